// bot: DAY + TIME OF DAY + TIME ZONE → the moment, and back to words. IANA zones, as the platform knows them; no library.
import type { InterfaceLanguage } from '../domain/language.js';

const zoneNames = new Map<string, boolean>();

/** IANA names such as `Europe/Vienna`, and `UTC`. Offsets such as `+02:00` are none: they say nothing about summer time. */
export function isTimeZone(name: string): boolean {
  const known = zoneNames.get(name);
  if (known !== undefined) return known;
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,49}$/u.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    zoneNames.set(name, true);
    return true;
  } catch {
    return false;
  }
}

/** `9:05` → `09:05`; undefined for what is no time of day. */
export function readTimeOfDay(typed: string): string | undefined {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/u.exec(typed.trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/**
 * Milliseconds since 1970. `day` is `YYYY-MM-DD`, `time` `HH:MM`. A time that the clocks skip in spring counts from
 * before the change; of one that comes twice in autumn, one of both is taken, always the same.
 */
export function momentOf(day: string, time: string, timeZone: string): number {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const near = asUtc - offsetAt(asUtc, timeZone);
  return asUtc - offsetAt(near, timeZone);
}

/** What clocks of the zone show, less UTC, in milliseconds. */
function offsetAt(momentMs: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(momentMs);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '00';
  const shown = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`;
  return Date.parse(shown) - Math.floor(momentMs / 1000) * 1000;
}

/** "21 November 2026 at 09:00", in the zone's time; the caller names the zone. */
export const formatMoment = (momentMs: number, timeZone: string, language: InterfaceLanguage): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone,
    calendar: 'gregory',
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(momentMs);
