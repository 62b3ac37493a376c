// What was placed, beside where it belongs: the right order or the whole argument, with a mark for each part.
import { Icon } from '../Icon';
import type { Verdict } from './given';

type Of<Kind extends Verdict['kind']> = Extract<Verdict, { kind: Kind }>;

/** Told as a place in a row: `1st`, `2nd`. */
const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinal = (place: number): string => `${place}${ENDINGS[ORDINALS.select(place)] ?? 'th'}`;

export function GivenOrder({ verdict }: { verdict: Of<'order'> }) {
  return (
    <ol className="given-list given-order" data-testid="answer">
      {verdict.events.map(({ text, given, isInOrder }, index) => (
        <li key={index} data-hit={isInOrder ? '' : undefined} data-missing={isInOrder ? undefined : ''}>
          <Icon name={isInOrder ? 'tick' : 'cross'} className="icon outcome-mark" />
          <span className="given-place">{index + 1}.</span>
          <span>
            {isInOrder ? text : <b>{text}</b>}
            <span className="quiet">
              {isInOrder ? '' : given === null ? ' · left out' : ` · you had it ${ordinal(given + 1)}`}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

export function GivenArgument({ verdict }: { verdict: Of<'placed'> }) {
  const { named } = verdict;
  const isNamed = named?.likeness === 'same';
  return (
    <ul className="given-list" data-testid="answer">
      {verdict.right.map((reason) => (
        <li key={reason} data-hit="">
          <Icon name="tick" className="icon outcome-mark" />
          <span>{reason}</span>
        </li>
      ))}
      {verdict.missed.map((reason) => (
        <li key={reason} data-missing="">
          <Icon name="cross" className="icon outcome-mark" />
          <span>
            <b>{reason}</b> <span className="quiet">· it lay there</span>
          </span>
        </li>
      ))}
      {named && (
        <li data-hit={isNamed ? '' : undefined} data-missing={isNamed ? undefined : ''} data-testid="named">
          <Icon
            name={isNamed ? 'tick' : named.likeness === 'partly' ? 'half' : 'cross'}
            className="icon outcome-mark"
          />
          <span>
            {isNamed ? named.reason : <b>{named.reason}</b>}{' '}
            <span className="quiet">
              · the missing one{named.typed.trim() !== '' && `; you wrote “${named.typed.trim()}”`}
            </span>
          </span>
        </li>
      )}
      {verdict.wrong.map(({ text, belongsTo }) => (
        <li key={text} data-extra="">
          <Icon name="cross" className="icon outcome-mark" />
          <span className="quiet">
            <s>{text}</s> · {belongsTo === null ? 'no part of it' : `belongs to “${belongsTo}”`}
          </span>
        </li>
      ))}
    </ul>
  );
}
