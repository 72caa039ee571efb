// cli: CHECKED QUOTATION → text for a terminal: the verdict, the true wording with its place, what differs. Nothing of the
// corpus or the quotation reaches the terminal unescaped.

import { formatDate } from '../answer/format-fact.js';
import type { DocumentId } from '../domain/document.js';
import type { CheckedQuotation, DifferenceKind, QuotationPart, QuotationWarning, Verdict } from '../quotes/verdict.js';
import type { StoredDocument } from '../store/store.js';
import { escapeLine, escapeLines } from './escape-terminal.js';

const HEADLINES: Readonly<Record<Verdict, string>> = {
  exact: 'Exact: these words stand in the source.',
  typographic: 'Exact but for typography.',
  shortened: 'Shortened: every part stands in the source, in this order.',
  altered: 'Altered: the source says it differently.',
  stitched: 'Stitched: put together from different places.',
  misattributed: 'Misattributed: the words are real, but from elsewhere than claimed.',
  translation:
    'No such wording. One passage in another language says nearly the same; a translation is not a quotation.',
  'not-found': 'Not found.',
};

const KINDS: Readonly<Record<DifferenceKind, string>> = {
  negation: 'negation',
  number: 'number',
  date: 'date',
  name: 'name',
  'look-alike': 'letters of another alphabet',
  'word-changed': 'changed',
  'word-inserted': 'put in',
  'word-dropped': 'left out',
};

const WARNINGS: Readonly<Record<QuotationWarning, string>> = {
  'negation-dropped': 'What was left out denies something: the meaning may be turned round.',
  'omission-spans-paragraphs': 'An omission runs over the end of a paragraph.',
  'other-document': 'This is not the source that was claimed.',
  'machine-translated-source': 'The source is a machine translation.',
};

/** What is skipped is shown up to this length. */
const SKIPPED_CHARS = 300;

export type DocumentReader = (id: DocumentId, version: number) => StoredDocument | undefined;

/** Without a line break at the end. */
export function renderVerdict(checked: CheckedQuotation, readDocument: DocumentReader): string {
  const { verdict, parts, differences, skipped, warnings, alsoIn, searched } = checked;
  const lines = [HEADLINES[verdict]];
  if (verdict === 'not-found') {
    lines.push(`${searched} document${searched === 1 ? ' was' : 's were'} searched; that does not make it false.`);
  }
  for (const { kind, quoted, source } of differences) {
    lines.push(`- ${KINDS[kind]}: quoted ${shown(quoted)}, source ${shown(source)}`);
  }
  for (const part of parts) lines.push('', ...quoteLines(part.source), placeOf(part, readDocument));
  for (const { source } of skipped) {
    const cut = source.trim().slice(0, SKIPPED_CHARS);
    lines.push('', `Left out in between: ${escapeLine(cut)}${cut.length < source.trim().length ? ' […]' : ''}`);
  }
  if (alsoIn.length > 0) lines.push('', `The same words are also in: ${alsoIn.join(', ')}`);
  if (warnings.length > 0) lines.push('', ...warnings.map((warning) => `Warning: ${WARNINGS[warning]}`));
  return lines.join('\n');
}

const shown = (text: string): string => (text === '' ? 'nothing' : `"${escapeLine(text)}"`);

const quoteLines = (source: string): string[] =>
  escapeLines(source)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd());

function placeOf({ documentId, version, start }: QuotationPart, readDocument: DocumentReader): string {
  const document = readDocument(documentId, version);
  const sentence = document?.sentences.find(({ end }) => end > start);
  const { title, published } = document?.metadata ?? {};
  const facts = [
    title === undefined ? undefined : escapeLine(title),
    published && formatDate(published.date, 'en'),
    sentence?.section === undefined ? undefined : escapeLine(sentence.section),
    sentence?.paragraph === undefined ? undefined : `para. ${sentence.paragraph}`,
    sentence?.page === undefined ? undefined : `p. ${sentence.page}`,
  ].filter((fact) => fact !== undefined && fact !== '');
  return `— ${[documentId, ...facts].join(' · ')}`;
}
