// Asks one channel and keeps what it said. While it is asked again the last answer stays, so nothing jumps, with the
// question it answers, which may be another than the one asked now.
import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../core/base/result';
import type { Answer, ChannelName, Input, Output } from '../../shared/contract/index';
import { client } from './client';

export type Asked<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly problem: Problem };

/**
 * `again` asks once more; a later answer always wins over an earlier one. `wanted: false` asks nothing yet. `answers`: the
 * question that what is shown answers; null before the first.
 */
export function useContract<Name extends ChannelName>(
  name: Name,
  input: Input<Name>,
  wanted = true,
): readonly [asked: Asked<Output<Name>>, again: () => void, answers: Input<Name> | null] {
  const [asked, setAsked] = useState<Asked<Output<Name>>>({ state: 'loading' });
  const [answers, setAnswers] = useState<Input<Name> | null>(null);
  const [turn, setTurn] = useState(0);
  const inputText = JSON.stringify(input);

  useEffect(() => {
    if (!wanted) return;
    let isCurrent = true;
    const question = JSON.parse(inputText) as Input<Name>;
    void client[name](question).then((answer: Answer<Name>) => {
      if (!isCurrent) return;
      setAnswers(question);
      setAsked(answer.ok ? { state: 'ready', value: answer.value } : { state: 'failed', problem: answer.problem });
    });
    return () => {
      isCurrent = false;
    };
  }, [name, inputText, turn, wanted]);

  const again = useCallback(() => setTurn((before) => before + 1), []);
  return [asked, again, answers];
}
