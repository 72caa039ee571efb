// bot: `/sources` → the list of documents, or one of them; its pages and its select. Shows what this server may use, to the
// reader alone. The filters of a list are kept in the store: a custom id is too short for them.
import type { ButtonInteraction, ChatInputCommandInteraction, StringSelectMenuInteraction } from 'discord.js';
import { z } from 'zod';
import { makeAnswerId, parseAnswerId } from '../domain/answer-id.js';
import type { QuestionFilters } from '../domain/question.js';
import { filterDocuments } from '../retrieval/filter-documents.js';
import type { DocumentSummary } from '../store/store.js';
import { readGivenFilters } from './ask-by-command.js';
import { type BotCall, callLanguage, corpusOf, type Handler, showNotice } from './bot-call.js';
import type { HandlerOutcome } from './bot-context.js';
import { nameOptionValue } from './commands/complete-option.js';
import { describeFilterProblem } from './commands/describe-filter-problem.js';
import { foldForm } from './commands/option-candidate.js';
import { choiceOfDocument, documentOfChoice } from './document-choice.js';
import { documentsAllowed } from './guild-settings.js';
import { renderNotice } from './render/render-notice.js';
import { renderSource } from './render/render-source.js';
import { renderSourceList } from './render/render-source-list.js';

interface SourceListRequest {
  readonly query: string;
  readonly filters: QuestionFilters;
}

const requestSchema = z.object({
  query: z.string(),
  filters: z.record(z.string(), z.string()).transform((filters) => filters as QuestionFilters),
});

export const showSources: Handler<ChatInputCommandInteraction> = async (interaction, call) => {
  await call.responder.acknowledge({ isPrivate: true });
  const reading = readGivenFilters(interaction, call);
  if ('problem' in reading) {
    await call.responder.show(renderNotice(describeFilterProblem(reading.problem, callLanguage(call))));
    return 'asked-back';
  }
  const { filters } = reading;
  if (filters.document !== undefined) return showSource(choiceOfDocument(filters.document), 1, call);
  const query = interaction.options.getString('query')?.trim() ?? '';
  const isPlain = query === '' && Object.keys(filters).length === 0;
  const request = { query, filters };
  return showList(request, 1, isPlain ? undefined : saveRequest(request, call), call);
};

/** `page:sources:2.STATE` and `page:source:2.CHOICE`. */
export async function turnSourcePage(
  interaction: ButtonInteraction,
  list: 'sources' | 'source',
  argument: string,
  call: BotCall,
): Promise<HandlerOutcome> {
  const [, pageText = '1', state] = /^(\d{1,4})(?:\.(.+))?$/u.exec(argument) ?? [];
  await interaction.deferUpdate();
  const page = Math.max(1, Number(pageText));
  if (list === 'source') return showSource(state ?? '', page, call);
  const request = state === undefined ? { query: '', filters: {} } : readRequest(state, call);
  return request ? showList(request, page, state, call) : showNotice(call, (texts) => texts.nothingMore);
}

export async function openSource(interaction: StringSelectMenuInteraction, call: BotCall): Promise<HandlerOutcome> {
  await call.responder.acknowledge({ isPrivate: true });
  return showSource(interaction.values[0] ?? '', 1, call);
}

async function showList(
  request: SourceListRequest,
  page: number,
  pageState: string | undefined,
  call: BotCall,
): Promise<HandlerOutcome> {
  const documents = findSources(request, call).map(({ metadata }) => metadata);
  const context = { language: callLanguage(call), page, ...(pageState !== undefined && { pageState }) };
  await call.responder.show(renderSourceList(documents, context));
  return 'shown';
}

async function showSource(choice: string, page: number, call: BotCall): Promise<HandlerOutcome> {
  const corpus = corpusOf(call);
  const summaries = documentsAllowed(call.scene.settings, corpus.documents());
  const id = documentOfChoice(
    choice,
    summaries.map((summary) => summary.id),
  );
  const document = id === undefined ? undefined : corpus.document(id);
  if (!document) return showNotice(call, (texts) => texts.unknownSource);
  const language = callLanguage(call);
  const catalogue = call.context.catalogue(call.scene.scope);
  await call.responder.show(
    renderSource(document, {
      language,
      version: document.version,
      page,
      ...(document.alsoAt !== undefined && { alsoAt: document.alsoAt }),
      twins: findTwins(document.id, summaries),
      nameOf: (value) => {
        const name = nameOptionValue(catalogue, 'forum', value, language);
        const known = name === value ? nameOptionValue(catalogue, 'party', value, language) : name;
        return known === value ? undefined : known;
      },
    }),
  );
  return 'shown';
}

/** In the order of the option's own list: best match first, then the newest. */
function findSources({ query, filters }: SourceListRequest, { scene, context }: BotCall): DocumentSummary[] {
  const allowed = documentsAllowed(scene.settings, corpusOf({ scene, context }).documents());
  const passing = filterDocuments(allowed, filters).allowed;
  const words = foldForm(query).split(' ');
  const forms = new Map(context.catalogue(scene.scope).document.map((candidate) => [candidate.value, candidate]));
  const isFound = ({ id }: DocumentSummary): boolean =>
    query === '' || (forms.get(id)?.forms.some(({ folded }) => words.every((word) => folded.includes(word))) ?? false);
  return allowed
    .filter((document) => (passing === undefined || passing.has(document.id)) && isFound(document))
    .sort((a, b) => (forms.get(b.id)?.weight ?? 0) - (forms.get(a.id)?.weight ?? 0) || (a.id < b.id ? -1 : 1));
}

/** Documents in other languages that speak of an event of the same day between the same parties. */
function findTwins(id: string, documents: readonly DocumentSummary[]): { title: string; language: string }[] {
  const own = documents.find((document) => document.id === id)?.metadata;
  if (!own || own.parties.length === 0) return [];
  const days = new Set(own.events.map(({ date }) => date));
  const parties = own.parties.toSorted().join(' ');
  return documents
    .map(({ metadata }) => metadata)
    .filter(({ language }) => language !== own.language)
    .filter(
      (other) => other.parties.toSorted().join(' ') === parties && other.events.some(({ date }) => days.has(date)),
    )
    .map(({ title, language }) => ({ title, language }));
}

function saveRequest(request: SourceListRequest, { context }: BotCall): string {
  const id = makeAnswerId();
  context.app.botStore.saveList(id, JSON.stringify(request), context.now());
  return id;
}

function readRequest(state: string, { context }: BotCall): SourceListRequest | undefined {
  const id = parseAnswerId(state);
  const json = id && context.app.botStore.list(id);
  return json === undefined ? undefined : requestSchema.parse(JSON.parse(json));
}
