// What is said of the places in the rail, whatever of it is drawn.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Rail } from './Rail';

it('names every place with what waits there, also where only a figure or an icon is drawn', () => {
  const nowhere = () => undefined;
  const markup = renderToStaticMarkup(
    <Rail
      entries={[
        { id: 'inbox', name: 'Inbox', shortcut: 'Ctrl+3', count: { number: 5, of: 'waiting' }, onPress: nowhere },
        { id: 'quiz', name: 'Quiz', shortcut: 'Ctrl+4', count: { number: 0, of: 'waiting' }, onPress: nowhere },
      ]}
      end={[{ id: 'about', name: 'About', icon: 'info', onPress: nowhere }]}
      networkRequests={0}
    />,
  );
  const buttons = markup.match(/<button.*?<\/button>/g) ?? [];
  const titles = buttons.map((button) => /title="([^"]*)"/.exec(button)?.[1]);
  expect(titles).toEqual(['Inbox 5 waiting', 'Quiz', 'About']);
  // What a screen reader reads of it: the figure of its key is hidden from it.
  const read = buttons.map((button) => button.replace(/<span[^>]*aria-hidden.*?<\/span>/, '').replace(/<[^>]*>/g, ' '));
  expect(read.map((words) => words.replace(/\s+/g, ' ').trim())).toEqual(titles);
});
