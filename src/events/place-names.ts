// events: names of places in nine languages ↔ the name the registry uses. Finds them in a query, inflected Russian ones
// too; gives the label of a place in a language. Knows only the places of `places.yaml`; other names stay as they are.
import type { InterfaceLanguage } from '../domain/language.js';
import type { Span } from '../domain/span.js';
import { foldDiacritics, foldKeepingLength, lowerKeepingLength } from '../language/fold-text.js';
import { eventTexts } from './event-texts.js';
import type { EventPlace } from './load-curated-events.js';

export interface PlaceMention extends Span {
  /** As the registry writes it. */
  readonly name: string;
}

export interface PlaceNames {
  /** In order of place; never overlapping. */
  find(text: string): PlaceMention[];
  /** The registry's name for a place in any language; the folded text itself for an unknown one. */
  canonical(place: string): string;
  /** "New York (virtual)" → "Нью-Йорк (онлайн)"; unknown places stay. */
  label(place: string, language: InterfaceLanguage): string;
}

const fold = (text: string): string => foldDiacritics(lowerKeepingLength(foldKeepingLength(text)));
const withoutRemark = (place: string): string => place.replace(/\s*\([^)]*\)\s*$/u, '');
/** As the registry writes it. */
const VIRTUAL = /^virtual$|(?<=\()virtual(?=\))/u;
const CJK = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const ARABIC = /\p{Script=Arabic}/u;
/** A name begins where no letter or hyphen stands before it. */
const GOES_ON = /[\p{L}-]$/u;
const NO_LETTER = /(?!\p{L})/uy;
/** Russian names decline at their end: "Женева", "в Женеве". */
const RUSSIAN_ENDING = /\p{L}{0,3}(?!\p{L})/uy;
/** "the", "in", "at" are written together with an Arabic name. */
const ARABIC_PREFIXES = ['ال', 'ب', 'في '] as const;
/** Every name begins with as many characters of its own; what begins otherwise is not looked at. */
const KEY_CHARS = 2;

interface NameForm {
  readonly name: string;
  /** Folded, lower-case, without the ending that declines. */
  readonly stem: string;
  /** Nothing for scripts without blanks between words. */
  readonly ending: RegExp | undefined;
}

const formsOf = (name: string, registryName: string): NameForm[] => {
  const form = lowerKeepingLength(foldKeepingLength(name));
  if (CJK.test(form)) return [{ name: registryName, stem: form, ending: undefined }];
  if (CYRILLIC.test(form))
    return [{ name: registryName, stem: form.replace(/[аяьйоеы]$/u, ''), ending: RUSSIAN_ENDING }];
  const prefixes = ARABIC.test(form) ? ['', ...ARABIC_PREFIXES] : [''];
  return prefixes.map((prefix) => ({ name: registryName, stem: `${prefix}${form}`, ending: NO_LETTER }));
};

/** Where the form ends that stands at `at`, or nothing. */
function endOfForm(text: string, at: number, { stem, ending }: NameForm): number | undefined {
  if (!text.startsWith(stem, at)) return undefined;
  if (ending === undefined) return at + stem.length;
  if (GOES_ON.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  ending.lastIndex = at + stem.length;
  return ending.test(text) ? ending.lastIndex : undefined;
}

/** One pass from left to right; what is found is not looked into again. */
function findForms(text: string, byBeginning: ReadonlyMap<string, readonly NameForm[]>): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let at = 0; at < text.length; at++) {
    for (const form of byBeginning.get(text.slice(at, at + KEY_CHARS)) ?? []) {
      const end = endOfForm(text, at, form);
      if (end === undefined) continue;
      found.push({ start: at, end, name: form.name });
      at = end - 1;
      break;
    }
  }
  return found;
}

export function createPlaceNames(places: readonly EventPlace[]): PlaceNames {
  const byFolded = new Map<string, EventPlace>();
  const byBeginning = new Map<string, NameForm[]>();
  for (const place of places) {
    for (const name of new Set(Object.values(place.names))) {
      if (!byFolded.has(fold(name))) byFolded.set(fold(name), place);
      for (const form of formsOf(name, place.names.en)) {
        const key = form.stem.slice(0, KEY_CHARS);
        byBeginning.set(key, [...(byBeginning.get(key) ?? []), form]);
      }
    }
  }
  // Longest first: "New Delhi" is preferred to a shorter name that begins alike.
  for (const forms of byBeginning.values()) forms.sort((a, b) => b.stem.length - a.stem.length);
  const placeOf = (place: string) => byFolded.get(fold(withoutRemark(place)));
  return {
    find: (text) => findForms(lowerKeepingLength(foldKeepingLength(text)), byBeginning),
    canonical: (place) => placeOf(place)?.names.en ?? fold(withoutRemark(place)),
    label: (place, language) => {
      const known = placeOf(place);
      const named = known === undefined ? place : place.replace(withoutRemark(place), () => known.names[language]);
      return named.replace(VIRTUAL, () => eventTexts(language).virtual);
    },
  };
}
