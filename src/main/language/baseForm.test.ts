// The base of a verb from its form and from what the model takes for it.
import { expect, it } from 'vitest';
import { baseForm } from './baseForm';

it.each([
  ['staged', 'stag', 'stage'],
  ['fined', 'fin', 'fine'],
  ['coping', 'cop', 'cope'],
  ['criticised', 'criticize', 'criticise'],
  ['organising', 'organize', 'organise'],
  ['criticises', 'criticize', 'criticise'],
  ['criticise', 'criticize', 'criticise'],
  ['honoured', 'honor', 'honour'],
  ['favours', 'favor', 'favour'],
  ['centred', 'center', 'centre'],
  ['ploughed', 'plow', 'plough'],
  ['practised', 'practice', 'practise'],
  ['catalogued', 'catalog', 'catalogue'],
  ['worshipped', 'worshiped', 'worship'],
])('"%s" is of "%s" to the model, of "%s" to the text', (form, guess, base) => {
  expect(baseForm(form, guess)).toBe(base);
});

it.each([
  ['led', 'lead'],
  ['fled', 'flee'],
  ['bred', 'breed'],
  ['dying', 'die'],
  ['underlying', 'underlie'],
  ['went', 'go'],
  ['taught', 'teach'],
  ['stopped', 'stop'],
  ['travelled', 'travel'],
  ['visited', 'visit'],
  ['carried', 'carry'],
  ['carries', 'carry'],
  ['goes', 'go'],
  ['passes', 'pass'],
  ['seeing', 'see'],
  ['making', 'make'],
  ['mimicked', 'mimic'],
  ['is', 'be'],
  ['has', 'have'],
  ['built', 'build'],
  ['chosen', 'choose'],
  ['put', 'put'],
])('"%s" keeps "%s"', (form, guess) => {
  expect(baseForm(form, guess)).toBe(guess);
});
