// What `deck` understands, in one place: for the usage text and for checking what was typed.

export const USAGE = `Usage: npm run --silent deck -- <command> [options]

Commands
  list                          every accepted card, with what is remembered of it
  due                           the cards the app would ask now, in order
  card <id>                     one card, with its log
  grade <id> <again|hard|good|easy>
                                answers a card
  undo                          takes back the newest act that stands
  verify                        checks the file, and the stored memory against the log
  export --format deck-json --out <file>
                                writes every accepted card
  replay --log <file> [--timezone <IANA name>] [--day-start <0-23>] [--parameters <JSON>]
         [--retention <0-1>] [--config <JSON>]
                                answers a review log again, from nothing; opens no profile

Everywhere
  --profile <folder>            the data folder (default: the app's own)
  --empty                       make a new profile without the bundled deck
  --now <ISO time with offset>  the moment to work at
  --seed <n>                    for whatever is drawn by lot
  --json                        one JSON document on standard output`;

/** A mistake in what was typed: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
