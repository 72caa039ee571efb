// evaluation: QUESTION + RESULT → JUDGEMENT: which excerpts hold a gold span of the right document. Judges by text
// alone; it knows nothing of spans, since gold is given as verbatim text of the raw source.
import type { Excerpt } from '../domain/answer.js';
import type { AskResult } from '../domain/ask.js';
import { foldText } from './fold-for-judging.js';
import type { EvaluationQuestion } from './read-questions.js';

export interface JudgedAnswer {
  readonly question: EvaluationQuestion;
  readonly result: AskResult;
  /** For each shown excerpt, best first, the gold document it holds a gold span of. Empty when nothing was answered. */
  readonly shownGold: readonly (string | undefined)[];
  /** The same for the excerpts as ranked before the decision. */
  readonly rankedGold: readonly (string | undefined)[];
  /** Languages of the gold documents, `+` between several, `–` without gold. */
  readonly sourceLanguage: string;
}

export function judgeAnswer(
  question: EvaluationQuestion,
  result: AskResult,
  languageOf: (documentId: string) => string,
): JudgedAnswer {
  const shown = result.answer.outcome === 'answered' ? result.answer.excerpts : [];
  const languages = [...new Set(question.gold.map((gold) => languageOf(gold.documentId)))].sort();
  return {
    question,
    result,
    shownGold: shown.map((excerpt) => goldDocumentIn(excerpt, question)),
    rankedGold: result.ranked.map((excerpt) => goldDocumentIn(excerpt, question)),
    sourceLanguage: languages.length === 0 ? '–' : languages.join('+'),
  };
}

function goldDocumentIn(excerpt: Excerpt, question: EvaluationQuestion): string | undefined {
  const text = foldText(excerpt.text);
  const { documentId } = excerpt.citation;
  const holds = question.gold.some((gold) => gold.documentId === documentId && text.includes(foldText(gold.text)));
  return holds ? documentId : undefined;
}
