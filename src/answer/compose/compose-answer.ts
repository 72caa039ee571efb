// answer: CITED ANSWER → a few composed sentences beside its excerpts, or why there are none. The excerpts go to the operator's
// endpoint as data; what comes back is cut until only what one cited excerpt supports is left. Never changes or delays an excerpt
// beyond the time limit.
import { setTimeout as sleep } from 'node:timers/promises';
import type { AnsweredQuestion, ComposedAnswer, ComposedSentence, Excerpt } from '../../domain/answer.js';
import { AppError } from '../../domain/app-error.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import type { Embedder } from '../../embedding/embedder.js';
import { splitSentences } from '../../ingest/split-sentences.js';
import type { LanguageDetector } from '../../language/detect-language.js';
import type { EntityFinder } from '../../language/find-entities.js';
import { type DraftSentence, readDraft } from './composed-draft.js';
import { findClaims } from './find-claims.js';
import { speaksToModels } from './find-orders.js';
import { type CutReason, type GateExcerpt, gateSentence } from './gate-sentence.js';
import { type CompletionFailure, type ComposeEndpoint, requestCompletion } from './request-completion.js';
import { writePrompt } from './write-prompt.js';

export interface ComposeTools {
  readonly endpoint: ComposeEndpoint;
  readonly embedder: Pick<Embedder, 'embedPassages' | 'embedQuestion' | 'fingerprint'>;
  readonly finder: EntityFinder;
  readonly detector: LanguageDetector;
}

/** `orders`: every excerpt speaks to models. `empty`: the model wrote nothing. `little-left`: most was cut. */
export type Composition =
  | { readonly kind: 'composed'; readonly composed: ComposedAnswer; readonly cuts: readonly CutReason[] }
  | {
      readonly kind: 'left-out';
      readonly reason: CompletionFailure | 'orders' | 'empty' | 'little-left' | 'model-lost';
      readonly cuts: readonly CutReason[];
    };

/** What a reader takes in before the excerpts; further sentences are cut. */
export const SENTENCES_MAX = 6;
/** Of a text of which more is cut the rest is not trusted either. */
const KEPT_SHARE_MIN = 0.5;

/** Takes at most the endpoint's time limit, the check included. */
export async function composeAnswer(
  answer: Pick<AnsweredQuestion, 'question' | 'excerpts'>,
  language: InterfaceLanguage,
  tools: ComposeTools,
): Promise<Composition> {
  const giveUp = new AbortController();
  const late = sleep(tools.endpoint.timeoutMs, leftOut('timeout'), { signal: giveUp.signal });
  try {
    return await Promise.race([composeWithoutLimit(answer, language, tools), late]);
  } finally {
    late.catch(() => undefined);
    giveUp.abort();
  }
}

async function composeWithoutLimit(
  { question, excerpts }: Pick<AnsweredQuestion, 'question' | 'excerpts'>,
  language: InterfaceLanguage,
  tools: ComposeTools,
): Promise<Composition> {
  const usable = excerpts.filter(({ text }) => !speaksToModels(text));
  if (usable.length === 0) return leftOut('orders');
  // While the endpoint works. A failure is met where the result is awaited.
  const reading = Promise.all(usable.map((excerpt) => readExcerpt(excerpt, tools)));
  reading.catch(() => undefined);
  const completion = await requestCompletion(writePrompt(question, usable, language), tools.endpoint);
  if (completion.kind === 'failed') return leftOut(completion.reason);
  const drafts = readDraft(completion.text, language);
  if (drafts.length === 0) return leftOut('empty');
  const gated = await gateDrafts(drafts.slice(0, SENTENCES_MAX), language, reading, tools);
  if (gated === undefined) return leftOut('model-lost');
  const cuts = [...gated.cuts, ...drafts.slice(SENTENCES_MAX).map((): CutReason => 'form')];
  const [first, ...rest] = gated.kept;
  if (first === undefined || gated.kept.length < KEPT_SHARE_MIN * drafts.length) return leftOut('little-left', cuts);
  const composed = { sentences: [first, ...rest] as const, cut: cuts.length, model: tools.endpoint.model };
  return { kind: 'composed', composed, cuts };
}

/** In order; undefined when the local model's thread died: the answer has its excerpts and stands without this. */
async function gateDrafts(
  drafts: readonly DraftSentence[],
  language: InterfaceLanguage,
  reading: Promise<readonly GateExcerpt[]>,
  tools: ComposeTools,
): Promise<{ readonly kept: readonly ComposedSentence[]; readonly cuts: readonly CutReason[] } | undefined> {
  const kept: ComposedSentence[] = [];
  const cuts: CutReason[] = [];
  try {
    const excerpts = await reading;
    for (const draft of drafts) {
      const gated = await gateSentence(draft, language, excerpts, tools);
      if (gated.kind === 'cut') cuts.push(gated.reason);
      else kept.push({ text: draft.text, citations: gated.citations });
    }
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
  return { kept, cuts };
}

const leftOut = (
  reason: Extract<Composition, { kind: 'left-out' }>['reason'],
  cuts: readonly CutReason[] = [],
): Composition => ({ kind: 'left-out', reason, cuts });

/** An excerpt as the gate compares with it: its claims, and its sentences embedded alone and together. */
export async function readExcerpt(
  { text, language, citation }: Pick<Excerpt, 'text' | 'language' | 'citation'>,
  { embedder, finder }: Pick<ComposeTools, 'embedder' | 'finder'>,
): Promise<GateExcerpt> {
  const sentences = splitSentences(text, language).map(({ start, end }) => ({
    text: text.slice(start, end),
    language,
  }));
  const inputs = [sentences, ...sentences.map((sentence) => [sentence])];
  const [whole, ...bySentence] = await embedder.embedPassages(
    inputs.map((each) => ({ sentences: each.map((sentence) => sentence.text), language })),
  );
  const claims = findClaims(text, language, finder);
  return { number: citation.number, text, language, claims, sentences, bySentence, whole: whole! };
}
