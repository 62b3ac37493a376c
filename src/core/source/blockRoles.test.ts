import { describe, expect, it } from 'vitest';
import { blockRoles } from './blockRoles';
import { parsePlainText } from './parsePlainText';

const BODY = 'The harbour was dredged in 1874, and the new lamp was seen from twenty miles away.';

/** The role of a paragraph that stands between two of the body. */
function roleOf(paragraph: string): string | undefined {
  const document = parsePlainText(
    `Harbour lights\n\n${BODY}\n\n${paragraph}\n\nThe keeper wrote of it to his sister.\n`,
  );
  if (!document.ok) throw new Error(document.problem.message);
  return blockRoles(document.value).at(-2);
}

describe('the role of a paragraph', () => {
  it.each([
    'The keeper walks down to the boat on the day of the storm. (Official harbour photo by Ada Miller) Public Domain',
    'Photo by Ada Miller, who kept the boat.',
    'The lamp in 1874. Photo: Ada Miller',
    'Figure 3 The lamp and its keeper, as they were seen from the boat.',
  ])('is a caption: %s', (text) => {
    expect(roleOf(text)).toBe('caption');
  });

  it.each([
    'Ada Miller. “How to Keep a Lamp.” The Harbour Post. April 16, 1974. https://www.example.org/1974/04/16/lamps.html',
    'Miller, A. "The lamp and its keeper", Harbour Studies 4 (1974), 12-40, http://example.org/lamp',
  ])('is a reference: %s', (text) => {
    expect(roleOf(text)).toBe('links');
  });

  it('is no reference where an address only comes by', () => {
    expect(roleOf('The plan called “Bright Coast” stands at https://example.org and was never carried out.')).toBe(
      'body',
    );
  });

  it.each([
    'The keeper took photos by the hundred, and burned them all in the winter of 1880.',
    'He was moved by the picture (by now a torn one) and kept it for thirty years.',
  ])('is none: %s', (text) => {
    expect(roleOf(text)).toBe('body');
  });
});

describe('what stands below a text', () => {
  const rolesOf = (...paragraphs: readonly string[]) => {
    const document = parsePlainText(['Harbour lights', BODY, ...paragraphs].join('\n\n'));
    if (!document.ok) throw new Error(document.problem.message);
    return blockRoles(document.value).slice(2);
  };

  it('is notes from the first of them on', () => {
    expect(
      rolesOf(
        'The lamp of the harbour burned the oil of whales, which came by boat. [1]',
        'Notes',
        '[1] The oil came by boat.',
        'It was whale oil.',
      ),
    ).toEqual(['body', 'notes', 'notes', 'notes']);
    expect(rolesOf('Notes [1] The oil came by boat. [2] So did the coal.')).toEqual(['notes']);
  });

  it('is body where a number in brackets only comes by', () => {
    expect(rolesOf('Notes were kept by the keeper of the lamp for many years. [1]', 'He wrote them at night.')).toEqual(
      ['body', 'body'],
    );
  });

  it('is furniture where it thanks', () => {
    expect(rolesOf('Thanks to Ada Miller and Tom Okafor for reading drafts of this.')).toEqual(['furniture']);
    expect(rolesOf('Thanks to Ada Miller, the harbour was dredged for a second time in 1880.')).toEqual(['body']);
  });
});
