// Which section is being read: the last one whose heading has passed the upper edge.
import { useEffect, useState } from 'react';
import type { SectionId } from './settingList';

/** Pixels from the top of the window below which a heading is still to come. */
const READING_LINE = 160;

export const sectionId = (id: SectionId): string => `section-${id}`;

export function useCurrentSection(sections: readonly SectionId[]): SectionId | null {
  const [current, setCurrent] = useState<SectionId | null>(sections[0] ?? null);
  const names = sections.join(' ');
  useEffect(() => {
    const ids = names.split(' ') as SectionId[];
    const look = () => {
      const passed = ids.filter((id) => {
        const top = document.getElementById(sectionId(id))?.getBoundingClientRect().top;
        return top !== undefined && top < READING_LINE;
      });
      // At the end of the page the last sections cannot rise to the line any more.
      const isEnd = window.scrollY > 0 && window.innerHeight + window.scrollY >= document.body.scrollHeight - 2;
      setCurrent((isEnd ? ids.at(-1) : (passed.at(-1) ?? ids[0])) ?? null);
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [names]);
  return current;
}
