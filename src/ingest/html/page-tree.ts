// ingest: what a web page is parsed into: elements and texts in document order. Types and questions that an element
// answers by itself. Must not look at its text or its neighbours.
import type { FoldedPanels } from './find-panels.js';

/** An element or, as a plain string, a text. */
export type PageNode = PageElement | string;

export interface PageElement {
  /** Lower case. */
  readonly name: string;
  /** The attributes that say something about text, with values of bounded length; names in lower case. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: PageElement | undefined;
  readonly children: readonly PageNode[];
  /** From 0 in document order: that of a parent is lower than that of its children. */
  readonly index: number;
}

export interface PageTree {
  readonly root: PageElement;
  /** By their index. */
  readonly elements: readonly PageElement[];
  /** Address that a browser wrote at the head of a saved page. */
  readonly savedFrom?: string;
  /** Hidden parts that a reader opens: text all the same. */
  readonly folded: FoldedPanels;
  /** True when the page has more elements than are read. */
  readonly isCut: boolean;
}

const BLOCK_NAMES = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary
  table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** Begins and ends a block of text. Elements with names of a site's own are its building blocks. */
export const isBlockElement = (name: string): boolean => BLOCK_NAMES.has(name) || name.includes('-');

const UNSEEN_NAMES = new Set(
  `applet area audio base canvas command datalist embed frame head iframe input link map meta noembed noframes noscript
  object param progress script select source style svg template textarea title track
  video`.split(/\s+/),
);
const UNSEEN_STYLE = /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;

/** Neither shown by a browser nor opened by a reader, and so no part of the text layer. */
export function isUnseen(element: PageElement, { panels }: FoldedPanels): boolean {
  const { name, attributes } = element;
  if (UNSEEN_NAMES.has(name) || (name === 'dialog' && !attributes.has('open'))) return true;
  if (attributes.size === 0 || panels.has(element)) return false;
  return (
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    UNSEEN_STYLE.test(attributes.get('style') ?? '')
  );
}

/** 1 to 6, undefined for what is no heading. */
export function headingLevel({ name, attributes }: PageElement): number | undefined {
  if (/^h[1-6]$/.test(name)) return Number(name.charAt(1));
  if (attributes.get('role') !== 'heading') return undefined;
  const level = Number(attributes.get('aria-level') ?? 2);
  return level >= 1 && level <= 6 ? Math.floor(level) : 2;
}

/** The nearest of the element and those around it that answers true. */
export function closest(element: PageElement, asks: (element: PageElement) => boolean): PageElement | undefined {
  let at: PageElement | undefined = element;
  while (at !== undefined && !asks(at)) at = at.parent;
  return at;
}

/** The element and all around it; empty for none. */
export function lineageOf(element: PageElement | undefined): ReadonlySet<PageElement> {
  const lineage = new Set<PageElement>();
  for (let at = element; at !== undefined; at = at.parent) lineage.add(at);
  return lineage;
}

/** All text of an element, hidden parts included, up to `limit` characters. Looks at no more of it than that takes. */
export function textOf(element: PageElement, limit: number): string {
  const open = [{ element, next: 0 }];
  let text = '';
  while (open.length > 0 && text.length < limit) {
    const place = open.at(-1)!;
    const node = place.element.children[place.next++];
    if (node === undefined) open.pop();
    else if (typeof node === 'string') text += node.slice(0, limit);
    else open.push({ element: node, next: 0 });
  }
  return text.slice(0, limit);
}
