// What becomes of a card that a check has something to say about.
import { describe, expect, it } from 'vitest';
import { CARD_CHECKS } from './checks';
import { isBound } from './checks/check';
import { document, knowledge, source } from './checks/checksSuite';
import { judge } from './judge';
import { aProposal } from './lighthouseSuite';

const WORDY = { back: 'kept from the lamp at Skagen from 1871' };

describe('a card', () => {
  it('passes, and every check that binds it is on record', () => {
    const card = aProposal(document);
    const verdict = judge(card, source);
    expect(verdict).toMatchObject({ passes: true, warnings: [] });
    const bound = CARD_CHECKS.filter((check) => isBound(check, card)).map(({ name }) => name);
    expect(verdict.checks.map(({ check }) => check)).toEqual(bound);
    expect(bound.length).toBeGreaterThan(30);
  });

  it('carries a warning that says what is wrong and how to mend it', () => {
    const { passes, warnings } = judge(aProposal(document, WORDY), source);
    expect(passes).toBe(true);
    expect(warnings.map(({ rule }) => rule)).toContain('answer-length');
    for (const { message, fix } of warnings) expect(Math.min(message.length, fix.length)).toBeGreaterThan(10);
  });

  it('is kept without a warning where its curator says why, and the reason stays on record', () => {
    const kept = (suppression: { item: string; form: string | null }) => {
      const suppressions = [{ rule: 'answer-length', reason: 'It is a refrain.', ...suppression }];
      return judge(aProposal(document, WORDY), { ...source, knowledge: { ...knowledge, suppressions } });
    };
    for (const form of [null, 'qa']) {
      const { warnings, checks } = kept({ item: 'since', form });
      expect(warnings.map(({ rule }) => rule)).not.toContain('answer-length');
      expect(checks.find(({ check }) => check === 'answer-length')).toMatchObject({
        passed: false,
        reason: expect.stringContaining('Kept by the curator: It is a refrain.') as unknown,
      });
    }
    for (const other of [
      { item: 'since', form: 'cloze' },
      { item: 'fog-wrecks', form: null },
    ]) {
      expect(kept(other).warnings.map(({ rule }) => rule)).toContain('answer-length');
    }
  });

  it('is dropped at a gate, whatever its curator says', () => {
    const suppressions = [{ item: 'since', rule: 'one-question', form: null, reason: 'I like it.' }];
    const card = aProposal(document, { front: 'From what year did Jonas Berg keep the lamp' });
    expect(judge(card, { ...source, knowledge: { ...knowledge, suppressions } }).passes).toBe(false);
  });
});
