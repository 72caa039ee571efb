// ingest: numbering.xml and styles.xml of a Word file → which list a paragraph belongs to, and what the number before it
// reads. Word stores no numbers, only how to count; a kind of number not known here gives none rather than a wrong one.
import { Parser } from 'htmlparser2';
import { formatListNumber } from './format-list-number.js';

export interface ListPlace {
  readonly listId: string;
  /** From 0 to 8. */
  readonly level: number;
}

interface ListLevel {
  start: number;
  format: string;
  /** `%1.%2`: the counters of these levels, from 1. */
  text: string;
  styleId?: string;
}

interface WordList {
  abstractId: string;
  readonly restarts: Map<number, number>;
}

const LEVELS = 9;

type Attributes = Readonly<Record<string, string>>;

/** Counts through a document: `numberOf` is called for each numbered paragraph in its order. */
export class WordNumbering {
  private readonly levels = new Map<string, Map<number, ListLevel>>();
  private readonly lists = new Map<string, WordList>();
  private readonly byStyle = new Map<string, ListPlace>();
  private readonly counters = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(numberingXml: string, stylesXml: string) {
    this.readNumbering(numberingXml);
    this.readStyles(stylesXml);
  }

  /** List and level by the paragraph's own properties, else by its style's; undefined for none. */
  placeOf(own: Partial<ListPlace>, styleId: string | undefined): ListPlace | undefined {
    const byStyle = styleId === undefined ? undefined : this.byStyle.get(styleId);
    const listId = own.listId ?? byStyle?.listId;
    // A paragraph leaves its style's list by the number 0.
    if (listId === undefined || listId === '0') return undefined;
    return { listId, level: own.level ?? byStyle?.level ?? 0 };
  }

  /** What Word shows before the paragraph; undefined for bullets and for kinds of numbers not known. */
  numberOf({ listId, level }: ListPlace): string | undefined {
    const list = this.lists.get(listId);
    const levels = list && this.levels.get(list.abstractId);
    const own = levels?.get(level);
    if (list === undefined || levels === undefined || own === undefined) return undefined;
    const counters = this.counters.get(list.abstractId) ?? [];
    this.counters.set(list.abstractId, counters);
    const restart = this.begun.has(`${listId} ${level}`) ? undefined : list.restarts.get(level);
    this.begun.add(`${listId} ${level}`);
    const before = counters[level];
    counters[level] = restart ?? (before === undefined ? own.start : before + 1);
    counters.length = level + 1;
    if (own.format === 'bullet') return undefined;
    return this.write(own, levels, counters);
  }

  private write(
    own: ListLevel,
    levels: ReadonlyMap<number, ListLevel>,
    counters: readonly number[],
  ): string | undefined {
    let isKnown = true;
    const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const level = levels.get(at);
      const number = formatListNumber(counters[at] ?? level?.start ?? 1, level?.format ?? 'decimal');
      if (number === undefined) isKnown = false;
      return number ?? '';
    });
    return isKnown && text.trim() !== '' ? text.trim() : undefined;
  }

  private readNumbering(xml: string): void {
    let abstractId = '';
    let list: WordList | undefined;
    let override: number | undefined;
    let level: ListLevel | undefined;
    const open = (name: string, attributes: Attributes): void => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') {
        abstractId = attributes['w:abstractNumId'] ?? '';
        this.levels.set(abstractId, new Map());
      } else if (name === 'w:num') {
        list = { abstractId: '', restarts: new Map() };
        this.lists.set(attributes['w:numId'] ?? '', list);
      } else if (name === 'w:abstractNumId' && list !== undefined) list.abstractId = value;
      else if (name === 'w:lvlOverride') override = levelOf(attributes);
      else if (name === 'w:startOverride' && override !== undefined)
        list?.restarts.set(override, wholeNumber(value, 1));
      else if (name === 'w:lvl' && list === undefined) {
        level = { start: 1, format: 'decimal', text: '' };
        this.levels.get(abstractId)?.set(levelOf(attributes), level);
      } else if (level !== undefined) readLevel(level, name, value);
    };
    const close = (name: string): void => {
      if (name === 'w:num') list = undefined;
      else if (name === 'w:lvl') level = undefined;
      else if (name === 'w:lvlOverride') override = undefined;
    };
    parseXml(xml, open, close);
    for (const [listId, { abstractId: id }] of this.lists) {
      for (const [at, { styleId }] of this.levels.get(id) ?? [])
        if (styleId !== undefined && !this.byStyle.has(styleId)) this.byStyle.set(styleId, { listId, level: at });
    }
  }

  private readStyles(xml: string): void {
    const bases = new Map<string, string>();
    const own = new Map<string, Partial<ListPlace>>();
    let style: string | undefined;
    parseXml(xml, (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') style = attributes['w:styleId'] ?? '';
      else if (style === undefined) return;
      else if (name === 'w:basedOn') bases.set(style, value);
      else if (name === 'w:numId') own.set(style, { ...own.get(style), listId: value });
      else if (name === 'w:ilvl') own.set(style, { ...own.get(style), level: wholeNumber(value, 0) });
    });
    for (const id of new Set([...bases.keys(), ...own.keys()])) {
      const listId = inherited(id, bases, (each) => own.get(each)?.listId);
      if (listId === undefined) continue;
      const level = this.byStyle.get(id)?.level ?? inherited(id, bases, (each) => own.get(each)?.level) ?? 0;
      this.byStyle.set(id, { listId, level });
    }
  }
}

function readLevel(level: ListLevel, name: string, value: string): void {
  if (name === 'w:start') level.start = wholeNumber(value, 1);
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value.slice(0, 60);
  else if (name === 'w:pStyle') level.styleId = value;
}

/** The nearest value on the way up; styles that are based on each other end it. */
function inherited<Value>(
  id: string,
  bases: ReadonlyMap<string, string>,
  readValue: (id: string) => Value | undefined,
): Value | undefined {
  let at: string | undefined = id;
  for (let steps = 0; at !== undefined && steps < 20; steps++) {
    const value = readValue(at);
    if (value !== undefined) return value;
    at = bases.get(at);
  }
  return undefined;
}

const levelOf = (attributes: Attributes): number => Math.min(wholeNumber(attributes['w:ilvl'] ?? '', 0), LEVELS - 1);

const wholeNumber = (text: string, otherwise: number): number => (/^\d{1,6}$/.test(text) ? Number(text) : otherwise);

const parseXml = (
  xml: string,
  onopentag: (name: string, attributes: Attributes) => void,
  onclosetag: (name: string) => void = () => undefined,
): void => new Parser({ onopentag, onclosetag }, { xmlMode: true }).end(xml);
