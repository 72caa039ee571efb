// sources: HTML → what a page says of itself, and its visible words. One pass without building a tree. For judging and describing
// pages; quoted text is extracted by ingest.
import { Parser } from 'htmlparser2';
import { decodePage } from './decode-page.js';

export interface ReadPage {
  readonly title: string;
  /** First heading of the first level that holds words; empty where there is none. */
  readonly heading: string;
  /** Visible words, single spaces between them. */
  readonly text: string;
  /** As declared, lower case, without region: `de` for `de-DE`. */
  readonly language?: string;
  /** Facts by name, lower case: `og:title`, `article:published_time`, `dc.date`, and `time` for the first `<time datetime>`. */
  readonly facts: ReadonlyMap<string, string>;
  /** Contents of JSON-LD scripts. */
  readonly linkedData: readonly string[];
  /** Where a `<meta http-equiv=refresh>` leads at once. */
  readonly refreshTo?: string;
}

const UNSEEN = new Set(['title', 'script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'select']);
const FACT_MAX_CHARS = 2000;
const LINKED_DATA_MAX_CHARS = 100_000;
const TEXT_MAX_CHARS = 2_000_000;
/** The parser's time grows with the square of the depth: what is nested deeper is made to do harm, and left unread. */
const DEPTH_MAX = 5000;

class TooDeep extends Error {}

interface Pen {
  title: string;
  heading: string;
  text: string[];
  length: number;
  language: string;
  refresh: string;
  readonly facts: Map<string, string>;
  readonly linkedData: string[];
}

export function readPage(bytes: Uint8Array, contentType: string): ReadPage {
  const pen: Pen = {
    title: '',
    heading: '',
    text: [],
    length: 0,
    language: '',
    refresh: '',
    facts: new Map(),
    linkedData: [],
  };
  writeDown(decodePage(bytes, contentType), pen);
  const language = /^[a-z]{2}(?![a-z])/u.exec(pen.language.toLowerCase())?.[0];
  const refreshTo = /^\s*[0-5]\s*[;,]\s*(?:url\s*=\s*)?["']?([^"'\s]+)/iu.exec(pen.refresh)?.[1];
  return {
    title: oneLine(pen.title),
    heading: oneLine(pen.heading),
    text: oneLine(pen.text.join(' ')),
    facts: pen.facts,
    linkedData: pen.linkedData,
    ...(language !== undefined && { language }),
    ...(refreshTo !== undefined && { refreshTo }),
  };
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function writeDown(html: string, pen: Pen): void {
  /** How deep inside what is not shown; tags that are never closed hide the rest, as in a browser. */
  const open = { depth: 0, unseen: 0, title: false, heading: false, linkedData: false };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      open.depth += 1;
      if (open.depth > DEPTH_MAX) throw new TooDeep();
      if (UNSEEN.has(name)) open.unseen += 1;
      if (name === 'title' && pen.title === '') open.title = true;
      if (name === 'h1') open.heading = pen.heading.trim() === '';
      if (name === 'html') pen.language ||= attributes.lang ?? attributes['xml:lang'] ?? '';
      if (name === 'script') open.linkedData = attributes.type?.trim().toLowerCase() === 'application/ld+json';
      noteFacts(name, attributes, pen);
      if (open.linkedData && pen.linkedData.length < 20) pen.linkedData.push('');
    },
    ontext: (text) => {
      if (open.title) pen.title = (pen.title + text).slice(0, FACT_MAX_CHARS);
      if (open.linkedData) addLinkedData(text, pen);
      if (open.unseen > 0 || pen.length > TEXT_MAX_CHARS) return;
      if (open.heading) pen.heading = (pen.heading + text).slice(0, FACT_MAX_CHARS);
      pen.text.push(text);
      pen.length += text.length;
    },
    onclosetag: (name) => {
      open.depth -= 1;
      if (UNSEEN.has(name)) open.unseen -= 1;
      if (name === 'title') open.title = false;
      if (name === 'h1') open.heading = false;
      if (name === 'script') open.linkedData = false;
    },
  });
  try {
    parser.write(html);
    parser.end();
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
}

function addLinkedData(text: string, pen: Pen): void {
  const last = pen.linkedData.pop() ?? '';
  pen.linkedData.push(last.length + text.length > LINKED_DATA_MAX_CHARS ? last : last + text);
}

function noteFacts(tag: string, attributes: Readonly<Record<string, string>>, pen: Pen): void {
  const note = (name: string | undefined, value: string | undefined) => {
    if (name === undefined || value === undefined || value.trim() === '' || pen.facts.size > 200) return;
    const key = name.trim().toLowerCase();
    if (!pen.facts.has(key)) pen.facts.set(key, oneLine(value.slice(0, FACT_MAX_CHARS)));
  };
  if (tag === 'meta') {
    note(attributes.property ?? attributes.name ?? attributes.itemprop, attributes.content);
    if (attributes['http-equiv']?.toLowerCase() === 'refresh') pen.refresh ||= attributes.content ?? '';
  }
  if (tag === 'link' && attributes.rel?.toLowerCase() === 'canonical') note('canonical', attributes.href);
  if (tag === 'time') note('time', attributes.datetime);
}
