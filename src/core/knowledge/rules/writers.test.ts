// Whom "we" is in a report on one's own work that no line names the author of.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from './rulesSuite';

const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';
const OURS = 'Our results are those of a dry summer. We used the flour of the mill at Kesten.';

const statements = async (...text: readonly string[]) =>
  (await knowledgeOf(...text)).facts.map((fact) => fact.statement);

describe('“we”', () => {
  it('of a report without a name are the authors of it, and what is “ours” is theirs', async () => {
    const said = await statements('Small Mills', OPENING, OURS, 'We measured the flour of 12 mills with our scales.');
    expect(said).toContain('The authors of “Small Mills” measured the flour of 12 mills with their scales.');
  });

  it.each([
    ['of a signed article', ['Small Mills', 'By Ann Lee', OPENING, OURS, 'We measured the flour of 12 mills.']],
    [
      'where nobody speaks of their own work',
      ['Small Mills', OPENING, 'We eat bread. We love it. We gave 12 mills to our rivers.'],
    ],
    [
      'of a conversation',
      ['Small Mills', OPENING, OURS, 'How did you begin?', 'We measured the flour of 12 mills.', 'What did you find?'],
    ],
  ])('%s are nobody one could name', async (_, text) => {
    expect((await statements(...text)).filter((said) => said.includes('authors of'))).toEqual([]);
  });

  it('is never what a question asks for', async () => {
    const { facts } = await knowledgeOf('Small Mills', OPENING, OURS, 'We gave the wheel to the town of Alder.');
    const asked = facts
      .filter(({ found }) => found?.proposition?.focus === 'subject')
      .map(({ statement }) => statement);
    expect(asked.filter((said) => said.startsWith('The authors of'))).toEqual([]);
  });
});

describe('“we” of a text nobody signs', () => {
  const NEED = 'If the mill at Kesten stands still, we need the bread of other towns.';
  const reasons = async (...text: readonly string[]) =>
    (await statements('Small Mills', OPENING, ...text)).filter((said) => said.includes('we need'));

  it('are everybody where they do what everybody does', async () => {
    expect(await reasons(NEED, 'We cannot bake without flour.')).not.toEqual([]);
  });

  it.each(['We met the miller in the autumn.', 'We are moving the wheel.', 'We have built a wheel.', 'We will help.'])(
    'are some of whom it is told: %s',
    async (told) => {
      expect(await reasons(NEED, told)).toEqual([]);
    },
  );
});
