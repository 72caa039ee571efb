// events: CLAUSE that names no gathering of its own ("their next round", "an invitation to Berlin for 2017") → a trigger of the
// kind of the gathering told of before it. Nothing where none was told of.
import type { EventKind } from '../../domain/event.js';
import type { Span } from '../../domain/span.js';
import { type Clause, type Trigger, wordsIn } from './find-triggers.js';
import type { WordTable } from './match-words.js';

/** A further round of the same, or an invitation to it. */
const FOLLOW_UP_WORDS: WordTable = {
  en: 'rounds?|invitation|invited',
  de: 'runde(?!\\p{L})|einladung|eingeladen|lud(?!\\p{L})',
  ru: 'раунд\\p{L}{0,2}|приглашени\\p{L}{1,2}|пригласил\\p{L}?',
  fr: 'tour(?!\\p{L})|invitation|invité',
  es: 'ronda|invitación|invitó',
  zh: '下一轮|邀请',
  vi: 'vòng tiếp theo|lời mời|mời',
  ja: '次回|招待',
  ar: '(?:ال)?جولة|دعوة',
};

/** `before` is the kind of the last gathering that the document told of. */
export function findFollowUp(clause: Clause, before: EventKind | undefined): Trigger | undefined {
  const word: Span | undefined = wordsIn(clause, FOLLOW_UP_WORDS)[0];
  return word === undefined || before === undefined
    ? undefined
    : { ...word, kind: before, class: 'gathering', isFollowUp: true };
}
