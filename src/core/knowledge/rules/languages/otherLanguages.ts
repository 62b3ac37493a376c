// What is read of a text in a language without a grammar here: numbers, dates, and who speaks a quotation. Each is left out of its own
// sentence, where that can be read alone. Roles, clauses and arguments are not attempted, and whoever asks is told so.
import { digest } from '../../../source/digest';
import { type Document } from '../../../source/document';
import { blockRoles } from '../../../source/blockRoles';
import { evidenceAt } from '../../../source/evidence';
import { type Sentence, sentencesOf } from '../../../source/sentences';
import { type Fact, type FactType, UNWORDED } from '../../model';
import { readDates } from '../dates/readDates';
import { slug } from '../entities/findEntities';
import { isReadable } from '../readSentence';
import { plainNumbers } from './plainNumbers';

const FEWEST_WORDS = 6;
const MOST_WORDS = 32;

/** Words that point at another sentence when they open one. */
const POINTING: Readonly<Record<string, RegExp>> = {
  de: /^(?:er|sie|es|ihr|ihre|sein|seine|dies\p{L}*|das|damit|dabei|dort|doch|aber|auch|deshalb|jedoch|so|dann|hier|jene\p{L}*)$/iu,
  ru: /^(?:он|она|оно|они|его|ее|её|их|это|этот|эта|эти|там|тогда|но|однако|поэтому|также|затем|здесь|такой|такая|такие)$/iu,
  uk: /^(?:він|вона|воно|вони|його|її|їх|це|цей|ця|ці|там|тоді|але|однак|тому|також|потім|тут)$/iu,
  fr: /^(?:il|elle|ils|elles|ce|cet|cette|ces|cela|là|mais|aussi|donc|ainsi|son|sa|ses|leur|leurs|alors|ici)$/iu,
  es: /^(?:él|ella|ellos|ellas|este|esta|estos|estas|eso|esto|su|sus|pero|también|así|allí|entonces|aquí)$/iu,
  it: /^(?:egli|lui|lei|loro|essi|questo|questa|questi|queste|ciò|ma|anche|così|suo|sua|allora|qui)$/iu,
  pt: /^(?:ele|ela|eles|elas|este|esta|isso|isto|mas|também|assim|seu|sua|então|aqui)$/iu,
  nl: /^(?:hij|zij|ze|het|dit|dat|deze|die|maar|ook|daarom|zijn|haar|hun|toen|daar|hier)$/iu,
  pl: /^(?:on|ona|ono|oni|one|to|ten|ta|te|jego|jej|ich|ale|także|dlatego|wtedy|tam|tu)$/iu,
};

/** Verbs of saying that stand between a quotation and its speaker. */
const SAYING =
  /(?:sagte|erklärte|schrieb|meinte|betonte|сказал[аи]?|заявил[аи]?|написал[аи]?|отметил[аи]?|подчеркнул[аи]?|a déclaré|a dit|dijo|afirmó|ha detto|disse|zei|verklaarde|powiedział[a]?|сказав|сказала|заявив|заявила)/u;
const NAME = String.raw`\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){1,2}`;
const SPEAKER = new RegExp(
  String.raw`[“”„«»"][,.]?\s*[,–—-]?\s*(?:${SAYING.source})\s+(?:\p{Ll}+\s+){0,2}(?<name>${NAME})`,
  'u',
);

export function factsInOtherLanguage(document: Document, language: string): Fact[] {
  const roles = new Map(blockRoles(document).map((role, index) => [document.blocks[index], role]));
  return sentencesOf(document, language)
    .filter(({ block, text }) => roles.get(block) === 'body' && isReadable(text))
    .flatMap((sentence) => factsOf(sentence, document, language));
}

function factsOf(sentence: Sentence, document: Document, language: string): Fact[] {
  const text = sentence.text.replace(/\s/g, ' ');
  const words = text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const opening = words[0] ?? '';
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS || POINTING[language]?.test(opening) === true) return [];
  const dates = readDates(text, document.published, language);
  const numbers = plainNumbers(text, dates);
  const speaker = SPEAKER.exec(text);
  const named = speaker?.groups?.['name'];
  // "sagte der Ingenieur Hans Weber": German writes what somebody is with a capital too.
  const isRoleFirst = language === 'de' && /\s(?:der|die)\s+\S+\s+\S+\s+\S+$/.test(speaker?.[0] ?? '');
  const name = isRoleFirst ? named?.split(' ').slice(-2).join(' ') : named;
  return [
    ...dates
      .filter(({ isRelative, hasYear }) => !isRelative && hasYear)
      .map((date) => gap(date, 'date' as const, `“${date.text}” is a date`)),
    ...numbers
      .filter(({ value, unit }) => value > 3 || unit !== '')
      .map((number) => gap(number, 'number' as const, `“${number.text}” is a number`)),
    ...(speaker && name !== undefined
      ? [
          gap(
            { start: speaker.index + speaker[0].length - name.length, end: speaker.index + speaker[0].length },
            'attribution' as const,
            `${name} stands beside a verb of saying`,
          ),
        ]
      : []),
  ];

  function gap({ start, end }: { start: number; end: number }, type: FactType, because: string): Fact {
    const answer = text.slice(start, end);
    const value = numbers.find((number) => number.start === start);
    const date = dates.find((each) => each.start === start)?.value ?? null;
    return {
      id: `${type}-${slug(answer).slice(0, 24).replace(/-+$/, '')}-${digest(`${sentence.id}/${start}`).slice(-6)}`,
      type,
      statement: text,
      holder: null,
      modality: 'asserted',
      importance: type === 'attribution' ? 2 : 3,
      about: [],
      ...UNWORDED,
      gap: { start, end, hint: null, accepted: [] },
      quantity:
        type === 'number' && value
          ? { low: value.value, high: value.value, unit: value.unit, bound: 'eq', measures: '' }
          : null,
      date: type === 'date' ? date : null,
      originParagraphs: [],
      evidence: [evidenceAt(document, sentence.block, sentence)],
      found: { rule: `${type}-in-its-sentence`, because, proposition: null },
    };
  }
}
