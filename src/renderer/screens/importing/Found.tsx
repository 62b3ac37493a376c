// What was found, section by section, how many cards are to be proposed, and the way into the Inbox.
import { useState } from 'react';
import type { Density } from '../../../core/generation/density';
import { readDateLine } from '../../../core/source/dateLine';
import type { FoundArticle } from '../../../shared/contract/import';
import { useCommands } from '../../client/useCommands';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { count } from '../../ui/words/count';
import { ArticleDate } from './ArticleDate';
import { densityChoices, onlySentence } from './densityChoices';
import { asksForDate, foundSentence, knownSentence } from './importWords';

interface FoundProps {
  readonly found: FoundArticle;
  readonly hearsKeys: boolean;
  readonly onKeep: (density: Density, beside: boolean) => Promise<void>;
  readonly onDate: (published: string) => void;
  readonly onCancel: () => void;
  readonly tell: (text: string) => void;
}

export function Found({ found, hearsKeys, onKeep, onDate, onCancel, tell }: FoundProps) {
  const [density, setDensity] = useState<Density>('balanced');
  const { known, sections } = found;
  const cards = found.densities.find((one) => one.density === density)?.cards ?? 0;
  const choices = densityChoices(found.densities);
  const canKeep = known === null || known.isChanged;
  const [day, setDay] = useState({ words: '', isWrong: false });
  const asksDate = asksForDate(found);
  const readDay = () => {
    const date = readDateLine(day.words)?.date ?? null;
    setDay({ ...day, isWrong: date === null });
    if (date !== null) onDate(date);
    return date !== null;
  };
  /** A day that was written is not passed over: the text is read as of it, and looked at, before anything is kept. */
  const keep = (beside: boolean) => {
    if (!asksDate || day.words.trim() === '') void onKeep(density, beside);
    else if (readDay()) tell('Read as of the day you gave. Nothing is kept yet: look at what was found.');
  };
  useCommands({ 'import.keep': canKeep ? () => keep(false) : undefined }, hearsKeys);
  return (
    <>
      <p className="lead prose import-lead" data-testid="import-found">
        {foundSentence(found)}
      </p>
      {found.note !== null && (
        <div className="import-problem">
          <Notice tone="plain" title="Not all of it was read for cards">
            <p className="notice-text" data-testid="import-note">
              {found.note}
            </p>
          </Notice>
        </div>
      )}
      {known && (
        <div className="import-problem">
          <Notice tone="plain" title={`The deck holds “${known.title}” already`}>
            <p className="notice-text" data-testid="import-known">
              {knownSentence(known)}
            </p>
          </Notice>
        </div>
      )}
      {found.facts > 0 && (
        <table className="table import-sections" data-testid="import-sections">
          <thead>
            <tr>
              <th scope="col">Section</th>
              {['Paragraphs', 'Facts', 'People', 'Numbers', 'Cards'].map((head) => (
                <th key={head} scope="col" className="num">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sections.map((section, index) => (
              <tr key={`${index} ${section.title ?? ''}`}>
                <th scope="row">
                  {section.title ?? (sections.length === 1 ? 'The whole text' : 'Before the first heading')}
                </th>
                <td className="num">{section.paragraphs}</td>
                <td className="num">{section.facts}</td>
                <td className="num">{section.people}</td>
                <td className="num">{section.numbers}</td>
                <td className="num">{section.cards}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {found.facts > 0 && canKeep && choices.length === 1 && (
        <p className="table-text quiet import-density" data-testid="import-density">
          {onlySentence(cards)}
        </p>
      )}
      {found.facts > 0 && canKeep && choices.length > 1 && (
        <fieldset className="import-density" data-testid="import-density">
          <legend className="caption">How many cards to propose, best first</legend>
          {choices.map((choice) => (
            <label key={choice.label}>
              <input
                type="radio"
                name="density"
                value={choice.densities[0]}
                checked={choice.densities.includes(density)}
                onChange={() => setDensity(choice.densities[0] ?? density)}
              />
              {choice.label} <span className="quiet">{count(choice.cards, 'card')}</span>
            </label>
          ))}
        </fieldset>
      )}
      {asksDate && (
        <ArticleDate {...day} onWrite={(words) => setDay({ words, isWrong: false })} onRead={() => void readDay()} />
      )}
      <div className="actions import-actions">
        {canKeep && (
          <Button tone="primary" onPress={() => keep(false)} shortcut="Ctrl+Enter" testId="import-keep">
            {known ? 'Bring it up to date' : cards > 0 ? `Propose ${count(cards, 'card')}` : 'Keep the text'}
          </Button>
        )}
        {known?.canStandBeside && (
          <Button onPress={() => keep(true)} testId="import-beside">
            Keep both
          </Button>
        )}
        <Button tone="quiet" onPress={onCancel} shortcut="Esc" testId="import-away">
          Put away
        </Button>
      </div>
    </>
  );
}
