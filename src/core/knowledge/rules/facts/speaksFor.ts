// "Eva Holt of the Weavers' Guild said ...", "Tom Berg, from the Water Board, says ...": the body somebody speaks for.
import type { Document } from '../../../source/document';
import type { Fact } from '../../model';
import type { Told } from '../arguments/passage';
import { isSpeechVerb } from '../entities/kindsOfNames';
import type { NamePlace } from '../entities/namePlace';
import { asking } from './asking';

export function speaksFor({ reading }: Told, names: readonly NamePlace[], document: Document): Fact[] {
  const { words, unit } = reading;
  return names.flatMap(({ entity, from, to }): Fact[] => {
    if (entity.kind !== 'person' || !entity.name.includes(' ')) return [];
    const isApart = words[to]?.text === ',';
    const at = isApart ? to + 1 : to;
    if (!/^(?:of|for|from)$/.test(words[at]?.lower ?? '')) return [];
    const start = /^the$/i.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const body = names.find((place) => place.from === start);
    if (!body || body.entity.kind === 'person' || body.entity.kind === 'place') return [];
    let end = body.to;
    // "the League Against Cruel Sports": a name that goes on.
    while (/^(?:Against|For|for|of|and)$/.test(words[end]?.text ?? '') && words[end + 1]?.pos === 'PROPN') {
      end += 2;
      while (words[end]?.pos === 'PROPN') end += 1;
    }
    const isClosed = words[end]?.text === ',';
    const behind = words[isClosed ? end + 1 : end];
    const before = words[from - 1];
    const speaks =
      behind !== undefined && (behind.pos === 'VERB' || behind.pos === 'AUX') && isSpeechVerb(behind.lemma);
    const isSpoken = before?.pos === 'VERB' && isSpeechVerb(before.lemma) && !isApart;
    if ((!speaks && !isSpoken) || (isApart && !isClosed)) return [];
    const written = unit.text.slice(words[start - 1]?.start, words[end - 1]?.end).replace(/\s+/g, ' ');
    const answer = start === at + 2 ? written : written.slice((words[start - 1]?.text.length ?? -1) + 1);
    return [
      asking(
        {
          rule: 'speaks-for',
          because: `“${words[at]?.text ?? ''} ${answer}” stands beside the name of one who speaks`,
          type: 'person-role',
          importance: 2,
          question: `Which body or organisation did ${entity.name} speak for?`,
          answer,
          statement: `${entity.name} spoke for ${answer}.`,
          about: [entity.id, body.entity.id],
        },
        reading,
        document,
      ),
    ];
  });
}
