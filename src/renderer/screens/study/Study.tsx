// The study screen: the rail steps aside, one card stands on the paper, the keys do everything.
import { useEffect, useRef, useState } from 'react';
import { DEFAULT_CHOICES } from '../../../core/deck/settings';
import type { CardId, DocumentId } from '../../../core/base/ids';
import type { Grade } from '../../../core/scheduling/grade';
import type { CommandId } from '../../../shared/commands/commands';
import { useChanges } from '../../client/useChanges';
import { useContract } from '../../client/useContract';
import { useStrayKeys } from '../../client/useStrayKeys';
import { SourceDrawer } from '../../ui/SourceDrawer';
import { announcementOf } from './announcements';
import { AnswerBar } from './AnswerBar';
import { CardMemory } from './CardMemory';
import { CardOnTable } from './CardOnTable';
import { Done } from './Done';
import { EditCard } from './EditCard';
import type { Given } from '../../ui/verdict/given';
import { judgeAnswer, judgeChosen } from './judgeAnswer';
import { judgeBoard } from './judgeBoard';
import { moreActs } from './moreActs';
import { NotHanded } from './NotHanded';
import { canBeTyped } from './presentation';
import { QuestionMargin } from './QuestionMargin';
import { SessionNotice } from './SessionNotice';
import { rememberedSourceOpen, rememberSourceOpen } from './sourceChoice';
import { StopOffer } from './StopOffer';
import { StudyHead } from './StudyHead';
import { placeOf, type Session, type Stage } from './studyState';
import { useBoard } from './useBoard';
import { useCardActs } from './useCardActs';
import { useOptions } from './useOptions';
import { useReturn } from './useReturn';
import { type Only, steadyMillis, useSession } from './useSession';
import { type StudyActs, useStudyCommands } from './useStudyCommands';
import { useTypingFocus } from './useTypingFocus';
import { Waiting } from './Waiting';

interface StudyProps {
  readonly only: Only;
  readonly announce: (text: string) => void;
  readonly onEnd: () => void;
  /** Shows the words of a card in their text. */
  readonly onText: (documentId: DocumentId, cardId: CardId) => void;
  /** Opens what is known of a card. */
  readonly onKnown: (cardId: CardId) => void;
  /** False while a dialog lies over the screen. */
  readonly hearsKeys: boolean;
  /** Whether another screen is shown for now; the session stays as it is. */
  readonly isBehind: boolean;
}

const TURNING: readonly CommandId[] = ['study.advance', 'study.again', 'study.hard', 'study.good', 'study.easy'];

export function Study({ only, announce, onEnd, onText, onKnown, hearsKeys, isBehind }: StudyProps) {
  const [settings, askSettings] = useContract('settings/read', {});
  useChanges(['settings'], askSettings);
  const { typedAnswers, gradeButtons, letterKeys } = settings.state === 'ready' ? settings.value : DEFAULT_CHOICES;

  const [session, act] = useSession(settings.state === 'loading' ? null : typedAnswers, only, onEnd);
  const [isSourceOpen, setSourceOpen] = useState(rememberedSourceOpen);
  const [isEditing, setEditing] = useState(false);
  const { stage, notice } = session;
  const isOfMisses = only.scope?.kind === 'misses';
  useAnnouncements(session, announce);

  const shown = 'item' in stage ? stage : null;
  const asked = stage.name === 'front' ? stage : { shownAt: null, follows: false };
  useReturn(isBehind);
  const isJustShown = useStrayKeys(asked, TURNING, hearsKeys && !isEditing);
  const screen = useRef<HTMLDivElement>(null);
  useTypingFocus(stage, hearsKeys && !isBehind && !isEditing, screen);
  const isBack = stage.name === 'back' || stage.name === 'saving';
  useBoard(stage, act);
  const cardActs = useCardActs(shown?.item ?? null, act);
  const options = useOptions(stage.name === 'front' && stage.asks !== 'choices' ? stage.item.cardId : null);

  const acts: StudyActs = {
    ...cardActs,
    reveal: () => {
      if (stage.name !== 'front') return;
      act({ type: 'reveal', at: steadyMillis(), given: judged(stage) });
    },
    grade: (given: Grade, byPointer = false) => act({ type: 'grade', grade: given, at: steadyMillis(), byPointer }),
    count: (isRight) => act({ type: 'count', isRight }),
    hint: () => act({ type: 'hint' }),
    toggleSource: () => {
      rememberSourceOpen(!isSourceOpen);
      setSourceOpen(!isSourceOpen);
    },
    showOptions: () => {
      if (options) act({ type: 'present', asks: 'choices', choices: options });
    },
    typeIt: () => act({ type: 'present', asks: 'typed' }),
    turnIt: () => act({ type: 'present', asks: 'recall' }),
    placeIt: () => act({ type: 'present', asks: 'placing' }),
    openText: () => {
      if (isBack && stage.item.source) onText(stage.item.source.documentId, stage.item.cardId);
    },
    edit: () => setEditing(true),
    info: () => {
      if (shown) onKnown(shown.item.cardId);
    },
    goAhead: () => act({ type: 'ask', ahead: true }),
    goOn: () => act({ type: 'goOn', at: steadyMillis() }),
    end: () => act({ type: stage.name === 'done' || stage.name === 'failed' ? 'leave' : 'end' }),
  };
  useStudyCommands({ stage, acts, buttons: gradeButtons, isActive: hearsKeys && !isEditing });

  const choose = (choice: string) => {
    if (stage.name !== 'front' || !stage.choices) return;
    act({ type: 'reveal', at: steadyMillis(), given: judgeChosen(stage.item, stage.choices, choice) });
  };
  const openSource = isBack && isSourceOpen ? stage.item.source : null;
  const menuActs = moreActs({
    stage,
    acts,
    isSourceOpen,
    hasOptions: options !== null,
    isTypable: shown !== null && canBeTyped(shown.item),
  });

  return (
    <div
      className="study"
      ref={screen}
      hidden={isBehind}
      data-testid="study"
      data-state={stage.name}
      data-new={isJustShown ? '' : undefined}
      data-drawer={openSource ? 'open' : undefined}
    >
      <StudyHead
        source={shown?.item.source ?? null}
        isOfMisses={isOfMisses}
        place={shown ? placeOf(session) : null}
        progress={session.progress}
        isDone={stage.name === 'done' && stage.isComplete}
        acts={menuActs}
        onEnd={acts.end}
      />
      <main className="focus">
        {!shown && stage.name !== 'asking' && notice && <SessionNotice {...notice} />}
        {shown && (
          <CardOnTable
            key={`${shown.item.cardId} ${shown.shownAt}`}
            stage={shown}
            isSourceOpen={isSourceOpen}
            hearsDigits={hearsKeys && !isEditing && letterKeys}
            onWrite={(slot, text) => act({ type: 'write', slot, text })}
            onField={(field) => act({ type: 'goTo', field })}
            onMove={(move) => act({ type: 'move', move })}
            onChoose={choose}
            acts={acts}
          />
        )}
        {shown && !openSource && (
          <QuestionMargin item={shown.item} asks={shown.asks} now={shown.now} isBack={isBack} isMiss={isOfMisses} />
        )}
        {shown && openSource && (
          <SourceDrawer {...openSource} onHide={acts.toggleSource} onOpen={acts.openText}>
            <CardMemory item={shown.item} now={shown.now} />
          </SourceDrawer>
        )}
        {stage.name === 'offer' && <StopOffer next={stage.next} onStop={acts.end} onGoOn={acts.goOn} />}
        {stage.name === 'waiting' && (
          <Waiting
            key={stage.nextAt}
            nextAt={stage.nextAt}
            now={stage.now}
            learning={session.remaining.learning}
            onAhead={acts.goAhead}
            onEnd={acts.end}
          />
        )}
        {stage.name === 'done' && (
          <Done summary={stage.summary} isComplete={stage.isComplete} onEnd={acts.end} onUndo={acts.undo} />
        )}
        {stage.name === 'failed' && (
          <NotHanded
            message={stage.problem.message}
            onAgain={() => act({ type: 'ask', ahead: false })}
            onEnd={acts.end}
          />
        )}
      </main>
      {shown && (
        <AnswerBar
          stage={shown}
          buttons={gradeButtons}
          notice={notice}
          onHint={shown.item.hint && !shown.isHinted ? acts.hint : undefined}
          onOptions={options ? acts.showOptions : undefined}
          onReveal={acts.reveal}
          onGrade={acts.grade}
          onCount={acts.count}
        />
      )}
      {shown && isEditing && (
        <EditCard
          item={shown.item}
          isAnswerHidden={stage.name === 'front' && stage.asks !== 'recall'}
          onClose={() => setEditing(false)}
          onEdited={(amendment) => {
            act({ type: 'amend', cardId: shown.item.cardId, amendment });
            act({
              type: 'tell',
              notice: { tone: 'plain', text: 'The card is changed. It comes back when it would have.' },
            });
            setEditing(false);
          }}
        />
      )}
    </div>
  );
}

/** What is made of what was typed or placed; null where nothing was. */
function judged({ item, asks, words, board }: Extract<Stage, { name: 'front' }>): Given | null {
  if (asks === 'placing' && board) return judgeBoard(item, board, words[0] ?? '');
  return asks === 'typed' ? judgeAnswer(item, words, navigator.language) : null;
}

/** Says what changed from the session drawn before to the one drawn now. */
function useAnnouncements(session: Session, announce: (text: string) => void): void {
  const before = useRef<Session>(session);
  useEffect(() => {
    const words = announcementOf(before.current, session);
    before.current = session;
    if (words) announce(words);
  }, [session, announce]);
}
