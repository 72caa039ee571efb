// answer: CLAIMS OF A SENTENCE + CLAIMS OF AN EXCERPT → the first kind of thing that the sentence says and the excerpt does not, or
// nothing. What the lexicon knows by several names is one thing; everything else has to be there as it is.
import type { CalendarDate } from '../../domain/mention.js';
import { foldWord } from '../../language/fold-text.js';
import { nameSkeleton } from '../../language/name-skeleton.js';
import type { Claims } from './find-claims.js';
import { BOTH } from './read-numbers.js';

export type UnsupportedClaim = 'number' | 'date' | 'symbol' | 'name' | 'order';

export function findUnsupported(claim: Claims, source: Claims, isSameLanguage: boolean): UnsupportedClaim | undefined {
  const lacks = <Item>(items: Iterable<Item>, has: (item: Item) => boolean): boolean =>
    [...items].some((item) => !has(item));
  if (lacks(claim.symbols, (symbol) => source.symbols.has(symbol))) return 'symbol';
  if (lacks(claim.dates, (date) => source.dates.some((other) => fitsDate(date, other)))) return 'date';
  if (lacks(claim.numbers, (number) => holdsNumber(source, number))) return 'number';
  if (lacks(claim.ordinals, (ordinal) => source.ordinals.has(ordinal))) return 'number';
  const entities = new Set([...source.entities, ...source.implied]);
  if (lacks(claim.entities, (entity) => entities.has(entity))) return 'name';
  if (lacks(claim.names, (name) => holdsName(source, name))) return 'name';
  // Between languages a title with a capital ("Ambassador") is translated: vectors judge it.
  if (isSameLanguage && lacks(claim.capitals, (word) => holdsName(source, word))) return 'name';
  return isSameLanguage && hasTurnedOrder(claim.entities, source.entities) ? 'order' : undefined;
}

/** Everything the claim says of a day is said of the other one, too. */
const fitsDate = (claim: CalendarDate, source: CalendarDate): boolean =>
  (claim.year === undefined || claim.year === source.year) &&
  (claim.month === undefined || claim.month === source.month) &&
  (claim.day === undefined || claim.day === source.day);

const holdsNumber = ({ numbers }: Claims, number: string): boolean =>
  number === BOTH || numbers.has(number) || (number === '2' && numbers.has(BOTH));

function holdsName(source: Claims, name: string): boolean {
  if (source.words.has(foldWord(name)) || source.stems.has(foldWord(name))) return true;
  const skeleton = nameSkeleton(name);
  return skeleton !== undefined && skeleton.length >= SKELETON_MIN && source.skeletons.has(skeleton);
}

/** Shorter ones are shared by too many names. */
const SKELETON_MIN = 3;

/** Who did what to whom is seen from order alone: two neighbours that the source names only the other way round. */
function hasTurnedOrder(claim: readonly string[], source: readonly string[]): boolean {
  return claim.some((second, place) => {
    const first = claim[place - 1];
    if (first === undefined || first === second) return false;
    const from = source.indexOf(first);
    const to = source.lastIndexOf(second);
    return from >= 0 && to >= 0 && to < from;
  });
}
