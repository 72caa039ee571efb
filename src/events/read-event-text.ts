// events: A TEXT OF THE REGISTRY (a name, an outcome, a place) → its terms and the instruments it names. Remembered by its
// words: the same names and places come again, and most texts are the same when the registry is opened anew. Ranks nothing.
import type { EntityMention } from '../domain/mention.js';
import { analyseWords } from '../language/analyse-text.js';
import type { EntityFinder } from '../language/find-entities.js';

export interface ReadText {
  /** Distinct; in the namespaces of the question's analysis. */
  readonly terms: readonly string[];
  /** Ids of treaties and resolutions, in the order they are named. */
  readonly instruments: readonly string[];
  /** Ids of other things of the glossary that it speaks of, such as a directory; no actors. */
  readonly concepts: readonly string[];
}

export type EventTextReader = (text: string) => ReadText;

/** The language the registry's own words are in; extracted events keep their document's words beside them. */
const REGISTRY_LANGUAGE = 'en';
/** Some 50 MB at the most; then all are forgotten and read again. */
const REMEMBERED_MAX = 50_000;

/** Some 0.2 ms for a text not read before. */
export function createEventTextReader(finder: EntityFinder): EventTextReader {
  const known = new Map<string, ReadText>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const entities = finder.find(text, REGISTRY_LANGUAGE);
    const terms = new Set(analyseWords(text, REGISTRY_LANGUAGE, entities).flatMap((word) => word.terms));
    const idsOf = (wanted: EntityMention['kind']) => entities.flatMap(({ kind, id }) => (kind === wanted ? [id] : []));
    if (known.size >= REMEMBERED_MAX) known.clear();
    const read = { terms: [...terms], instruments: idsOf('instrument'), concepts: idsOf('concept') };
    known.set(text, read);
    return read;
  };
}
