// The report on an article as one HTML page: its text with the words marked that something stands on, what was found beside them,
// the cards below with their reasons, and what was left out and why. Pure: values in, a string out.

/**
 * @typedef {{ start: number, end: number, paragraph: number, exact: string }} Evidence
 * @typedef {{ id: string, type: string, statement: string, label: string | null, holder: string | null, evidence: Evidence[],
 *   found?: { rule: string, because: string } }} Fact
 * @typedef {{ check: string, passed: boolean, reason: string }} CheckResult
 * @typedef {{ key: string, type: string, kind: string, front: string, back: string, rule: string, rank: number, from: string[],
 *   evidence: Evidence[], warnings: { rule: string, message: string, fix: string }[], checks: CheckResult[],
 *   worth?: { points: number, because: string }[] }} Card
 * @typedef {{ key: string, front: string, back: string, checks: CheckResult[] }} Dropped
 * @typedef {{ kind: string, claim: string | null, conclusion: string, premises: { fact: string, role: string }[],
 *   counters: { fact: string, role: string }[], holder: string | null, found?: { rule: string, because: string } }} Argument
 * @typedef {{ head: string, items: string[], found?: { rule: string, because: string } }} Enumeration
 * @typedef {{ name: string, kind: string, role: string | null, aliases: string[] }} Entity
 * @typedef {{ start: number, end: number, kind: string, paragraph: number }} Block
 * @typedef {{ document: { title: string, author: string | null, published: string | null, text: string, blocks: Block[] },
 *   knowledge: { facts: Fact[], arguments: Argument[], enumerations: Enumeration[], entities: Entity[], article: { language: string } },
 *   cards: Card[], dropped: Dropped[], roles: string[], sentences: { start: number, end: number }[] }} Report
 */

/** Why a block of this role is not read for facts. */
const LEFT_OUT = new Map([
  ['metadata', 'title, author and date lines'],
  ['heading', 'a heading'],
  ['caption', 'a caption: only names are read in it'],
  ['pull-quote', 'repeats the body'],
  ['furniture', 'a line of the website, not of the article'],
  ['code', 'code'],
  ['verse', 'verse'],
  ['links', 'a list of links'],
]);

/**
 * @param {Report} report
 * @param {string} tokens the app's design tokens, so that the report looks like it
 */
export function reportPage(report, tokens) {
  const { document, knowledge, cards, dropped } = report;
  const people = knowledge.entities.filter(({ kind }) => kind === 'person').length;
  const counts = [
    [report.sentences.length, 'sentences'],
    [knowledge.facts.length, 'facts'],
    [people, 'people'],
    [knowledge.arguments.length, 'arguments'],
    [knowledge.enumerations.length, 'lists'],
    [cards.length, 'cards'],
    [dropped.length, 'dropped by a gate'],
  ];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(document.title)}: what generation found</title>
<style>${tokens}\n${STYLE}</style></head><body>
<header><h1>${escape(document.title)}</h1>
<p class="by">${[document.author, document.published, `language: ${knowledge.article.language}`]
    .filter(Boolean)
    .map((part) => escape(String(part)))
    .join(' · ')}</p>
<p class="counts">${counts.map(([count, what]) => `<b>${count}</b> ${what}`).join(' &nbsp; ')}</p></header>
<main><section class="text">${document.blocks.map((block, index) => blockRow(block, report.roles[index] ?? 'body', report)).join('\n')}</section>
<section><h2>Arguments and lists</h2>${argumentsOf(report)}</section>
<section><h2>Names</h2><ul class="names">${knowledge.entities.map(nameOf).join('')}</ul></section>
<section><h2>Cards, best first</h2><ol class="cards">${cards.map((card) => cardOf(card, report)).join('\n')}</ol></section>
<section><h2>Dropped by a gate</h2>${dropped.length === 0 ? '<p>Nothing.</p>' : `<ul class="cards">${dropped.map(droppedOf).join('\n')}</ul>`}</section>
<section><h2>Sentences nothing was taken from</h2>${silentOf(report)}</section></main></body></html>\n`;
}

/** @param {Block} block @param {string} role @param {Report} report */
function blockRow(block, role, report) {
  const left = LEFT_OUT.get(role);
  const facts = report.knowledge.facts.filter(({ evidence }) =>
    evidence.some(({ start }) => block.start <= start && start < block.end),
  );
  const notes = left
    ? `<p class="left">${escape(left)}</p>`
    : `<ul>${facts.map((fact) => noteOf(fact, report)).join('')}</ul>`;
  return `<div class="row"><span class="number">${block.paragraph || ''}</span>
<p class="${left ? 'out' : 'in'}">${marked(block, report)}</p><aside>${notes}</aside></div>`;
}

/** The text of a block, with the sentences marked that cards or facts stand on. @param {Block} block @param {Report} report */
function marked(block, { document, knowledge, cards }) {
  /** @type {Map<number, { end: number, of: 'card' | 'fact' }>} */
  const spans = new Map();
  const put = (/** @type {Evidence} */ { start, end }, /** @type {'card' | 'fact'} */ of) => {
    if (start < block.start || end > block.end) return;
    const before = spans.get(start);
    if (!before || before.end < end || (before.end === end && of === 'card')) spans.set(start, { end, of });
  };
  for (const { evidence } of knowledge.facts) for (const each of evidence) put(each, 'fact');
  for (const { evidence } of cards) for (const each of evidence) put(each, 'card');
  let html = '';
  let at = block.start;
  for (const [start, { end, of }] of [...spans].sort(([one], [other]) => one - other)) {
    if (start < at) continue;
    html +=
      escape(document.text.slice(at, start)) + `<mark class="${of}">${escape(document.text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escape(document.text.slice(at, block.end));
}

/** @param {Fact} fact @param {Report} report */
function noteOf(fact, { cards }) {
  const own = cards
    .filter(({ from }) => from.includes(fact.id))
    .map(({ rank }) => `<a href="#card-${rank}">${rank}</a>`);
  const why = fact.found ? `<small>${escape(fact.found.rule)}: ${escape(fact.found.because)}</small>` : '';
  return `<li><span class="type">${escape(fact.type)}</span> ${escape(fact.label ?? fact.statement)} ${own.length > 0 ? `→ ${own.join(', ')}` : '<i>no card</i>'}${why}</li>`;
}

/** @param {Report} report */
function argumentsOf({ knowledge }) {
  const fact = (/** @type {string} */ id) => knowledge.facts.find((other) => other.id === id);
  const label = (/** @type {string} */ id) => escape(fact(id)?.label ?? fact(id)?.statement ?? id);
  const holder = (/** @type {string | null} */ id) =>
    escape(knowledge.entities.find((entity) => 'id' in entity && entity.id === id)?.name ?? '');
  const why = (/** @type {{ rule: string, because: string } | undefined} */ found) =>
    found ? `<small>${escape(found.rule)}: ${escape(found.because)}</small>` : '';
  const parts = [
    ...knowledge.arguments.map(
      (
        argument,
      ) => `<div class="argument"><p><span class="type">${escape(argument.kind)}</span> <b>${escape(argument.claim ?? label(argument.conclusion))}</b> ${holder(argument.holder)}</p>
<ul>${argument.premises.map((premise) => `<li>${escape(premise.role)}: ${label(premise.fact)}</li>`).join('')}${argument.counters.map((counter) => `<li class="against">${escape(counter.role)}: ${label(counter.fact)}</li>`).join('')}</ul>${why(argument.found)}</div>`,
    ),
    ...knowledge.enumerations.map(
      (list) =>
        `<div class="argument"><p><span class="type">list</span> <b>${escape(list.head)}</b></p><ol>${list.items.map((item) => `<li>${label(item)}</li>`).join('')}</ol>${why(list.found)}</div>`,
    ),
  ];
  return parts.length > 0 ? parts.join('\n') : '<p>None.</p>';
}

/** @param {Entity} entity */
const nameOf = ({ name, kind, role, aliases }) =>
  `<li><b>${escape(name)}</b> <span class="type">${escape(kind)}</span> ${escape([role, ...aliases].filter(Boolean).join(', '))}</li>`;

/** @param {Card} card @param {Report} report */
function cardOf(card, { knowledge }) {
  const reasons = card.from.flatMap((id) => knowledge.facts.find((fact) => fact.id === id)?.found?.because ?? []);
  const failed = card.checks.filter(({ passed }) => !passed);
  return `<li id="card-${card.rank}"><p class="front">${escape(card.front)}</p><p class="back">${escape(card.back)}</p>
<small>${escape(card.type)} · ${escape(card.kind)} · paragraph ${[...new Set(card.evidence.map(({ paragraph }) => paragraph))].join(', ')} · rule ${escape(card.rule)}${reasons.length > 0 ? `: ${escape(reasons[0] ?? '')}` : ''} · ${card.checks.length - failed.length} of ${card.checks.length} checks passed</small>
${worthOf(card)}${card.warnings.map(({ rule, message, fix }) => `<p class="warning">${escape(rule)}: ${escape(message)} ${escape(fix)}</p>`).join('')}</li>`;
}

/** What speaks for and against keeping the card. @param {Card} card */
function worthOf({ worth = [] }) {
  if (worth.length === 0) return '';
  const sum = worth.reduce((total, { points }) => total + points, 0);
  const signed = (/** @type {number} */ points) => (points < 0 ? `−${-points}` : `+${points}`);
  const reasons = worth.map(({ points, because }) => `${signed(points)} ${escape(because)}`);
  return `<details><summary>Worth ${signed(sum)}</summary>${reasons.join('<br>')}</details>`;
}

/** @param {Dropped} card */
const droppedOf = ({ front, back, checks }) =>
  `<li><p class="front">${escape(front)}</p><p class="back">${escape(back)}</p>${checks.map(({ check, reason }) => `<p class="warning">${escape(check)}: ${escape(reason)}</p>`).join('')}</li>`;

/** @param {Report} report */
function silentOf({ document, knowledge, sentences, roles }) {
  const isBody = (/** @type {number} */ start) => {
    const index = document.blocks.findIndex((block) => block.start <= start && start < block.end);
    return roles[index] === 'body';
  };
  const silent = sentences.filter(
    ({ start, end }) =>
      isBody(start) &&
      !knowledge.facts.some(({ evidence }) => evidence.some((each) => each.start < end && start < each.end)),
  );
  const said = silent.map(({ start, end }) => `<li>${escape(document.text.slice(start, end))}</li>`);
  return silent.length === 0
    ? '<p>None.</p>'
    : `<p>No rule found a statement that can stand alone in these ${silent.length}.</p><ul>${said.join('')}</ul>`;
}

/** @param {string} text */
const escape = (text) =>
  text.replace(/[&<>"]/g, (mark) =>
    mark === '&' ? '&amp;' : mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : '&quot;',
  );

const STYLE = `
body { margin: 0; padding: var(--space-6); background: var(--paper); color: var(--ink); font: var(--type-quote); }
header, main { max-width: 1180px; margin: 0 auto; }
h1 { font: var(--type-display); margin: 0 0 var(--space-2); }
h2 { font: var(--type-heading); margin: var(--space-6) 0 var(--space-3); padding-top: var(--space-3); border-top: var(--hairline) solid var(--rule); }
.by, .counts, small, aside, .type, .warning { font: var(--type-table); color: var(--ink-2); }
.row { display: grid; grid-template-columns: 32px minmax(0, 600px) minmax(0, 1fr); column-gap: var(--gap); margin-bottom: var(--space-4); }
.row > p { margin: 0; white-space: pre-line; }
.number { font: var(--type-caption); color: var(--ink-3); text-align: right; padding-top: var(--space-1); }
.out { color: var(--ink-3); }
.left { margin: 0; font-style: italic; }
mark { background: none; color: inherit; }
mark.card { box-shadow: inset 0 -2px 0 var(--accent); }
mark.fact { box-shadow: inset 0 -1px 0 var(--border); }
aside ul, .cards, .argument ul, .argument ol { margin: 0; padding: 0 0 0 var(--space-4); }
aside li { margin-bottom: var(--space-2); }
aside small, .argument small { display: block; color: var(--ink-3); }
.type { color: var(--ink-3); }
.argument { margin-bottom: var(--space-4); }
.argument p { margin: 0 0 var(--space-1); }
.against { color: var(--caution); }
.cards > li { margin-bottom: var(--space-4); break-inside: avoid; }
.cards p { margin: 0; }
.back { color: var(--accent); }
.warning { color: var(--caution); }
.names { columns: 2; padding-left: var(--space-4); }
a { color: var(--accent); }
@media (max-width: 900px) { .row { grid-template-columns: 24px minmax(0, 1fr); } .row aside { grid-column: 2; } .names { columns: 1; } }
`;
