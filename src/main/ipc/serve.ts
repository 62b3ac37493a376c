// Serves the contract, all of it, in one loop: check the sender, parse the input, call, answer. Nothing throws across.
import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { fail, type Result } from '../../core/base/result';
import { type Answer, type ChannelName, contract, type Input } from '../../shared/contract/index';
import { logEvent } from '../files/log';
import { storeProblem } from '../store/problem';
import { changesTold } from './changes';
import { isTrustedSender } from './sender';

/** One function for every channel; a missing or an extra one does not compile. */
export type Handlers = {
  readonly [Name in ChannelName]: (input: Input<Name>) => Answer<Name> | Promise<Answer<Name>>;
};

export function serve(handlers: Handlers, origins: readonly string[]): void {
  for (const channel of Object.keys(contract) as ChannelName[]) {
    ipcMain.handle(channel, async (event: IpcMainInvokeEvent, raw: unknown) => {
      // A stranger learns nothing, not even which inputs would be well formed.
      if (!isTrustedSender(event.senderFrame, origins)) {
        logEvent('ipc-refused', { channel });
        throw new Error('This page may not speak to the app.');
      }
      const answered = await answer(handlers, channel, raw);
      return { ...answered, changes: changesTold() };
    });
  }
}

async function answer(handlers: Handlers, channel: ChannelName, raw: unknown): Promise<Result<unknown>> {
  const input = contract[channel].input.safeParse(raw);
  if (!input.success) return fail('input/malformed', `The request ${channel} was malformed. Nothing was changed.`);
  try {
    const handle = handlers[channel] as (input: unknown) => Result<unknown> | Promise<Result<unknown>>;
    return await handle(input.data);
  } catch (error) {
    const problem = storeProblem(error);
    logEvent('handler-failed', { channel, code: problem?.code ?? 'unexpected', error: describe(error) });
    return problem
      ? { ok: false, problem }
      : fail('app/unexpected', 'Something in the app went wrong. What was acknowledged before is on disk. Try again.');
  }
}

/** Name and place of an error, never its values: the log holds no card text. */
const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.name).split('\n').slice(0, 6).join(' | ') : typeof error;
