// sources: A FETCHED PAGE → the manifest entry it would be, for a person to look at. Takes what the page states; what it does not
// state stays out, and only the language is guessed from its words.
import { createHash } from 'node:crypto';
import { isRealDate } from '../domain/partial-date.js';
import { type ReadPage, readPage } from './read-page.js';
import type { SourceEntry, SourceFormat } from './source-entry.js';

export interface DescribedBytes {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly format: SourceFormat;
  /** What the entry will be fetched from. */
  readonly url: string;
}

/** What a person says about it; goes before what the page says. */
export type StatedFacts = Partial<Pick<SourceEntry, 'id' | 'title' | 'language' | 'date' | 'publisher'>>;

/** `language` absent: nobody says it and the words do not tell. */
export type DescribedSource = Omit<SourceEntry, 'language'> & { readonly language?: string };

const TITLE_MAX_CHARS = 300;

export function describePage(
  given: DescribedBytes,
  stated: StatedFacts,
  tools: { readonly detectLanguage: (text: string) => string; readonly isTaken: (id: string) => boolean },
): DescribedSource {
  const isText = given.format !== 'pdf' && given.format !== 'docx';
  const page = isText ? readPage(given.bytes, given.contentType) : undefined;
  const { host, pathname } = new URL(given.url);
  const title = stated.title ?? (given.format === 'html' ? titleOf(page) : undefined) ?? nameOf(pathname) ?? host;
  const detected = tools.detectLanguage(page?.text ?? '');
  const language = stated.language ?? page?.language ?? (detected === 'und' ? undefined : detected);
  const date = stated.date ?? (page && findDate(page));
  const id = stated.id ?? freeId(makeId(title, given.url, language), tools.isTaken);
  return {
    id,
    title: title.slice(0, TITLE_MAX_CHARS),
    publisher: stated.publisher ?? page?.facts.get('og:site_name') ?? host.replace(/^www\./u, ''),
    url: given.url,
    format: given.format,
    ...(language !== undefined && { language }),
    ...(date !== undefined && { date }),
    fetch: 'allowed',
  };
}

/** A `<title>` often carries the site's name; a heading never does. */
const titleOf = (page: ReadPage | undefined): string | undefined =>
  [page?.facts.get('og:title'), page?.heading, page?.title].find((each) => each !== undefined && each !== '');

const nameOf = (pathname: string): string | undefined => {
  const last = pathname.split('/').filter(Boolean).at(-1);
  return last && readable(last).replace(/\.\w{2,5}$/u, '');
};

function readable(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    // A sign of its own, not an encoding.
    return encoded;
  }
}

const DATE_FACTS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'date',
  'time',
];
const LINKED_DATE = /"datePublished"\s*:\s*"([^"]{4,40})"/u;

function findDate({ facts, linkedData }: ReadPage): string | undefined {
  const written = [
    facts.get(DATE_FACTS[0]!),
    ...linkedData.map((data) => LINKED_DATE.exec(data)?.[1]),
    ...DATE_FACTS.slice(1).map((name) => facts.get(name)),
  ];
  return written
    .map((each) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?![\d-])/u.exec(each?.trim() ?? '')?.[0])
    .find((each) => each !== undefined && isRealDate(each));
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** Of the title where it has Latin words, else of host and address. */
function makeId(title: string, url: string, language: string | undefined): string {
  const words = slug(title).split('-').filter(Boolean);
  const host = slug(new URL(url).host.replace(/^www\./u, ''));
  const fallback = `${host}-${createHash('sha256').update(url).digest('hex').slice(0, 8)}`;
  const name = words.join('').length < 6 ? fallback : words.slice(0, 8).join('-').slice(0, 80).replace(/-$/u, '');
  return language === undefined ? name : `${name}-${language}`;
}

function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  let id = wanted;
  for (let number = 2; isTaken(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
