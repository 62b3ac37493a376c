// What `deck` understands, in one place: for the usage text and for checking what was typed.

export const USAGE = `Usage: npm run --silent deck -- <command> [options]

Commands
  generate <file> [--density few|balanced|thorough|all] [--knowledge <file> | --rules] [--date <day>] [--full]
                                an article in, its cards out, best first; opens no profile; --date says when the article
                                was written (2004-11-16), where its text does not; --full says in JSON what was found, and why
                                each card is there
  import <file...> [--accept none|clean|all] [--plan] [--density, --knowledge, --rules, --date as above]
                                articles into the profile; cards wait in the Inbox unless they are accepted (default:
                                none); one that is there already is brought up to date; --plan only says what would happen
  list                          every accepted card, with what is remembered of it
  due                           the cards the app would ask now, in order
  card <id>                     one card, with its log
  grade <id> <again|hard|good|easy>
                                answers a card
  undo                          takes back the newest act that stands
  verify                        checks the file, and the stored memory against the log
  export --format deck-json --out <file>
                                writes every accepted card
  stats [--log <file> [options]]
                                due, likely recall, true retention, forecast, days; of the profile or of a log
                                (a log with Anki's revlog columns, too)
  evaluate --log <file> [options]
                                how well the parameters foretell a log: log loss, RMSE, AUC, calibration
  optimise --log <file> [options]
                                parameters fitted to the log, if they foretell unseen answers better; applies nothing
  replay --log <file> [options] answers a review log again, from nothing

Wherever a log is read, and no profile opened
  --timezone <IANA name>        where it was lived (default: UTC)
  --day-start <0-23>            hour at which a study day begins (default: 4)
  --parameters <JSON>           the 21 weights of FSRS-6
  --retention <0-1>             the chance of recall at which a card comes back (default: 0.9)
  --config <JSON>               maximum_interval, enable_short_term, learning_steps, relearning_steps

Everywhere
  --profile <folder>            the data folder (default: the app's own)
  --empty                       make a new profile without the bundled deck
  --now <ISO time with offset>  the moment to work at
  --seed <n>                    for whatever is drawn by lot
  --json                        one JSON document on standard output`;

/** After a mistake, where all of the above would push what was wrong out of sight. */
export const HELP_HINT = 'Every command and option: npm run --silent deck -- --help';

/** A mistake in what was typed: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
