// evaluation: JUDGEMENTS → JSON LINES that the decision is fitted on. Leaves out the held-out part: nothing may be
// chosen by it.
import type { JudgedAnswer } from './judge-answer.js';
import { hitRateAtK } from './metrics.js';
import { isAnswerable } from './read-questions.js';

/** One object a question: `{corpus, id, part, language, type, answerable, hit1, hit3, features}`; hits among the ranked. */
export function featureLines(corpus: string, judged: readonly JudgedAnswer[]): string[] {
  return judged
    .filter(({ question }) => question.part !== 'held-out')
    .map((each) => {
      const { id, part, language, type } = each.question;
      return JSON.stringify({
        corpus,
        id,
        part,
        language,
        type,
        answerable: isAnswerable(each.question),
        hit1: hitRateAtK(each.rankedGold, 1) === 1,
        hit3: hitRateAtK(each.rankedGold, 3) === 1,
        features: each.result.features,
      });
    });
}
