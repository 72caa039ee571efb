// bot: CHECKED QUOTATIONS → message: for each its verdict in plain words, what differs, both wordings with the differing
// words in bold, the place, warnings. Shows quotations whole where they fit; says how many more there are.

import { formatList, formatNumber } from '../../answer/format-fact.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import { spanContains } from '../../domain/span.js';
import type { CheckedQuotation, QuotationPart, Verdict } from '../../quotes/verdict.js';
import type { StoredDocument } from '../../store/store.js';
import { answerTexts } from '../answer-texts.js';
import { MESSAGE_TEXT_MAX } from '../discord-limits.js';
import { escapeLine } from '../escape-markdown.js';
import { quoteTexts } from '../quote-texts.js';
import { ACCENTS, button, composeMessage, insertIn, lineIn } from './compose-message.js';
import { describePlace, quoteWording } from './quote-wording.js';
import type { MessageBody } from './render-context.js';

/** Answer id of the Share button: the message itself is what is shared. */
export const SHOWN_VERDICT = 'verdict';

export interface VerdictContext {
  readonly language: InterfaceLanguage;
  readonly readDocument: (part: Pick<QuotationPart, 'documentId' | 'version'>) => StoredDocument | undefined;
  /** Of documents named beside the parts. */
  readonly titleOf: (documentId: string) => string;
}

interface Detail {
  /** Units of each wording. */
  readonly wording: number;
  readonly differences: number;
  readonly parts: number;
  /** What was left out, and where else the words are. */
  readonly hasBesides: boolean;
}

/** From all that is of use to what always fits a message. */
const DETAILS: readonly Detail[] = [
  { wording: 900, differences: 8, parts: 3, hasBesides: true },
  { wording: 450, differences: 5, parts: 2, hasBesides: true },
  { wording: 150, differences: 2, parts: 1, hasBesides: false },
];
const SKIPPED_MAX = 200;
const WORDS_MAX = 80;
const TITLE_MAX = 80;
const TITLES_SHOWN = 5;
/** For how many more there are. */
const FOOTER_ROOM = 250;

/** At least one; the first always fits, the others as far as there is room. */
export function renderVerdicts(checked: readonly CheckedQuotation[], context: VerdictContext): MessageBody {
  const { language } = context;
  const blocks: string[] = [];
  let room = MESSAGE_TEXT_MAX - FOOTER_ROOM;
  for (const quotation of checked) {
    const block = fitBlock(quotation, checked.length > 1, context, room);
    if (block === undefined) break;
    blocks.push(block);
    room -= block.length;
  }
  const left = checked.length - blocks.length;
  const share = button({ action: 'share', answerId: SHOWN_VERDICT }, answerTexts(language).buttons.share);
  return composeMessage({
    accent: checked.every(({ verdict }) => IS_TRUE_TO_SOURCE[verdict]) ? ACCENTS.answered : ACCENTS.abstained,
    blocks,
    ...(left > 0 && { footer: lineIn(language, quoteTexts(language).notShown(formatNumber(left, language)), '-# ') }),
    rows: [[share]],
  });
}

const IS_TRUE_TO_SOURCE: Readonly<Record<Verdict, boolean>> = {
  exact: true,
  typographic: true,
  shortened: true,
  altered: false,
  stitched: false,
  misattributed: false,
  translation: false,
  'not-found': false,
};

/** With less and less detail, until it fits. */
function fitBlock(
  quotation: CheckedQuotation,
  isOneOfSeveral: boolean,
  context: VerdictContext,
  room: number,
): string | undefined {
  for (const detail of DETAILS) {
    const block = writeBlock(quotation, isOneOfSeveral, context, detail);
    if (block.length <= room) return block;
  }
  return undefined;
}

function writeBlock(
  checked: CheckedQuotation,
  isOneOfSeveral: boolean,
  context: VerdictContext,
  detail: Detail,
): string {
  const { verdict, parts, differences, warnings, searched } = checked;
  const { language } = context;
  const texts = quoteTexts(language);
  const { label, meaning } = texts.verdicts[verdict];
  const line = (text: string, mark = '') => lineIn(language, text, mark);
  const differs = differences.length > 0;
  const showsQuoted = differs || isOneOfSeveral || verdict === 'not-found' || verdict === 'translation';
  const shownParts = parts.slice(0, detail.parts);
  return [
    line(`**${label}** · ${meaning}`),
    ...warnings.map((warning) => line(`⚠️ ${texts.warnings[warning]}`)),
    ...differences
      .slice(0, detail.differences)
      .map((difference) => line(describeDifference(difference, language), '- ')),
    ...(showsQuoted ? [line(texts.asQuoted, '-# '), quoted(checked, detail.wording)] : []),
    ...(showsQuoted && parts.length > 0 ? [line(texts.inSource, '-# ')] : []),
    ...shownParts.flatMap((part) => [
      quotedSource(checked, part, context, detail.wording),
      line(placeOf(part, context), '-# '),
    ]),
    ...(detail.hasBesides ? [...skippedLines(checked, language), ...alsoInLine(checked, context)] : []),
    ...(verdict === 'not-found' ? [line(texts.searched(formatNumber(searched, language)), '-# ')] : []),
  ].join('\n');
}

function describeDifference(
  { kind, quoted: words, source }: CheckedQuotation['differences'][number],
  language: InterfaceLanguage,
): string {
  const texts = quoteTexts(language);
  const shown = (text: string) => (text === '' ? texts.nothing : insertIn(language, escapeLine(text, WORDS_MAX)));
  return texts.difference(texts.kinds[kind], shown(words), shown(source));
}

const quoted = ({ text, differences }: CheckedQuotation, max: number): string =>
  quoteWording(
    text,
    'und',
    differences.map(({ quotedSpan }) => quotedSpan),
    max,
  );

function quotedSource(
  { differences }: CheckedQuotation,
  part: QuotationPart,
  { readDocument }: VerdictContext,
  max: number,
): string {
  const bold = differences
    .filter(({ documentId, sourceSpan }) => documentId === part.documentId && spanContains(part, sourceSpan))
    .map(({ sourceSpan }) => ({ start: sourceSpan.start - part.start, end: sourceSpan.end - part.start }));
  return quoteWording(part.source, readDocument(part)?.metadata.language ?? 'und', bold, max);
}

function placeOf(part: QuotationPart, { language, readDocument }: VerdictContext): string {
  const document = readDocument(part);
  return document === undefined
    ? escapeLine(part.documentId, TITLE_MAX)
    : describePlace(document, part.start, language);
}

function skippedLines({ skipped }: CheckedQuotation, language: InterfaceLanguage): string[] {
  const [first] = skipped;
  if (first === undefined) return [];
  const words = insertIn(language, escapeLine(first.source, SKIPPED_MAX));
  return [lineIn(language, `${quoteTexts(language).leftOut}: ${words}`, '-# ')];
}

function alsoInLine({ alsoIn }: CheckedQuotation, { language, titleOf }: VerdictContext): string[] {
  if (alsoIn.length === 0) return [];
  const titles = alsoIn.slice(0, TITLES_SHOWN).map((id) => insertIn(language, escapeLine(titleOf(id), TITLE_MAX)));
  return [lineIn(language, quoteTexts(language).alsoIn(formatList(titles, language)), '-# ')];
}
