// bot: COMPOSED SENTENCES → a block between lead and excerpts, marked as composed, each sentence with its numbers. Whole sentences
// only; those that do not fit are left out, from the last. It is never shown as a quotation.
import { composedTexts } from '../../answer/compose/composed-texts.js';
import type { ComposedAnswer } from '../../domain/answer.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import { escapeLine } from '../escape-markdown.js';
import { insertIn, lineIn } from './compose-message.js';

/** As shown; a sentence of the model has at most 500 units before it is escaped. */
const SENTENCE_SHOWN_MAX = 1000;
const BLOCK_MAX = 1200;

/** Empty for none, and where not even one sentence fits into `room` units. */
export function composedBlock(composed: ComposedAnswer | undefined, language: InterfaceLanguage, room: number): string {
  if (composed === undefined) return '';
  const texts = composedTexts(language);
  const mark = lineIn(language, texts.mark, '-# ');
  const cut = composed.cut === 0 ? [] : [lineIn(language, texts.cut(composed.cut), '-# ')];
  const lines = composed.sentences.map(({ text, citations }) => {
    const numbers = citations.map((number) => `\\[${number}\\]`).join('');
    return lineIn(language, `${insertIn(language, escapeLine(text, SENTENCE_SHOWN_MAX))} ${numbers}`);
  });
  const limit = Math.min(room, BLOCK_MAX);
  for (let count = lines.length; count > 0; count -= 1) {
    const block = [mark, ...lines.slice(0, count), ...cut].join('\n');
    if (block.length <= limit) return block;
  }
  return '';
}
