// The curator's own words for a card: they replace what the form wrote, and a word for a card nobody makes is told.
import { describe, expect, it } from 'vitest';
import { readCurated } from '../knowledge/readCurated';
import { parseMarkdown } from '../source/parseMarkdown';
import { generate } from './generate';
import { valueOf } from './lighthouseSuite';

const MARKDOWN = `# Bread

By Ada Miller

3 June 2019

Good bread needs patience, Miller argues, for slow dough has more taste and a better crust.
`;

const yaml = (ask: string): string => `format: commonplace-knowledge/1
article: { title: Bread, kind: article, language: en, asOf: "2019-06-03" }
entities:
  - { id: miller, kind: person, name: Ada Miller, aliases: [Miller], evidence: "Miller argues" }
facts:
  - { id: patience, type: claim, statement: "In 2019 Miller argued that good bread needs patience.", holder: miller, evidence: "Good bread needs patience" }
  - { id: taste, type: claim, statement: "In 2019 Miller wrote that slow dough has more taste.", holder: miller, label: more taste, evidence: "slow dough has more taste" }
  - { id: crust, type: claim, statement: "In 2019 Miller wrote that slow dough has a better crust.", holder: miller, label: a better crust, evidence: "more taste and a better crust" }
arguments:
  - id: why
    kind: reasons
    holder: miller
    claim: "good bread needs patience"
    conclusion: patience
    premises: [{ fact: taste, role: reason }, { fact: crust, role: reason }]
    ask:
${ask}
`;

const cardsWith = (ask: string) => {
  const document = valueOf(parseMarkdown(MARKDOWN));
  return generate(document, valueOf(readCurated(yaml(ask), document)));
};

describe('words beside an item', () => {
  const { cards, dropped } = cardsWith(`
      - form: supports
        question: "Slow dough has more taste and a better crust. What does Miller conclude in June 2019 about good bread?"
        answer: "that it needs patience"
        accepted: ["it needs patience"]
      - form: rebuild
        question: "Which merits of slow dough make up Miller’s case of June 2019 that good bread needs patience?"
        answer: "not this"`);
  const card = (key: string) => cards.find((each) => each.key === key);

  it('stand in place of those of the form, with their answer', () => {
    expect(dropped).toEqual([]);
    expect(card('why/supports')).toMatchObject({
      front: 'Slow dough has more taste and a better crust. What does Miller conclude in June 2019 about good bread?',
      back: 'that it needs patience',
      accepted: ['it needs patience'],
      type: 'argument-supports',
    });
  });

  it('leave the parts of a list what they are: they are facts, worded there', () => {
    expect(card('why/rebuild')).toMatchObject({
      front: 'Which merits of slow dough make up Miller’s case of June 2019 that good bread needs patience?',
      back: 'more taste; a better crust',
      items: ['more taste', 'a better crust'],
    });
  });

  it('leave other cards alone', () => {
    expect(card('why/reasons')?.front).toBe(
      'Besides more taste, on what ground does Miller hold in June 2019 that good bread needs patience?',
    );
  });
});

it('words for a card no form makes are told', () => {
  const { dropped } = cardsWith('      - { form: suports, question: "What does Miller conclude?" }');
  expect(dropped).toEqual([
    {
      key: 'why/suports',
      front: 'What does Miller conclude?',
      back: '',
      checks: [{ check: 'wording-has-a-card', passed: false, reason: '`why` makes no card of the form `suports`.' }],
    },
  ]);
});
