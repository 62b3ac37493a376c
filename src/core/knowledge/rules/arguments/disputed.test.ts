// "Not all were pleased with the choice": whoever made it speaks for it, others against it, in their own words.
import { describe, expect, it } from 'vitest';
import { argumentsOf } from '../rulesSuite';

const DEFENCE =
  'Mayor Ann Lee announced in Alder where the new library will stand. "This was a hard decision, but one that serves every district," said Lee. "In the end, this choice gives most children a library within a mile."';
const DISPUTE =
  'Not everyone was happy with the choice of Kesten. Councillor Tom Berg, from Lorne, issued a statement.';
const OBJECTION =
  '"I am disappointed with the decision of the mayor. Lorne has a bigger school, but it is clear that friends of the mayor won the selection of the site," said Berg.';

describe('a disputed decision', () => {
  it('is defended by whoever spoke for it, and objected to by the others', async () => {
    expect(await argumentsOf('A library for Kesten', DEFENCE, DISPUTE, OBJECTION)).toMatchObject([
      {
        kind: 'thesis',
        claim: 'the choice of Kesten was right',
        reasons: [
          '“This was a hard decision, but one that serves every district”',
          '“this choice gives most children a library within a mile”',
        ],
        counters: ['“it is clear that friends of the mayor won the selection of the site”'],
      },
    ]);
  });

  it('is no argument where nobody speaks for it', async () => {
    expect(await argumentsOf('A library for Kesten', DISPUTE, OBJECTION)).toEqual([]);
  });
});
