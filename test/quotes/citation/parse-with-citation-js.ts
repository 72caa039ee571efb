// Test support: the reference parser of BibTeX, RIS and CSL-JSON. It has no typings, so what is used of it is described here.
import { createRequire } from 'node:module';

export interface ParsedEntry {
  readonly id?: string;
  readonly type?: string;
  readonly title?: string;
  readonly author?: readonly { readonly literal?: string; readonly family?: string; readonly given?: string }[];
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[]; readonly literal?: string };
  readonly accessed?: { readonly 'date-parts'?: readonly (readonly number[])[] };
  readonly number?: string;
  readonly genre?: string;
  readonly language?: string;
  readonly URL?: string;
  readonly note?: string;
}

interface CitationJs {
  readonly Cite: new (input: unknown, options: { forceType: string }) => { readonly data: ParsedEntry[] };
}

const load = createRequire(import.meta.url);
const { Cite } = load('@citation-js/core') as CitationJs;
load('@citation-js/plugin-bibtex');
load('@citation-js/plugin-ris');

const TYPES = { bibtex: '@biblatex/text', ris: '@ris/file', csl: '@csl/list+object' } as const;
export type EntryFormat = keyof typeof TYPES;

/** The format is given: what a text looks like is not for the parser to guess. */
export const parseEntries = (format: EntryFormat, text: string): ParsedEntry[] =>
  new Cite(format === 'csl' ? JSON.parse(text) : text, { forceType: TYPES[format] }).data;
