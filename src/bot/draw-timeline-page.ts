// bot: a page of a timeline → its picture with alternative text, in the reader's language. Nothing where the machine has no
// font for the script: the list is shown as text then.
import { AppError } from '../domain/app-error.js';
import type { DiplomaticEvent } from '../domain/event.js';
import { drawTimeline, type TimelineTheme } from '../events/draw-timeline.js';
import { eventTexts } from '../events/event-texts.js';
import { formatDay } from '../events/format-event-date.js';
import { listTimelineRows } from '../events/list-timeline-rows.js';
import { renderPictureAside } from '../events/render-picture.js';
import { eventMessageTexts } from './event-message-texts.js';
import type { EventLook } from './look-up-events.js';
import type { MessageParts } from './render/compose-message.js';
import { eventDate } from './render/describe-event.js';
import { timelinePage } from './render/render-event-list.js';

/** @param wanted page from 1 */
export async function drawTimelinePage(
  events: readonly DiplomaticEvent[],
  wanted: number,
  theme: TimelineTheme,
  { registry, view }: EventLook,
): Promise<MessageParts['picture']> {
  const { language, asOf } = view;
  const texts = eventTexts(language);
  const shown = timelinePage(events, wanted);
  const svg = drawTimeline(listTimelineRows(shown, language, registry.label), {
    heading: `${texts.timeline(shown.length)} · ${texts.asOf(formatDay(asOf, language))}`,
    language,
    theme,
    kindName: (kind) => texts.kinds[kind],
    plannedName: texts.statuses.planned,
  });
  try {
    const content = await renderPictureAside(svg);
    return { file: { name: 'timeline.png', content }, description: describePicture(shown, view) };
  } catch (error) {
    if (error instanceof AppError && error.code === 'bad-input') return undefined;
    throw error;
  }
}

/** What it shows, then every date and label as far as they fit. */
function describePicture(events: readonly DiplomaticEvent[], view: EventLook['view']): string {
  const { language } = view;
  const [first, last] = [events[0], events.at(-1)].map((event) => (event ? eventDate(event, language) : '–'));
  const heading = eventMessageTexts(language).pictureOf(events.length, first ?? '–', last ?? '–');
  const labels = events.map((event) => `${eventDate(event, language)}: ${view.label(event)}`);
  return [heading, ...labels].join('\n');
}
