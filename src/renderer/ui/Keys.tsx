// The caps of one key, such as Ctrl and K. A screen reader hears the key as words.
import { Key } from './Key';
import { keyNameParts } from './keyNameParts';

export const Keys = ({ name }: { name: string }) => (
  <span className="keys">
    {keyNameParts(name).map((part) => (
      <Key key={part}>{part}</Key>
    ))}
    <span className="sr-only">{keyNameParts(name).join(' ')}</span>
  </span>
);
