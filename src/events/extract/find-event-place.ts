// events: SENTENCE → where things in it took place: cities under the registry's name with their country, countries. Only
// what a preposition, a particle or "hosted" locates; a place somebody came from is none. A name's part ("Budapest
// Convention") is none either.
import type { InterfaceLanguage } from '../../domain/language.js';
import type { EntityMention } from '../../domain/mention.js';
import { type Span, sliceOf, spansOverlap } from '../../domain/span.js';
import { findPlaces } from '../../language/find-places.js';
import { foldKeepingLength, lowerKeepingLength } from '../../language/fold-text.js';
import type { Lexicon } from '../../language/load-lexicon.js';
import type { EventPlace } from '../load-curated-events.js';
import { createPlaceNames } from '../place-names.js';
import { TRIGGER_WORDS } from './event-words.js';
import { matchWords } from './match-words.js';

export interface LocatedPlace extends Span {
  /** A city or site; absent where only the country is told. */
  readonly place?: string;
  readonly country?: string;
}

export type PlaceFinder = (
  sentence: string,
  language: InterfaceLanguage,
  entities: readonly EntityMention[],
) => LocatedPlace[];

/** Leads away from a place. */
const ORIGIN = /(?<!\p{L})(?:from|aus|из|depuis|desde|từ|من)\s+$/iu;
/** Parts of the world: too wide to be where something took place. */
const REGION =
  /^(?:(?:West|East|North|South|Central|Latin|Southern|Northern|Eastern|Western|Südost|Nord|Süd|Ost|West)[\s-]?)?(?:Africa|Europe|Asia|Americas?|Middle East|Caribbean|Pacific|Sahel|Balkans|Afrika|Europa|Asien|Amerika|Afrique|Amérique|Asie|África|América|(?:Африк|Европ|Ази|Америк)\p{L}{0,2})(?:\s\p{L}+)?$/u;
/** "Trade in Small Arms": words of a title go on in capitals. */
const TITLE_BEFORE = /\p{Lu}\p{Ll}+\s\p{Ll}{2,3}\s$/u;
/** "Rio de Janeiro": an unknown name goes on behind its small word. */
const NAME_GOES_ON = /^\s(?:de|del|da|do|la|las|los|el|al|es)(?:\s(?:la|las|los))?\s\p{Lu}\p{L}{1,30}/u;
const GATHERINGS = TRIGGER_WORDS.filter((words) => words.class === 'gathering');

/** "the Paris summit", "Berlin Conference": the name tells the place. */
const namesGathering = (sentence: string, language: InterfaceLanguage, span: Span): boolean =>
  GATHERINGS.some(({ forms }) => matchWords(sentence, forms, language).some(({ start }) => start === span.end + 1));

/** Names a place of the registry whatever stands before it; `findPlaces` then asks whether it is located. */
const asCapital = ({ start, end }: Span): EntityMention => ({ start, end, id: '', kind: 'country', by: 'capital' });

/** Two or more capitalised words after a capitalised one and a preposition. */
const isTitleWords = (sentence: string, span: Span): boolean =>
  /\s/u.test(sliceOf(sentence, span)) &&
  TITLE_BEFORE.test(sentence.slice(Math.max(0, span.start - 60), span.start)) &&
  /^\s\p{L}/u.test(sentence.slice(span.end));

/** What every form of the name begins with: Russian names decline. A cheap test before the costly search. */
const stemOf = (name: string): string => lowerKeepingLength(foldKeepingLength(name)).replace(/[аяьйоеы]$/u, '');

/** Makes the finder: once per lexicon and list of places. Places in order, never overlapping. */
export function createPlaceFinder(places: readonly EventPlace[], lexicon: Lexicon): PlaceFinder {
  const names = createPlaceNames(places);
  const countryOf = new Map(places.map(({ country, names: { en } }) => [en, country]));
  const stems = [...new Set(places.flatMap(({ names: each }) => Object.values(each).map(stemOf)))];
  const findNames = (sentence: string) => {
    const plain = lowerKeepingLength(foldKeepingLength(sentence));
    return stems.some((stem) => plain.includes(stem)) ? names.find(sentence) : [];
  };
  const capitalOf = (code: string) => lexicon.demonyms.get(code)?.capital.en?.[0];
  const describe = (sentence: string, span: Span, entities: readonly EntityMention[], known?: string): LocatedPlace => {
    const entity = entities.find(({ start, end }) => start === span.start && end === span.end);
    const code = entity?.id.startsWith('country:') ? entity.id.slice('country:'.length) : undefined;
    const isUnknown = known === undefined && code === undefined;
    const more = isUnknown ? (NAME_GOES_ON.exec(sentence.slice(span.end))?.[0].length ?? 0) : 0;
    const whole = { start: span.start, end: span.end + more };
    const { start, end } = whole;
    if (entity?.by === 'name' && code !== undefined) return { start, end, country: code };
    const place = known ?? (code === undefined ? undefined : capitalOf(code)) ?? sliceOf(sentence, whole);
    const country = code ?? countryOf.get(place);
    return { start, end, place, ...(country !== undefined && { country }) };
  };
  return (sentence, language, entities) => {
    const registered = findNames(sentence);
    const free = registered.filter((span) => !entities.some((entity) => spansOverlap(entity, span))).map(asCapital);
    const all = [...entities, ...free].sort((a, b) => a.start - b.start);
    const located = findPlaces(sentence, language, all).filter(
      (span) =>
        !ORIGIN.test(sentence.slice(Math.max(0, span.start - 12), span.start)) &&
        !REGION.test(sliceOf(sentence, span)) &&
        !isTitleWords(sentence, span),
    );
    const naming = all.filter(
      (entity) =>
        entity.by === 'capital' &&
        !located.some((span) => spansOverlap(span, entity)) &&
        namesGathering(sentence, language, entity),
    );
    return [...located, ...naming]
      .sort((a, b) => a.start - b.start)
      .map((span) => {
        const known = registered.find(({ start, end }) => start === span.start && end === span.end);
        return describe(sentence, span, entities, known?.name);
      });
  };
}
