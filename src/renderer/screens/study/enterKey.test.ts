import { describe, expect, it } from 'vitest';
import { enterDoes, nextEmptyField } from './enterKey';

describe('Enter in an answer', () => {
  it('turns the card where nothing was entered, in whichever field', () => {
    expect(enterDoes([''], 0)).toBe('turn');
    expect(enterDoes(['', ' ', ''], 2)).toBe('turn');
  });

  it('checks the one field of a number or a gap', () => {
    expect(enterDoes(['9.5'], 0)).toBe('check');
  });

  it('goes to the next empty field of a list, past those that are filled', () => {
    expect(enterDoes(['one', '', ''], 0)).toBe('next');
    expect(nextEmptyField(['one', 'two', ''], 0)).toBe(2);
  });

  it('goes on from an empty field too: a second press checks nothing away', () => {
    expect(enterDoes(['one', '', ''], 1)).toBe('next');
  });

  it('checks in the last field, and where no field after it is empty', () => {
    expect(enterDoes(['one', '', 'three'], 2)).toBe('check');
    expect(enterDoes(['one', '', ''], 2)).toBe('check');
    expect(enterDoes(['one', 'two', 'three'], 0)).toBe('check');
  });
});
