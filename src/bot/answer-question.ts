// bot: QUESTION → answer shown, saved under an id within its scope. The one way to an answer, however it was asked: waits in
// the line, asks the answer path, freezes the answer before it is shown. It decides nothing about who may ask.

import { formatNumber } from '../answer/format-fact.js';
import { warnOfOneSide } from '../answer/warn-of-one-side.js';
import type { AskOptions, AskResult } from '../domain/ask.js';
import type { InterfaceLanguage } from '../domain/language.js';
import { QUESTION_MAX_CHARS, type QuestionFilters } from '../domain/question.js';
import type { Turn } from '../store/bot-store.js';
import type { QueueOutcome } from './answer-queue.js';
import { type BotCall, corpusOf } from './bot-call.js';
import type { HandlerOutcome } from './bot-context.js';
import { describeQueueOutcome } from './describe-queue-outcome.js';
import { freezeAnswer } from './freeze-answer.js';
import { documentsAllowed } from './guild-settings.js';
import { noticeTexts } from './notice-texts.js';
import { languageFor, type Scene } from './read-scene.js';
import { renderAnswer } from './render/render-answer.js';
import { renderNotice, renderQueued } from './render/render-notice.js';
import { renderContextOf } from './stored-answer.js';

export interface Asking {
  readonly question: string;
  /** What the asker chose; the server's own limits are added here. */
  readonly filters: QuestionFilters;
  /** The turn before, for a follow-up. */
  readonly previous?: Turn | undefined;
  readonly isPrivate: boolean;
  /** Where the answer will stand, if not where it was asked. */
  readonly channelId?: string | undefined;
  /** Gives the question up: then nothing is shown. */
  readonly signal?: AbortSignal | undefined;
}

/** The responder has acknowledged already. */
export async function answerQuestion(asking: Asking, call: BotCall): Promise<HandlerOutcome> {
  const { responder, scene, context } = call;
  const question = asking.question.replace(/\p{Cs}/gu, '\uFFFD').trim();
  const language = languageFor(scene, context, question);
  const texts = noticeTexts(language);
  if (question.length > QUESTION_MAX_CHARS) {
    await responder.show(renderNotice(texts.questionTooLong(formatNumber(QUESTION_MAX_CHARS, language))));
    return 'noticed';
  }
  const outcome = await askInLine(question, asking, language, call);
  if (outcome.kind === 'cancelled') return 'cancelled';
  if (outcome.kind !== 'done') {
    await responder.show(renderNotice(describeQueueOutcome(outcome, language)));
    return outcome.kind;
  }
  const { stageMs } = outcome.value;
  const answer = warnOfOneSide(
    outcome.value.answer,
    documentsAllowed(scene.settings, corpusOf(call).documents()),
    language,
  );
  const { filters, isPrivate, channelId } = asking;
  const stored = freezeAnswer({ answer, asked: question, filters, language, isPrivate, channelId }, call);
  Object.assign(call.facts, { answerId: stored.id, stageMs });
  await responder.show(renderAnswer(answer, renderContextOf(stored, language, canMove(asking, call))));
  return answer.outcome === 'answered' ? 'answered' : 'abstained';
}

/** A server's own choice of documents holds for everything that is asked in it. */
export const filtersHere = (filters: QuestionFilters, { settings }: Pick<Scene, 'settings'>): QuestionFilters => ({
  ...filters,
  ...(settings.documents !== 'all' && { documents: settings.documents }),
});

/** Waits in the line and tells so. */
export async function askInLine(
  question: string,
  { filters, previous, signal }: Pick<Asking, 'filters' | 'previous' | 'signal'>,
  language: InterfaceLanguage,
  { responder, scene, context }: BotCall,
): Promise<QueueOutcome<AskResult>> {
  const options: AskOptions = {
    filters: filtersHere(filters, scene),
    interfaceLanguage: language,
    composes: true,
    ...(isUsable(previous, question) && { previous: previous.question }),
  };
  // The note may not overtake the answer.
  let note: Promise<unknown> = Promise.resolve();
  const outcome = await context.queue.run(scene.viewer, () => context.app.ask(question, scene.scope, options), {
    signal,
    onQueued: (position) => {
      note = responder.show(renderQueued(position, language)).catch(() => undefined);
    },
  });
  await note;
  return outcome;
}

/** Empty once its asker had it deleted; both together must still be a question of allowed length. */
const isUsable = (previous: Turn | undefined, question: string): previous is Turn =>
  previous !== undefined &&
  previous.question !== '' &&
  previous.question.length + 1 + question.length <= QUESTION_MAX_CHARS;

/** An exchange that goes on in a channel of a server may move out of everybody's way. */
const canMove = ({ previous, isPrivate }: Asking, { scene }: BotCall): boolean =>
  previous !== undefined && !isPrivate && !scene.isDirect && !scene.isThread && scene.isServerInstalled;
