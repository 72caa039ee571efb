// bot: a REQUEST for events (kept in the store for pages and exports) → the events that this server may see. A document
// that a server may not use tells it nothing: its sources are left out, and events that nothing else tells of.
import { z } from 'zod';
import { makeAnswerId, parseAnswerId } from '../domain/answer-id.js';
import { type DiplomaticEvent, EVENT_KINDS, EVENT_STATUSES, type EventFilters } from '../domain/event.js';
import type { InterfaceLanguage } from '../domain/language.js';
import type { Scope } from '../domain/scope.js';
import { keepAllowedSources } from '../events/allow-sources.js';
import type { ComparedYear } from '../events/compare-forums.js';
import { TIMELINE_THEMES } from '../events/draw-timeline.js';
import type { EventRegistry } from '../events/event-registry.js';
import { eventTexts } from '../events/event-texts.js';
import { formatEventDate } from '../events/format-event-date.js';
import { type BotCall, callLanguage } from './bot-call.js';
import type { BotContext } from './bot-context.js';
import { choiceOfDocument } from './document-choice.js';
import { type GuildSettings, isDocumentAllowed } from './guild-settings.js';
import type { EventView, TellingDocument } from './render/describe-event.js';
import { choiceOfEvent } from './render/event-controls.js';

const filtersSchema = z
  .object({
    query: z.string(),
    from: z.string(),
    to: z.string(),
    forum: z.string(),
    party: z.string(),
    place: z.string(),
    kind: z.enum(EVENT_KINDS),
    status: z.enum(EVENT_STATUSES),
  })
  .partial()
  .transform((filters) => filters as EventFilters);
const readDates = z.array(z.object({ words: z.string(), first: z.string(), last: z.string() })).readonly();

const requestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('find'), filters: filtersSchema, read: readDates }),
  z.object({
    kind: z.literal('timeline'),
    filters: filtersSchema,
    read: readDates,
    theme: z.enum(TIMELINE_THEMES).optional(),
  }),
  z.object({ kind: z.literal('on'), first: z.string(), last: z.string(), read: readDates }),
  z.object({ kind: z.literal('next'), forum: z.string().optional(), read: readDates }),
  z.object({ kind: z.literal('compare'), left: z.string(), right: z.string(), read: readDates }),
]);
/** `read`: date phrases as they were understood. Forums and parties are ids. */
export type EventRequest = z.infer<typeof requestSchema>;

export interface EventLook {
  readonly registry: EventRegistry;
  readonly view: EventView;
  /** As this server may see it; undefined where nothing that it may use tells of it. */
  shown(event: DiplomaticEvent | undefined): DiplomaticEvent | undefined;
}

export const lookOf = (call: BotCall): EventLook =>
  lookFor({
    app: call.context.app,
    nowMs: call.context.now(),
    language: callLanguage(call),
    settings: call.scene.settings,
    scope: call.scene.scope,
  });

interface Looker {
  readonly app: Pick<BotContext['app'], 'events' | 'store'>;
  readonly nowMs: number;
  readonly language: InterfaceLanguage;
  readonly settings: GuildSettings;
  readonly scope: Scope;
}

export function lookFor({ app, nowMs, language, settings, scope }: Looker): EventLook {
  const registry = app.events(scope);
  let documents: Map<string, TellingDocument> | undefined;
  const view: EventView = {
    language,
    asOf: new Date(nowMs).toISOString().slice(0, 10),
    label: (event) => labelOf(event, registry, language),
    name: (id) => registry.nameOf(id, language),
    place: (place) => registry.places.label(place, language),
    document: (id) => {
      documents ??= new Map(
        app.store
          .within(scope)
          .documents()
          .map((document) => [document.id, document.metadata]),
      );
      return isDocumentAllowed(settings, id) ? documents.get(id) : undefined;
    },
  };
  const isAllowed = (id: string) => isDocumentAllowed(settings, id);
  return { registry, view, shown: (event) => event && keepAllowedSources(event, isAllowed) };
}

const labels = new WeakMap<EventRegistry, Map<string, string>>();

/** Made once for each event and language: lists are completed while somebody types. */
function labelOf(event: DiplomaticEvent, registry: EventRegistry, language: InterfaceLanguage): string {
  const known = labels.get(registry) ?? new Map<string, string>();
  labels.set(registry, known);
  const key = `${language} ${event.id}`;
  const label = known.get(key) ?? registry.label(event, language);
  known.set(key, label);
  return label;
}

export interface LookedUp {
  /** In the order to show. */
  readonly events: readonly DiplomaticEvent[];
  /** Only for a comparison. */
  readonly years?: readonly ComparedYear[];
  /** How the request was understood, in the reader's language. */
  readonly notes: readonly string[];
}

export function lookUpEvents(request: EventRequest, { registry, view, shown }: EventLook): LookedUp {
  const { asOf, language } = view;
  const texts = eventTexts(language);
  const allowed = (events: readonly DiplomaticEvent[]) => events.flatMap((event) => shown(event) ?? []);
  const notes = request.read.map(({ words, first, last }) => {
    const days = { start: first, end: last, precision: first === last ? 'day' : 'range' } as const;
    return texts.understood(words, formatEventDate(days, language) ?? '');
  });
  switch (request.kind) {
    case 'on':
      return { events: allowed(registry.on(request, asOf)), notes };
    case 'next':
      return { events: allowed(registry.next(asOf, request.forum)), notes };
    case 'compare': {
      const compared = registry.compare(request.left, request.right, {}, asOf);
      const years = compared.map((year) => ({ ...year, left: allowed(year.left), right: allowed(year.right) }));
      return { events: years.flatMap(({ left, right }) => [...left, ...right]), years, notes };
    }
    default: {
      const found = registry.find(request.filters, asOf);
      if (found.ignored.length > 0) notes.push(texts.ignored(found.ignored.join(', ')));
      const events = request.kind === 'timeline' ? registry.byDate(found.events) : found.events;
      return { events: allowed(events), notes };
    }
  }
}

/** The id under which pages and exports find it again. Kept as long as answers are; it speaks of no person. */
export function saveEventRequest(request: EventRequest, { context }: BotCall): string {
  const id = makeAnswerId();
  context.app.botStore.saveList(id, JSON.stringify(request), context.now());
  return id;
}

/** Undefined for an id that is unknown, has expired, or names another list. */
export function openEventRequest(listId: string, { context }: BotCall): EventRequest | undefined {
  const id = parseAnswerId(listId);
  const json = id && context.app.botStore.list(id);
  return json === undefined ? undefined : requestSchema.safeParse(JSON.parse(json)).data;
}

/** The event that a custom id or a choice of the list stands for; also by name or symbol, as typed. */
export function eventOfChoice(choice: string, { registry, view, shown }: EventLook): DiplomaticEvent | undefined {
  const named = registry.show(choice, view.asOf);
  if (named !== undefined || choiceOfDocument(choice) !== choice || !choice.includes('~')) return shown(named);
  return shown(registry.find({}, view.asOf).events.find((event) => choiceOfEvent(event) === choice));
}
