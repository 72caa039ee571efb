// evaluation: QUESTIONS × MODES → JUDGEMENTS. Asks one after the other and checks every excerpt on the way; it computes
// no figures.
import type { AskOptions, AskResult, RetrievalMode } from '../domain/ask.js';
import type { DocumentId } from '../domain/document.js';
import { UNDETERMINED } from '../domain/language.js';
import type { CorpusReader } from '../store/store.js';
import type { ExcerptChecker } from './check-excerpts.js';
import { type JudgedAnswer, judgeAnswer } from './judge-answer.js';
import type { EvaluationQuestion } from './read-questions.js';

/** Judgements in the order of the questions, for each mode. */
export type JudgedModes = ReadonlyMap<RetrievalMode, readonly JudgedAnswer[]>;

export async function runQuestions(options: {
  readonly app: {
    readonly store: Pick<CorpusReader, 'document'>;
    ask(question: string, options?: AskOptions): Promise<AskResult>;
  };
  readonly questions: readonly EvaluationQuestion[];
  readonly modes: readonly RetrievalMode[];
  readonly checker: ExcerptChecker;
  readonly onProgress: (mode: RetrievalMode, done: number, total: number) => void;
}): Promise<JudgedModes> {
  const { app, questions, checker } = options;
  const languages = new Map<string, string>();
  const languageOf = (id: string): string => {
    const known = languages.get(id) ?? app.store.document(id as DocumentId)?.metadata.language ?? UNDETERMINED;
    languages.set(id, known);
    return known;
  };
  const modes = new Map<RetrievalMode, JudgedAnswer[]>();
  for (const mode of options.modes) {
    const judged: JudgedAnswer[] = [];
    for (const question of questions) {
      const result = await app.ask(question.question, { mode });
      checker.check(question.id, result);
      judged.push(judgeAnswer(question, result, languageOf));
      options.onProgress(mode, judged.length, questions.length);
    }
    modes.set(mode, judged);
  }
  return modes;
}
