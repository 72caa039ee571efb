// answer: TWO TURNS → ONE QUESTION in the words of both: the old one with a name exchanged, or the new one with what it leaves
// out of the old. Nothing but slices of the two, a dash and commas.
import { type Span, sliceOf, spansOverlap } from '../domain/span.js';
import { SIDE } from '../language/follow-up-words.js';
import { keepOutside } from '../language/read-follow-up.js';
import type { NamedThing } from './list-named-things.js';
import type { FollowUpTurn } from './read-turn.js';

/** Between the words of the new question and those of the old. */
export const JOINT = ' — ';
const CLOSING = /[\s?？!.。؟…]+$/u;
/** How near a word for a side must stand to the name of its party. */
const SIDE_REACH = 14;

interface Exchange extends Span {
  readonly by: string;
}

/** "And the French side?" → the old question about the French side. */
export function substituteThings(old: FollowUpTurn, turn: FollowUpTurn): string {
  const exchanges: Exchange[] = [];
  let isPlaced = true;
  for (const thing of turn.things) {
    const found = findExchanges(old, thing, sliceOf(turn.question.text, thing));
    const isFree = found.every((each) => exchanges.every((other) => !spansOverlap(each, other)));
    if (found.length > 0 && isFree) exchanges.push(...found);
    else isPlaced = false;
  }
  const { text } = old.question;
  const exchanged = exchanges
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, by }) => result.slice(0, start) + by + result.slice(end), text);
  if (isPlaced) return exchanged;
  return `${exchanged.replace(CLOSING, '')}${JOINT}${bodyOf(turn)}`;
}

/** One that was named already changes places with the party in focus; a new one takes its place. */
function findExchanges(old: FollowUpTurn, thing: NamedThing, word: string): Exchange[] {
  const focus = findFocus(old, thing);
  if (!focus) return [];
  const { text } = old.question;
  const same = old.things.find(({ kind, key }) => kind === thing.kind && key === thing.key);
  if (!same) return [{ start: focus.start, end: focus.end, by: word }];
  const other = same === focus ? old.things.find(({ kind, key }) => kind === thing.kind && key !== thing.key) : focus;
  if (!other) return [];
  return [
    { start: other.start, end: other.end, by: word },
    { start: same.start, end: same.end, by: sliceOf(text, other) },
  ];
}

/** Of several things of a kind the one beside a word for a side, else the first. */
function findFocus({ question: { text }, things }: FollowUpTurn, { kind }: NamedThing): NamedThing | undefined {
  const alike = things.filter((thing) => thing.kind === kind);
  return alike.find((thing) => isBesideSide(text, thing)) ?? alike[0];
}

function isBesideSide(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + SIDE_REACH).trimStart();
  const before = text.slice(Math.max(0, start - SIDE_REACH), start).trimEnd();
  return SIDE.test(behind) || SIDE.test(before.slice(before.lastIndexOf(' ') + 1));
}

/** "When was that?" → the new question with what the old one was about; undefined where the old one was about nothing. */
export function continueQuestion(old: FollowUpTurn, turn: FollowUpTurn): string | undefined {
  const { reading, question } = old;
  const { asks, pointers, persons, roles, bodyStart } = reading;
  const opening = { start: 0, end: bodyStart };
  const base = [opening, ...asks, ...pointers, ...persons, ...endsOf(question.text), ...replacedBy(old, turn)];
  // What the new question says takes the place of what the old one said.
  const isSaidAnew = turn.hasSubject || turn.reading.roles.length > 0;
  const kept = keepOutside(
    question.text,
    question.language,
    isSaidAnew ? [...base, ...outside(roles, old.things)] : base,
  );
  if (kept.length === 0) return undefined;
  return `${bodyOf(turn)}${JOINT}${kept.map((span) => sliceOf(question.text, span)).join(', ')}`;
}

/** A name that begins like a role ("State Department") is a name. */
const outside = (spans: readonly Span[], things: readonly Span[]): Span[] =>
  spans.filter((span) => !things.some((thing) => spansOverlap(thing, span)));

/** Sentence marks and the dash of an earlier composition. */
const endsOf = (text: string): Span[] =>
  [...text.matchAll(/[?？!！¿¡。؟…]+|\.(?=\s|$)|\s—\s|,\s/gu)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));

/** Things of the old question for which the new one names another of the kind: the party in focus, and all of other kinds. */
function replacedBy(old: FollowUpTurn, turn: FollowUpTurn): Span[] {
  return turn.things.flatMap((thing) => {
    const alike = old.things.filter(({ kind }) => kind === thing.kind);
    if (alike.some(({ key }) => key === thing.key)) return [];
    if (thing.kind !== 'country') return alike;
    const focus = findFocus(old, thing);
    return focus ? [focus] : [];
  });
}

const bodyOf = ({ question, reading }: FollowUpTurn): string => question.text.slice(reading.bodyStart).trim();
