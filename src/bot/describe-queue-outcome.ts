// bot: why a question got no answer from the line → one sentence in the asker's language.
import type { InterfaceLanguage } from '../domain/language.js';
import type { QueueOutcome } from './answer-queue.js';
import { noticeTexts, relativeTime } from './notice-texts.js';

type Unanswered = Exclude<QueueOutcome<unknown>, { kind: 'done' | 'cancelled' }>;

export function describeQueueOutcome(outcome: Unanswered, language: InterfaceLanguage): string {
  const texts = noticeTexts(language);
  if (outcome.kind === 'timed-out') return texts.timedOut;
  if (outcome.kind === 'interrupted') return texts.interrupted;
  const when = relativeTime(outcome.retryAfterSeconds, language);
  const byReason = {
    full: texts.queueFull,
    'user-limit': texts.tooManyOfYours,
    'guild-limit': texts.tooManyOfServer,
    stopping: texts.stopping,
  };
  return byReason[outcome.reason](when);
}
