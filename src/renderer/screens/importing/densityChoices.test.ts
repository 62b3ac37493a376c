import { describe, expect, it } from 'vitest';
import { DENSITIES } from '../../../core/generation/density';
import { densityChoices, onlySentence } from './densityChoices';

const given = (...cards: readonly number[]) =>
  DENSITIES.map((density, index) => ({ density, cards: cards[index] ?? 0 }));
const shown = (...cards: readonly number[]) =>
  densityChoices(given(...cards)).map((choice) => `${choice.label}: ${choice.cards}`);

describe('how many cards to propose', () => {
  it('is a choice between densities that differ', () => {
    expect(shown(3, 6, 9, 14)).toEqual(['Few: 3', 'Balanced: 6', 'Thorough: 9', 'All that pass: 14']);
  });

  it('is one choice where densities give the same cards', () => {
    expect(shown(4, 4, 9, 14)).toEqual(['Few or balanced: 4', 'Thorough: 9', 'All that pass: 14']);
    expect(shown(2, 5, 5, 5)).toEqual(['Few: 2', 'Balanced, thorough or all that pass: 5']);
  });

  it('is none where all give the same, and that is said', () => {
    expect(densityChoices(given(4, 4, 4, 4))).toHaveLength(1);
    expect(onlySentence(4).replaceAll('\u00a0', ' ')).toBe(
      'However many you want, there are 4 cards to propose: the text gives no more.',
    );
    expect(onlySentence(1)).toContain('there is 1');
    expect(onlySentence(0)).toContain('No card');
  });
});
