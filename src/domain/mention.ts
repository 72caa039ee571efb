// domain: things recognised in a text, with the span that was recognised. Shared by sources and questions.
import type { Span } from './span.js';

export type EntityKind = 'country' | 'organisation' | 'process' | 'instrument' | 'concept' | 'office' | 'person';

/**
 * An entity named in a text. `id` is `country:JP` or the glossary id (`sco`, `osce`), so forms in all languages meet.
 * `by`: `name` (a form of its own), `adjective` (demonym, "russischen"), `capital` (metonym: weak, often just a place).
 */
export interface EntityMention extends Span {
  readonly id: string;
  readonly kind: EntityKind;
  readonly by: 'name' | 'adjective' | 'capital';
}

/** A date as far as the words give it. Month 1–12, day 1–31. */
export interface CalendarDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * A date in running text. `precision`: `day`, `days` (two or more separate days, `end` is the last), `range`, `month`, `year`.
 * Without `start.year` it is yearless and means nothing until `resolveYear` gives it one.
 */
export interface DateMention extends Span {
  readonly precision: 'day' | 'days' | 'range' | 'month' | 'year';
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
}

/** A person's name as written, without office. `skeleton` compares across scripts and transliterations. */
export interface PersonMention extends Span {
  readonly skeletons: readonly string[];
}
