// answer: UNDERSTOOD QUESTION → what of it matters when one question follows another: what it names, what it leans on, and
// whether it speaks of a matter of its own.
import type { UnderstoodQuestion } from '../domain/question.js';
import type { LanguageDetector } from '../language/detect-language.js';
import { type FollowUpReading, keepOutside, readFollowUp } from '../language/read-follow-up.js';
import { listNamedThings, type NamedThing } from './list-named-things.js';

export interface FollowUpTurn {
  readonly question: UnderstoodQuestion;
  readonly things: readonly NamedThing[];
  readonly reading: FollowUpReading;
  /** Words beyond names, question words, roles and occasions: a matter of its own. */
  readonly hasSubject: boolean;
}

/**
 * Undefined where the words of the language are not known.
 * @param fallback the language of the question before, for one too short to tell
 */
export function readTurn(
  understood: UnderstoodQuestion,
  detector: LanguageDetector,
  fallback?: string,
): FollowUpTurn | undefined {
  const { text } = understood;
  const { language: detected, confident } = detector.detect(text);
  const own = confident || fallback === undefined ? readFollowUp(text, detected) : undefined;
  const language = own === undefined ? (fallback ?? detected) : detected;
  const reading = own ?? readFollowUp(text, language);
  if (reading === undefined) return undefined;
  const question = { ...understood, language };
  const things = listNamedThings(question).filter(({ start }) => start >= reading.bodyStart);
  const { asks, pointers, persons, roles, occasions, particles, bodyStart } = reading;
  const known = [{ start: 0, end: bodyStart }, ...asks, ...pointers, ...persons, ...roles, ...occasions, ...particles];
  const rest = keepOutside(text, language, [...known, ...things]);
  return { question, things, reading, hasSubject: rest.length > 0 };
}
