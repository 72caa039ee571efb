// quotes: answer → a page to keep: question, lead, excerpts as quotations, numbered sources, and what the answer was made
// from. As Markdown or as a Word document. Adds no sentence about the subject; excerpts stay word for word.
import type { Answer, Excerpt } from '../domain/answer.js';
import type { PartialDate } from '../domain/document.js';
import type { InterfaceLanguage } from '../domain/language.js';
import { type CitedSource, citeExcerpt, toOneLine } from './citation/cited-source.js';
import { type ExportWords, exportWords } from './citation/export-words.js';
import { type Page, type PageBlock, pageAsMarkdown } from './citation/exported-page.js';
import { type ProseStyle, writeProse } from './citation/write-citation.js';
import { writeDate } from './citation/write-date.js';
import { writeDocx } from './citation/write-docx.js';

export interface AnswerExport {
  /** Of the labels and citations; the lead comes in the language it was answered in. */
  readonly language: InterfaceLanguage;
  readonly style: ProseStyle;
  /** As people see it, such as `A-7K3F-9QZM-2H`; absent for an answer that was not kept. */
  readonly answerId?: string;
  /** The day the answer was given. */
  readonly answeredOn?: PartialDate;
  readonly accessed?: PartialDate;
  /** Main language of a document (ISO 639-1), where the store still has it; decides on transliteration. */
  readonly languageOf?: (documentId: string) => string | undefined;
}

export const exportAnswerAsMarkdown = (answer: Answer, about: AnswerExport): string =>
  pageAsMarkdown(layOutAnswer(answer, about));

export const exportAnswerAsDocx = (answer: Answer, about: AnswerExport): Promise<Uint8Array> =>
  writeDocx(layOutAnswer(answer, about));

/** What the excerpts of an answer, or the passages offered in place of one, are taken from; one a excerpt, in their order. */
export function citeAnswer(answer: Answer, about: Pick<AnswerExport, 'accessed' | 'languageOf'> = {}): CitedSource[] {
  return shownExcerpts(answer).map((excerpt) => {
    const documentLanguage = about.languageOf?.(excerpt.citation.documentId);
    return citeExcerpt(excerpt, {
      ...(documentLanguage !== undefined && { documentLanguage }),
      ...(about.accessed !== undefined && { accessed: about.accessed }),
    });
  });
}

const shownExcerpts = (answer: Answer): readonly Excerpt[] =>
  answer.outcome === 'answered' ? answer.excerpts : answer.nearest;

const markOf = ({ citation }: Excerpt): string => `[${citation.number}]`;

function layOutAnswer(answer: Answer, about: AnswerExport): Page {
  const words = exportWords(about.language);
  const excerpts = shownExcerpts(answer);
  const sources = citeAnswer(answer, about);
  const isAbstention = answer.outcome === 'not-found';
  const blocks: PageBlock[] = [
    { kind: 'title', text: toOneLine(answer.question) },
    { kind: 'paragraph', text: toOneLine(answer.lead) },
    ...(isAbstention && excerpts.length > 0 ? [{ kind: 'heading', text: words.closestPassages } as const] : []),
    ...excerpts.map((excerpt) => ({ kind: 'quotation', text: excerpt.text, mark: markOf(excerpt) }) as const),
    ...answer.notes.map((note) => ({ kind: 'paragraph', text: toOneLine(note) }) as const),
    ...(excerpts.length > 0 ? [{ kind: 'heading', text: words.sources } as const] : []),
    ...excerpts.map(
      (excerpt, place): PageBlock => ({
        kind: 'source',
        text: writeProse(sources[place]!, about.style, about.language),
        mark: markOf(excerpt),
      }),
    ),
    ...originOf(answer, about, words),
  ];
  return { blocks, language: about.language };
}

/** How to find this answer again, and the state of the corpus that gave it. */
function originOf(answer: Answer, { answerId, answeredOn, language }: AnswerExport, words: ExportWords): PageBlock[] {
  const facts = [
    ...(answerId === undefined ? [] : [`${words.answer}${words.colon}${answerId}`]),
    ...(answeredOn === undefined ? [] : [`${words.answeredOn}${words.colon}${writeDate(answeredOn, language)}`]),
    `${words.corpus}${words.colon}${answer.corpus}`,
  ];
  return facts.map((text) => ({ kind: 'small-print', text }));
}
