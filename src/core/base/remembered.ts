// Work on short texts that is asked for again and again, as folding the names of an article is for each of its facts.

/** Beyond so many texts all are forgotten: what is asked again is asked soon. */
const MOST = 20_000;

/** The same as `work`, which must depend on its text alone. */
export function remembered<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const value = work(text);
    known.set(text, value);
    return value;
  };
}
