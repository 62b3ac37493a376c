// Which sort of thing a line of the palette is. Its group says the same in a word.
import { Icon, type IconName } from '../../ui/Icon';
import type { Target } from './entries';

const ICONS: Readonly<Record<Target['kind'] | 'find', IconName>> = {
  command: 'command',
  article: 'article',
  setting: 'settings',
  find: 'find',
};

export const PaletteIcon = ({ kind }: { kind: keyof typeof ICONS }) => <Icon name={ICONS[kind]} />;
