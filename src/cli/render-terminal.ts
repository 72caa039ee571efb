// cli: ASK RESULT → text for a terminal: lead, quotations marked with "> ", numbered sources. Excerpts are shown whole and
// word for word; only line breaks, bold marks and escapes for harmful characters are added. Nothing from corpus or
// question reaches the terminal unescaped.
import { composedTexts } from '../answer/compose/composed-texts.js';
import { describeSurvey } from '../answer/describe-survey.js';
import { formatDate, formatLanguage } from '../answer/format-fact.js';
import { nameDocumentStatus } from '../answer/name-document-status.js';
import type { Answer, Citation, ComposedAnswer, Excerpt } from '../domain/answer.js';
import type { AskResult } from '../domain/ask.js';
import type { InterfaceLanguage } from '../domain/language.js';
import { spansOverlap } from '../domain/span.js';
import { citationWords } from '../quotes/citation/citation-words.js';
import { namePlaceLabel } from '../quotes/citation/name-place-label.js';
import { answerEventLines } from './answer-event-lines.js';
import { escapeLine } from './escape-terminal.js';
import { renderFigures, renderTrace } from './render-trace.js';
import { terminalLabels } from './terminal-labels.js';
import { voiceLine } from './voice-line.js';
import { type LineWord, splitWords, wrapWords } from './wrap-text.js';

export interface TerminalOptions {
  readonly language: InterfaceLanguage;
  /** Width to wrap at; `Infinity` where there is no terminal: lines stay whole for whatever reads them. */
  readonly columns: number;
  readonly hasColour: boolean;
  /** As people see it; absent for an answer that was not kept. */
  readonly answerId?: string | undefined;
  /** The question as answered, where a follow-up was completed from the one before. */
  readonly understoodAs?: string | undefined;
  /** Adds the score trace of every excerpt, the decision's features and the time per stage. */
  readonly explain?: boolean;
}

const QUOTE_MARK = '> ';
/** Narrower terminals get lines of this width all the same. */
const MIN_COLUMNS = 20;
const STYLES = { bold: ['\u001b[1m', '\u001b[22m'], dim: ['\u001b[2m', '\u001b[22m'] } as const;
type Style = (text: string) => string;
type Styles = Readonly<Record<keyof typeof STYLES, Style>>;

const stylesFor = (hasColour: boolean): Styles => {
  const style =
    ([on, off]: readonly [string, string]): Style =>
    (text) =>
      hasColour && text !== '' ? `${on}${text}${off}` : text;
  return { bold: style(STYLES.bold), dim: style(STYLES.dim) };
};

/** The whole answer, with a line break at the end. Only one that has just been given can be explained. */
export function renderTerminal(
  result: Pick<AskResult, 'answer'> & Partial<AskResult>,
  options: TerminalOptions,
): string {
  const { answer } = result;
  const styles = stylesFor(options.hasColour);
  const labels = terminalLabels(options.language);
  const { understoodAs } = options;
  const understood = understoodAs && labels.understoodAs.replace('{question}', () => understoodAs);
  const blocks = understood ? [wrapEscaped(understood, options.columns, styles.dim)] : [];
  blocks.push(wrapEscaped(answer.lead, options.columns, styles.bold));
  if (answer.survey !== undefined)
    blocks.push(describeSurvey(answer.survey, options.language).flatMap((line) => wrapEscaped(line, options.columns)));
  if (answer.outcome === 'answered') blocks.push(...composedBlocks(answer.composed, options, styles));
  const shown = answer.outcome === 'answered' ? answer.excerpts : answer.nearest;
  if (answer.outcome === 'not-found' && shown.length > 0) {
    blocks.push(wrapEscaped(`${labels.closestPassages}:`, options.columns));
  }
  for (const excerpt of shown)
    blocks.push([...quotationLines(excerpt, options, styles), ...sourceLines(excerpt, options, styles)]);
  for (const event of answer.events ?? []) {
    const lines = answerEventLines(event, options.language);
    blocks.push(lines.flatMap((line) => wrapEscaped(line, options.columns, undefined, '  ')));
  }
  const voices = answer.outcome === 'answered' ? voiceLine(shown, options.language) : undefined;
  if (voices !== undefined) blocks.push(wrapEscaped(voices, options.columns));
  for (const note of answer.notes) blocks.push(wrapEscaped(note, options.columns));
  if (options.answerId !== undefined) blocks.push(wrapEscaped(options.answerId, options.columns, styles.dim));
  if (options.explain === true) blocks.push(...explanationBlocks(result, answer));
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Marked as composed, before the excerpts; a sentence a line. */
function composedBlocks(composed: ComposedAnswer | undefined, options: TerminalOptions, styles: Styles): string[][] {
  if (composed === undefined) return [];
  const { mark, cut } = composedTexts(options.language);
  const sentences = composed.sentences.map(
    ({ text, citations }) => `${text} ${citations.map((number) => `[${number}]`).join('')}`,
  );
  return [
    [
      ...wrapEscaped(mark, options.columns, styles.dim),
      ...sentences.flatMap((sentence) => wrapEscaped(sentence, options.columns)),
      ...(composed.cut === 0 ? [] : wrapEscaped(cut(composed.cut), options.columns, styles.dim)),
    ],
  ];
}

function quotationLines(excerpt: Excerpt, options: TerminalOptions, styles: Styles): string[] {
  const width = Math.max(options.columns, MIN_COLUMNS) - QUOTE_MARK.length;
  const lines: string[] = [];
  let lineStart = 0;
  for (const line of excerpt.text.split('\n')) {
    const render = (word: LineWord) => renderWord(excerpt, lineStart + word.start, lineStart + word.end, styles.bold);
    const wrapped = wrapWords(splitWords(line), width).map((words) => QUOTE_MARK + joinWords(words, render));
    lines.push(...(wrapped.length > 0 ? wrapped : [QUOTE_MARK.trimEnd()]));
    lineStart += line.length + 1;
  }
  return lines;
}

const joinWords = (words: readonly LineWord[], render: (word: LineWord) => string): string =>
  words.map((word, index) => (index > 0 && word.hasSpaceBefore ? ' ' : '') + render(word)).join('');

/** `[start, end)` of the excerpt's text, escaped, the parts that matched the question bold. */
function renderWord(excerpt: Excerpt, start: number, end: number, bold: Style): string {
  const borders = new Set([start, end]);
  for (const match of excerpt.matches) {
    if (!spansOverlap(match, { start, end })) continue;
    borders.add(Math.max(start, match.start)).add(Math.min(end, match.end));
  }
  const ordered = [...borders].sort((a, b) => a - b);
  const pieces = ordered.slice(1).map((pieceEnd, index) => {
    const piece = { start: ordered[index]!, end: pieceEnd };
    const text = escapeLine(excerpt.text.slice(piece.start, piece.end));
    return excerpt.matches.some((match) => spansOverlap(match, piece)) ? bold(text) : text;
  });
  return pieces.join('');
}

function sourceLines(excerpt: Excerpt, options: TerminalOptions, styles: Styles): string[] {
  const { citation } = excerpt;
  const facts = sourceFacts(excerpt, citation, options.language).map(escapeLine).join(' · ');
  const lines = wrapEscaped(`[${citation.number}] ${facts}`, options.columns, styles.dim, '    ');
  const { alsoAt } = terminalLabels(options.language);
  const others = (citation.alsoAt ?? []).map((other) => alsoAt.replace('{address}', () => other));
  const addresses = [addressLine(citation, options.language) ?? [], others].flat();
  return [...lines, ...addresses.map((address) => `    ${styles.dim(escapeLine(address))}`)];
}

/** The address stands alone in front, so that a terminal can make a link of it. */
function addressLine({ url, retrieved }: Citation, language: InterfaceLanguage): string | undefined {
  if (url === undefined || retrieved === undefined) return url;
  return `${url} (${terminalLabels(language).retrieved.replace('{date}', () => formatDate(retrieved, language))})`;
}

/** In the order of a reference: title, publisher, date, symbol, place in the document, language, kind. */
function sourceFacts(excerpt: Excerpt, citation: Citation, language: InterfaceLanguage): string[] {
  const labels = terminalLabels(language);
  const withRemark = (text: string, remark: string, applies: boolean) => (applies ? `${text} (${remark})` : text);
  const { publisher, date, symbol, status } = citation;
  const { section, paragraph, label, page } = excerpt;
  const counted = paragraph && labels.paragraph.replace('{n}', String(paragraph));
  return [
    withRemark(citation.title, labels.titleGuessed, citation.titleBasis === 'guessed'),
    publisher,
    date && withRemark(formatDate(date, language), labels.dateInferred, citation.dateBasis === 'inferred'),
    symbol,
    section && labels.section.replace('{name}', () => section),
    label === undefined ? counted : namePlaceLabel(label, citationWords(language)),
    page && labels.page.replace('{n}', String(page)),
    formatLanguage(excerpt.language, language),
    status && nameDocumentStatus(status, language),
    citation.machineTranslated ? labels.machineTranslation : undefined,
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '');
}

function explanationBlocks(result: Partial<AskResult>, answer: Answer): string[][] {
  const shown = answer.outcome === 'answered' ? answer.excerpts : (result.ranked ?? []);
  return [
    ...shown.map((excerpt) =>
      renderTrace(`[${excerpt.citation.number}] ${escapeLine(excerpt.citation.documentId)}`, excerpt.trace),
    ),
    renderFigures('Decision', { confidence: answer.confidence, ...result.features }),
    renderFigures('Milliseconds', result.stageMs ?? {}),
  ];
}

/** One line of text, escaped and wrapped; further lines begin with `indent`. */
export function wrapEscaped(text: string, columns: number, style: Style = (line) => line, indent = ''): string[] {
  const line = escapeLine(text);
  const width = Math.max(columns, MIN_COLUMNS) - indent.length;
  return wrapWords(splitWords(line), width).map((words, index) => {
    const joined = joinWords(words, (word) => line.slice(word.start, word.end));
    return (index > 0 ? indent : '') + style(joined);
  });
}
