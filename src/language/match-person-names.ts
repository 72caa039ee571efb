// language: WORD → the persons of the glossary whose surname it may be, in another script, transliteration or with a slip
// of typing. A guess to search with, never a mention: an ordinary word can share its consonants with a name.
import { closestSkeletons } from './closest-skeletons.js';
import type { Lexicon } from './load-lexicon.js';
import { nameSkeleton } from './name-skeleton.js';

export interface NameMatcher {
  /** Glossary ids, sorted; none for words under five letters, whose consonants say too little. */
  personsNamed(word: string): readonly string[];
}

const SHORTEST_WORD = 5;
const SHORTEST_SKELETON = 3;

export function createNameMatcher(lexicon: Lexicon): NameMatcher {
  const persons = new Map<string, Set<string>>();
  for (const entry of lexicon.entries.filter(({ kind }) => kind === 'person')) {
    for (const form of Object.values(entry.forms).flat()) {
      const skeleton = form.includes(' ') ? undefined : nameSkeleton(form);
      if (skeleton === undefined || skeleton.length < SHORTEST_SKELETON) continue;
      const ids = persons.get(skeleton) ?? new Set();
      persons.set(skeleton, ids.add(entry.id));
    }
  }
  return {
    personsNamed: (word) => {
      const skeleton = word.length < SHORTEST_WORD ? undefined : nameSkeleton(word);
      if (skeleton === undefined || skeleton.length < SHORTEST_SKELETON) return [];
      const keys = closestSkeletons(skeleton, persons.keys());
      return [...new Set(keys.flatMap((key) => [...(persons.get(key) ?? [])]))].sort();
    },
  };
}
