// cli: ANSWERS of the command line ↔ the store: kept under an id before they are shown, opened again by it. They are the
// operator's own: no place or person on Discord has these names, so that neither side opens what the other was given.
import { normaliseQuestion } from '../answer/normalise-question.js';
import type { App } from '../app.js';
import type { Answer } from '../domain/answer.js';
import { type AnswerId, makeAnswerId, parseAnswerId } from '../domain/answer-id.js';
import { AppError } from '../domain/app-error.js';
import type { InterfaceLanguage } from '../domain/language.js';
import type { QuestionFilters } from '../domain/question.js';
import type { ScopedAnswer, Viewer } from '../store/bot-store.js';
import { OPERATOR } from './command-context.js';
import { quoteValue } from './read-options.js';

/** Discord's ids are digits. */
const HERE: Viewer & { readonly guildId: null } = {
  guildId: null,
  channelId: 'command-line',
  userId: 'operator',
};

interface ToKeep {
  readonly answer: Answer;
  /** As typed. */
  readonly asked: string;
  readonly filters: QuestionFilters;
  readonly language: InterfaceLanguage;
  readonly documentCount: number;
}

/** Undefined when another process writes for so long that the answer cannot be kept: it is still worth showing. */
export function keepAnswer(
  { answer, asked, filters, language, documentCount }: ToKeep,
  { botStore, store }: Pick<App, 'botStore' | 'store'>,
): AnswerId | undefined {
  const id = makeAnswerId();
  const { guildId, channelId, userId } = HERE;
  const turn = {
    question: answer.question,
    isResolved: answer.question !== normaliseQuestion(asked),
    ...{ filters, language, documentCount, corpusDate: store.within(OPERATOR).corpusDate() },
  };
  try {
    botStore.saveScopedAnswer({
      ...{ id, createdAtMs: Date.now(), json: JSON.stringify(answer), turn },
      scope: { guildId, channelId, userId, isPrivate: true },
    });
    return id;
  } catch (error) {
    if (error instanceof AppError && error.code === 'store-busy') return undefined;
    throw error;
  }
}

export interface OpenedAnswer {
  readonly stored: ScopedAnswer;
  readonly answer: Answer;
}

/** Throws one `AppError('bad-input')` for what is no id, an unknown one, and one that was given elsewhere. */
export function openAnswer(typed: string, { botStore }: Pick<App, 'botStore'>): OpenedAnswer {
  const id = parseAnswerId(typed);
  const stored = id && botStore.openAnswer(id, HERE);
  if (stored) return { stored, answer: JSON.parse(stored.json) as Answer };
  throw new AppError('bad-input', `There is no answer ${quoteValue(typed)} that was given on this command line.`);
}
