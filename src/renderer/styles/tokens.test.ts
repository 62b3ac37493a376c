// Every theme is legible: the contrast figures the design promises, computed from the file itself (WCAG 2.2, 1.4.3, 1.4.11).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(path.join(import.meta.dirname, 'tokens.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

type Tokens = ReadonlyMap<string, string>;
type Scheme = 'light' | 'dark';

/** The custom properties of the first block with this selector. */
function tokensOf(selector: string): Tokens {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no ${selector}.`);
  const body = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

const base = tokensOf(':root');
const over = (tokens: Tokens): Tokens => new Map([...base, ...tokens]);
const THEMES: readonly (readonly [name: string, tokens: Tokens, scheme: Scheme])[] = [
  ['light', base, 'light'],
  ['dark', base, 'dark'],
  ['paper', over(tokensOf(":root[data-theme='paper']")), 'light'],
  ['more contrast, light', over(tokensOf(":root[data-contrast='more']")), 'light'],
  ['more contrast, dark', over(tokensOf(":root[data-contrast='more']")), 'dark'],
];

function colourOf(tokens: Tokens, name: string, scheme: Scheme): string {
  const value = tokens.get(name) ?? '';
  const referred = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (referred) return colourOf(tokens, referred, scheme);
  const [, light, dark] = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value) ?? [];
  const colour = (scheme === 'light' ? light : dark) ?? value;
  if (!/^#[\da-f]{6}$/i.test(colour)) throw new Error(`--${name} is no colour: ${value}`);
  return colour;
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const SURFACES = ['paper', 'surface', 'raised', 'hover', 'selected'];
const PAGES = ['paper', 'surface', 'raised'];
const TINTS = ['steady-tint', 'fading-tint', 'weak-tint', 'lost-tint'];
const KINDS = ['person', 'number', 'claim', 'reason', 'evidence', 'objection'];

/** Which ink must stand out how much on which ground. */
const PAIRS: readonly (readonly [inks: readonly string[], grounds: readonly string[], least: number])[] = [
  [['ink'], [...SURFACES, ...TINTS], 7],
  [['ink-2', 'ink-3'], SURFACES, 4.45],
  [['ink-2'], TINTS, 4.5],
  [['accent', 'focus', 'caution', 'danger'], SURFACES, 4.5],
  [['focus'], TINTS, 3],
  [['on-ink'], ['ink', 'ink-hover'], 7],
  [['border'], SURFACES, 3],
  [['rule-strong'], PAGES, 3],
  [['forgot', 'barely-text', 'remembered', 'instant'], ['paper'], 4.5],
  [['barely'], PAGES, 3],
  [KINDS, ['paper'], 4.5],
  [['steady-bar', 'fading-bar', 'weak-bar', 'lost-bar'], ['paper'], 3],
];

describe.each(THEMES)('%s', (_name, tokens, scheme) => {
  it.each(PAIRS)('%j on %j at least %d:1', (inks, grounds, least) => {
    for (const ink of inks) {
      for (const ground of grounds) {
        const ratio = contrast(colourOf(tokens, ink, scheme), colourOf(tokens, ground, scheme));
        expect(ratio, `${ink} on ${ground}`).toBeGreaterThanOrEqual(least);
      }
    }
  });
});

describe('tokens', () => {
  it('serve the system’s wish for contrast with the same colours as the choice', () => {
    const wished = Object.fromEntries(tokensOf(':root:not([data-contrast])'));
    expect(wished).toEqual(Object.fromEntries(tokensOf(":root[data-contrast='more']")));
  });

  it('leave no role of the page to the light theme in Paper', () => {
    const paper = tokensOf(":root[data-theme='paper']");
    const coloured = [...base].filter(([, value]) => value.includes('light-dark(')).map(([name]) => name);
    expect(coloured.filter((name) => !paper.has(name))).toEqual([]);
  });

  it('name colours that exist only where the system does not choose them', () => {
    expect(css).toMatch(/@media \(forced-colors: active\)/);
  });
});
