// A notice of the session: what happened as its title, what is safe and what to do under it.
import { Notice } from '../../ui/Notice';
import { firstSentence } from '../../ui/words/firstSentence';
import type { Notice as NoticeState } from './studyState';

export function SessionNotice({ tone, text }: NoticeState) {
  const [title, rest] = firstSentence(text);
  return (
    <div className="answer-notice">
      <Notice tone={tone} title={title}>
        {rest && <p className="notice-text">{rest}</p>}
      </Notice>
    </div>
  );
}
