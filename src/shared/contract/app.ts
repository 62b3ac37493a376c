// The app about itself: what runs, where things are kept, and what keeps it from starting properly.
import { z } from 'zod';
import { answers } from './define';

export interface AppInfo {
  readonly name: string;
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  readonly node: string;
  readonly sqlite: string;
  readonly schemaVersion: number;
  /** `official`, or which unofficial repackaging this runtime is. */
  readonly runtimeSource: string;
  readonly dataFolder: string;
  /** Requests this session that tried to leave the app; all of them were stopped. */
  readonly networkRequests: number;
}

/** Why the deck is not open, told as the error screen tells it. No card text. */
export interface StartProblem {
  readonly code: string;
  readonly notice: string;
  readonly title: string;
  readonly lead: string;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly details: string;
}

export type AppStatus = { readonly state: 'ready' } | { readonly state: 'problem'; readonly problem: StartProblem };

/** How large everything is drawn. */
export interface Zoom {
  /** 1 is the size it came in. */
  readonly factor: number;
  readonly isSmallest: boolean;
  readonly isLargest: boolean;
}

/** A figure to be kept as a file, where the person says. */
const figure = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    name: z.string().max(120),
    format: z.enum(['svg', 'csv']),
    text: z.string().max(20_000_000),
  }),
  /** A part of the window, as it is seen: pixels of the page. */
  z.strictObject({
    kind: z.literal('picture'),
    name: z.string().max(120),
    area: z.strictObject({
      x: z.int().min(0),
      y: z.int().min(0),
      width: z.int().min(1).max(20_000),
      height: z.int().min(1).max(20_000),
    }),
  }),
]);
export type FigureToSave = z.infer<typeof figure>;

const nothing = z.strictObject({});

export const appChannels = {
  'app/status': answers<AppStatus>().to(nothing),
  /** Tries to open the deck again, after the person has mended what was wrong. */
  'app/retry': answers<AppStatus>().to(nothing),
  'app/info': answers<AppInfo>().to(nothing),
  'app/notices': answers<string>().to(nothing),
  'app/showDataFolder': answers<null>().to(nothing),
  /** The page that is shown, to a file the person chooses (its path comes back) or to a printer; null where they closed the dialog. */
  'app/print': answers<string | null>().to(
    z.strictObject({ to: z.enum(['pdf', 'printer']), name: z.string().max(300) }),
  ),
  'app/zoom': answers<Zoom>().to(nothing),
  /** A step up or down; 0 is the size it came in. */
  'app/stepZoom': answers<Zoom>().to(z.strictObject({ by: z.union([z.literal(-1), z.literal(0), z.literal(1)]) })),
  /** Asks where to, and writes it whole; `file` is null when the person thought better of it. Problem `file/unwritable`. */
  'app/saveFigure': answers<{ readonly file: string | null }>().to(figure),
};
