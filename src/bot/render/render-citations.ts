// bot: CITATIONS, written → message: each in a block of its own, ready to copy, and a select of the styles. A run of
// backticks, which would end the block, is the one thing that is parted.
import type { InterfaceLanguage } from '../../domain/language.js';
import { CITATION_STYLES, type CitationStyle } from '../../quotes/citation/write-citation.js';
import { STYLE_NAMES } from '../commands/quote-commands.js';
import { MESSAGE_TEXT_MAX } from '../discord-limits.js';
import { quoteTexts } from '../quote-texts.js';
import { ACCENTS, composeMessage, lineIn, select } from './compose-message.js';
import type { MessageBody } from './render-context.js';

const FENCE = '```';

export interface ShownCitations {
  /** Each written in another style when one is chosen; without it there is nothing to choose for. */
  readonly answerId?: string;
  readonly style: CitationStyle;
}

/** As many as fit, in order; undefined when not even the first does. */
export function renderCitations(
  citations: readonly string[],
  { answerId, style }: ShownCitations,
): MessageBody | undefined {
  const blocks = citations.map((text) => `${FENCE}\n${text.replace(/`(?=`)/g, '`\u200b')}\n${FENCE}`);
  const fitting = blocks.filter((_, place) => blocks.slice(0, place + 1).join('\n').length <= MESSAGE_TEXT_MAX);
  if (fitting.length === 0) return undefined;
  const styles = CITATION_STYLES.map((each) => ({ value: each, label: STYLE_NAMES[each] }));
  const choose = (id: string) => select({ action: 'cite', answerId: id }, STYLE_NAMES[style], styles);
  return composeMessage({
    accent: ACCENTS.plain,
    blocks: [fitting.join('\n')],
    rows: answerId === undefined ? [] : [[choose(answerId)]],
  });
}

/** The list in the order of its style, as far as it fits; the file holds all of it. */
export function renderBibliography(
  lines: readonly string[],
  file: { readonly name: string; readonly content: Buffer },
  { language, count }: { readonly language: InterfaceLanguage; readonly count: string },
): MessageBody {
  const texts = quoteTexts(language);
  const head = lineIn(language, `**${texts.cited(count)}**`);
  const hint = lineIn(language, texts.restInFile, '-# ');
  const room = MESSAGE_TEXT_MAX - head.length - hint.length - 2;
  const shown = lines.filter((_, place) => lines.slice(0, place + 1).join('\n').length <= room);
  return composeMessage({
    accent: ACCENTS.plain,
    blocks: [[head, ...shown, ...(shown.length < lines.length ? [hint] : [])].join('\n')],
    file,
  });
}
