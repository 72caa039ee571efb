// events: what a person gives as forum or party (an id, a code, a name in any language) → the id that events carry, or
// nothing where it is unknown or could be two things.
import type { EntityFinder } from '../language/find-entities.js';
import type { Lexicon } from '../language/load-lexicon.js';

export interface NameReaders {
  forumOf(text: string): string | undefined;
  partyOf(text: string): string | undefined;
  /** ISO 3166 alpha-2. */
  countryOf(text: string): string | undefined;
}

/** Longer texts are no names. */
const NAME_MAX_CHARS = 200;
const FORUM_KINDS: ReadonlySet<string> = new Set(['organisation', 'process']);

export function createNameReaders(sources: {
  readonly lexicon: Lexicon;
  readonly finder: EntityFinder;
  detect(text: string): { readonly language: string };
}): NameReaders {
  const { lexicon, finder, detect } = sources;
  const isForum = (id: string) => FORUM_KINDS.has(lexicon.entry(id)?.kind ?? '');
  /** The one thing that the whole text names. */
  const named = (text: string): string | undefined => {
    if (text.length > NAME_MAX_CHARS) return undefined;
    const [only, ...others] = finder.find(text, detect(text).language).filter(({ by }) => by === 'name');
    return others.length === 0 ? only?.id : undefined;
  };
  const partyOf = (text: string): string | undefined => {
    const given = text.trim();
    if (/^[A-Za-z]{2}$/.test(given) && finder.find(countryName(given.toUpperCase()), 'en').length > 0) {
      const id = given.toUpperCase();
      return id === 'EU' || id === 'UN' ? id.toLowerCase() : id;
    }
    if (lexicon.entry(given)?.kind === 'organisation') return given;
    const id = named(given);
    if (id?.startsWith('country:')) return id.slice('country:'.length);
    return id !== undefined && lexicon.entry(id)?.kind === 'organisation' ? id : undefined;
  };
  return {
    forumOf: (text) => {
      const given = text.trim();
      if (given === 'bilateral' || isForum(given)) return given;
      const id = named(given);
      return id !== undefined && isForum(id) ? id : undefined;
    },
    partyOf,
    countryOf: (text) => {
      const party = partyOf(text);
      return party !== undefined && /^[A-Z]{2}$/.test(party) ? party : undefined;
    },
  };
}

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const countryName = (code: string): string => names.of(code) ?? '';
