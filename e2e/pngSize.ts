// The size a PNG says it has.

const SIGNATURE = '89504e470d0a1a0a';

/** Throws when the bytes are no PNG. Width and height stand at fixed places in the first chunk. */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } {
  if (bytes.toString('hex', 0, 8) !== SIGNATURE) throw new Error('This is no PNG.');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
