// The bridge, and all of it: two functions over literal lists of names. No package is needed here, so none is bundled.
import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, ChannelName, EventName } from '../shared/contract/index';

const CHANNELS: Record<ChannelName, true> = {
  'app/status': true,
  'app/retry': true,
  'app/info': true,
  'app/notices': true,
  'app/showDataFolder': true,
  'app/print': true,
  'app/saveFigure': true,
  'app/zoom': true,
  'app/stepZoom': true,
  'article/outlook': true,
  'article/read': true,
  'card/info': true,
  'card/suspend': true,
  'card/bury': true,
  'card/flag': true,
  'card/edit': true,
  'card/create': true,
  'deck/minutes': true,
  'deck/overview': true,
  'deck/recall': true,
  'deck/newsRead': true,
  'import/open': true,
  'import/text': true,
  'import/file': true,
  'import/date': true,
  'import/cancel': true,
  'import/keep': true,
  'inbox/read': true,
  'inbox/accept': true,
  'inbox/acceptClean': true,
  'inbox/reject': true,
  'inbox/edit': true,
  'inbox/mend': true,
  'inbox/keep': true,
  'history/read': true,
  'history/undo': true,
  'history/redo': true,
  'history/undoTo': true,
  'model/apply': true,
  'model/cancel': true,
  'model/fit': true,
  'model/moves': true,
  'model/reschedule': true,
  'model/versions': true,
  'plan/preview': true,
  'plan/apply': true,
  'quiz/answer': true,
  'quiz/begin': true,
  'quiz/correct': true,
  'quiz/figures': true,
  'quiz/leave': true,
  'quiz/offer': true,
  'quiz/read': true,
  'quiz/sheet': true,
  'retention/behind': true,
  'retention/figures': true,
  'retention/memory': true,
  'retention/model': true,
  'review/begin': true,
  'review/end': true,
  'review/summary': true,
  'review/choices': true,
  'review/distractors': true,
  'review/next': true,
  'review/grade': true,
  'settings/read': true,
  'settings/change': true,
  'settings/retentions': true,
  'settings/setRetention': true,
  'simulation/workload': true,
  'simulation/year': true,
};
const EVENTS: Record<EventName, true> = {
  'deck/changed': true,
  'import/progress': true,
  'app/command': true,
  'model/progress': true,
};

const bridge: Bridge = {
  invoke: (channel, input) =>
    Object.hasOwn(CHANNELS, channel)
      ? ipcRenderer.invoke(channel, input)
      : Promise.reject(new Error('This channel is not part of the contract.')),
  subscribe: (event, listener) => {
    if (!Object.hasOwn(EVENTS, event)) throw new Error('This event is not part of the contract.');
    const forward = (_event: unknown, value: Parameters<typeof listener>[0]) => listener(value);
    ipcRenderer.on(event, forward);
    return () => ipcRenderer.off(event, forward);
  },
};

contextBridge.exposeInMainWorld('commonplace', bridge);
