// ingest: HTML as text → a tree of elements and texts, bounded in depth and size whatever the page holds. Entities are
// decoded here. Must not run, fetch or judge anything.
import { Parser } from 'htmlparser2';
import { findPanels } from './find-panels.js';
import { isBlockElement, type PageElement, type PageNode, type PageTree } from './page-tree.js';

/** Browsers stop nesting here, too. The parser's stack costs time in proportion to its depth. */
const DEEPEST = 512;
/** More than a long treaty with every word in a tag; bounds memory. */
const MOST_ELEMENTS = 200_000;
const LONGEST_VALUE = 4000;
/** Elements whose text is not HTML, and those that only give their text to what reads facts. */
const RAW_NAMES = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'noembed', 'noframes', 'svg', 'title']);

const KEPT_ATTRIBUTES = new Set(
  `aria-controls aria-expanded aria-haspopup aria-hidden aria-label aria-labelledby aria-level class content datetime epub:type hidden href http-equiv id itemprop lang name open
  property pubdate rel role start style type value xml:lang`.split(/\s+/),
);

/** `https://…` behind `<!-- saved from url=(0042)`. */
const SAVED_FROM = /^ ?saved from url=\(\d{4,5}\)(https?:\/\/[^\s"<>]{1,2000})/;

/** What is nested too deep loses its tags and keeps its text. */
class BoundedParser extends Parser {
  depth = 0;
  /** Names of the open elements beyond the limit. */
  private readonly flattened: string[] = [];
  private unread = 0;

  /** Inside a script or the like that has lost its tag. */
  get isUnread(): boolean {
    return this.unread > 0;
  }

  constructor(
    private readonly page: TreeBuilder,
    private readonly source: string,
  ) {
    super(page);
  }

  override onopentagname(start: number, end: number): void {
    if (this.depth < DEEPEST) {
      super.onopentagname(start, end);
      return;
    }
    this.endIndex = end;
    const name = this.source.slice(start, end).toLowerCase();
    if (isBlockElement(name) || name === 'br') this.page.breakText();
    if (this.isVoidElement(name)) return;
    this.flattened.push(name);
    if (RAW_NAMES.has(name)) this.unread++;
  }

  override onclosetag(start: number, end: number): void {
    const name = this.flattened.pop();
    if (name === undefined) {
      super.onclosetag(start, end);
      return;
    }
    if (RAW_NAMES.has(name)) this.unread--;
    this.endIndex = end;
    this.startIndex = end + 1;
  }
}

interface GrowingElement extends PageElement {
  readonly children: PageNode[];
}

class TreeBuilder {
  readonly elements: GrowingElement[] = [];
  savedFrom: string | undefined;
  isCut = false;
  private readonly open: GrowingElement[] = [];
  private parser: BoundedParser | undefined;

  constructor() {
    this.add('html', new Map());
  }

  get root(): GrowingElement {
    return this.elements[0]!;
  }

  onparserinit(parser: Parser): void {
    this.parser = parser as BoundedParser;
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    this.parser!.depth++;
    this.add(name, readAttributes(attributes));
  }

  onclosetag(): void {
    this.parser!.depth--;
    if (this.open.length > 1) this.open.pop();
  }

  ontext(text: string): void {
    if (this.isCut || this.parser!.isUnread) return;
    const { children } = this.open.at(-1)!;
    const last = children.length - 1;
    // Entities come as texts of their own.
    if (typeof children[last] === 'string') children[last] += text;
    else children.push(text);
  }

  oncomment(text: string): void {
    if (this.elements.length < 50) this.savedFrom ??= SAVED_FROM.exec(text.slice(0, 2100))?.[1];
  }

  /** Stands for the border of a block whose tag is not kept. */
  breakText(): void {
    const last = this.open.at(-1)!.children.at(-1);
    if (last === undefined || (typeof last !== 'string' && last.name === 'br')) return;
    for (const name of ['br', 'br']) {
      this.add(name, new Map());
      this.open.pop();
    }
  }

  private add(name: string, attributes: ReadonlyMap<string, string>): void {
    const parent = this.open.at(-1);
    const element: GrowingElement = { name, attributes, parent, children: [], index: this.elements.length };
    this.open.push(element);
    if (this.elements.length >= MOST_ELEMENTS) this.isCut = true;
    if (this.isCut) return;
    this.elements.push(element);
    parent?.children.push(element);
  }
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

function readAttributes(given: Record<string, string>): ReadonlyMap<string, string> {
  let kept: Map<string, string> | undefined;
  for (const name in given) {
    if (!KEPT_ATTRIBUTES.has(name)) continue;
    kept ??= new Map();
    kept.set(name, given[name]!.slice(0, LONGEST_VALUE));
  }
  return kept ?? NO_ATTRIBUTES;
}

/** Never throws; what is not closed ends with its parent. Time in proportion to the length. */
export function parsePage(source: string): PageTree {
  const builder = new TreeBuilder();
  const parser = new BoundedParser(builder, source);
  parser.end(source);
  const { root, elements, savedFrom, isCut } = builder;
  return { root, elements, folded: findPanels(elements), isCut, ...(savedFrom === undefined ? {} : { savedFrom }) };
}
