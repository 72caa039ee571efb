// cli: CHECKED QUOTATION → text for a terminal, in the interface language: the verdict, the true wording with its place, what
// differs. Nothing of the corpus or the quotation reaches the terminal unescaped.
import { formatDate, formatList, formatNumber } from '../answer/format-fact.js';
import type { DocumentId, Sentence } from '../domain/document.js';
import type { InterfaceLanguage } from '../domain/language.js';
import { citationWords } from '../quotes/citation/citation-words.js';
import { namePlaceLabel } from '../quotes/citation/name-place-label.js';
import { quotationTexts } from '../quotes/quotation-texts.js';
import type { CheckedQuotation } from '../quotes/verdict.js';
import type { StoredDocument } from '../store/store.js';
import { escapeLine, escapeLines } from './escape-terminal.js';
import { terminalLabels } from './terminal-labels.js';

/** What is skipped is shown up to this length. */
const SKIPPED_CHARS = 300;

export interface VerdictView {
  readonly language: InterfaceLanguage;
  readonly readDocument: (id: DocumentId, version: number) => StoredDocument | undefined;
}

/** Without a line break at the end. */
export function renderVerdict(checked: CheckedQuotation, { language, readDocument }: VerdictView): string {
  const { verdict, parts, differences, skipped, warnings, alsoIn, searched } = checked;
  const texts = quotationTexts(language);
  const shown = (text: string): string => (text === '' ? texts.nothing : escapeLine(text));
  const { label, meaning } = texts.verdicts[verdict];
  const lines = [`${label} · ${meaning}`];
  if (verdict === 'not-found') lines.push(texts.searched(formatNumber(searched, language)));
  for (const { kind, quoted, source } of differences) {
    lines.push(`- ${texts.difference(texts.kinds[kind], shown(quoted), shown(source))}`);
  }
  for (const { documentId, version, start, source } of parts) {
    const place = describePlace(documentId, readDocument(documentId, version), start, language);
    lines.push('', ...quoteLines(source), place);
  }
  for (const { source } of skipped) {
    const cut = source.trim().slice(0, SKIPPED_CHARS);
    lines.push('', `${texts.leftOut}: ${escapeLine(cut)}${cut.length < source.trim().length ? ' […]' : ''}`);
  }
  if (alsoIn.length > 0) lines.push('', texts.alsoIn(formatList(alsoIn, language)));
  if (warnings.length > 0) lines.push('', ...warnings.map((warning) => `⚠ ${texts.warnings[warning]}`));
  return lines.join('\n');
}

const quoteLines = (source: string): string[] =>
  escapeLines(source)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd());

/** As the source numbers it, else as it is counted. */
function nameParagraph({ label, paragraph }: Sentence, language: InterfaceLanguage): string | undefined {
  if (label !== undefined) return namePlaceLabel(label, citationWords(language));
  return paragraph === undefined ? undefined : terminalLabels(language).paragraph.replace('{n}', String(paragraph));
}

/** One line: the id, and what is known of the document and of the place where the words begin. */
export function describePlace(
  documentId: string,
  document: Pick<StoredDocument, 'metadata' | 'sentences'> | undefined,
  start: number,
  language: InterfaceLanguage,
): string {
  const sentence = document?.sentences.find(({ end }) => end > start);
  const { title, published } = document?.metadata ?? {};
  const labels = terminalLabels(language);
  const facts = [
    title,
    published && formatDate(published.date, language),
    sentence?.section,
    sentence && nameParagraph(sentence, language),
    sentence?.page === undefined ? undefined : labels.page.replace('{n}', String(sentence.page)),
  ].filter((fact) => fact !== undefined && fact !== '');
  return escapeLine(`— ${[documentId, ...facts].join(' · ')}`);
}
