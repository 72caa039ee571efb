// ★ answer: QUESTION → CITED ANSWER or an abstention with its cause. Reads as the list of its stages.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AskOptions, AskResult } from '../domain/ask.js';
import type { EventNamer } from '../domain/event-namer.js';
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
import { surveyCorpus } from './survey-corpus.js';
import { weighDomain } from './weigh-domain.js';

export interface AskDependencies {
  readonly embedder: Embedder;
  /** Must be fresh. */
  readonly view: CorpusView;
  readonly reader: QuestionReader;
  /** Default: no events are named. */
  readonly events?: EventNamer;
}

export async function ask(
  asked: string,
  options: AskOptions,
  { embedder, view, reader, events }: AskDependencies,
): Promise<AskResult> {
  const watch = createStopwatch();
  const { text, ...resolved } = resolveFollowUp(asked, options.previous, reader);
  const question = { ...understandQuestion(text, reader), ...resolved };
  watch.lap('understand');
  const interfaceLanguage =
    options.interfaceLanguage ?? (isInterfaceLanguage(question.language) ? question.language : 'en');
  const namer = options.namesEvents === false ? undefined : events;
  const nameEvents = async () => namer?.eventsNamed(question, options.filters ?? {}, interfaceLanguage) ?? [];
  // The model works in a thread of its own: what the registry says is found out meanwhile.
  const [embedded, named] = await Promise.all([embedder.embedQuestion(question.text, question.language), nameEvents()]);
  watch.lap('embed');
  const mode = options.mode ?? 'full';
  const retrieved = retrieve(question, embedded, options.filters ?? {}, view, mode);
  // Stages take some 10 ms each, more on a busy machine: between them, whoever else waits for this thread has their turn.
  await nextTurn();
  watch.lap('retrieve');
  const excerptReader = createExcerptReader(question, reader.finder, view);
  const evidence = selectEvidence(retrieved.passages, retrieved.details, excerptReader, mode);
  await nextTurn();
  const ranked = citeEvidence(evidence, excerptReader.matchesIn);
  watch.lap('evidence');
  const { answer: concluded, features } = concludeAnswer({
    question,
    embedded,
    domain: weighDomain(embedded.vector, embedder.fingerprint),
    retrieved,
    evidence,
    ranked,
    view,
    excerptReader,
    interfaceLanguage,
    events: named,
  });
  await nextTurn();
  const filters = options.filters ?? {};
  const answer = surveyCorpus(concluded, { question, filters, view, excerptReader, interfaceLanguage });
  watch.lap('conclude');
  return { answer, ranked, features, stageMs: watch.laps };
}
