// answer: QUESTION + THE ONE BEFORE → the text to answer. A follow-up that is too short to stand alone is read together
// with the question before it; anything longer stands alone.
import { normaliseQuestion } from './normalise-question.js';

/** Content of a question that stands alone: fewer letters than this lean on what was asked before. */
const STANDS_ALONE_CHARS = 40;

export function resolveFollowUp(asked: string, previous: string | undefined): string {
  const question = normaliseQuestion(asked);
  if (previous === undefined || question.length >= STANDS_ALONE_CHARS) return question;
  return normaliseQuestion(`${previous} ${question}`);
}
