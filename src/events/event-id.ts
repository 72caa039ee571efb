// events: year and name → the id of an event. The same name and year give the same id, for ever: ids are published.
// It knows no registry and makes no id unique.
import type { PartialDate } from '../domain/document.js';
import { foldDiacritics, foldKeepingLength, removeInvisible } from '../language/fold-text.js';

/** Longer names are cut at a word: an id is typed. */
const NAME_MAX_CHARS = 80;
/** "UNGA resolution 53/70 on ICTs" is known by its number alone. */
const NUMBERED_TEXT = /^(?<body>UNGA)\s+resolutions?\s+(?<numbers>\d{1,3}\/\d{1,4}(?:\s+and\s+\d{1,3}\/\d{1,4})*)/u;

const slugOf = (text: string): string =>
  foldDiacritics(foldKeepingLength(removeInvisible(text)).replace(/'/g, ''))
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const cutAtWord = (slug: string): string =>
  slug.length <= NAME_MAX_CHARS ? slug : slug.slice(0, NAME_MAX_CHARS + 1).replace(/-[^-]*$/u, '');

/**
 * `1998-unga-53-70`; without a date `undated-…`. Letters of any script stay, accents of Latin letters go. `name` must
 * hold a letter or digit.
 */
export const writeEventId = (name: string, start: PartialDate | undefined): string => {
  const numbered = NUMBERED_TEXT.exec(name)?.groups;
  const known = numbered === undefined ? name : `${numbered.body} ${numbered.numbers}`;
  return `${start?.slice(0, 4) ?? 'undated'}-${cutAtWord(slugOf(known))}`;
};
