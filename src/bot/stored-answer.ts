// bot: CUSTOM ID → the frozen answer it stands for, as far as the person may open it there, with what renderers need.
import type { Answer } from '../domain/answer.js';
import { formatAnswerId, parseAnswerId } from '../domain/answer-id.js';
import type { InterfaceLanguage } from '../domain/language.js';
import type { ScopedAnswer } from '../store/bot-store.js';
import { type BotCall, callLanguage } from './bot-call.js';
import type { HandlerOutcome } from './bot-context.js';
import type { RenderContext } from './render/render-context.js';

export interface OpenedAnswer {
  readonly stored: ScopedAnswer;
  readonly answer: Answer;
  readonly render: RenderContext;
}

/** Handles a button, select or form of an answer; `argument` as in its custom id. */
export type AnswerHandler<Event> = (
  event: Event,
  opened: OpenedAnswer,
  call: BotCall,
  argument?: string,
) => Promise<HandlerOutcome>;

/** Undefined for unknown, expired and foreign ids alike. Further pages speak the reader's language, not the asker's. */
export function openStoredAnswer(idText: string, call: BotCall): OpenedAnswer | undefined {
  const id = parseAnswerId(idText);
  const stored = id && call.context.app.botStore.openAnswer(id, call.scene.viewer);
  if (!stored) return undefined;
  return { stored, answer: readAnswer(stored), render: renderContextOf(stored, callLanguage(call), false) };
}

/** Written by `answerQuestion` alone; fields may have been added since, none changed. */
export const readAnswer = ({ json }: ScopedAnswer): Answer => JSON.parse(json) as Answer;

export const renderContextOf = (
  { id, scope, turn }: ScopedAnswer,
  language: InterfaceLanguage,
  canMoveToThread: boolean,
): RenderContext => ({
  language,
  answerId: id,
  answerLabel: formatAnswerId(id),
  documentCount: turn.documentCount,
  corpusDate: turn.corpusDate,
  isPrivate: scope.isPrivate,
  hasFilters: Object.keys(turn.filters).length > 0,
  canMoveToThread,
  ...(turn.isResolved && turn.question !== '' && { resolvedQuestion: turn.question }),
});
