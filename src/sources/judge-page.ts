// sources: WHAT CAME, and what we have → is it still the document? Finds pages that say "not found" with a 200, and home pages in
// place of a document. Asks nobody; compares texts, not bytes: a page with new scripts has not changed.
import type { Redirect } from './fetch-limits.js';
import { findNotFoundWording } from './not-found-wording.js';
import { type ReadPage, readPage } from './read-page.js';
import type { SourceFormat } from './source-entry.js';

export interface ReceivedPage {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly format: SourceFormat;
}

export type PageVerdict =
  | { readonly kind: 'unchanged' }
  /** Nothing to compare with, and nothing speaks against it. */
  | { readonly kind: 'new' }
  /** `kept`: share of the stored text that is still there, 0–1; absent where there is no text to compare. */
  | { readonly kind: 'changed'; readonly kept?: number }
  | { readonly kind: 'home-page'; readonly because: string }
  | { readonly kind: 'soft-404'; readonly because: string };

/** Less text than this is no document; some two lines. */
const TEXT_MIN_CHARS = 120;
/** In a longer text "page not found" may be what it speaks about. */
const SHORT_TEXT_CHARS = 1500;
/** With another title, a page that keeps less of the stored text than this is another page; menus alone keep up to a third. */
const KEPT_MIN = 0.4;

export function judgePage(
  asked: URL,
  finalUrl: URL,
  received: ReceivedPage,
  stored: ReceivedPage | undefined,
): PageVerdict {
  if (isHomePage(finalUrl) && !isHomePage(asked)) {
    return { kind: 'home-page', because: `it leads to the home page ${finalUrl.href}` };
  }
  const isSame = stored !== undefined && Buffer.compare(received.bytes, stored.bytes) === 0;
  if (isSame) return { kind: 'unchanged' };
  if (received.format !== 'html') return { kind: stored === undefined ? 'new' : 'changed' };
  const page = readPage(received.bytes, received.contentType);
  const refused = findRefusal(page, finalUrl, asked);
  if (refused !== undefined) return refused;
  if (stored?.format !== 'html') return { kind: stored === undefined ? 'new' : 'changed' };
  return comparePages(page, readPage(stored.bytes, stored.contentType));
}

function findRefusal(page: ReadPage, finalUrl: URL, asked: URL): PageVerdict | undefined {
  const { title, heading, text, refreshTo } = page;
  const wording = findNotFoundWording([title, heading], text.length < SHORT_TEXT_CHARS ? text : '');
  if (wording !== undefined) return { kind: 'soft-404', because: `it says "${wording}"` };
  if (refreshTo !== undefined && URL.canParse(refreshTo, finalUrl.href)) {
    const target = new URL(refreshTo, finalUrl);
    if (isHomePage(target) && !isHomePage(asked)) {
      return { kind: 'home-page', because: `it sends readers on to the home page ${target.href}` };
    }
  }
  if (text.length < TEXT_MIN_CHARS)
    return { kind: 'soft-404', because: `it holds only ${text.length} characters of text` };
  return undefined;
}

function comparePages(page: ReadPage, stored: ReadPage): PageVerdict {
  if (page.text === stored.text && page.title === stored.title) return { kind: 'unchanged' };
  const kept = shareKept(stored.text, page.text);
  if (page.title !== stored.title && page.heading !== stored.heading && kept < KEPT_MIN) {
    const share = `${Math.round(kept * 100)} %`;
    return { kind: 'soft-404', because: `it has another title and keeps ${share} of the stored text` };
  }
  return { kind: 'changed', kept };
}

const HOME_PATH =
  /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|homepage|default|main|start|startseite|accueil|inicio)(?:\.[a-z]{2,5})?)?\/?$/iu;

export const isHomePage = ({ pathname, search }: URL): boolean => search === '' && HOME_PATH.test(pathname);

/** Where a chain of permanent redirects from the first address leads; undefined when there is none. */
export function findNewAddress(redirects: readonly Redirect[]): string | undefined {
  const temporary = redirects.findIndex(({ status }) => status !== 301 && status !== 308);
  return redirects.slice(0, temporary < 0 ? undefined : temporary).at(-1)?.to;
}

/** Runs of characters compare in every script. */
const RUN_CHARS = 8;
const COMPARED_MAX_CHARS = 300_000;

/** Share of the runs of `before` that stand in `after`, 0–1. */
function shareKept(before: string, after: string): number {
  const [old, now] = [runsOf(before), runsOf(after)];
  if (old.size === 0) return now.size === 0 ? 1 : 0;
  let kept = 0;
  for (const run of old) if (now.has(run)) kept += 1;
  return kept / old.size;
}

function runsOf(text: string): ReadonlySet<string> {
  const compared = text.slice(0, COMPARED_MAX_CHARS).toLowerCase();
  const runs = new Set<string>();
  for (let at = 0; at + RUN_CHARS <= compared.length; at += 1) runs.add(compared.slice(at, at + RUN_CHARS));
  return runs;
}
