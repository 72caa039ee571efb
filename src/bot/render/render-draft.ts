// bot: DRAFT OF A DOCUMENT → the card by which a person decides: what was found, how it begins or what has changed, and the two
// buttons. Everything of the document is foreign text: escaped, shortened at its end only.
import { ButtonStyle } from 'discord.js';
import { formatDate, formatLanguage, formatNumber } from '../../answer/format-fact.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import type { ReadyDraft } from '../../drafts/draft-outcome.js';
import type { VersionChanges } from '../../ingest/compare-versions.js';
import { answerTexts } from '../answer-texts.js';
import { escapeLine } from '../escape-markdown.js';
import { ownSourceTexts } from '../own-source-texts.js';
import { ACCENTS, button, composeMessage, insertIn, lineIn } from './compose-message.js';
import { describeLink, documentFacts, joinFacts } from './describe-source.js';
import { quoteText } from './quote-text.js';
import type { MessageBody } from './render-context.js';

// Facts at most 1,100 units, notes 650, opening 900 or six sentences of 250: together below the message's 4,000.
const FACT_MAX = 160;
const NOTE_MAX = 160;
const NOTES_SHOWN = 4;
const OPENING_TEXT_MAX = 600;
const OPENING_SHOWN_MAX = 900;
const SENTENCES_SHOWN = 3;
const SENTENCE_TEXT_MAX = 180;
const SENTENCE_SHOWN_MAX = 250;

export interface DraftContext {
  readonly language: InterfaceLanguage;
  /** Under which it waits. */
  readonly draftId: string;
  /** Whole minutes until it is dropped. */
  readonly minutes: number;
}

export function renderDraft(draft: ReadyDraft, { language, draftId, minutes }: DraftContext): MessageBody {
  const texts = ownSourceTexts(language);
  const { document } = draft.indexed;
  const heading = draft.replaces === undefined ? texts.newDocument : texts.newVersion;
  const decide = (argument: 'keep' | 'drop', label: string, style: ButtonStyle.Success | ButtonStyle.Secondary) =>
    button({ action: 'draft', answerId: draftId, argument }, label, { style });
  return composeMessage({
    accent: ACCENTS.plain,
    blocks: [
      [lineIn(language, `**${heading}**`), ...factLines(draft, language)].join('\n'),
      noteLines(draft.notes, language),
      draft.replaces === undefined
        ? openingOf(document.text, document.metadata.language, language)
        : describeChanges(draft.replaces.changes, document.metadata.language, language),
    ],
    footer: lineIn(language, `-# ${texts.notSearchedYet(formatNumber(minutes, language))}`),
    rows: [[decide('keep', texts.confirm, ButtonStyle.Success), decide('drop', texts.discard, ButtonStyle.Secondary)]],
  });
}

function factLines({ indexed, events }: ReadyDraft, language: InterfaceLanguage): string[] {
  const { metadata } = indexed.document;
  const { labels } = ownSourceTexts(language);
  const { source, labelled } = answerTexts(language);
  const foreign = (text: string) => insertIn(language, escapeLine(text, FACT_MAX));
  const date = metadata.published?.date;
  const [title] = documentFacts(metadata, language);
  const host =
    metadata.url !== undefined && URL.canParse(metadata.url) ? new URL(metadata.url).hostname : indexed.origin;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [source.publisher, metadata.publisher && foreign(metadata.publisher)],
    [source.published, date && escapeLine(formatDate(date, language), FACT_MAX)],
    [source.symbol, metadata.symbol && foreign(metadata.symbol)],
    [source.language, formatLanguage(metadata.language, language)],
    [labels.origin, joinFacts([foreign(host), describeLink(metadata.url, metadata.status, language)])],
    [labels.passages, formatNumber(indexed.chunks.length, language)],
    [labels.events, formatNumber(events, language)],
  ];
  const lines = facts.flatMap(([name, fact]) => (fact ? [lineIn(language, labelled(name, fact))] : []));
  return [lineIn(language, `${title}`), ...lines];
}

function noteLines(notes: readonly string[], language: InterfaceLanguage): string {
  if (notes.length === 0) return '';
  const shown = notes
    .slice(0, NOTES_SHOWN)
    .map((note) => lineIn(language, insertIn(language, escapeLine(note, NOTE_MAX)), '- '));
  return [lineIn(language, `**${ownSourceTexts(language).labels.notes}**`), ...shown].join('\n');
}

function openingOf(text: string, tongue: string, language: InterfaceLanguage): string {
  const limits = { maxText: OPENING_TEXT_MAX, maxShown: OPENING_SHOWN_MAX };
  const opening = quoteText(text, { language: tongue, bold: [], ...limits });
  const rest = opening.end === text.length ? '' : ' \\[…\\]';
  return `${lineIn(language, `**${answerTexts(language).source.opening}**`)}\n${opening.text}${rest}`;
}

function describeChanges({ added, removed }: VersionChanges, tongue: string, language: InterfaceLanguage): string {
  const texts = ownSourceTexts(language);
  const counts = texts.changes(formatNumber(added.length, language), formatNumber(removed.length, language));
  const quoted = (heading: string, sentences: readonly string[]) =>
    sentences.length === 0
      ? []
      : [
          lineIn(language, `**${heading}**`),
          ...sentences.slice(0, SENTENCES_SHOWN).map((each) => quoteSentence(each, tongue)),
        ];
  return [lineIn(language, counts), ...quoted(texts.added, added), ...quoted(texts.gone, removed)].join('\n');
}

function quoteSentence(sentence: string, tongue: string): string {
  const limits = { maxText: SENTENCE_TEXT_MAX, maxShown: SENTENCE_SHOWN_MAX };
  const { text, end } = quoteText(sentence, { language: tongue, bold: [], ...limits });
  return end === sentence.length ? text : `${text} \\[…\\]`;
}
