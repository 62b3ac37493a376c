// Every brief + knowledge pair in data/articles must make a whole deck: the deck of the first run is built from them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCurated } from '../knowledge/readCurated';
import { textOf } from '../source/document';
import { parseMarkdown } from '../source/parseMarkdown';
import { articleNames, readBundled, repository } from './articlesSuite';
import { CARD_TYPES } from './draft';
import { generate } from './generate';
import { valueOf } from './lighthouseSuite';
import { RULEBOOK } from './rulebook';
import { contentWordsOf } from './words';

it('there is at least one bundled article', () => {
  expect(articleNames.length).toBeGreaterThan(0);
});

describe.each(articleNames)('the bundled article %s', (name) => {
  const { document, knowledge, cards, dropped } = readBundled(name);

  it('loses no card at the gates, and makes at least thirty', () => {
    expect(dropped).toEqual([]);
    expect(cards.length).toBeGreaterThanOrEqual(30);
  });

  it('has evidence for everything, a slice of one block of the text', () => {
    const everything = [...knowledge.entities, ...knowledge.facts, ...cards.map((card) => ({ id: card.key, ...card }))];
    for (const { id, evidence } of everything) {
      expect(evidence.length, id).toBeGreaterThan(0);
      for (const each of evidence) {
        expect(textOf(document, each), id).toBe(each.exact);
        const block = document.blocks.find(({ start, end }) => start <= each.start && each.end <= end);
        expect(block?.paragraph, id).toBe(each.paragraph);
      }
    }
  });

  it('a brief is at most 900 words and says what it retells and where each item comes from', () => {
    if (knowledge.article.kind !== 'brief') return;
    const { original } = knowledge.article;
    expect(document.text.split(/\s+/).length).toBeLessThanOrEqual(900);
    expect(document.text).toContain(original?.author);
    for (const { id, originParagraphs, ...item } of [
      ...knowledge.entities,
      ...knowledge.facts,
      ...knowledge.arguments,
    ]) {
      // Who wrote the original, and when, stands in its title lines and in the brief's opening paragraph.
      if ('evidence' in item && item.evidence.every(({ paragraph }) => paragraph <= 1)) continue;
      expect(originParagraphs.length, id).toBeGreaterThan(0);
    }
  });

  it('has no finding, or one kept by name with a reason, on at most three cards in a hundred', () => {
    expect(
      cards.flatMap(({ key, warnings }) => warnings.map(({ rule, message }) => `${key} ${rule}: ${message}`)),
    ).toEqual([]);
    const kept = cards.filter(({ checks }) => checks.some(({ passed }) => !passed));
    expect(kept.length).toBeLessThanOrEqual(cards.length * 0.03);
    const names = new Set(RULEBOOK.map(({ by }) => by));
    for (const { item, rule, reason } of knowledge.suppressions) {
      expect(names, item).toContain(rule);
      expect(reason.length, item).toBeGreaterThan(20);
      // A suppression of nothing hides what comes later.
      expect(
        kept.some(
          ({ noteKey, checks }) => noteKey === item && checks.some(({ check, passed }) => check === rule && !passed),
        ),
      ).toBe(true);
    }
  });

  it('asks for every person both ways, and for every argument its reasons, their claim and its structure', () => {
    for (const { id, name } of knowledge.entities.filter(({ kind, role }) => kind === 'person' && role !== null)) {
      const roles = cards.filter(({ type }) => type === 'person-role');
      expect(
        roles.some(({ back }) => back === name),
        id,
      ).toBe(true);
      expect(
        roles.some(({ front, from }) => from[0] === id && front.includes(name)),
        id,
      ).toBe(true);
    }
    for (const { id, claim, counters, assumption, analogy } of knowledge.arguments) {
      const keys = cards.filter(({ noteKey }) => noteKey === id).map(({ key }) => key.slice(id.length + 1));
      expect(claim, id).not.toBeNull();
      expect(keys, id).toEqual(expect.arrayContaining(['reasons', 'supports', 'rebuild']));
      if (counters.length > 0) expect(keys, id).toContain('counter');
      if (assumption) expect(keys, id).toContain('premise');
      for (const pair of analogy?.pairs ?? []) expect(keys, id).toContain(`analogy-${pair.id}`);
      if (analogy?.proviso != null) expect(keys, id).toContain('proviso');
    }
  });

  it('joins the parts of a list to its answer', () => {
    for (const { key, items, back, kind } of cards) {
      expect(items === null || items.join('; ') === back, key).toBe(true);
      expect(['list', 'timeline', 'argument'].includes(kind), key).toBe(items !== null);
    }
  });

  it('never shows the whole answer in the question', () => {
    for (const { key, front, back } of cards) {
      const asked = contentWordsOf(front);
      expect(
        contentWordsOf(back).every((word) => asked.includes(word)),
        key,
      ).toBe(false);
    }
  });

  it('opens with a good first session: core facts, of several types, never four of one type in a row', () => {
    const first = cards.slice(0, 30);
    const importanceOf = new Map(
      [...knowledge.facts, ...knowledge.entities].map(({ id, importance }) => [id, importance]),
    );
    const core = first.filter(({ from }) => from.some((id) => importanceOf.get(id) === 3));
    const all = [...knowledge.facts.filter(({ asks }) => asks), ...knowledge.entities.filter(({ role }) => role)];
    expect(core.length).toBeGreaterThanOrEqual(Math.min(30, all.filter(({ importance }) => importance === 3).length));
    expect(new Set(first.map(({ type }) => type)).size).toBeGreaterThanOrEqual(5);
    for (const [index, { type }] of first.slice(3).entries()) {
      expect(first.slice(index, index + 3).every((other) => other.type === type)).toBe(false);
    }
  });
});

it('the example in the README of data/articles is a pair that reads, and makes its cards', () => {
  const readme = readFileSync(new URL('data/articles/README.md', repository), 'utf8');
  const example = (language: string): string =>
    new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';
  const document = valueOf(parseMarkdown(example('markdown')));
  const { cards, dropped } = generate(document, valueOf(readCurated(example('yaml'), document)));
  expect(dropped).toEqual([]);
  expect(
    cards.flatMap(({ key, warnings }) => warnings.map(({ rule, message }) => `${key} ${rule}: ${message}`)),
  ).toEqual([]);
  expect(cards.map(({ key }) => key).sort()).toEqual([
    'cold/cloze',
    'miller/name',
    'miller/role',
    'rising-time/number',
    'slow-yeast/qa',
    'slow-yeast/reverse',
    'two-ways/overview',
    'why-patience/counter',
    'why-patience/premise',
    'why-patience/reasons',
    'why-patience/rebuild',
    'why-patience/supports',
  ]);
});

describe('the deck of the first run', () => {
  const { knowledge, cards } = readBundled('wont-get-fooled-again');

  it('holds the whole article', () => {
    expect(cards.length).toBeGreaterThanOrEqual(100);
    expect(cards.length).toBeLessThanOrEqual(140);
    expect(knowledge.facts.length).toBeGreaterThanOrEqual(100);
    expect(knowledge.arguments.length).toBeGreaterThanOrEqual(11);
  });

  it('has cards of every type', () => {
    expect([...new Set(cards.map(({ type }) => type))].sort()).toEqual([...CARD_TYPES].sort());
  });

  it.each([
    ['9.5 million', /9\.5 million/],
    ['more than 1,000 political prisoners', /more than 1,000/],
    ['6 to 11 percent', /6 to 11 percent/],
    ['25 to 35 percent', /25 to 35 percent/],
    ['five to ten battalion tactical groups', /five to ten/],
    ['24 February', /24 February 2022/],
    ['the Minsk agreements of 2015', /^2015$/],
    ['the election of 2020', /August 2020/],
    ['the migrant crisis of 2021', /^2021$/],
  ])('asks for %s', (_, answer) => {
    expect(cards.some(({ back }) => answer.test(back))).toBe(true);
  });

  it('knows the seven years from 2015 to 2022, which no card asks for: they are a subtraction', () => {
    const sevenYears = knowledge.facts.find(({ quantity }) => quantity?.low === 7 && quantity.unit === 'years');
    expect(sevenYears?.statement).toContain('seven years after the Minsk agreements');
    expect(cards.some(({ from }) => from.includes(sevenYears?.id ?? ''))).toBe(false);
  });

  it('asks for every argument what goes without saying, and the strongest point against it', () => {
    const keys = new Set(cards.map(({ key }) => key));
    const wanted = knowledge.arguments.flatMap(({ id }) => [`${id}/premise`, `${id}/counter`]);
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('opens nothing before what it builds on', () => {
    const place = new Map(cards.map(({ key, rank }) => [key, rank]));
    for (const { id } of knowledge.arguments) {
      const reasons = place.get(`${id}/reasons`) ?? Infinity;
      for (const form of ['supports', 'rebuild', 'counter', 'premise']) {
        expect(place.get(`${id}/${form}`) ?? Infinity, `${id}/${form}`).toBeGreaterThanOrEqual(reasons);
      }
    }
    expect(place.get('turning-points/order')).toBeGreaterThan(place.get('invasion-began/qa') ?? Infinity);
  });
});
