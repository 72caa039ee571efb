// ★ answer: QUESTION → CITED ANSWER or an abstention with its cause. Reads as the list of its stages.
import type { AskOptions, AskResult } from '../domain/ask.js';
import { isInterfaceLanguage } from '../domain/language.js';
import type { Embedder } from '../embedding/embedder.js';
import type { CorpusView } from '../retrieval/corpus-view.js';
import { retrieve } from '../retrieval/retrieve.js';
import { type QuestionReader, understandQuestion } from '../retrieval/understand-question.js';
import { citeEvidence } from './cite-evidence.js';
import { concludeAnswer } from './conclude-answer.js';
import { createExcerptReader } from './read-excerpt.js';
import { resolveFollowUp } from './resolve-follow-up.js';
import { selectEvidence } from './select-evidence.js';
import { createStopwatch } from './stopwatch.js';
import { weighDomain } from './weigh-domain.js';

export interface AskDependencies {
  readonly embedder: Embedder;
  readonly view: CorpusView;
  readonly reader: QuestionReader;
}

export async function ask(
  asked: string,
  options: AskOptions,
  { embedder, view, reader }: AskDependencies,
): Promise<AskResult> {
  const watch = createStopwatch();
  await view.refresh();
  const text = resolveFollowUp(asked, options.previous);
  const question = understandQuestion(text, reader);
  watch.lap('understand');
  const embedded = await embedder.embedQuestion(question.text, question.language);
  watch.lap('embed');
  const mode = options.mode ?? 'full';
  const retrieved = retrieve(question, embedded, options.filters ?? {}, view, mode);
  watch.lap('retrieve');
  const excerptReader = createExcerptReader(question, reader.finder, view);
  const evidence = selectEvidence(retrieved.passages, retrieved.details, excerptReader, mode);
  const ranked = citeEvidence(evidence, excerptReader.matchesIn);
  watch.lap('evidence');
  const interfaceLanguage =
    options.interfaceLanguage ?? (isInterfaceLanguage(question.language) ? question.language : 'en');
  const { answer, features } = concludeAnswer({
    question,
    embedded,
    domain: weighDomain(embedded.vector, embedder.fingerprint),
    retrieved,
    evidence,
    ranked,
    view,
    excerptReader,
    interfaceLanguage,
  });
  watch.lap('conclude');
  return { answer, ranked, features, stageMs: watch.laps };
}
