// bot: what can be done with events → buttons and selects, with their custom ids: `event:<verb>[:<argument>]`. A control
// appears only where it leads somewhere.
import { ButtonStyle } from 'discord.js';
import type { DiplomaticEvent } from '../../domain/event.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import type { EventNeighbours } from '../../events/event-series.js';
import { choiceOfDocument } from '../document-choice.js';
import { eventMessageTexts } from '../event-message-texts.js';
import { button, type Control, select } from './compose-message.js';
import { type EventView, eventDate } from './describe-event.js';

export const EXPORT_FORMS = ['ics', 'json', 'csv'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

/** What stands for an event in custom ids and values of selects. */
export const choiceOfEvent = ({ id }: Pick<DiplomaticEvent, 'id'>): string => choiceOfDocument(id);

/** To the events before and after it in its series. */
export function eventButtons({ previous, next }: EventNeighbours, language: InterfaceLanguage): Control[] {
  const { buttons } = eventMessageTexts(language);
  const open = (event: DiplomaticEvent, label: string) =>
    button({ action: 'event', answerId: 'open', argument: choiceOfEvent(event) }, label);
  return [
    ...(previous === undefined ? [] : [open(previous, `◀ ${buttons.previous}`)]),
    ...(next === undefined ? [] : [open(next, `${buttons.next} ▶`)]),
  ];
}

/**
 * @param what `=` and an event's choice, or the id of a stored list
 * @param scheduled choice of an event that can be put into the server's own list
 */
export function exportButtons(what: string, language: InterfaceLanguage, scheduled?: string): Control[] {
  const { buttons } = eventMessageTexts(language);
  const labels: Readonly<Record<ExportForm, string>> = { ics: buttons.calendar, json: 'JSON', csv: 'CSV' };
  return [
    ...EXPORT_FORMS.map((form) => button({ action: 'event', answerId: form, argument: what }, labels[form])),
    ...(scheduled === undefined
      ? []
      : [
          button({ action: 'event', answerId: 'plan', argument: scheduled }, buttons.schedule, {
            style: ButtonStyle.Primary,
          }),
        ]),
  ];
}

/** Empty for no events. */
export function eventSelect(events: readonly DiplomaticEvent[], view: EventView): Control[] {
  if (events.length === 0) return [];
  const choices = events.map((event) => ({
    value: choiceOfEvent(event),
    label: view.label(event),
    description: eventDate(event, view.language),
  }));
  const { chooseEvent } = eventMessageTexts(view.language).buttons;
  return [select({ action: 'event', answerId: 'open' }, chooseEvent, choices)];
}
