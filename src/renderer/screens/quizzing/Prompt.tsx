// The question, which never moves. A blank in it is drawn, and said.
import { useEffect, useRef } from 'react';

interface PromptProps {
  readonly text: string;
  /** Where no field below takes it. */
  readonly takesFocus: boolean;
}

const BLANK = '____';

export function Prompt({ text, takesFocus }: PromptProps) {
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  useEffect(() => {
    if (takesFocus) question.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const [before = '', ...after] = text.split(BLANK);
  return (
    <h1 className="question" ref={question} tabIndex={-1} id="question" data-testid="question">
      {before}
      {after.map((part, index) => (
        <span key={index}>
          <span className="gap">
            <span className="sr-only">blank</span>
          </span>
          {part}
        </span>
      ))}
    </h1>
  );
}
