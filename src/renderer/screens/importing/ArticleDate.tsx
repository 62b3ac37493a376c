// The day an article was written, from whoever brings it, where the text bears none.
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';

const NOTE =
  'The text bears no date. With one, questions say when something was so; without it, a report is asked by the occasion its first sentence tells, or last.';
const NO_DAY = 'This is not a day. Write it like 16 November 2004 or 2004-11-16.';

interface ArticleDateProps {
  readonly words: string;
  /** What was written is no day. */
  readonly isWrong: boolean;
  readonly onWrite: (words: string) => void;
  readonly onRead: () => void;
}

export const ArticleDate = ({ words, isWrong, onWrite, onRead }: ArticleDateProps) => (
  <form
    className="import-date"
    onSubmit={(event) => {
      event.preventDefault();
      onRead();
    }}
  >
    <Field
      label="When was it written?"
      value={words}
      note={NOTE}
      error={isWrong ? NO_DAY : null}
      testId="import-date"
      onChange={onWrite}
    />
    <Button onPress={onRead} testId="import-dated">
      Read it as of this day
    </Button>
  </form>
);
