// What was given and how it compares, in words and marks; colour only repeats them.
import type { ReactNode } from 'react';
import { foldText } from '../../../core/answering/foldText';
import type { Outcome } from '../../../core/answering/verdict';
import { Diff } from '../Diff';
import { Icon } from '../Icon';
import { NumberScale } from '../NumberScale';
import type { Given, Verdict } from './given';
import { GivenArgument, GivenOrder } from './GivenPieces';

/** `children` is the right answer; lists, options and pieces show it themselves. */
export function VerdictShown({ given, children }: { given: Given; children: ReactNode }) {
  const { verdict } = given;
  return (
    <div className="verdict-shown" data-outcome={verdict.outcome} data-testid="verdict">
      {verdict.kind === 'number' && <GivenNumber verdict={verdict} typed={given.typed} />}
      {verdict.kind === 'text' && <GivenText verdict={verdict} typed={given.typed} />}
      {verdict.kind === 'list' && <GivenList verdict={verdict} />}
      {verdict.kind === 'choice' && <GivenChoice verdict={verdict} />}
      {verdict.kind === 'order' && <GivenOrder verdict={verdict} />}
      {verdict.kind === 'placed' && <GivenArgument verdict={verdict} />}
      {(verdict.kind === 'number' || verdict.kind === 'text') && children}
      <p className="verdict-sentence" data-testid="verdict-sentence">
        <Mark outcome={verdict.outcome} />
        {verdict.sentence}
      </p>
      {verdict.kind === 'number' && verdict.scale && <NumberScale {...verdict.scale} caption={verdict.sentence} />}
    </div>
  );
}

const ICONS = { right: 'tick', near: 'half', wrong: 'cross' } as const;

const Mark = ({ outcome }: { outcome: Outcome }) => <Icon name={ICONS[outcome]} className="icon outcome-mark" />;

type Of<Kind extends Verdict['kind']> = Extract<Verdict, { kind: Kind }>;

/** The very words that were typed; under them, where they are not right, how they compare. */
function GivenText({ verdict, typed }: { verdict: Of<'text'>; typed: string }) {
  return (
    <>
      <p className="given-text">
        <span className="given-label">You typed</span>
        <span className="given-typed" data-testid="typed-words">
          {typed}
        </span>
      </p>
      {verdict.outcome !== 'right' && <Diff label="Compared" parts={verdict.parts} />}
    </>
  );
}

function GivenNumber({ verdict, typed }: { verdict: Of<'number'>; typed: string }) {
  return (
    <p className="given-number">
      <span className="given-label">You typed</span>
      <span className="given-typed">{typed}</span>
      <span className="given-read" data-testid="understood">
        {verdict.understood === null ? (
          verdict.outcome !== 'right' && 'which is no number to us'
        ) : (
          <>
            read as <b>{verdict.understood}</b>
            {verdict.otherwise !== null && `, though it could be ${verdict.otherwise}`}
          </>
        )}
      </span>
    </p>
  );
}

function GivenList({ verdict }: { verdict: Of<'list'> }) {
  return (
    <ul className="given-list" data-testid="answer">
      {verdict.hits.map(({ item, typed }) => (
        <li key={item} data-hit="">
          <Icon name="tick" className="icon outcome-mark" />
          <span>
            {item}
            {foldText(typed) !== foldText(item) && <span className="quiet"> · you typed “{typed}”</span>}
          </span>
        </li>
      ))}
      {verdict.missing.map((item) => (
        <li key={item} data-missing="">
          <Icon name="cross" className="icon outcome-mark" />
          <span>
            <b>{item}</b> <span className="quiet">· missing</span>
          </span>
        </li>
      ))}
      {verdict.extra.map((typed, index) => (
        <li key={index} data-extra="">
          <span className="icon" />
          <span className="quiet">
            <s>{typed}</s> · not in the list
          </span>
        </li>
      ))}
    </ul>
  );
}

function GivenChoice({ verdict }: { verdict: Of<'choice'> }) {
  return (
    <ul className="options options--given" data-testid="answer">
      {verdict.choices.map((choice) => {
        const isRight = choice === verdict.right;
        const isChosen = choice === verdict.chosen;
        return (
          <li key={choice} className="option" data-right={isRight || undefined} data-chosen={isChosen || undefined}>
            {isRight ? <Icon name="tick" /> : isChosen ? <Icon name="cross" /> : <span className="icon" />}
            <span>
              {isChosen && !isRight ? <s>{choice}</s> : choice}
              {isChosen && <span className="quiet"> · you chose this</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
