import { describe, expect, it } from 'vitest';
import { aProposal, lighthouse } from './lighthouseSuite';
import type { Proposal } from './proposal';
import { twinsOf } from './twins';

const { document, knowledge } = lighthouse();
const sentence = (place: number) => knowledge.facts[place]?.evidence ?? [];
const card = (key: string, front: string, back: string, changes: Partial<Proposal> = {}): Proposal =>
  aProposal(document, { key, noteKey: key, front, back, ...changes });
const twins = (...cards: Proposal[]): unknown => Object.fromEntries(twinsOf(cards));

describe('a card that asks again', () => {
  const year = card('year', 'From what year did Jonas Berg keep the lamp at Skagen?', '1871');

  it('turns the same sentence round', () => {
    const who = card('who', 'Who kept the lamp at Skagen from 1871?', 'Jonas Berg');
    expect(twins(year, who)).toEqual({ who: 'year' });
  });

  it('asks for the same fact in another form', () => {
    const gap = card('gap', 'The lamp of 1871 was kept by [...].', 'Berg', { noteKey: 'year', evidence: sentence(1) });
    expect(twins(year, gap)).toEqual({ gap: 'year' });
  });

  it('is not one that asks the sentence for something else; a third one is', () => {
    const litres = card('litres', 'How much oil passed through the hands of the head keeper?', '9.5 million litres');
    const bell = card('bell', 'Which instrument hung beside every door?', 'a bell');
    expect(twins(year, litres)).toEqual({});
    expect(twins(year, litres, bell)).toEqual({ bell: 'year' });
  });

  it('is never what the article is about, and is what says the same of it in the same sentence', () => {
    const told = { type: 'definition' as const };
    const lead = card('lead', 'Who was Jonas Berg of Skagen?', 'the first keeper of the light', {
      ...told,
      rule: 'lead',
    });
    const again = card('again', 'In 1871, who was Jonas Berg of Skagen?', 'the first keeper of the light', told);
    const date = card('date', 'When was Jonas Berg of Skagen the first keeper of the light?', '1871', { type: 'date' });
    expect(twins(again, date, lead)).toEqual({ again: 'lead' });
  });

  it('is not one of another sentence, however alike', () => {
    const other = card('other', 'From what year did Jonas Berg keep the bell at Skagen?', '1872', {
      evidence: sentence(1),
    });
    expect(twins(year, other)).toEqual({});
  });

  it('is the item of a short list that is asked whole; of a long one the items are asked, too', () => {
    const list = (counted: number) => [
      card('l/overview', 'What are the reasons?', 'trade; fear', { noteKey: 'l', counted }),
      card('l/one', 'The reasons are [...] and fear.', 'trade', {
        noteKey: 'l',
        counted,
        rule: 'overlapping-gap',
        evidence: sentence(1),
      }),
    ];
    expect(twins(...list(3))).toEqual({ 'l/one': 'l/overview' });
    expect(twins(...list(4))).toEqual({});
  });

  it('goes from a claim back to its reasons, but not to what speaks against it', () => {
    const of = (form: 'reasons' | 'supports' | 'counter', front: string) =>
      card(`why/${form}`, front, form, {
        noteKey: 'why',
        type: `argument-${form}`,
        evidence: sentence(form.length % 3),
      });
    const reasons = of('reasons', 'Why was the lamp kept?');
    expect(twins(reasons, of('supports', 'What do trade and fear support?'))).toEqual({
      'why/supports': 'why/reasons',
    });
    expect(twins(reasons, of('counter', 'What speaks against the lamp?'))).toEqual({});
  });
});
