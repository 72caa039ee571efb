// ingest: tree of a page → the elements that Readability takes for the article: one voice among the rules. A page too large or
// too deep for it, as it recurses, has no such voice. Must not change the tree.
import { headingLevel, isUnseen, type PageElement, type PageNode, type PageTree } from './page-tree.js';

/** Readability's time grows faster than the page. */
const MOST_ELEMENTS = 12_000;
const MOST_LETTERS = 400_000;
const DEEPEST = 100;
const MARK = 'data-at';

/** The part of a tree of linkedom that is used here. */
interface MarkedTree {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
}

/** Indices of elements, undefined where Readability finds no article or is not asked. */
export async function askReadability(page: PageTree): Promise<ReadonlySet<number> | undefined> {
  const html = writePage(page);
  if (html === undefined) return undefined;
  // Loaded for the first page only: most runs of the command line read none.
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const { document } = parseHTML(html);
  const article = readArticle(() =>
    new Readability<unknown>(document, { serializer: (node) => node, disableJSONLD: true }).parse(),
  );
  const content = article?.content as MarkedTree | null | undefined;
  if (content === undefined || content === null) return undefined;
  return new Set([...content.querySelectorAll(`[${MARK}]`)].map((node) => Number(node.getAttribute(MARK))));
}

/** It was written for the trees of browsers and throws on some of those made from broken pages: then it has no voice. */
function readArticle<Article>(parse: () => Article): Article | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const hasEnd = (name: string): boolean => !['br', 'hr', 'img', 'wbr', 'col'].includes(name);

/** What is shown, each element with its index; undefined when it is too much. */
function writePage({ root, folded }: PageTree): string | undefined {
  const parts: string[] = [];
  const waiting: { readonly node: PageNode; readonly depth: number; readonly isEnd?: true }[] = [
    { node: root, depth: 0 },
  ];
  let elements = 0;
  let letters = 0;
  while (waiting.length > 0) {
    const { node, depth, isEnd } = waiting.pop()!;
    if (typeof node === 'string') {
      letters += node.length;
      parts.push(escapeText(node));
    } else if (isEnd) parts.push(`</${nameOf(node)}>`);
    else if (!isUnseen(node, folded)) {
      elements++;
      parts.push(openingOf(node));
      if (hasEnd(nameOf(node))) waiting.push({ node, depth, isEnd: true });
      for (let at = node.children.length - 1; at >= 0; at--)
        waiting.push({ node: node.children[at]!, depth: depth + 1 });
    }
    if (elements > MOST_ELEMENTS || letters > MOST_LETTERS || depth > DEEPEST) return undefined;
  }
  return parts.join('');
}

const nameOf = (element: PageElement): string => {
  if (element.parent === undefined) return 'html';
  if (element.name === 'html') return 'div';
  return headingLevel(element) !== undefined || /^[a-z][a-z0-9]{0,20}$/.test(element.name) ? element.name : 'span';
};

function openingOf(element: PageElement): string {
  const { attributes, index } = element;
  const kept = ['class', 'id', 'role', 'href']
    .filter((name) => attributes.has(name))
    .map((name) => ` ${name}="${escapeText(attributes.get(name)!.slice(0, 200))}"`);
  return `<${nameOf(element)} ${MARK}="${index}"${kept.join('')}>`;
}
