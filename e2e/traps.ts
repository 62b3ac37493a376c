// Servers on this computer that stand for the network: whatever reaches one of them has left the app.
import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

export interface Traps {
  /** `127.0.0.1:port` of one that takes connections. */
  readonly tcp: string;
  /** The same for single packets. */
  readonly udp: string;
  /** How often anything arrived at either. */
  caught(): number;
  close(): Promise<void>;
}

export async function setTraps(): Promise<Traps> {
  let caught = 0;
  const server = createServer((socket) => {
    caught += 1;
    socket.destroy();
  });
  const socket = createSocket('udp4', () => {
    caught += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return {
    tcp: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    udp: `127.0.0.1:${socket.address().port}`,
    caught: () => caught,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await new Promise<void>((resolve) => socket.close(resolve));
    },
  };
}
