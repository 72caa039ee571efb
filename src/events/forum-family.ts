// events: a forum → the wider forums it belongs to, so that a filter by `osce` finds its Permanent Council. From the
// glossary's names ("OSCE Permanent Council" names the OSCE) and the few families that names do not tell.
import type { EntityFinder } from '../language/find-entities.js';
import type { Lexicon } from '../language/load-lexicon.js';

const WIDER: Readonly<Record<string, string>> = {
  'first-committee': 'unga',
  'third-committee': 'unga',
  'arria-formula-meeting': 'un-security-council',
  cicte: 'oas',
  oewg: 'un',
  gge: 'un',
  'ad-hoc-committee': 'un',
  'global-mechanism': 'un',
  'dedicated-thematic-groups': 'global-mechanism',
  'hanoi-signing-ceremony': 'un',
  wsis: 'un',
};

const FORUM_KINDS: ReadonlySet<string> = new Set(['organisation', 'process']);

/** The forum itself first, then every wider one; `bilateral` for consultations between States. */
export function forumFamily(forum: string, finder: EntityFinder, lexicon: Lexicon): string[] {
  const family = new Set([forum]);
  for (const id of family) {
    const named = finder.implied(id);
    const wider = named.filter((other) => FORUM_KINDS.has(lexicon.entry(other)?.kind ?? ''));
    for (const other of [WIDER[id], ...wider]) if (other !== undefined) family.add(other);
    const states = named.filter((other) => other.startsWith('country:'));
    if (named.includes('bilateral-consultations') || states.length === 2) family.add('bilateral');
  }
  return [...family];
}
