// ingest: elements of a page → what it declares about itself: title, date, address, publisher, language. As written, without
// a check of its truth. Must not look at the text.

import { type PageElement, type PageTree, textOf } from './page-tree.js';
import { type LinkedFacts, readLinkedData } from './read-linked-data.js';
import { readPageDate } from './read-page-date.js';

export interface HeadFacts {
  /** In order of trust; the names of sites may be part of them. */
  readonly titles: readonly string[];
  /** `2019-11-27`, as written: the day where the page was published. */
  readonly published?: string;
  readonly url?: string;
  readonly publisher?: string;
  /** `de`, `zh`: the first part of the language tag. */
  readonly language?: string;
  readonly symbol?: string;
}

const TITLE_NAMES = ['og:title', 'dc.title', 'dcterms.title', 'citation_title', 'twitter:title', 'articletitle'];
/** Of publication; `last-modified` and the like say when an editor last touched the page. */
const DATE_NAMES = (
  'article:published_time og:published_time og:article:published_time dcterms.issued dcterms.created dc.date.issued ' +
  'dc.date.created dcterms.date dc.date pubdate publishdate publish_date publish-date publication_date publicationdate ' +
  'published published_date datepublished parsely-pub-date sailthru.date citation_publication_date citation_date ' +
  'article.published articlepublishdate release_date releasedate creation_date createdate created date'
).split(' ');
const PUBLISHER_NAMES = [
  'og:site_name',
  'sitename',
  'site_name',
  'dc.publisher',
  'dcterms.publisher',
  'citation_publisher',
  'publisher',
  'contentsource',
  'application-name',
];
const SYMBOL_NAMES = [
  'citation_technical_report_number',
  'documentsymbol',
  'document-symbol',
  'symbol',
  'dc.identifier',
  'dcterms.identifier',
];
/** UN and OSCE style: letters, a stroke, a number. */
const SYMBOL = /^[A-Z][A-Z.]{0,11}(?:\/[A-Z\d][A-Z\d.()-]{0,19}){1,6}$/;
const LONGEST_LINE = 1000;

/** `savedTitle`: outside of the page, by the browser that saved it. */
export function readHeadFacts({ elements, savedFrom }: PageTree, savedTitle?: string): HeadFacts {
  const metas = readMetas(elements);
  const linked = readLinkedData(elements);
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined);
  const titleElement = elements.find(({ name, parent }) => name === 'title' && parent?.name !== 'svg');
  const written = titleElement && cleanLine(textOf(titleElement, LONGEST_LINE));
  const titles = [linked.headline, first(TITLE_NAMES), savedTitle && cleanLine(savedTitle), written];
  const published = publishedBy(metas, linked, elements);
  const url = readAddress(elements, metas) ?? savedFrom;
  const publisher = first(PUBLISHER_NAMES) ?? linked.publisher ?? readShownSite(elements);
  const language = readLanguage(elements, metas);
  // Of a resolution the title is often the symbol and nothing else.
  const named = [...SYMBOL_NAMES.map((name) => metas.get(name)), ...titles];
  const symbol = named.find((value) => value !== undefined && SYMBOL.test(value));
  return {
    titles: titles.flatMap((title) => title || []),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(language === undefined ? {} : { language }),
    ...(symbol === undefined ? {} : { symbol }),
  };
}

/** Of a name that is given twice the first counts; empty ones do not. */
function readMetas(elements: readonly PageElement[]): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const { name, attributes } of elements) {
    if (name !== 'meta') continue;
    const key = (
      attributes.get('property') ??
      attributes.get('name') ??
      attributes.get('itemprop') ??
      ''
    ).toLowerCase();
    const value = cleanLine(attributes.get('content') ?? '');
    if (key !== '' && value !== '' && !metas.has(key)) metas.set(key, value);
  }
  return metas;
}

const cleanLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_LINE);

function publishedBy(
  metas: ReadonlyMap<string, string>,
  linked: LinkedFacts,
  elements: readonly PageElement[],
): string | undefined {
  const [sure, ...others] = DATE_NAMES;
  const stated = [metas.get(sure!), linked.published, ...others.map((name) => metas.get(name))];
  for (const value of stated) {
    const date = value === undefined ? undefined : readPageDate(value);
    if (date !== undefined) return date;
  }
  const marked = elements.find(
    ({ name, attributes }) =>
      attributes.get('itemprop') === 'datePublished' || (name === 'time' && attributes.has('pubdate')),
  );
  return marked === undefined ? undefined : readPageDate(marked.attributes.get('datetime') ?? textOf(marked, 60));
}

/** The class that templates give to the name of their site in the header of the page. */
const SITE_CLASS = /(?:^|\s)site-?(?:title|name)(?=\s|$)/i;
const LONGEST_SITE = 120;

function readShownSite(elements: readonly PageElement[]): string | undefined {
  const shown = elements.find(({ attributes }) => SITE_CLASS.test(attributes.get('class') ?? ''));
  const name = shown === undefined ? '' : cleanLine(textOf(shown, LONGEST_SITE + 1));
  return name === '' || name.length > LONGEST_SITE ? undefined : name;
}

const ADDRESS = /^https?:\/\/[^\s"<>]{1,1990}$/i;

function readAddress(elements: readonly PageElement[], metas: ReadonlyMap<string, string>): string | undefined {
  const link = elements.find(
    ({ name, attributes }) => name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical',
  );
  const base = elements.find(({ name }) => name === 'base')?.attributes.get('href');
  const given = [link?.attributes.get('href'), metas.get('og:url'), metas.get('dc.source')];
  for (const address of given) {
    const whole = address === undefined ? undefined : resolveAddress(address.trim(), base);
    if (whole !== undefined && ADDRESS.test(whole)) return whole;
  }
  return undefined;
}

const resolveAddress = (address: string, base: string | undefined): string | undefined => {
  if (ADDRESS.test(address)) return address;
  return base !== undefined && URL.canParse(address, base) ? new URL(address, base).href : undefined;
};

function readLanguage(elements: readonly PageElement[], metas: ReadonlyMap<string, string>): string | undefined {
  const marked = elements.find(
    ({ name, attributes }) => /^(?:html|body|main|article)$/.test(name) && attributes.has('lang'),
  );
  const tag = marked?.attributes.get('lang') ?? metas.get('dc.language') ?? metas.get('og:locale') ?? '';
  return /^[a-z]{2}(?=$|[-_])/i.exec(tag.trim())?.[0].toLowerCase();
}
