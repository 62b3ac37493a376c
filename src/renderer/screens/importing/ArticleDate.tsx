// The day an article was written, from whoever brings it, where the text bears none.
import { useState } from 'react';
import { readDateLine } from '../../../core/source/dateLine';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';

const NOTE =
  'The text bears no date. With one, questions say when something was so; without it, what a report tells is proposed last, to those who want many cards.';
const NO_DAY = 'This is not a day. Write it like 16 November 2004 or 2004-11-16.';

export function ArticleDate({ onDate }: { readonly onDate: (published: string) => void }) {
  const [words, setWords] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const read = () => {
    const day = readDateLine(words)?.date ?? null;
    setIsWrong(day === null);
    if (day !== null) onDate(day);
  };
  return (
    <form
      className="import-date"
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <Field
        label="When was it written?"
        value={words}
        note={NOTE}
        error={isWrong ? NO_DAY : null}
        testId="import-date"
        onChange={(value) => {
          setWords(value);
          setIsWrong(false);
        }}
      />
      <Button onPress={read} testId="import-dated">
        Read it as of this day
      </Button>
    </form>
  );
}
