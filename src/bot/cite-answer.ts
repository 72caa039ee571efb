// bot: Cite → excerpts with their citation, ready to copy; `/cite` → the citation of a document, or those of an answer's or
// an event's sources. To the reader alone. Excerpts are verbatim; what is not known of a source is not made up.
import type { ButtonInteraction, ChatInputCommandInteraction, StringSelectMenuInteraction } from 'discord.js';
import type { DocumentId } from '../domain/document.js';
import { citeEvent } from '../quotes/citation/cite-event.js';
import { citeDocument } from '../quotes/citation/cited-source.js';
import {
  type CitationStyle,
  DEFAULT_STYLE,
  isCitationStyle,
  isProseStyle,
  writeCitation,
} from '../quotes/citation/write-citation.js';
import { citeAnswer as citeSources } from '../quotes/export-answer.js';
import { type BotCall, callLanguage, corpusOf, type Handler, showNotice } from './bot-call.js';
import type { HandlerOutcome } from './bot-context.js';
import { resolveOption } from './commands/complete-option.js';
import { describeFilterProblem } from './commands/describe-filter-problem.js';
import { describeUnknown } from './commands/read-command-filters.js';
import { plainLine } from './escape-markdown.js';
import { eventMessageTexts } from './event-message-texts.js';
import { isDocumentAllowed } from './guild-settings.js';
import { eventOfChoice, lookOf } from './look-up-events.js';
import { quoteTexts } from './quote-texts.js';
import { renderCitations } from './render/render-citations.js';
import { excerptsOf } from './render/render-next-excerpts.js';
import { renderNotice } from './render/render-notice.js';
import { type AnswerHandler, type OpenedAnswer, openStoredAnswer } from './stored-answer.js';

const EVENT_NAME_MAX = 100;

export const citeAnswer: AnswerHandler<ButtonInteraction | StringSelectMenuInteraction> = async (
  interaction,
  opened,
  call,
  argument,
) => {
  if (!interaction.isStringSelectMenu()) {
    await call.responder.acknowledge({ isPrivate: true });
    return showAnswerSources(opened, DEFAULT_STYLE, call, argument);
  }
  await interaction.deferUpdate();
  return showAnswerSources(opened, readStyle(interaction.values[0]), call);
};

export const citeByCommand: Handler<ChatInputCommandInteraction> = async (interaction, call) => {
  await call.responder.acknowledge({ isPrivate: true });
  const document = interaction.options.getString('document')?.trim();
  const answer = interaction.options.getString('answer')?.trim();
  const style = readStyle(interaction.options.getString('style'));
  const event = interaction.options.getString('event')?.trim();
  if (document && !answer && !event) return showDocument(document, style, call);
  if (event && !answer && !document) return showEventSources(event, style, call);
  if (!answer || document || event) {
    await call.responder.show(renderNotice(quoteTexts(callLanguage(call)).citeWhat));
    return 'asked-back';
  }
  const opened = openStoredAnswer(answer, call);
  return opened ? showAnswerSources(opened, style, call) : showNotice(call, (texts) => texts.unknownAnswer);
};

/** Discord lets through none but the listed ones. */
const readStyle = (name: string | null | undefined): CitationStyle =>
  typeof name === 'string' && isCitationStyle(name) ? name : DEFAULT_STYLE;

async function showDocument(typed: string, style: CitationStyle, call: BotCall): Promise<HandlerOutcome> {
  const language = callLanguage(call);
  const surroundings = {
    catalogue: call.context.catalogue(call.scene.scope),
    language,
    isDocumentAllowed: (id: string) => isDocumentAllowed(call.scene.settings, id),
  };
  const id = resolveOption(surroundings.catalogue, { ...surroundings, option: 'document', typed });
  const stored = id === undefined ? undefined : corpusOf(call).document(id as DocumentId);
  if (stored === undefined) {
    const problem = describeUnknown('document', typed, surroundings);
    await call.responder.show(renderNotice(describeFilterProblem(problem, language)));
    return 'asked-back';
  }
  return showCitations([writeCitation(citeDocument(stored.metadata), style, language)], style, call);
}

/** As this server may see the event: a document that it does not use tells nothing. */
async function showEventSources(typed: string, style: CitationStyle, call: BotCall): Promise<HandlerOutcome> {
  const look = lookOf(call);
  const event = eventOfChoice(typed, look);
  const corpus = corpusOf(call);
  const sources =
    event === undefined ? [] : citeEvent(event, { readDocument: (id) => corpus.document(id as DocumentId) });
  if (sources.length > 0) {
    return showCitations(
      [...new Set(sources.map((each) => writeCitation(each, style, look.view.language)))],
      style,
      call,
    );
  }
  const shown = plainLine(typed, EVENT_NAME_MAX);
  await call.responder.show(renderNotice(eventMessageTexts(look.view.language).unknownEvent(shown)));
  return 'asked-back';
}

/** Prose stands below its excerpt; entries for a reference manager stand alone, each source once. */
function showAnswerSources(
  { answer, render }: OpenedAnswer,
  style: CitationStyle,
  call: BotCall,
  argument?: string,
): Promise<HandlerOutcome> {
  const { language, answerLabel, answerId } = render;
  const corpus = corpusOf(call);
  const languageOf = (id: string) => corpus.document(id as DocumentId)?.metadata.language;
  const sources = citeSources(answer, { languageOf });
  const written = excerptsOf(answer).flatMap((excerpt, place) => {
    const source = sources[place];
    if (source === undefined || (argument !== undefined && String(excerpt.rank) !== argument)) return [];
    const citation = writeCitation(source, style, language);
    return [isProseStyle(style) ? `${excerpt.text}\n\n${citation} [${answerLabel}]` : citation];
  });
  return showCitations([...new Set(written)], style, call, answerId);
}

async function showCitations(
  citations: readonly string[],
  style: CitationStyle,
  call: BotCall,
  answerId?: string,
): Promise<HandlerOutcome> {
  const body = renderCitations(citations, {
    style,
    ...(answerId !== undefined && { answerId }),
  });
  if (body === undefined) return showNotice(call, (texts) => texts.nothingMore);
  await call.responder.show(body);
  return 'shown';
}
