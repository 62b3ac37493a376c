// An argument about the lighthouse, every part of it worded: for the tests of the forms that ask for arguments.
import type { Argument, Fact, Knowledge } from '../knowledge/model';
import { lighthouse } from './lighthouseSuite';
import type { Proposal } from './proposal';
import { type Telling, tellingOf } from './telling';

const { knowledge } = lighthouse();
const [model] = knowledge.facts;
if (!model) throw new Error('The lighthouse has facts.');

const fact = (id: string, label: string): Fact => ({
  ...model,
  id,
  asks: null,
  date: null,
  label,
  about: [],
  originParagraphs: [],
});

export const ARGUMENT: Argument = {
  id: 'why-lamp',
  kind: 'reasons',
  holder: 'olesen',
  importance: 2,
  claim: 'the lamp mattered more than the bell',
  head: null,
  conclusion: 'lamp-mattered',
  premises: [
    { fact: 'seen-far', role: 'reason' },
    { fact: 'wrecks', role: 'evidence' },
    { fact: 'bell-broke', role: 'reason' },
  ],
  counters: [
    { fact: 'fog', role: 'concession' },
    { fact: 'cost', role: 'concession' },
    { fact: 'storms', role: 'exception' },
  ],
  assumption: { says: 'that ships come by night', accepted: ['that it is dark'], evidence: [] },
  analogy: null,
  originParagraphs: [7],
};

const FACTS = [
  fact('seen-far', 'its reach'),
  fact('wrecks', 'the wrecks of 1870'),
  fact('bell-broke', 'the broken bell'),
  fact('fog', 'that fog hides the lamp'),
  fact('cost', 'that oil is dear'),
  fact('storms', 'storms'),
];

/** The lighthouse with this one argument, changed, as Olesen told it in June 2019. */
export function tellingWith(changes: Partial<Argument>, of: Partial<Knowledge> = {}): Telling {
  const facts = [...knowledge.facts, ...FACTS];
  return tellingOf({ ...knowledge, facts, arguments: [{ ...ARGUMENT, ...changes }], ...of }, null);
}

/** Without a holder and without any date. */
export const ANONYMOUS = { holder: null } as const;
export const UNDATED: Partial<Knowledge> = { article: { ...knowledge.article, asOf: null } };

/** What a card asks, says, and is called by. */
export const shown = ({ key, kind, type, front, back }: Proposal) => ({ key, kind, type, front, back });
