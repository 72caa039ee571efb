// answer: QUESTION + THE ONE BEFORE → the question to answer, put together from the words of both where the new one leans on
// the old. A question that says itself what it is about takes nothing over. It writes no word of its own.
import { type AskedType, QUESTION_MAX_CHARS } from '../domain/question.js';
import { sliceOf } from '../domain/span.js';
import { detectAskedType } from '../language/detect-asked-type.js';
import { SIDE, TIME } from '../language/follow-up-words.js';
import { type QuestionReader, understandQuestion } from '../retrieval/understand-question.js';
import { continueQuestion, JOINT, substituteThings } from './compose-follow-up.js';
import { normaliseQuestion } from './normalise-question.js';
import { type FollowUpTurn, readTurn } from './read-turn.js';

export interface ResolvedQuestion {
  readonly text: string;
  /** Where the text is put together from two questions: what is asked for. Else it is read from the text. */
  readonly asked?: AskedType;
}

/** A longer question says itself what it is about. */
const LONGEST_FOLLOW_UP = 160;
/** More names than this, and nothing else, are a search and no ellipsis. */
const MOST_THINGS = 2;
/** Kinds that fit any question, whether or not it named one. */
const ALWAYS_FIT = new Set(['date', 'place']);
/** What a pronoun of the same question may stand for. */
const ANTECEDENTS = new Set(['forum', 'instrument', 'symbol']);

/**
 * @param previous as it was answered: resolved, if it was a follow-up itself; undefined or empty for a first question
 * @returns at most `QUESTION_MAX_CHARS` units where words were taken over, else the question as typed, normalised
 */
export function resolveFollowUp(asked: string, previous: string | undefined, reader: QuestionReader): ResolvedQuestion {
  const text = normaliseQuestion(asked);
  const before = normaliseQuestion(previous ?? '');
  if (before === '') return { text, ...askedInFront(text, reader) };
  if (text.length > LONGEST_FOLLOW_UP) return { text };
  const old = readTurn(understandQuestion(before, reader), reader.detector);
  const turn = readTurn(understandQuestion(text, reader), reader.detector, old?.question.language);
  if (!turn || !old || !leansOn(old, turn)) return { text };
  const isEllipsis = isMadeOfThings(turn, old);
  const composed = isEllipsis ? substituteThings(old, turn) : continueQuestion(old, turn);
  if (composed === undefined || composed.length > QUESTION_MAX_CHARS) return { text };
  const source = isEllipsis ? old : turn;
  return { text: composed, asked: detectAskedType(bodyOf(source), source.question.language) };
}

/** A composed question that is asked again means what it meant, even where its two parts differ in language. */
function askedInFront(text: string, { detector }: QuestionReader): Pick<ResolvedQuestion, 'asked'> {
  const joint = text.indexOf(JOINT);
  if (joint < 0) return {};
  const front = text.slice(0, joint);
  const asked = detectAskedType(front, detector.detect(front).language);
  return asked === 'open' ? {} : { asked };
}

function leansOn(old: FollowUpTurn, turn: FollowUpTurn): boolean {
  const { things, hasSubject, reading, question } = turn;
  if (pointsBack(turn)) return true;
  if (things.length > 0 && (hasSubject || asksForMeaning(turn))) return false;
  if (reading.bodyStart > 0) return bodyOf(turn) !== '';
  if (things.length === 0) return !hasSubject && (reading.asks.length > 0 || question.asked !== 'open');
  const [only] = things;
  const fits = ALWAYS_FIT.has(only!.kind) || old.things.some(({ kind }) => kind === only!.kind);
  return things.length === 1 && fits && isMadeOfThings(turn, old);
}

const asksForMeaning = (turn: FollowUpTurn): boolean =>
  detectAskedType(bodyOf(turn), turn.question.language) === 'definition';

/** A pronoun behind the thing it stands for points to that and not to the question before. */
function pointsBack({ things, reading }: FollowUpTurn): boolean {
  const isUnexplained = (at: number, fits: (kind: string) => boolean) =>
    !things.some((thing) => thing.end <= at && fits(thing.kind));
  return (
    reading.pointers.some(({ start }) => isUnexplained(start, (kind) => ANTECEDENTS.has(kind))) ||
    reading.persons.some(({ start }) => isUnexplained(start, () => true))
  );
}

/** "And the French side?": names, and at most words for a side, for a time, or of the question before. */
function isMadeOfThings({ things, hasSubject, reading, question }: FollowUpTurn, old: FollowUpTurn): boolean {
  if (things.length === 0 || things.length > MOST_THINGS || hasSubject) return false;
  if (reading.asks.length > 0 || reading.pointers.length > 0 || reading.persons.length > 0) return false;
  const spoken = old.question.text.toLowerCase();
  return reading.roles.every((role) => {
    const word = sliceOf(question.text, role);
    return SIDE.test(word) || TIME.test(word) || spoken.includes(word.toLowerCase());
  });
}

const bodyOf = ({ question, reading }: FollowUpTurn): string => question.text.slice(reading.bodyStart).trim();
