// bot: COMPARED DOCUMENTS → message: pairs of passages, each with its place, the words that differ in bold. Shows as many pairs
// as fit, the first in any case; across languages nothing is in bold, and the message says why.
import { formatNumber } from '../../answer/format-fact.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import type { ComparedPassage, ComparedText, Comparison } from '../../quotes/compare-documents.js';
import type { StoredDocument } from '../../store/store.js';
import { MESSAGE_TEXT_MAX } from '../discord-limits.js';
import { quoteTexts } from '../quote-texts.js';
import { ACCENTS, composeMessage, lineIn } from './compose-message.js';
import { describePlace, quoteWording } from './quote-wording.js';
import type { MessageBody } from './render-context.js';

export interface ComparisonContext {
  readonly language: InterfaceLanguage;
  readonly left: Pick<StoredDocument, 'metadata' | 'sentences'>;
  readonly right: Pick<StoredDocument, 'metadata' | 'sentences'>;
}

/** Units of each wording, until the first pair fits. */
const WORDINGS = [1000, 500, 150];
/** For the lines below. */
const FOOTER_ROOM = 300;

export function renderComparison(
  { passages, sameWords }: Extract<Comparison, { outcome: 'compared' }>,
  context: ComparisonContext,
): MessageBody {
  const { language } = context;
  const texts = quoteTexts(language).comparison;
  const blocks: string[] = [];
  let room = MESSAGE_TEXT_MAX - FOOTER_ROOM;
  for (const passage of passages) {
    const written = WORDINGS.map((wording) => writePair(passage, context, wording));
    const block = written.find(({ length }) => length <= room) ?? (blocks.length === 0 ? written.at(-1) : undefined);
    if (block === undefined) break;
    blocks.push(block);
    room -= block.length;
  }
  const shown = passages.slice(0, blocks.length);
  const remarks = [
    ...(shown.some(({ pieces }) => pieces === undefined) ? [texts.acrossLanguages] : []),
    ...(sameWords > 0 ? [texts.sameWords(formatNumber(sameWords, language))] : []),
  ];
  return composeMessage({
    accent: ACCENTS.plain,
    blocks,
    ...(remarks.length > 0 && { footer: remarks.map((line) => lineIn(language, line, '-# ')).join('\n') }),
  });
}

function writePair({ left, right, pieces = [] }: ComparedPassage, context: ComparisonContext, wording: number): string {
  const { language } = context;
  const differing = pieces.filter(({ isSame }) => !isSame);
  const side = (text: ComparedText, of: ComparisonContext['left'], bold: readonly { start: number; end: number }[]) => [
    quoteWording(text.text, text.language, bold, wording),
    lineIn(language, describePlace(of, text.start, language), '-# '),
  ];
  return [
    ...side(
      left,
      context.left,
      differing.map(({ quoted }) => quoted),
    ),
    ...side(
      right,
      context.right,
      differing.map(({ source }) => source),
    ),
  ].join('\n');
}
