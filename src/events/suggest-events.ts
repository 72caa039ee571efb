// events: A FEW TYPED LETTERS → what they may become: events, forums, parties, symbols, for completion while typing. Plain
// scan of folded texts made once; no language is analysed, so that it takes milliseconds at ten thousand events.
import type { DiplomaticEvent } from '../domain/event.js';
import { foldDiacritics, foldKeepingLength } from '../language/fold-text.js';
import { isDoubtful, partiesOf } from './filter-events.js';
import { numberOfKey, symbolKey } from './symbol-key.js';

export interface EventSuggestion {
  readonly id: string;
  readonly label: string;
}

export interface EventSuggester {
  /** Newest first among equally good ones, doubtful ones last; at most `limit`. An empty text gives the newest. */
  events(typed: string, limit: number): EventSuggestion[];
  /** Ids of forums and parties by any of their names; `names` gives the names of an id. */
  ids(typed: string, limit: number, kind: 'forum' | 'party', names: (id: string) => readonly string[]): string[];
}

const fold = (text: string): string => foldDiacritics(foldKeepingLength(text).toLowerCase()).trim();

const SHORTEST_KEY = 2;

/** Events called the same are told apart by their dates. */
function countNames(events: readonly DiplomaticEvent[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of events) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

export function createEventSuggester(events: readonly DiplomaticEvent[]): EventSuggester {
  const namesakes = countNames(events);
  const newest = [...events].reverse();
  const ordered = [...newest.filter((event) => !isDoubtful(event)), ...newest.filter(isDoubtful)];
  const lines = ordered.map((event) => ({
    id: event.id,
    label: (namesakes.get(event.name) ?? 0) > 1 && event.start ? `${event.name} (${event.start})` : event.name,
    folded: fold(`${event.name} ${event.start?.slice(0, 4) ?? ''} ${event.place ?? ''} ${event.people.join(' ')}`),
    keys: event.documents.map(({ symbol }) => symbolKey(symbol ?? '')).filter((key) => key !== ''),
  }));
  const used = (kind: 'forum' | 'party'): string[] => {
    const ids = events.flatMap((event) => (kind === 'party' ? partiesOf(event) : (event.forum ?? [])));
    const counts = new Map<string, number>();
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  };
  const usedIds = { forum: used('forum'), party: used('party') };
  return {
    events: (typed, limit) => {
      const words = fold(typed)
        .split(/\s+/u)
        .filter((word) => word !== '');
      const key = symbolKey(typed);
      const rankOf = (line: (typeof lines)[number]): number | undefined => {
        const isSymbol = (known: string) =>
          known.startsWith(key) || (key.startsWith(':') && numberOfKey(known).startsWith(numberOfKey(key)));
        if (key.length > SHORTEST_KEY && line.keys.some(isSymbol)) return 0;
        if (!words.every((word) => line.folded.includes(word))) return undefined;
        return words[0] !== undefined && line.folded.startsWith(words[0]) ? 1 : 2;
      };
      const ranked = lines
        .map((line, place) => ({ line, place, rank: rankOf(line) }))
        .filter(({ rank }) => rank !== undefined);
      ranked.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.place - b.place);
      return ranked.slice(0, limit).map(({ line: { id, label } }) => ({ id, label }));
    },
    ids: (typed, limit, kind, names) => {
      const wanted = fold(typed);
      return usedIds[kind]
        .filter((id) => [id, ...names(id)].some((name) => fold(name).includes(wanted)))
        .slice(0, limit);
    },
  };
}
