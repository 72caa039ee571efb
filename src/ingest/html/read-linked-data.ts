// ingest: elements of a page → headline, date and publisher from its JSON-LD. Must not trust its shape.
import { type PageElement, textOf } from './page-tree.js';

export interface LinkedFacts {
  readonly headline?: string;
  readonly published?: string;
  readonly publisher?: string;
}

const LONGEST_SCRIPT = 200_000;
const MOST_SCRIPTS = 20;
const MOST_NODES = 2000;
const ARTICLE = /(?:Article|Report|Posting|WebPage|Statement|Legislation|CreativeWork|Document)$/;

/** Facts of the first node that is an article; a web page counts where there is none. */
export function readLinkedData(elements: readonly PageElement[]): LinkedFacts {
  const scripts = elements.filter(
    ({ name, attributes }) => name === 'script' && /^application\/ld\+json/i.test(attributes.get('type')?.trim() ?? ''),
  );
  const nodes = scripts.slice(0, MOST_SCRIPTS).flatMap((script) => collectNodes(parse(textOf(script, LONGEST_SCRIPT))));
  const articles = nodes.filter((node) => ARTICLE.test(typeOf(node)));
  const article = articles.find((node) => !typeOf(node).endsWith('WebPage')) ?? articles[0];
  if (article === undefined) return {};
  const [headline, published] = [lineOf(article.headline ?? article.name), lineOf(article.datePublished)];
  const publisher = nameOf(article.publisher, nodes);
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

type Node = Readonly<Record<string, unknown>>;

/** Undefined for what is not JSON: scripts of pages are written by hand. */
function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The nodes of a script: one, a list, or a graph. Others, deeper inside, are parts of these. */
function collectNodes(script: unknown): Node[] {
  const nodes: Node[] = [];
  const waiting: unknown[] = [script];
  while (waiting.length > 0 && nodes.length < MOST_NODES) {
    const value = waiting.shift();
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST_NODES));
    else if (isNode(value)) {
      nodes.push(value);
      for (const name of ['@graph', 'mainEntity']) if (value[name] !== undefined) waiting.push(value[name]);
    }
  }
  return nodes;
}

const typeOf = (node: Node): string => {
  const type = Array.isArray(node['@type']) ? node['@type'][0] : node['@type'];
  return typeof type === 'string' ? type : '';
};

const lineOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim().slice(0, 1000) : undefined;

/** A publisher is a name, a node with one, or a pointer to such a node. */
function nameOf(value: unknown, nodes: readonly Node[]): string | undefined {
  const given = Array.isArray(value) ? value[0] : value;
  if (!isNode(given)) return lineOf(given);
  const id = given['@id'];
  const target = given.name === undefined && id !== undefined ? nodes.find((node) => node['@id'] === id) : given;
  return lineOf(target?.name);
}
