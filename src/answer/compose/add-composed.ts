// answer: RESULT OF A QUESTION → the same result with composed sentences, where they are wanted, configured and enough of them passed.
// The excerpts stay as they are in every case.
import type { AskOptions, AskResult } from '../../domain/ask.js';
import { isInterfaceLanguage } from '../../domain/language.js';
import { type ComposeTools, type Composition, composeAnswer } from './compose-answer.js';
import type { ComposeEndpoint } from './request-completion.js';

export interface ComposedResult {
  readonly result: AskResult;
  /** Undefined: nobody was asked. */
  readonly composition: Composition | undefined;
}

export async function addComposed(
  result: AskResult,
  options: AskOptions,
  endpoint: ComposeEndpoint | undefined,
  tools: Omit<ComposeTools, 'endpoint'>,
): Promise<ComposedResult> {
  const { answer, stageMs } = result;
  if (options.composes !== true || endpoint === undefined || answer.outcome !== 'answered')
    return { result, composition: undefined };
  const startedAt = performance.now();
  const language = options.interfaceLanguage ?? (isInterfaceLanguage(answer.language) ? answer.language : 'en');
  const composition = await composeAnswer(answer, language, { ...tools, endpoint });
  const { kind } = composition;
  return {
    result: {
      ...result,
      answer: kind === 'composed' ? { ...answer, composed: composition.composed } : answer,
      stageMs: { ...stageMs, compose: Math.round(performance.now() - startedAt) },
    },
    composition,
  };
}

/** For the log: figures and reasons, none of the words. */
export const describeComposition = (composition: Composition): Readonly<Record<string, unknown>> => ({
  outcome: composition.kind === 'composed' ? 'composed' : composition.reason,
  kept: composition.kind === 'composed' ? composition.composed.sentences.length : 0,
  cuts: composition.cuts,
});
