// bot: one event on its way: who, where, how to answer, and the parts of the process. What every handler takes.
import type { InterfaceLanguage } from '../domain/language.js';
import type { CorpusReader } from '../store/store.js';
import type { BotContext, HandlerOutcome } from './bot-context.js';
import { noticeTexts } from './notice-texts.js';
import { languageFor, type Scene } from './read-scene.js';
import { renderNotice } from './render/render-notice.js';
import type { Responder } from './responder.js';
import type { NoticeTexts } from './texts/notices/text-set.js';

export interface BotCall {
  readonly scene: Scene;
  readonly responder: Responder;
  readonly context: BotContext;
  /** Handlers add to it what the event's line in the log should say: ids and stage times, never texts. */
  readonly facts: CallFacts;
}

export interface CallFacts {
  answerId?: string;
  stageMs?: Readonly<Record<string, number>>;
}

export type Handler<Event> = (event: Event, call: BotCall) => Promise<HandlerOutcome>;

/** Language of what is not about a question. */
export const callLanguage = ({ scene, context }: BotCall): InterfaceLanguage => languageFor(scene, context);

/** All that may be read of documents where the event happened. */
export const corpusOf = ({ scene, context }: Pick<BotCall, 'scene' | 'context'>): CorpusReader =>
  context.app.store.within(scene.scope);

/** Says one sentence instead of what was wanted. */
export async function showNotice(call: BotCall, sentence: (texts: NoticeTexts) => string): Promise<HandlerOutcome> {
  await call.responder.show(renderNotice(sentence(noticeTexts(callLanguage(call)))));
  return 'noticed';
}
