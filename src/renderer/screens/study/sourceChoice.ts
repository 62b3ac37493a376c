// Whether the source is open beside the answer: a habit, remembered on this computer.

const REMEMBERED_AS = 'commonplace.source';

export const rememberedSourceOpen = (): boolean => localStorage.getItem(REMEMBERED_AS) !== 'closed';

export const rememberSourceOpen = (isOpen: boolean): void =>
  localStorage.setItem(REMEMBERED_AS, isOpen ? 'open' : 'closed');
