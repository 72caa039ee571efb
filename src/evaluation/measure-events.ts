// evaluation: ANNOTATED + EXTRACTED EVENTS of a document → what was found, missed and wrong. An event is right when date,
// place and kind all are; an annotated one counts once. Pure.
import type { DiplomaticEvent } from '../domain/event.js';
import type { ExtractedEvent } from '../events/extract/extracted-event.js';
import type { AnnotatedEvent } from './read-event-annotations.js';

export interface EventMatches {
  readonly right: readonly { readonly gold: AnnotatedEvent; readonly event: DiplomaticEvent }[];
  readonly missed: readonly AnnotatedEvent[];
  /** Extracted, but neither right nor one that readers may differ on. */
  readonly wrong: readonly DiplomaticEvent[];
}

export interface EventRates {
  readonly gold: number;
  readonly extracted: number;
  readonly right: number;
  /** right ÷ extracted; undefined without any. */
  readonly precision?: number;
  /** right ÷ gold; undefined without any. */
  readonly recall?: number;
}

/** A name of a place as the registry writes it, so that languages meet. */
export type CanonicalPlace = (place: string) => string;

const hasDate = (gold: AnnotatedEvent, { start, end, precision }: DiplomaticEvent): boolean =>
  gold.start === start && gold.end === end && gold.precision === precision;

const hasKind = ({ kind, also = [] }: AnnotatedEvent, event: DiplomaticEvent): boolean =>
  [kind, ...also].includes(event.kind);

/** A city, or without one the country; an event without either has no place. */
function hasPlace(gold: AnnotatedEvent, event: DiplomaticEvent, canonical: CanonicalPlace): boolean {
  if (gold.place !== undefined) return event.place !== undefined && canonical(gold.place) === canonical(event.place);
  return event.place === undefined && gold.country === event.country;
}

const folded = (text: string): string => text.replace(/\s+/gu, ' ');

/** Readers may differ on what this sentence tells. */
const isDisputed = (event: DiplomaticEvent, optional: readonly AnnotatedEvent[]): boolean => {
  const told = folded(event.sources.map(({ excerpt = '' }) => excerpt).join('\n'));
  return optional.some(({ proof }) => told.includes(folded(proof)));
};

export function matchEvents(
  annotated: readonly AnnotatedEvent[],
  extracted: readonly ExtractedEvent[],
  canonical: CanonicalPlace,
): EventMatches {
  const open = extracted.map(({ event }) => event);
  const right: { gold: AnnotatedEvent; event: DiplomaticEvent }[] = [];
  const missed: AnnotatedEvent[] = [];
  for (const gold of annotated.filter(({ optional }) => optional !== true)) {
    const at = open.findIndex(
      (event) => hasDate(gold, event) && hasKind(gold, event) && hasPlace(gold, event, canonical),
    );
    const event = open[at];
    if (event === undefined) missed.push(gold);
    else {
      right.push({ gold, event });
      open.splice(at, 1);
    }
  }
  const optional = annotated.filter((gold) => gold.optional === true);
  return { right, missed, wrong: open.filter((event) => !isDisputed(event, optional)) };
}

export function rateMatches(matches: readonly EventMatches[]): EventRates {
  const right = matches.reduce((sum, each) => sum + each.right.length, 0);
  const gold = right + matches.reduce((sum, each) => sum + each.missed.length, 0);
  const extracted = right + matches.reduce((sum, each) => sum + each.wrong.length, 0);
  return {
    gold,
    extracted,
    right,
    ...(extracted > 0 && { precision: right / extracted }),
    ...(gold > 0 && { recall: right / gold }),
  };
}
