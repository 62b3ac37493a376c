// The screen of the place where the person is. Study stands alone; every other place has the rail beside it.
import type { ReactNode } from 'react';
import type { CardId, DocumentId } from '../../core/base/ids';
import type { Settings as SettingValues } from '../../core/deck/settings';
import type { AppInfo } from '../../shared/contract/app';
import type { Overview } from '../../shared/contract/deck';
import type { Asked } from '../client/useContract';
import { Article } from '../screens/article/Article';
import { Import } from '../screens/importing/Import';
import { Inbox } from '../screens/inbox/Inbox';
import { Figures } from '../screens/figures/Figures';
import { Quiz } from '../screens/quiz/Quiz';
import { Quizzing } from '../screens/quizzing/Quizzing';
import { Memory } from '../screens/memory/Memory';
import { Settings } from '../screens/settings/Settings';
import { Sheet } from '../screens/sheet/Sheet';
import { Study } from '../screens/study/Study';
import type { Only } from '../screens/study/useSession';
import { Today } from '../screens/today/Today';
import { hashOfPlace, lookedUpFrom, standsAlone } from './places';
import { QUICK_MINUTES } from '../screens/today/todayWords';
import type { Places } from './usePlace';

interface PlaceShownProps {
  readonly places: Places;
  /** A session is drawn anew when this counts up. */
  readonly turns: number;
  readonly rail: ReactNode;
  readonly overview: Asked<Overview>;
  readonly onOverview: () => void;
  readonly info: Asked<AppInfo>;
  /** Null until they are known. */
  readonly settings: SettingValues | null;
  readonly onStudy: (only?: Only) => void;
  readonly onToday: () => void;
  readonly onInbox: () => void;
  readonly onBring: () => void;
  readonly filesAsked: number;
  readonly dropped: File | null;
  readonly pasted: string;
  readonly onPasteTaken: () => void;
  readonly onArticle: (documentId: DocumentId, cardId?: CardId) => void;
  /** Opens what sets the retention of one article. */
  readonly onRetention: (documentId: DocumentId, title: string) => void;
  /** Opens what is known of a card. */
  readonly onKnown: (cardId: CardId) => void;
  readonly onMemory: (documentId: DocumentId | null) => void;
  readonly onEnd: () => void;
  /** False while a dialog lies over the screen. */
  readonly hearsKeys: boolean;
  readonly announce: (text: string) => void;
  readonly tell: (text: string) => void;
  /** Tells of an act, with the way back beside it. */
  readonly onDone: (words: string) => void;
}

export function PlaceShown({ places, rail, ...props }: PlaceShownProps) {
  const { place, visit, before, back } = places;
  const isStudy = place.name === 'study';
  // Whoever looks up the words of a card comes back to that card as they left it, answer and all.
  const from = lookedUpFrom(place, before);
  const studied = isStudy ? place : from === 'study' && before?.name === 'study' ? before : null;
  const quizId = studied?.scope?.kind === 'misses' ? studied.scope.quizId : null;
  return (
    <>
      {studied && (
        <Study
          key={`${props.turns} ${hashOfPlace(studied)}`}
          only={studied}
          announce={props.announce}
          // The misses of a quiz were begun from its sheet.
          onEnd={quizId === null ? props.onEnd : () => places.leaveTo({ name: 'sheet', quizId })}
          onText={props.onArticle}
          onKnown={props.onKnown}
          hearsKeys={props.hearsKeys && isStudy}
          isBehind={!isStudy}
        />
      )}
      {!standsAlone(place) && rail}
      {place.name === 'today' && (
        <Today
          overview={props.overview}
          onAgain={props.onOverview}
          onInbox={props.onInbox}
          onBring={props.onBring}
          onStudy={() => props.onStudy()}
          onQuick={() => props.onStudy({ minutes: QUICK_MINUTES })}
          onStudyArticle={(documentId) => props.onStudy({ scope: { kind: 'article', documentId } })}
          onGoOn={(scope) => props.onStudy({ scope })}
          onQuiz={(documentId) => places.go({ name: 'quiz', documentId })}
          onRetention={props.onRetention}
          onArticle={props.onArticle}
          hearsKeys={props.hearsKeys}
          // After the first screen a new one takes the focus, so that its title is read.
          takesFocus={visit > 0}
          onDone={props.onDone}
        />
      )}
      {place.name === 'import' && (
        <Import
          asked={props.filesAsked}
          dropped={props.dropped}
          pasted={props.pasted}
          onPasteTaken={props.onPasteTaken}
          hearsKeys={props.hearsKeys}
          takesFocus={visit > 0}
          tell={props.tell}
          onKept={(words) => {
            props.onInbox();
            props.onDone(words);
          }}
        />
      )}
      {place.name === 'inbox' && (
        <Inbox
          hearsKeys={props.hearsKeys}
          takesFocus={visit > 0}
          tell={props.tell}
          announce={props.announce}
          onText={props.onArticle}
          onBring={props.onBring}
          onStudy={hasCards(props.overview) ? () => props.onStudy() : undefined}
        />
      )}
      {place.name === 'settings' && props.settings && (
        <Settings
          kept={props.settings}
          overview={valueOf(props.overview)}
          info={valueOf(props.info)}
          wanted={place.setting}
          visit={visit}
          hearsKeys={props.hearsKeys}
          tell={props.tell}
          onDone={props.onDone}
          onRetention={props.onRetention}
        />
      )}
      {place.name === 'quiz' && (
        <Quiz
          key={visit}
          documentId={place.documentId}
          onBegun={() => places.go({ name: 'quizzing' })}
          onSheet={(quizId) => places.go({ name: 'sheet', quizId })}
          hearsKeys={props.hearsKeys}
          takesFocus={visit > 0}
        />
      )}
      {place.name === 'quizzing' && (
        <Quizzing
          key={visit}
          settings={props.settings}
          announce={props.announce}
          onSheet={(quizId) => places.leaveTo({ name: 'sheet', quizId })}
          onSetUp={() => places.leaveTo({ name: 'quiz', documentId: null })}
          onText={props.onArticle}
          tell={props.tell}
          hearsKeys={props.hearsKeys}
        />
      )}
      {place.name === 'sheet' && (
        <Sheet
          key={place.quizId}
          quizId={place.quizId}
          onBegun={() => places.leaveTo({ name: 'quizzing' })}
          onClose={() => places.leaveTo({ name: 'quiz', documentId: null })}
          onText={props.onArticle}
          onStudy={() => props.onStudy({ scope: { kind: 'misses', quizId: place.quizId } })}
          announce={props.announce}
          tell={props.tell}
          hearsKeys={props.hearsKeys}
        />
      )}
      {place.name === 'figures' && (
        <Figures
          key={visit}
          documentId={place.documentId}
          onQuiz={() => places.go({ name: 'quiz', documentId: place.documentId })}
          onText={props.onArticle}
          onClose={back ?? (() => props.onArticle(place.documentId))}
          tell={props.tell}
          hearsKeys={props.hearsKeys}
        />
      )}
      {place.name === 'memory' && (
        <Memory
          key={place.documentId}
          documentId={place.documentId}
          articles={valueOf(props.overview)?.articles ?? []}
          settings={props.settings}
          onScope={props.onMemory}
          onArticle={props.onArticle}
          onKnown={props.onKnown}
          onStudy={(valueOf(props.overview)?.due ?? 0) > 0 ? props.onStudy : undefined}
          hearsKeys={props.hearsKeys}
          takesFocus={visit > 0}
          tell={props.tell}
          onDone={props.onDone}
        />
      )}
      {place.name === 'article' && (
        <Article
          key={visit}
          documentId={place.documentId}
          cardId={place.cardId}
          announce={props.announce}
          onCard={from === 'study' ? back : undefined}
          onDraft={from === 'inbox' ? back : undefined}
          onToday={props.onToday}
          onStudy={() => props.onStudy({ scope: { kind: 'article', documentId: place.documentId } })}
          onQuiz={() => places.go({ name: 'quiz', documentId: place.documentId })}
          onFigures={() => places.go({ name: 'figures', documentId: place.documentId })}
          onKnown={props.onKnown}
          hearsKeys={props.hearsKeys}
          takesFocus={visit > 0}
        />
      )}
    </>
  );
}

const hasCards = (overview: Asked<Overview>): boolean => {
  const known = valueOf(overview);
  return known !== null && known.due + known.ahead + known.fresh > 0;
};
const valueOf = <Value,>(asked: Asked<Value>): Value | null => (asked.state === 'ready' ? asked.value : null);
