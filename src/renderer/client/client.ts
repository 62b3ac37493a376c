// The only way out of the page: one function per channel of the contract, typed from it. A lost connection becomes a
// problem like any other, so nobody has to catch.
import { fail } from '../../core/base/result';
import type { Answer, Bridge, ChannelName, Input } from '../../shared/contract/index';

declare global {
  interface Window {
    readonly commonplace: Bridge;
  }
}

type Client = { readonly [Name in ChannelName]: (input: Input<Name>) => Promise<Answer<Name>> };

let changes = 0;

/** The number of the last change that main had told of when it answered last: all up to it are no news to whoever asked. */
export const changesAnswered = (): number => changes;

async function ask<Name extends ChannelName>(name: Name, input: Input<Name>): Promise<Answer<Name>> {
  try {
    const answered = await window.commonplace.invoke(name, input);
    changes = Math.max(changes, answered.changes);
    return answered;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail('app/unreachable', `The app did not answer. Everything kept so far is safe. Try again. (${reason})`);
  }
}

/** `client['review/next']({ ahead: false })`. A proxy, because the list of names would bring zod into the page. */
export const client = new Proxy({} as Client, {
  get: (_target, name) => (input: Input<ChannelName>) => ask(name as ChannelName, input),
});
