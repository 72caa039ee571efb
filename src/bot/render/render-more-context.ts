// bot: EXCERPT + PARAGRAPH → message: the paragraph around an excerpt, verbatim, with the excerpt bold; in pages when long.
import type { Answer, Excerpt } from '../../domain/answer.js';
import type { PreparedDocument, Sentence } from '../../domain/document.js';
import { type Span, spansOverlap } from '../../domain/span.js';
import { answerTexts } from '../answer-texts.js';
import { ACCENTS, button, type Choice, type Control, composeMessage, lineIn, select } from './compose-message.js';
import { describeSource } from './describe-source.js';
import { quoteText } from './quote-text.js';
import type { MessageBody, RenderContext } from './render-context.js';
import { excerptsOf } from './render-next-excerpts.js';

export interface Paragraph {
  /** Slice of the document. */
  readonly text: string;
  /** Where the excerpt lies in `text`. */
  readonly excerpt: Span;
}

/** Leaves room for heading and source line. */
const PAGE_MAX = 2400;

/** The excerpt of that citation number, of an answer or among an abstention's nearest. */
export const excerptByNumber = (answer: Answer, number: number): Excerpt | undefined =>
  excerptsOf(answer).find((excerpt) => excerpt.citation.number === number);

/** The paragraph that holds the excerpt, never across a removed part. The document must be the excerpt's version. */
export function paragraphAround(document: Pick<PreparedDocument, 'text' | 'sentences'>, excerpt: Span): Paragraph {
  const { text, sentences } = document;
  const last = sentences.findLastIndex((sentence) => spansOverlap(sentence, excerpt));
  let first = sentences.findIndex((sentence) => spansOverlap(sentence, excerpt));
  let end = last;
  while (first > 0 && areOneParagraph(sentences[first - 1]!, sentences[first]!)) first -= 1;
  while (end >= 0 && end + 1 < sentences.length && areOneParagraph(sentences[end]!, sentences[end + 1]!)) end += 1;
  const start = Math.min(sentences[first]?.start ?? excerpt.start, excerpt.start);
  return {
    text: text.slice(start, Math.max(sentences[end]?.end ?? excerpt.end, excerpt.end)),
    excerpt: { start: excerpt.start - start, end: excerpt.end - start },
  };
}

const areOneParagraph = (left: Sentence, right: Sentence): boolean =>
  right.afterRemoval !== true &&
  left.kind !== 'heading' &&
  right.kind !== 'heading' &&
  left.paragraph === right.paragraph &&
  left.section === right.section;

/** @param page from 1; beyond the last gives the last. Its button's argument is `<citation number>.<page>`. */
export function renderMoreContext(
  answer: Answer,
  excerpt: Excerpt,
  paragraph: Paragraph,
  context: RenderContext,
  page = 1,
): MessageBody {
  const { language } = context;
  const texts = answerTexts(language);
  const pages = paginate(excerpt, paragraph);
  const shown = Math.min(Math.max(1, page), pages.length);
  const { number } = excerpt.citation;
  const position = pages.length > 1 ? ` · ${texts.pageOf(shown, pages.length)}` : '';
  return composeMessage({
    accent: ACCENTS.plain,
    blocks: [
      lineIn(language, `${texts.aroundExcerpt(number)}${position}`, '-# '),
      pages[shown - 1]!,
      describeSource(excerpt, language),
    ],
    rows: [pageButtons(number, shown, pages.length, context), otherExcerpts(answer, number, context)],
  });
}

function paginate(excerpt: Excerpt, paragraph: Paragraph): string[] {
  const pages: string[] = [];
  let from = 0;
  do {
    const quotation = quoteText(paragraph.text, {
      language: excerpt.language,
      bold: [paragraph.excerpt],
      from,
      maxShown: PAGE_MAX,
    });
    pages.push(quotation.text);
    from = quotation.end;
  } while (from < paragraph.text.length);
  return pages;
}

function pageButtons(number: number, page: number, pages: number, { language, answerId }: RenderContext): Control[] {
  if (pages === 1) return [];
  const { previousPage, nextPage } = answerTexts(language).buttons;
  const turn = (to: number, label: string) =>
    button({ action: 'more', answerId, argument: `${number}.${to}` }, label, { isDisabled: to < 1 || to > pages });
  return [turn(page - 1, previousPage), turn(page + 1, nextPage)];
}

function otherExcerpts(answer: Answer, number: number, { language, answerId }: RenderContext): Control[] {
  const choices = excerptsOf(answer)
    .filter(({ citation }) => citation.number !== number)
    .map(
      ({ citation, text }): Choice => ({
        value: String(citation.number),
        label: `[${citation.number}] ${citation.title}`,
        description: text,
      }),
    );
  if (choices.length === 0) return [];
  return [select({ action: 'more', answerId }, answerTexts(language).buttons.chooseExcerpt, choices)];
}
