// Whether what somebody says is understood without the text it stands in: then no title need be named beside them.

/** Things there is one of, whoever speaks. */
const UNIQUE =
  /^(?:sun|moon|earth|world|sky|sea|ocean|universe|past|future|present|public|press|poor|rich|internet|weather|climate|atmosphere|air|ground|north|south|east|west|day|night|morning|evening|summer|winter|spring|autumn|brain|body|time|same|rest|end|only|best|first|last|most)$/;

/** "the council", "the sign": a noun that only the text before can tell from any other, so that the question says which text. */
export const pointsBack = (claim: string): boolean =>
  [
    ...claim.matchAll(
      /(?<!\p{L})the (\p{Ll}+)(?= (?!of|for|that|who|which|in|on|at|to|from|between|with)\p{Ll}|[,;:]|$)/gu,
    ),
  ].some(([, noun = '']) => !UNIQUE.test(noun));
