// A name behind a phrase and a comma: the subject of what follows, or the second half of a place.
import { expect, it } from 'vitest';
import { factsOf } from '../rulesSuite';

it.each([
  ['In 1609, after the death of Tom Lee, Berg moved to Kesten.', 'dated-event: in 1609'],
  ['After the defeat of Otto Lee, Berg founded the Kesten Mill in 1612.', 'dated-event: in 1612'],
])('is the subject where the phrase has a preposition: %s', async (text, fact) => {
  expect((await factsOf(text)).map((found) => found.toLowerCase())).toContain(fact);
});

it('is the second half of a place where the phrase is the subject', async () => {
  const facts = (await factsOf('The city of Orne, Alderland was founded by Kesten millers in 1609.')).join('\n');
  expect(facts).not.toContain('who-or-what: Alderland');
});
