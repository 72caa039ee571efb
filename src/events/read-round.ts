// events: NAME of an event → the number of the meeting in its series ("third substantive session", 第二次磋商), or nothing. A
// number that counts groups or reports ("Second OEWG, organizational session") is none.
import type { EventKind } from '../domain/event.js';
import { INTERFACE_LANGUAGES } from '../domain/language.js';
import { findOrdinals } from '../language/find-ordinals.js';
import { eventTexts } from './event-texts.js';

export const GATHERINGS: ReadonlySet<EventKind> = new Set(['consultations', 'session', 'negotiation', 'conference']);

const gatheringWords = INTERFACE_LANGUAGES.flatMap((language) =>
  [...GATHERINGS].flatMap((kind) => eventTexts(language).kindWords[kind] ?? []),
);
/** The word counted follows its number, or stands right before it (Vietnamese, Arabic), within one part of the name. */
const PART = /[^,:;.()–—]+/gu;

/** From 1; the first number of a meeting in the name. */
export function readRound(name: string): number | undefined {
  for (const part of name.matchAll(PART)) {
    const lower = part[0].toLowerCase();
    const value = findOrdinals(part[0])[0]?.value;
    if (value !== undefined && gatheringWords.some((word) => lower.includes(word))) return value;
  }
  return undefined;
}
