import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../shared/contract/import';
import { pastedText } from './pastedText';

const clipboard = (held: Readonly<Record<string, string>>) => ({ getData: (type: string) => held[type] ?? '' });

describe('what is pasted', () => {
  it('is its plain words, whatever else the clipboard holds', () => {
    const words = '# The lamp\n<script>alert(1)</script>';
    expect(pastedText(clipboard({ 'text/plain': words, 'text/html': '<h1>The lamp</h1>' }))).toEqual({ text: words });
  });

  it('is nothing without plain words', () => {
    expect(pastedText(null)).toBeNull();
    expect(pastedText(clipboard({ 'text/html': '<img src=x>' }))).toBeNull();
    expect(pastedText(clipboard({ 'text/plain': ' \n\t' }))).toBeNull();
  });

  it('is no longer than a dropped file may be', () => {
    expect(pastedText(clipboard({ 'text/plain': 'x'.repeat(MOST_BYTES) }))).not.toBe('tooLong');
    expect(pastedText(clipboard({ 'text/plain': 'x'.repeat(MOST_BYTES + 1) }))).toBe('tooLong');
  });
});
