// How a channel of the contract is written down: a schema for what may come in, a type for what goes out.
import type { z } from 'zod';

declare const output: unique symbol;

/** One channel: main parses `input`, the renderer receives `Output`. */
export interface Channel<Input extends z.ZodType, Output> {
  readonly input: Input;
  readonly [output]?: Output;
}

/** `answers<Output>().to(schema)`: the output is only a type, the input is checked at run time. */
export const answers = <Output>() => ({
  to: <Input extends z.ZodType>(input: Input): Channel<Input, Output> => ({ input }),
});

export type InputOf<C> = C extends Channel<infer Input, unknown> ? z.output<Input> : never;
export type OutputOf<C> = C extends Channel<z.ZodType, infer Output> ? Output : never;
