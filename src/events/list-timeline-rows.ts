// events: EVENTS → the rows of a timeline in a language, oldest first, undated ones last under their own heading.
import type { DiplomaticEvent } from '../domain/event.js';
import type { InterfaceLanguage } from '../domain/language.js';
import type { TimelineRow } from './draw-timeline.js';
import { compareByDate } from './event-days.js';
import { eventTexts } from './event-texts.js';
import { formatEventDate } from './format-event-date.js';

export function listTimelineRows(
  events: readonly DiplomaticEvent[],
  language: InterfaceLanguage,
  label: (event: DiplomaticEvent, language: InterfaceLanguage) => string,
): TimelineRow[] {
  const { undated } = eventTexts(language);
  return [...events].sort(compareByDate).map((event) => ({
    id: event.id,
    year: event.start?.slice(0, 4) ?? undated,
    date:
      event.precision === 'year' ? '' : (formatEventDate(event, language, { month: 'short', hasYear: false }) ?? ''),
    label: label(event, language),
    kind: event.kind,
    isPlanned: event.status === 'planned',
  }));
}
