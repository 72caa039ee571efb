// evaluation: JUDGEMENTS → READABLE MISSES of the full path, for a person who improves it. Never those of the held-out
// part: a miss that was read has been learned from.
import type { JudgedAnswer } from './judge-answer.js';
import { hitRateAtK, wasRefused } from './metrics.js';
import { isAnswerable } from './read-questions.js';

const EXCERPT_CHARS = 160;

/** A few lines for each question that was not answered with gold first, or not refused. */
export function listMisses(judged: readonly JudgedAnswer[]): string[] {
  const open = judged.filter(({ question }) => question.part !== 'held-out');
  const missed = open.filter((each) => !wasRight(each));
  const heldOut = judged.length - open.length;
  return [
    `Misses: ${missed.length} of ${open.length}${heldOut > 0 ? ` (the ${heldOut} held-out questions are never listed)` : ''}`,
    ...missed.flatMap(describeMiss),
  ];
}

/** Answered with gold first, or refused where there is no answer. */
export const wasRight = (judged: JudgedAnswer): boolean =>
  isAnswerable(judged.question) ? hitRateAtK(judged.shownGold, 1) === 1 : wasRefused(judged);

function describeMiss({ question, result, rankedGold }: JudgedAnswer): string[] {
  const { answer } = result;
  const outcome = answer.outcome === 'answered' ? 'answered' : `not-found, ${answer.cause}`;
  const missing = answer.missing.length > 0 ? `, missing: ${answer.missing.join(' · ')}` : '';
  const place = rankedGold.findIndex((gold) => gold !== undefined);
  const wanted = isAnswerable(question)
    ? [
        `  gold    ${place < 0 ? 'not among the ranked' : `ranked ${place + 1}`}`,
        ...question.gold.map((gold) => `          ${gold.documentId}: ${shorten(gold.text)}`),
      ]
    : [];
  return [
    '',
    `${question.id} ${question.part} ${question.language} ${question.type}: ${shorten(question.question)}`,
    `  outcome ${outcome}, confidence ${answer.confidence.toFixed(2)}${missing}`,
    ...(question.note ? [`  note    ${question.note}`] : []),
    ...wanted,
    ...result.ranked.map(
      ({ citation, text }, index) =>
        `  ${index + 1}${rankedGold[index] ? ' gold' : '     '}  ${citation.documentId}: ${shorten(text)}`,
    ),
  ];
}

/** One line of bounded length; control characters of a source must not reach a terminal. */
function shorten(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length <= EXCERPT_CHARS ? line : `${Array.from(line).slice(0, EXCERPT_CHARS).join('')}…`;
}
