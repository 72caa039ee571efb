// answer: UNDERSTOOD QUESTION → the things it names, by the kind in which one takes the place of another in a follow-up:
// country for country, year for year. Says nothing about topics, offices and other words.
import type { EntityMention } from '../domain/mention.js';
import type { UnderstoodQuestion } from '../domain/question.js';
import { type Span, sliceOf } from '../domain/span.js';

export type ThingKind = 'country' | 'place' | 'forum' | 'instrument' | 'person' | 'date' | 'symbol' | 'ordinal';

export interface NamedThing extends Span {
  readonly kind: ThingKind;
  /** Equal for the same thing in any language. */
  readonly key: string;
}

const KINDS: Readonly<Partial<Record<EntityMention['kind'], ThingKind>>> = {
  country: 'country',
  organisation: 'forum',
  process: 'forum',
  instrument: 'instrument',
  person: 'person',
};

/** In order of place. */
export function listNamedThings(question: UnderstoodQuestion): NamedThing[] {
  const { text, entities, dates, symbols, terms } = question;
  const named = entities.flatMap(({ start, end, id, kind, by }): NamedThing[] => {
    const thing = by === 'capital' ? 'place' : KINDS[kind];
    return thing === undefined ? [] : [{ start, end, kind: thing, key: id }];
  });
  const asWritten = (kind: ThingKind, spans: readonly Span[]): NamedThing[] =>
    spans.map(({ start, end }) => ({ start, end, kind, key: sliceOf(text, { start, end }).toLowerCase() }));
  const ordinals = terms.filter((term) => term.kind === 'ordinal');
  return [
    ...named,
    ...asWritten('date', dates),
    ...asWritten('symbol', symbols),
    ...ordinals.map(
      ({ start, end, alternatives }): NamedThing => ({ start, end, kind: 'ordinal', key: alternatives.join(' ') }),
    ),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}
