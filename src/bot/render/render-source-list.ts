// bot: DOCUMENTS → message: the stored sources, a page at a time, with a select to open one.

import { formatDate, formatLanguage } from '../../answer/format-fact.js';
import type { DocumentMetadata } from '../../domain/document.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import { answerTexts } from '../answer-texts.js';
import { choiceOfDocument } from '../document-choice.js';
import { ACCENTS, composeMessage, lineIn, select } from './compose-message.js';
import { describeLink, documentFacts, joinFacts } from './describe-source.js';
import { describePage, takePage, turnButtons } from './page-through.js';
import type { MessageBody } from './render-context.js';

export interface SourceListContext {
  readonly language: InterfaceLanguage;
  /** From 1; beyond the last gives the last. */
  readonly page: number;
  /** What the caller needs to make the same list again (its filters), carried in the buttons' custom ids; at most 40 characters, no line break. */
  readonly pageState?: string;
}

const PAGE_SIZE = 8;
const LIST = 'sources';
/** Room for the heading. */
const LINES_MAX = 3800;

/** @param documents all that pass the caller's filters, in the order to show */
export function renderSourceList(documents: readonly DocumentMetadata[], context: SourceListContext): MessageBody {
  const { language } = context;
  const texts = answerTexts(language).source;
  if (documents.length === 0) return composeMessage({ accent: ACCENTS.plain, blocks: [lineIn(language, texts.none)] });
  const page = takePage(documents, PAGE_SIZE, context.page);
  const heading = joinFacts([`**${texts.count(documents.length)}**`, describePage(page, language)]);
  const choices = page.items.map((document) => ({
    value: choiceOfDocument(document.id),
    label: document.title,
    description: joinFacts([document.publisher, document.published && formatDate(document.published.date, language)]),
  }));
  return composeMessage({
    accent: ACCENTS.plain,
    blocks: [lineIn(language, heading), listLines(page.items, language)],
    rows: [
      [select({ action: 'document', answerId: LIST }, answerTexts(language).buttons.chooseDocument, choices)],
      turnButtons(page, LIST, context.pageState, language),
    ],
  });
}

/** A line each; links are the first to go where lines are very long, so that every document is named. */
function listLines(documents: readonly DocumentMetadata[], language: InterfaceLanguage): string {
  const lines = (isLinked: boolean) => documents.map((document) => listLine(document, language, isLinked)).join('\n');
  const linked = lines(true);
  return linked.length <= LINES_MAX ? linked : lines(false);
}

function listLine(document: DocumentMetadata, language: InterfaceLanguage, isLinked: boolean): string {
  const { published, url, status } = document;
  const facts = documentFacts(
    { ...document, ...(published && { date: published.date, dateBasis: published.basis }) },
    language,
  );
  const rest = [
    formatLanguage(document.language, language),
    describeLink(isLinked ? url : undefined, status, language),
  ];
  return lineIn(language, joinFacts([...facts, ...rest]), '- ');
}
