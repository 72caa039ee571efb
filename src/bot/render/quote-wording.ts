// bot: WORDS OF A SOURCE or of a quotation → block quotation with some of them in bold; their place in a document → a line.
// What is too long is cut at the end of a word and says so; nothing is left out within.
import type { InterfaceLanguage } from '../../domain/language.js';
import type { Span } from '../../domain/span.js';
import { citationWords } from '../../quotes/citation/citation-words.js';
import { namePlaceLabel } from '../../quotes/citation/name-place-label.js';
import type { StoredDocument } from '../../store/store.js';
import { answerTexts } from '../answer-texts.js';
import { escapeLine } from '../escape-markdown.js';
import { describeLink, documentFacts, joinFacts, PLACE_LABEL_MAX } from './describe-source.js';
import { quoteText } from './quote-text.js';

/** What is too long stops at the end of a word and says so. */
export function quoteWording(text: string, language: string, bold: readonly Span[], max: number): string {
  const marked = bold.filter(({ start, end }) => end > start);
  const { text: shown, end } = quoteText(text, { language, bold: marked, maxText: max, maxShown: 2 * max });
  return end < text.length ? `${shown} \\[…\\]` : shown;
}

/** Title, publisher, date and symbol, page and paragraph of the first sentence, and the way to the source. */
export function describePlace(
  { metadata, sentences }: Pick<StoredDocument, 'metadata' | 'sentences'>,
  start: number,
  language: InterfaceLanguage,
): string {
  const { source } = answerTexts(language);
  const sentence = sentences.find(({ end }) => end > start);
  const { published } = metadata;
  return joinFacts([
    ...documentFacts({ ...metadata, ...(published && { date: published.date, dateBasis: published.basis }) }, language),
    sentence?.page && source.page(sentence.page),
    sentence?.label
      ? escapeLine(namePlaceLabel(sentence.label, citationWords(language)), PLACE_LABEL_MAX)
      : sentence?.paragraph && source.paragraph(sentence.paragraph),
    metadata.machineTranslated ? source.machineTranslated : undefined,
    describeLink(metadata.url, metadata.status, language),
  ]);
}
