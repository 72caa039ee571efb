// bot: ANSWER → stored under a new id with its scope, before anybody sees it. Never changed afterwards.
import { normaliseQuestion } from '../answer/normalise-question.js';
import type { Answer } from '../domain/answer.js';
import { makeAnswerId } from '../domain/answer-id.js';
import type { InterfaceLanguage } from '../domain/language.js';
import type { QuestionFilters } from '../domain/question.js';
import type { AnswerScope, ScopedAnswer } from '../store/bot-store.js';
import { type BotCall, corpusOf } from './bot-call.js';
import { documentsAllowed } from './guild-settings.js';

interface ToFreeze {
  readonly answer: Answer;
  /** As typed: another text in the answer means that a follow-up was completed. */
  readonly asked: string;
  /** What the asker chose. */
  readonly filters: QuestionFilters;
  readonly language: InterfaceLanguage;
  readonly isPrivate: boolean;
  /** Where the answer will stand, if not where it was asked. */
  readonly channelId?: string | undefined;
}

export function freezeAnswer(toFreeze: ToFreeze, { scene, context }: BotCall): ScopedAnswer {
  const { answer, asked, filters, language, isPrivate } = toFreeze;
  const { app, now } = context;
  const corpus = corpusOf({ scene, context });
  const { guildId, channelId, userId } = scene.viewer;
  const stored: ScopedAnswer = {
    id: makeAnswerId(),
    createdAtMs: now(),
    json: JSON.stringify(answer),
    scope: { guildId, channelId: toFreeze.channelId ?? channelId, userId, isPrivate },
    turn: {
      question: answer.question,
      isResolved: answer.question !== normaliseQuestion(asked),
      filters,
      language,
      documentCount: documentsAllowed(scene.settings, corpus.documents()).length,
      corpusDate: corpus.corpusDate(),
    },
  };
  app.botStore.saveScopedAnswer(stored);
  return stored;
}

/** The same answer for another place: saved anew, as an id opens in one place only. */
export function copyAnswer({ json, turn }: ScopedAnswer, scope: AnswerScope, { context }: BotCall): ScopedAnswer {
  const copy = { id: makeAnswerId(), createdAtMs: context.now(), json, turn, scope };
  context.app.botStore.saveScopedAnswer(copy);
  return copy;
}
