// bot: AUTOCOMPLETE of `/event` → choices from the registry, at most 25, in the reader's language: events by name or
// symbol, forums and parties by any of their names, places, time zones. No look-up waits for a model or a file.
import type { AutocompleteInteraction } from 'discord.js';
import type { DiplomaticEvent } from '../domain/event.js';
import type { EventRegistry } from '../events/event-registry.js';
import type { BotCall } from './bot-call.js';
import type { OptionChoice } from './commands/complete-option.js';
import { foldForm } from './commands/option-candidate.js';
import { AUTOCOMPLETE_CHOICES_MAX, AUTOCOMPLETE_TEXT_MAX } from './discord-limits.js';
import { plainLine } from './escape-markdown.js';
import { type EventLook, lookOf } from './look-up-events.js';
import { eventDate } from './render/describe-event.js';
import { choiceOfEvent } from './render/event-controls.js';
import { isUpcoming } from './schedule-event.js';

const TYPED_MAX_CHARS = 100;

export function completeEventOption(interaction: AutocompleteInteraction, call: BotCall): OptionChoice[] {
  const focused = interaction.options.getFocused(true);
  const typed = String(focused.value).slice(0, TYPED_MAX_CHARS);
  const look = lookOf(call);
  switch (focused.name) {
    case 'name':
      return suggestEvents(typed, look);
    case 'event':
      return suggestUpcoming(typed, look);
    case 'query':
      return suggestQueries(typed, look);
    case 'forum':
    case 'first':
    case 'second':
      return suggestNames('forum', typed, look, call);
    case 'party':
      return suggestNames('party', typed, look, call);
    case 'place':
      return suggestPlaces(typed, look);
    case 'zone':
      return suggestZones(typed);
    default:
      return [];
  }
}

/** Also for `/cite event`. By parts of the registry's names or a symbol; where that gives nothing, by whole words in any language. */
export function suggestEvents(given: string, look: EventLook): OptionChoice[] {
  const typed = given.slice(0, TYPED_MAX_CHARS);
  const { registry, view } = look;
  const suggested = registry.suggest.events(typed, AUTOCOMPLETE_CHOICES_MAX).map(({ id }) => id);
  const isNamed = suggested.length > 0 || typed.trim() === '';
  const ids = isNamed ? suggested : registry.find({ query: typed }, view.asOf).events.map(({ id }) => id);
  return choicesOf(ids, look);
}

/** Soonest first, by parts of their names in the reader's language or the registry's. */
function suggestUpcoming(typed: string, look: EventLook): OptionChoice[] {
  const words = foldForm(typed).split(' ');
  const ids: string[] = [];
  for (const event of look.registry.next(look.view.asOf)) {
    if (!isUpcoming(event)) continue;
    const name = foldedNames(event, look);
    if (words.every((word) => name.includes(word))) ids.push(event.id);
    if (ids.length === AUTOCOMPLETE_CHOICES_MAX) break;
  }
  return choicesOf(ids, look);
}

const namesByRegistry = new WeakMap<EventRegistry, Map<string, string>>();

/** Label and name, folded; made once for each event and language, as every letter typed asks for all of them. */
function foldedNames(event: DiplomaticEvent, { registry, view }: EventLook): string {
  const known = namesByRegistry.get(registry) ?? new Map<string, string>();
  namesByRegistry.set(registry, known);
  const key = `${view.language} ${event.id}`;
  const names = known.get(key) ?? foldForm(`${view.label(event)} ${event.name}`);
  known.set(key, names);
  return names;
}

const choicesOf = (ids: readonly string[], { registry, view, shown }: EventLook): OptionChoice[] =>
  [...new Set(ids)].slice(0, AUTOCOMPLETE_CHOICES_MAX).flatMap((id) => {
    const event = shown(registry.show(id, view.asOf));
    if (event === undefined) return [];
    const tail = ` · ${eventDate(event, view.language)}`;
    const name = `${plainLine(view.label(event), AUTOCOMPLETE_TEXT_MAX - tail.length)}${tail}`;
    return [{ name: plainLine(name, AUTOCOMPLETE_TEXT_MAX), value: choiceOfEvent(event) }];
  });

/** What is typed stays the first choice: a query need not be the name of an event. */
function suggestQueries(typed: string, { registry, view, shown }: EventLook): OptionChoice[] {
  const texts = [
    typed.trim(),
    ...registry.suggest
      .events(typed, AUTOCOMPLETE_CHOICES_MAX)
      .flatMap(({ id }) => shown(registry.show(id, view.asOf))?.name ?? []),
  ];
  const lines = texts.filter((text) => text !== '').map((text) => plainLine(text, AUTOCOMPLETE_TEXT_MAX));
  return [...new Set(lines)].slice(0, AUTOCOMPLETE_CHOICES_MAX).map((line) => ({ name: line, value: line }));
}

function suggestNames(
  option: 'forum' | 'party',
  typed: string,
  { registry, view }: EventLook,
  { context, scene }: BotCall,
): OptionChoice[] {
  const candidates = new Map(context.catalogue(scene.scope)[option].map((candidate) => [candidate.value, candidate]));
  const formsOf = (id: string) => candidates.get(id)?.forms.map(({ folded }) => folded) ?? [];
  const ids = registry.suggest.ids(typed, AUTOCOMPLETE_CHOICES_MAX, option, formsOf);
  return ids.map((id) => ({
    name: plainLine(
      candidates.get(id)?.label(view.language) ?? registry.nameOf(id, view.language),
      AUTOCOMPLETE_TEXT_MAX,
    ),
    value: plainLine(id, AUTOCOMPLETE_TEXT_MAX),
  }));
}

const eventsByPlace = new WeakMap<EventRegistry, ReadonlyMap<string, readonly DiplomaticEvent[]>>();

/** Places without remarks such as "(virtual)", with their events; gathered once. */
function placesOf({ registry, view }: EventLook): ReadonlyMap<string, readonly DiplomaticEvent[]> {
  const known = eventsByPlace.get(registry);
  if (known !== undefined) return known;
  const byPlace = new Map<string, DiplomaticEvent[]>();
  for (const event of registry.find({}, view.asOf).events) {
    if (event.place === undefined) continue;
    const name = event.place.replace(/\s*\([^)]*\)\s*$/u, '');
    const there = byPlace.get(name) ?? [];
    there.push(event);
    byPlace.set(name, there);
  }
  eventsByPlace.set(registry, byPlace);
  return byPlace;
}

/** Places of events that may be seen here, most frequent first. */
function suggestPlaces(typed: string, look: EventLook): OptionChoice[] {
  const sought = foldForm(typed);
  return [...placesOf(look)]
    .map(([place, events]) => ({ place, events, label: look.view.place(place) }))
    .filter(({ place, label }) => foldForm(`${label} ${place}`).includes(sought))
    .filter(({ events }) => events.some((event) => look.shown(event) !== undefined))
    .sort((a, b) => b.events.length - a.events.length || (a.place < b.place ? -1 : 1))
    .slice(0, AUTOCOMPLETE_CHOICES_MAX)
    .map(({ place, label }) => ({
      name: plainLine(label, AUTOCOMPLETE_TEXT_MAX),
      value: plainLine(place, AUTOCOMPLETE_TEXT_MAX),
    }));
}

const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

const suggestZones = (typed: string): OptionChoice[] => {
  const sought = foldForm(typed);
  return ZONES.filter((zone) => foldForm(zone).includes(sought))
    .slice(0, AUTOCOMPLETE_CHOICES_MAX)
    .map((zone) => ({ name: zone, value: zone }));
};
