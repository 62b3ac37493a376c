// The study screen: the rail steps aside, one card stands on the paper, the keys do everything.
import { useEffect, useRef, useState } from 'react';
import type { Grade } from '../../../core/scheduling/grade';
import { SourceDrawer } from '../../ui/SourceDrawer';
import { type Keys, useKeys } from '../../ui/useKeys';
import { announcementOf } from './announcements';
import { AnswerBar } from './AnswerBar';
import { CardMemory } from './CardMemory';
import { Done } from './Done';
import { NotHanded } from './NotHanded';
import { QuestionMargin } from './QuestionMargin';
import { rememberedSourceOpen, rememberSourceOpen } from './sourceChoice';
import { StudyCard } from './StudyCard';
import { StudyHead } from './StudyHead';
import { placeOf, type Session } from './studyState';
import { summaryOf } from './summaryOf';
import { useSession } from './useSession';
import { Waiting } from './Waiting';

interface StudyProps {
  readonly announce: (text: string) => void;
  readonly onEnd: () => void;
  /** False while a dialog lies over the screen. */
  readonly hearsKeys: boolean;
}

export function Study({ announce, onEnd, hearsKeys }: StudyProps) {
  const [session, act] = useSession();
  const [isSourceOpen, setSourceOpen] = useState(rememberedSourceOpen);
  const { stage, notice } = session;

  useAnnouncements(session, announce);

  const reveal = () => act({ type: 'reveal', at: performance.now() });
  const grade = (given: Grade, byPointer = false) =>
    act({ type: 'grade', grade: given, at: performance.now(), byPointer });
  const goAhead = () => act({ type: 'ask', ahead: true });
  const toggleSource = () => {
    rememberSourceOpen(!isSourceOpen);
    setSourceOpen(!isSourceOpen);
  };

  const keys = ((): Keys => {
    switch (stage.name) {
      case 'front':
        return { Space: reveal, Enter: reveal, Escape: onEnd };
      case 'back':
        return {
          Space: () => grade('good'),
          Enter: () => grade('good'),
          1: () => grade('again'),
          2: () => grade('hard'),
          3: () => grade('good'),
          4: () => grade('easy'),
          S: toggleSource,
          Escape: onEnd,
        };
      case 'waiting':
        return { Space: goAhead, Enter: goAhead, Escape: onEnd };
      case 'saving':
        return {};
      case 'done':
        return { Enter: onEnd, Escape: onEnd };
      case 'asking':
      case 'failed':
        return { Escape: onEnd };
    }
  })();
  useKeys(keys, hearsKeys);

  const shown = 'item' in stage ? stage : null;
  const isBack = stage.name === 'back' || stage.name === 'saving';
  const openSource = isBack && isSourceOpen ? stage.item.source : null;
  const place = placeOf(session);
  const answered = session.answered.length;

  return (
    <div className="study" data-testid="study" data-state={stage.name} data-drawer={openSource ? 'open' : undefined}>
      <StudyHead
        source={shown?.item.source ?? null}
        place={shown ? place : null}
        answered={answered}
        total={stage.name === 'done' ? answered : place.of}
        onEnd={onEnd}
      />
      <main className="focus">
        {shown && (
          <StudyCard
            key={`${shown.item.cardId} ${shown.shownAt}`}
            item={shown.item}
            state={stage.name === 'front' || stage.name === 'saving' ? stage.name : 'back'}
            isSourceOpen={isSourceOpen}
            onShowSource={toggleSource}
          />
        )}
        {shown && !openSource && <QuestionMargin item={shown.item} now={shown.now} />}
        {shown && openSource && (
          <SourceDrawer {...openSource} onHide={toggleSource}>
            <CardMemory item={shown.item} now={shown.now} />
          </SourceDrawer>
        )}
        {stage.name === 'waiting' && (
          <Waiting
            key={stage.nextAt}
            nextAt={stage.nextAt}
            now={stage.now}
            learning={session.remaining.learning}
            onAhead={goAhead}
            onEnd={onEnd}
          />
        )}
        {stage.name === 'done' && <Done summary={summaryOf(session.answered)} onEnd={onEnd} />}
        {stage.name === 'failed' && (
          <NotHanded message={stage.problem.message} onAgain={() => act({ type: 'ask', ahead: false })} onEnd={onEnd} />
        )}
      </main>
      {shown && (
        <AnswerBar
          item={shown.item}
          now={shown.now}
          isRevealed={isBack}
          notice={notice}
          onReveal={reveal}
          onGrade={grade}
        />
      )}
    </div>
  );
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
