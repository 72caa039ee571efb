// bot: what is said around events in Discord: menus in the command languages, sentences in every interface language. What
// the registry itself says (kinds, statuses, names of facts) is in `src/events/texts`. Insertions come formatted.
import type { EventDateBasis, EventPrecision } from '../../../domain/event.js';
import type { TimelineTheme } from '../../../events/draw-timeline.js';
import type { Wording } from '../commands/text-set.js';

/** English names are what the bot receives. Names: lower case, no blanks, at most 32 characters; descriptions at most 100. */
export interface EventMenuTexts {
  readonly event: Wording;
  readonly subcommands: Readonly<Record<'find' | 'show' | 'on' | 'next' | 'timeline' | 'compare' | 'remind', Wording>>;
  readonly options: Readonly<
    Record<
      | 'query'
      | 'from'
      | 'to'
      | 'forum'
      | 'party'
      | 'place'
      | 'kind'
      | 'status'
      | 'name'
      | 'date'
      | 'first'
      | 'second'
      | 'upcoming'
      | 'before'
      | 'time'
      | 'zone'
      | 'theme',
      Wording
    >
  >;
  /** Choice of `before`: no day before. */
  readonly sameDay: string;
  readonly themes: Readonly<Record<TimelineTheme, string>>;
}

export interface EventMessageTexts {
  readonly precisions: Readonly<Record<EventPrecision, string>>;
  readonly bases: Readonly<Record<EventDateBasis, string>>;
  readonly nothingFound: string;
  readonly unknownEvent: (given: string) => string;
  /** Names that come close to what was given. */
  readonly closest: (names: string) => string;
  readonly notADate: (given: string) => string;
  readonly alsoToldBy: string;
  /** Over a picture; also its alternative text, with the labels behind. */
  readonly pictureOf: (events: number, from: string, to: string) => string;
  readonly noPicture: string;
  readonly fileReady: string;
  readonly leftOut: (events: number) => string;
  readonly buttons: {
    readonly previous: string;
    readonly next: string;
    readonly calendar: string;
    readonly schedule: string;
    readonly chooseEvent: string;
    readonly removeReminder: string;
  };
  readonly form: {
    readonly title: string;
    /** `HH:MM`. */
    readonly start: string;
    readonly end: string;
    readonly zone: string;
  };
  readonly scheduled: (event: string) => string;
  readonly alreadyScheduled: string;
  readonly notUpcoming: string;
  readonly badHours: string;
  readonly badTime: string;
  readonly unknownZone: (given: string) => string;
  readonly mayNot: string;
  readonly serversOnly: string;
  readonly reminder: string;
  readonly reminderSet: (event: string, when: string, zone: string) => string;
  readonly reminderKnown: (when: string, zone: string) => string;
  readonly reminderTooLate: string;
  readonly reminderRemoved: string;
  readonly reminders: (count: number) => string;
  readonly noReminders: string;
  readonly remindersFull: string;
}
