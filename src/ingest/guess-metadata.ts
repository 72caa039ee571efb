// ingest: cleaned text and the lines around it → the facts that can be read from them. Every guess is marked as one or is
// stated on a line of its own; what is not stated stays unknown. Must not use the network, names of sites or the clock.
import type { DatedFact, DocumentId, DocumentMetadata, PartialDate } from '../domain/document.js';
import { findDateLine } from '../language/find-date-line.js';
import { findDates } from '../language/find-dates.js';
import { findYearClues } from '../language/find-year-clues.js';
import { resolveYear, writePartialDate } from '../language/resolve-dates.js';
import { findUnSymbol } from './find-un-symbol.js';
import { isPartialDate } from './read-document-metadata.js';
import { readEraDate } from './read-era-date.js';
import type { CleanedText } from './remove-boilerplate.js';
import { splitSentences } from './split-sentences.js';

/** A guessed title is cut here: what a list of sources can show on two lines. */
const TITLE_MAX_CHARS = 120;
const PRESS_RELEASE =
  /^(?:press release|media release|news release|media message|for immediate release|press communiqué|pressemitteilung|pressemeldung|presseaussendung|medienmitteilung|сообщение для сми|пресс-релиз|communiqué de presse|comunicado de prensa|nota de prensa|新闻稿|新闻公报|thông cáo báo chí|報道発表|プレスリリース|بيان صحفي)/iu;
/** Named as the reason of an inferred date. */
const FILE_DATE = 'the day the file was made';
const ADDRESS = /https?:\/\/[^\s<>"')\]]{1,2000}/;

export interface GuessInput {
  readonly id: DocumentId;
  readonly language: string;
  readonly cleaned: CleanedText;
  /** What the file says about itself, as plain data. */
  readonly declared?: unknown;
}

export function guessMetadata({ id, language, cleaned, declared: said }: GuessInput): DocumentMetadata {
  const declared = readDeclared(said);
  const dateLine = readDateLine(cleaned, language);
  const stated = declared.published ?? (dateLine && { date: dateLine.date, basis: 'stated' as const });
  const published = stated ?? declared.created;
  const numbers = cleaned.facts.filter(({ rule }) => rule === 'document-number').map(({ text }) => text);
  const unSymbol = findUnSymbol(numbers) ?? findUnSymbol(cleaned.kept.map(({ text }) => text));
  const symbol = declared.symbol ?? unSymbol ?? numbers[0];
  const url = declared.url ?? guessAddress(cleaned);
  const isRelease = cleaned.facts.some((fact) => fact.rule === 'kicker' && PRESS_RELEASE.test(fact.text));
  return {
    id,
    title: declared.title ?? guessTitle(cleaned, language),
    titleBasis: declared.title === undefined ? 'guessed' : 'stated',
    language,
    events: guessEvents(
      cleaned,
      language,
      published && { words: dateLine?.words ?? published.date, date: published.date },
    ),
    machineTranslated: cleaned.removed.some((part) => part.rule === 'translation-note'),
    forums: [],
    parties: [],
    ...(published === undefined ? {} : { published }),
    ...(declared.publisher === undefined ? {} : { publisher: declared.publisher }),
    ...(symbol === undefined ? {} : { symbol }),
    ...(isRelease ? { status: 'press-release' as const } : {}),
    ...(url === undefined ? {} : { url }),
  };
}

function guessTitle({ kept }: CleanedText, language: string): string {
  const heading = kept.find((block) => block.isTitle) ?? (kept[0]?.isHeading ? kept[0] : undefined);
  const body = kept[0]?.text ?? '';
  const first = heading?.text ?? body.slice(0, splitSentences(body.slice(0, 2000), language)[0]?.end ?? 0);
  return shorten(first);
}

/** Cut at a word border, with "…"; a Chinese or Japanese text has none and is cut at the limit. */
function shorten(text: string): string {
  if (text.length <= TITLE_MAX_CHARS) return text;
  const head = text.slice(0, TITLE_MAX_CHARS - 1);
  const border = head.lastIndexOf(' ');
  return `${head.slice(0, border > TITLE_MAX_CHARS / 2 ? border : head.length).replace(/[\s,;:–-]+$/u, '')}…`;
}

interface DateWithWords {
  readonly date: PartialDate;
  /** The line it was read from. */
  readonly words: string;
}

function readDateLine({ facts }: CleanedText, language: string): DateWithWords | undefined {
  const lines = facts.filter((fact) => fact.rule === 'date-line').map((fact) => fact.text);
  const line = findDateLine(lines, language);
  for (const words of line === undefined ? lines : []) {
    const date = readEraDate(words);
    if (date !== undefined) return { date, words };
  }
  for (const words of line === undefined ? lines : [line.words]) {
    const date = line?.date ?? findDates(words, language).find((found) => found.precision === 'day');
    if (date?.from.year !== undefined) return { date: writePartialDate({ ...date.from, year: date.from.year }), words };
  }
  return undefined;
}

/** The day or days in the first paragraph: a report opens with what it reports. A year that nothing tells stays unknown. */
function guessEvents({ kept }: CleanedText, language: string, published: DateWithWords | undefined): DatedFact[] {
  const opening = kept.find((block) => !block.isHeading)?.text ?? '';
  const mention = findDates(opening.slice(0, 1000), language).find((date) => date.from.day !== undefined);
  if (mention === undefined) return [];
  const text = [opening, ...kept.filter((block) => block.text !== opening).map((block) => block.text)].join('\n');
  const resolved = resolveYear(mention, {
    text,
    clues: findYearClues(text, language),
    ...(published === undefined ? {} : { published }),
  });
  if (resolved === undefined) return [];
  return [
    {
      date: resolved.from,
      ...(resolved.to === undefined ? {} : { end: resolved.to }),
      basis: resolved.basis,
      ...(resolved.inferredFrom === undefined ? {} : { from: resolved.inferredFrom }),
    },
  ];
}

const guessAddress = ({ facts }: CleanedText): string | undefined =>
  facts.flatMap((fact) => (fact.rule === 'source-line' ? (ADDRESS.exec(fact.text) ?? []) : [])).at(0);

/** Written by many tools: take what is plainly usable, leave the rest. */
function readDeclared(
  said: unknown,
): Partial<Pick<DocumentMetadata, 'title' | 'published' | 'url' | 'publisher' | 'symbol'>> & { created?: DatedFact } {
  if (typeof said !== 'object' || said === null) return {};
  const fields = new Map(Object.entries(said));
  const line = (name: string): string | undefined => {
    const value = fields.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 1000) : undefined;
  };
  const date = String(fields.get('published') ?? fields.get('date') ?? '').slice(0, 10);
  const created = line('created') ?? '';
  const url = fields.get('url') ?? fields.get('source');
  const [title, publisher, symbol] = [line('title'), line('publisher'), line('symbol')];
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(symbol === undefined ? {} : { symbol }),
    ...(isPartialDate(date) ? { published: { date, basis: 'stated' as const } } : {}),
    ...(isPartialDate(created) ? { created: { date: created, basis: 'inferred' as const, from: FILE_DATE } } : {}),
    ...(typeof url === 'string' && ADDRESS.exec(url)?.[0] === url ? { url } : {}),
  };
}
