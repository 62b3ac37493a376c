import { describe, expect, it } from 'vitest';
import { type KeyPress, keyName } from './keyName';

const press = (key: string, code: string, more: Partial<KeyPress> = {}) =>
  keyName({
    key,
    code,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    repeat: false,
    isComposing: false,
    ...more,
  });

describe('keyName', () => {
  it('names plain keys', () => {
    expect(press(' ', 'Space')).toBe('Space');
    expect(press('s', 'KeyS')).toBe('S');
    expect(press('3', 'Numpad3')).toBe('3');
    expect(press('Escape', 'Escape')).toBe('Escape');
  });

  it('goes by the place of the key where the layout has no such letter', () => {
    expect(press('ы', 'KeyS')).toBe('S');
    expect(press('&', 'Digit1')).toBe('1');
    expect(press('1', 'Digit1', { shiftKey: true })).toBe('1');
  });

  it('goes by the letter where the layout has moved it', () => {
    expect(press('s', 'Semicolon')).toBe('S');
  });

  it('knows signs by what they type, however they are typed', () => {
    expect(press('?', 'Slash', { shiftKey: true })).toBe('?');
    expect(press('@', 'KeyQ', { ctrlKey: true, altKey: true })).toBe('@');
    expect(press('@', 'Digit2', { shiftKey: true })).toBe('@');
    expect(press('-', 'Digit6')).toBe('-');
    expect(press('\\', 'Backslash')).toBe('\\');
    expect(press(',', 'Comma', { ctrlKey: true })).toBe('Ctrl+,');
    expect(press('F1', 'F1')).toBe('F1');
    expect(press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true })).toBe('Ctrl+Shift+Z');
  });

  it('hears arrows only with Alt alone', () => {
    expect(press('ArrowLeft', 'ArrowLeft', { altKey: true })).toBe('Alt+Left');
    expect(press('ArrowLeft', 'ArrowLeft')).toBeUndefined();
    expect(press('ArrowRight', 'ArrowRight', { altKey: true, ctrlKey: true })).toBeUndefined();
  });

  it('leaves held, composed and modified keys to others', () => {
    expect(press(' ', 'Space', { repeat: true })).toBeUndefined();
    expect(press('s', 'KeyS', { isComposing: true })).toBeUndefined();
    expect(press('S', 'KeyS', { shiftKey: true })).toBeUndefined();
    expect(press('s', 'KeyS', { altKey: true })).toBeUndefined();
    expect(press('s', 'KeyS', { ctrlKey: true })).toBe('Ctrl+S');
    expect(press('1', 'Digit1', { metaKey: true })).toBe('Ctrl+1');
  });
});
