// cli: `events find|show|on|next|timeline|compare` → events on standard output: for a person, as JSON lines, CSV or a
// calendar. Nothing found prints nothing and is no error; an unknown event is bad input.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { AppError } from '../domain/app-error.js';
import { type DiplomaticEvent, EVENT_KINDS } from '../domain/event.js';
import { INTERFACE_LANGUAGES } from '../domain/language.js';
import { drawTimeline } from '../events/draw-timeline.js';
import type { EventRegistry } from '../events/event-registry.js';
import { eventTexts } from '../events/event-texts.js';
import { formatDay } from '../events/format-event-date.js';
import { listTimelineRows } from '../events/list-timeline-rows.js';
import { renderPicture } from '../events/render-picture.js';
import { writeCalendar } from '../events/write-calendar.js';
import { writeCsv } from '../events/write-csv.js';
import { eventToJson } from '../events/write-event-json.js';
import { type CommandContext, OPERATOR, withApp } from './command-context.js';
import { escapeLine } from './escape-terminal.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import {
  type EventCommandOptions,
  type EventSettings,
  readDays,
  readEventFilters,
  readEventSettings,
  readForum,
} from './read-event-options.js';
import { quoteValue } from './read-options.js';
import { type EventView, renderComparison, renderEvent, renderEventList } from './render-events.js';
import { writeJsonLine } from './write-json-line.js';

/** What a subcommand works with. */
interface Look {
  readonly registry: EventRegistry;
  readonly settings: EventSettings;
  readonly options: EventCommandOptions;
  readonly context: CommandContext;
  readonly view: EventView;
}

/** Events shown to a person unless a limit is given; programs get all. */
const SHOWN = 20;
const SUGGESTED = 5;

type Work = (look: Look, words: readonly string[]) => void;

async function runEvents(
  words: readonly string[],
  options: EventCommandOptions,
  context: CommandContext,
  work: Work,
): Promise<ExitCode> {
  const settings = readEventSettings(options, (sentence) => context.messages.write(`${escapeLine(sentence)}\n`));
  return withApp(context, async (app) => {
    const registry = app.events(OPERATOR);
    const { language, asOf } = settings;
    const view: EventView = {
      language,
      asOf,
      label: (event) => registry.label(event, language),
      name: (id) => registry.nameOf(id, language),
      place: (place) => registry.places.label(place, language),
    };
    work({ registry, settings, options, context, view }, words);
    return EXIT_CODES.done;
  });
}

/** The list in the form asked for. */
function writeEvents(events: readonly DiplomaticEvent[], look: Look): void {
  const { settings, options, context, view } = look;
  const isForPerson = options.json !== true && options.csv !== true && options.ics !== true;
  const shown = events.slice(0, settings.limit ?? (isForPerson ? SHOWN : events.length));
  if (shown.length === 0) return;
  if (options.json === true) for (const event of shown) context.output.write(eventLineOfJson(event, look));
  else if (options.csv === true) context.output.write(writeCsv(shown));
  else if (options.ics === true) context.output.write(calendarOf(shown, look));
  else context.output.write(renderEventList(shown, events.length, view));
}

const eventLineOfJson = (event: DiplomaticEvent, { registry, settings }: Look): string => {
  const { previous, next } = registry.neighbours(event);
  return writeJsonLine(eventToJson(event, { asOf: settings.asOf, previous: previous?.id, next: next?.id }));
};

function calendarOf(events: readonly DiplomaticEvent[], { settings, view }: Look): string {
  const name = eventTexts(settings.language).timeline(events.length);
  const { text, leftOut } = writeCalendar(events, { name, asOf: settings.asOf, label: view.label });
  if (leftOut.length > 0) settings.note(`${eventTexts(settings.language).undated}: ${leftOut.join(', ')}`);
  return `${text}\r\n`;
}

const find: Work = (look, words) => {
  const { registry, options, settings } = look;
  const { events, ignored } = registry.find(readEventFilters(words, options, registry, settings), settings.asOf);
  if (ignored.length > 0) settings.note(eventTexts(settings.language).ignored(ignored.join(', ')));
  writeEvents(events, look);
};

const show: Work = (look, words) => {
  const { registry, options, settings, context, view } = look;
  const reference = words.join(' ');
  const event = registry.show(reference, settings.asOf);
  if (event === undefined) {
    const near = registry.suggest.events(reference, SUGGESTED).map(({ id }) => id);
    const hint = near.length > 0 ? `near it are ${near.join(', ')}` : '`events find` lists them';
    throw new AppError('bad-input', `There is no event ${quoteValue(reference)}; ${hint}.`);
  }
  if (options.json === true || options.csv === true || options.ics === true) writeEvents([event], look);
  else context.output.write(renderEvent(event, registry.neighbours(event), view));
};

const showOn: Work = (look, words) =>
  writeEvents(look.registry.on(readDays(words.join(' '), 'The date', look.settings), look.settings.asOf), look);

const showNext: Work = (look, words) => {
  const forum = words.length === 0 ? undefined : readForum(words.join(' '), look.registry);
  writeEvents(look.registry.next(look.settings.asOf, forum), look);
};

const timeline: Work = (look, words) => {
  const { registry, options, settings } = look;
  const { events, ignored } = registry.find(readEventFilters(words, options, registry, settings), settings.asOf);
  if (ignored.length > 0) settings.note(eventTexts(settings.language).ignored(ignored.join(', ')));
  const ordered = registry.byDate(events).slice(0, settings.limit ?? events.length);
  if (options.picture === undefined)
    writeEvents(ordered, { ...look, settings: { ...settings, limit: ordered.length } });
  else writePicture(options.picture, ordered, look);
};

function writePicture(
  file: string,
  events: readonly DiplomaticEvent[],
  { settings, options, context, registry }: Look,
): void {
  const { language, asOf } = settings;
  const texts = eventTexts(language);
  const svg = drawTimeline(listTimelineRows(events, language, registry.label), {
    heading: `${texts.timeline(events.length)} · ${texts.asOf(formatDay(asOf, language))}`,
    language,
    theme: options.dark === true ? 'dark' : 'light',
    kindName: (kind) => texts.kinds[kind],
    plannedName: texts.statuses.planned,
  });
  const target = path.resolve(context.callerFolder, file);
  const content = /\.svg$/iu.test(file) ? svg : renderPicture(svg);
  try {
    writeFileSync(target, content);
  } catch (cause) {
    throw new AppError(
      'bad-input',
      `Cannot write the picture ${target}: choose a folder that exists and may be written to.`,
      { cause },
    );
  }
}

const compare: Work = (look, words) => {
  const { registry, options, settings, context, view } = look;
  const [left, right] = words.map((word) => readForum(word, registry)) as [string, string];
  const years = registry.compare(left, right, readEventFilters([], options, registry, settings), settings.asOf);
  if (options.json !== true) {
    context.output.write(renderComparison(years, [left, right], view));
    return;
  }
  const toJson = (events: readonly DiplomaticEvent[]) =>
    events.map((event) => eventToJson(event, { asOf: settings.asOf }));
  for (const each of years) {
    const sides = [
      { forum: left, events: toJson(each.left) },
      { forum: right, events: toJson(each.right) },
    ];
    context.output.write(writeJsonLine({ year: each.year, forums: sides }));
  }
};

const withOutput = (command: Command): Command =>
  command
    .option('--json', 'print one JSON object a line')
    .option('--as-of <date>', 'the day (YYYY-MM-DD) that counts as today')
    .option('--answer-language <code>', `language of the texts: ${INTERFACE_LANGUAGES.join(', ')}`);

const withForms = (command: Command): Command =>
  withOutput(command)
    .option('--csv', 'print comma-separated values')
    .option('--ics', 'print a calendar (iCalendar)')
    .option('--limit <number>', 'at most this many events');

const withFilters = (command: Command): Command =>
  withFiltersButForum(command).option(
    '--forum <name>',
    'only events of this forum and those it holds, such as osce or bilateral',
  );

const withFiltersButForum = (command: Command): Command =>
  command
    .option('--from <date>', 'only events on or after it: YYYY[-MM[-DD]] or words such as "last autumn"')
    .option('--to <date>', 'only events on or before it')
    .option('--party <name>', 'only events with this country (JP, Japan) or organisation as a party')
    .option('--place <name>', 'only events at this place or in this country (FR, France)')
    .option('--kind <kind>', `only ${EVENT_KINDS.join(', ')}`)
    .option('--status <status>', 'only past or planned');

/** Adds `events` with its subcommands; `finish` receives the exit code. */
export function addEventsCommand(
  program: Command,
  context: CommandContext,
  finish: (exitCode: ExitCode) => void,
): void {
  const events = program.command('events').description('look up who met where and when, and what came of it');
  const perform = (work: Work) => async (words: string | readonly string[], options: EventCommandOptions) =>
    finish(await runEvents([words].flat(), options, context, work));
  const add = (name: string, description: string, argument: string, about: string): Command =>
    events.command(name).description(description).argument(argument, about);
  withFilters(
    withForms(add('find', 'events that match words and filters', '[query...]', 'words in any language')),
  ).action(perform(find));
  withForms(add('show', 'one event with its sources', '<event...>', 'its id, name or document symbol')).action(
    perform(show),
  );
  withForms(add('on', 'what took place then', '<date...>', 'a date, or words such as "last autumn"')).action(
    perform(showOn),
  );
  withForms(add('next', 'what is planned, soonest first', '[forum...]', 'a forum')).action(perform(showNext));
  withFilters(withForms(add('timeline', 'events in order of time', '[query...]', 'words in any language')))
    .option('--picture <file>', 'draw it into this file: .png or .svg')
    .option('--dark', 'draw on a dark ground')
    .action(perform(timeline));
  withFiltersButForum(withOutput(events.command('compare').description('two forums side by side by year')))
    .argument('<left>', 'a forum')
    .argument('<right>', 'another one')
    .action(async (left: string, right: string, options: EventCommandOptions) =>
      finish(await runEvents([left, right], options, context, compare)),
    );
}
