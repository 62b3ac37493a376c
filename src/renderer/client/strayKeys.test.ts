import { describe, expect, it } from 'vitest';
import { type Pressed, strayKeys } from './strayKeys';

const press = (code: string, more: Partial<Pressed> = {}): Pressed => ({
  code,
  repeat: false,
  turns: false,
  isTyped: true,
  ...more,
});
const grade = press('Digit3', { turns: true });
const held = { ...grade, repeat: true };

/** A card was graded by a key, and the next one stands there. */
function afterGrade() {
  const keys = strayKeys();
  keys.asked(false);
  expect(keys.isStray({ ...grade, isTyped: false })).toBe(false);
  keys.asked(true);
  return keys;
}

describe('a key that was meant for the card before', () => {
  it('is no word of the next one when it is pressed twice, whatever grade the second press is', () => {
    const keys = afterGrade();
    expect(keys.isStray(grade)).toBe(true);
    expect(keys.isStray(press('Digit2', { turns: true }))).toBe(true);
    expect(keys.isStray(press('Space', { turns: true, isTyped: false }))).toBe(true);
  });

  it('is none while it is held, however long', () => {
    const keys = afterGrade();
    expect(keys.isStray(held)).toBe(true);
    keys.settled();
    expect(keys.isStray(held)).toBe(true);
    // Let go and pressed again it is meant, and so is holding it then.
    expect(keys.isStray(grade)).toBe(false);
    expect(keys.isStray(held)).toBe(false);
  });

  it('stays none when the second press is held', () => {
    const keys = afterGrade();
    expect(keys.isStray(grade)).toBe(true);
    keys.settled();
    expect(keys.isStray(held)).toBe(true);
  });

  it('is any key that brought the question, where it would be typed', () => {
    const keys = strayKeys();
    keys.asked(false);
    expect(keys.isStray(press('KeyU', { isTyped: false }))).toBe(false);
    keys.asked(true);
    expect(keys.isStray(press('KeyU'))).toBe(true);
    expect(keys.isStray(press('KeyU', { isTyped: false }))).toBe(false);
  });
});

describe('a key that is meant', () => {
  it('is every other one from the first moment on', () => {
    const keys = afterGrade();
    for (const code of ['KeyM', 'Digit7', 'Backspace', 'ArrowLeft']) expect(keys.isStray(press(code))).toBe(false);
    expect(keys.isStray(press('KeyM', { repeat: true }))).toBe(false);
  });

  it('is a grade’s key too, once the question has stood there for a moment', () => {
    const keys = afterGrade();
    keys.settled();
    expect(keys.isStray(grade)).toBe(false);
  });

  it('is the first key on the first question', () => {
    const keys = strayKeys();
    keys.asked(false);
    expect(keys.isStray(grade)).toBe(false);
  });
});
