// bot: ONE DOCUMENT → message: its facts, how it begins, and what was removed from it as page furniture, in pages.

import { formatDate, formatLanguage, formatList } from '../../answer/format-fact.js';
import type { DatedFact, DocumentAddress, PreparedDocument, RemovedPart } from '../../domain/document.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import { sliceOf } from '../../domain/span.js';
import { answerTexts } from '../answer-texts.js';
import { choiceOfDocument } from '../document-choice.js';
import { escapeLine } from '../escape-markdown.js';
import { ACCENTS, composeMessage, insertIn, lineIn } from './compose-message.js';
import { describeLink, documentFacts, joinFacts } from './describe-source.js';
import { describePage, takePage, turnButtons } from './page-through.js';
import { quoteText } from './quote-text.js';
import type { MessageBody } from './render-context.js';

export interface SourceContext {
  readonly language: InterfaceLanguage;
  readonly version: number;
  /** Pages of the removed parts, from 1; beyond the last gives the last. */
  readonly page: number;
  /** Documents on the same event in other languages, with their language codes. */
  readonly alsoAt?: readonly DocumentAddress[];
  readonly twins: readonly { readonly title: string; readonly language: string }[];
  /** Id of a forum or party → its name in the interface language; undefined: the id is shown. */
  nameOf(id: string): string | undefined;
}

// Facts at most 2,500 units, opening 620, removed parts 850: together below the message's 4,000.
const FACT_MAX = 160;
const TITLE_MAX = 100;
const OPENING_TEXT_MAX = 450;
const OPENING_SHOWN_MAX = 620;
const REMOVED_PER_PAGE = 6;
const REMOVED_MAX = 110;
const EVENTS_SHOWN = 6;
const TWINS_SHOWN = 2;
const ADDRESSES_SHOWN = 2;
const ADDRESS_NAME_MAX = 30;
const ADDRESS_MAX = 120;
const NAMES_SHOWN = 12;

export function renderSource(document: PreparedDocument, context: SourceContext): MessageBody {
  const { language } = context;
  const removed = document.removed.filter((part) => sliceOf(document.sourceText, part).trim() !== '');
  const page = takePage(removed, REMOVED_PER_PAGE, context.page);
  const texts = answerTexts(language).source;
  const heading = joinFacts([texts.removed(removed.length), describePage(page, language)]);
  const removedLines = [lineIn(language, heading), ...page.items.map((part) => removedLine(document, part, language))];
  const opening = quoteText(document.text, {
    language: document.metadata.language,
    bold: [],
    maxText: OPENING_TEXT_MAX,
    maxShown: OPENING_SHOWN_MAX,
  });
  const isWhole = opening.end === document.text.length;
  return composeMessage({
    accent: ACCENTS.plain,
    blocks: [
      factLines(document, context).join('\n'),
      document.text.trim() === ''
        ? ''
        : `${lineIn(language, `**${texts.opening}**`)}\n${opening.text}${isWhole ? '' : ' \\[…\\]'}`,
      removed.length === 0 ? lineIn(language, texts.removedNothing) : removedLines.join('\n'),
    ],
    rows: [turnButtons(page, 'source', choiceOfDocument(document.metadata.id), language)],
  });
}

/** Title first, then what is known, a line each. */
function factLines({ metadata }: PreparedDocument, context: SourceContext): string[] {
  const { language, version, nameOf } = context;
  const texts = answerTexts(language);
  const { source } = texts;
  const foreign = (text: string, max = FACT_MAX) => insertIn(language, escapeLine(text, max));
  const names = (ids: readonly string[]) =>
    foreign(
      formatList(
        ids.slice(0, NAMES_SHOWN).map((id) => nameOf(id) ?? id),
        language,
      ),
    );
  const { published, publisher, symbol, events, retrieved, rights } = metadata;
  const [title] = documentFacts(metadata, language);
  const tongue = joinFacts([
    formatLanguage(metadata.language, language),
    metadata.machineTranslated ? source.machineTranslated : undefined,
  ]);
  const twins = context.twins
    .slice(0, TWINS_SHOWN)
    .map((twin) => joinFacts([foreign(twin.title, TITLE_MAX), formatLanguage(twin.language, language)]));
  const facts: readonly (readonly [string, string | undefined])[] = [
    [source.publisher, publisher && foreign(publisher)],
    [source.published, published && describeDate(published, language)],
    [source.events, describeEvents(events, language)],
    [source.symbol, symbol && foreign(symbol)],
    [source.status, describeLink(metadata.url, metadata.status, language)],
    [source.language, tongue],
    [source.alsoAt, describeAddresses(context, language)],
    [source.twins, twins.join('; ')],
    [source.forums, metadata.forums.length > 0 ? names(metadata.forums) : undefined],
    [source.parties, metadata.parties.length > 0 ? names(metadata.parties) : undefined],
    [source.retrieved, retrieved && escapeLine(formatDate(retrieved, language), TITLE_MAX)],
    [source.rights, rights && foreign(rights)],
    [source.version, String(version)],
  ];
  const lines = facts.flatMap(([name, fact]) => (fact ? [lineIn(language, texts.labelled(name, fact))] : []));
  return [lineIn(language, `**${title}**`), ...lines];
}

/** Links where there are addresses; a file without one is no place to look. */
function describeAddresses({ alsoAt = [] }: SourceContext, language: InterfaceLanguage): string {
  const links = alsoAt.flatMap(({ url, publisher, title }) => {
    const link = describeLink(url, undefined, language);
    const name = insertIn(language, escapeLine(publisher ?? title, ADDRESS_NAME_MAX));
    return link === undefined || link.length > ADDRESS_MAX ? [] : [`${name} ${link}`];
  });
  return links.slice(0, ADDRESSES_SHOWN).join('; ');
}

function describeDate({ date, end, basis }: DatedFact, language: InterfaceLanguage): string {
  const shown = [date, ...(end === undefined ? [] : [end])].map((each) =>
    escapeLine(formatDate(each, language), TITLE_MAX),
  );
  const text = insertIn(language, shown.join(' – '));
  return basis === 'inferred' ? `${text} (${answerTexts(language).source.dateInferred})` : text;
}

function describeEvents(events: readonly DatedFact[], language: InterfaceLanguage): string {
  const shown = events.slice(0, EVENTS_SHOWN).map((event) => describeDate(event, language));
  return `${shown.join('; ')}${events.length > EVENTS_SHOWN ? '; …' : ''}`;
}

const removedLine = (document: PreparedDocument, part: RemovedPart, language: InterfaceLanguage): string =>
  lineIn(language, insertIn(language, escapeLine(sliceOf(document.sourceText, part), REMOVED_MAX)), '- ');
