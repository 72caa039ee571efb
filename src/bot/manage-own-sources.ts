// bot: `/source` → the server's own documents: one added or read again, taken away, or all of them listed. To the person alone, and only
// to who may manage the server: Discord asks for that, too, but a server can loosen it there.
import {
  type Attachment,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { DocumentId } from '../domain/document.js';
import type { WantedSource } from '../drafts/draft-outcome.js';
import { type BotCall, callLanguage, corpusOf, type Handler, showNotice } from './bot-call.js';
import type { HandlerOutcome } from './bot-context.js';
import { resolveOption } from './commands/complete-option.js';
import { plainLine } from './escape-markdown.js';
import { makeDraft, saySentence, TITLE_SHOWN_MAX } from './make-draft.js';
import { describeRefusal, ownSourceTexts } from './own-source-texts.js';
import { renderOwnSources } from './render/render-own-sources.js';

export const manageOwnSources: Handler<ChatInputCommandInteraction> = async (interaction, call) => {
  await call.responder.acknowledge({ isPrivate: true });
  const guildId = managedGuild(interaction, call);
  if (typeof guildId !== 'string') return saySentence(call, guildId.refusal);
  const { options } = interaction;
  switch (options.getSubcommand()) {
    case 'add':
      return addSource(options.getString('url')?.trim() ?? '', options.getAttachment('file'), guildId, call);
    case 'remove':
      return removeSource(options.getString('document', true), call);
    case 'refresh':
      return refreshSource(options.getString('document', true), options.getAttachment('file'), guildId, call);
    default:
      return showStatus(guildId, 1, call);
  }
};

/** `page:own:2`. */
export async function turnOwnSourcesPage(
  interaction: ButtonInteraction,
  argument: string,
  call: BotCall,
): Promise<HandlerOutcome> {
  await interaction.deferUpdate();
  const guildId = managedGuild(interaction, call);
  return typeof guildId === 'string' ? showStatus(guildId, Number(argument), call) : saySentence(call, guildId.refusal);
}

/** The server that the person may manage and the bot is a member of, or the sentence that says why there is none. */
export function managedGuild(
  { memberPermissions }: ChatInputCommandInteraction | ButtonInteraction,
  call: BotCall,
): string | { readonly refusal: string } {
  const texts = ownSourceTexts(callLanguage(call));
  const { guildId } = call.scene.scope;
  if (guildId === null) return { refusal: texts.serversOnly };
  return memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true ? guildId : { refusal: texts.mayNot };
}

function addSource(url: string, file: Attachment | null, guildId: string, call: BotCall): Promise<HandlerOutcome> {
  if ((url === '') === (file === null)) return saySentence(call, ownSourceTexts(callLanguage(call)).oneSource);
  return makeDraft(file === null ? { kind: 'page', url } : uploadOf(file), undefined, guildId, call);
}

async function refreshSource(
  typed: string,
  file: Attachment | null,
  guildId: string,
  call: BotCall,
): Promise<HandlerOutcome> {
  const id = findOwn(typed, call);
  const document = id && corpusOf(call).document(id);
  if (!document) return showNotice(call, (texts) => texts.unknownSource);
  if (file !== null) return makeDraft(uploadOf(file), id, guildId, call);
  const { url } = document.metadata;
  if (url !== undefined && url === document.origin) return makeDraft({ kind: 'page', url }, id, guildId, call);
  const { maxSourceBytes } = call.context.app.config;
  return saySentence(call, describeRefusal('not-from-web', maxSourceBytes, callLanguage(call)));
}

async function removeSource(typed: string, call: BotCall): Promise<HandlerOutcome> {
  const id = findOwn(typed, call);
  const title = id && corpusOf(call).document(id)?.metadata.title;
  if (id === undefined || title === undefined) return showNotice(call, (texts) => texts.unknownSource);
  await call.context.app.ingest([], call.scene.scope, { remove: [id] });
  await saySentence(call, ownSourceTexts(callLanguage(call)).removed(plainLine(title, TITLE_SHOWN_MAX)));
  return 'deleted';
}

/** Never one of the operator's. */
function findOwn(typed: string, { scene, context }: BotCall): DocumentId | undefined {
  const { scope } = scene;
  const isDocumentAllowed = (id: string) => scope.owns(id as DocumentId);
  return resolveOption(context.catalogue(scope), { option: 'document', typed, isDocumentAllowed }) as
    | DocumentId
    | undefined;
}

async function showStatus(guildId: string, page: number, call: BotCall): Promise<HandlerOutcome> {
  const corpus = corpusOf(call);
  const summaries = corpus.ownDocuments();
  const counts = new Map<DocumentId, number>();
  const owners = summaries.length === 0 ? [] : corpus.chunkOwners(summaries.map(({ id }) => id));
  for (const { documentId } of owners) counts.set(documentId, (counts.get(documentId) ?? 0) + 1);
  const sources = summaries.map((summary) => ({ summary, chunks: counts.get(summary.id) ?? 0 }));
  const { drafts, app } = call.context;
  const failures = drafts.failuresOf(guildId);
  const context = { language: callLanguage(call), page, failures, maxBytes: app.config.maxSourceBytes };
  await call.responder.show(renderOwnSources(sources, context));
  return 'shown';
}

const uploadOf = ({ url, name, size, contentType }: Attachment): WantedSource => ({
  kind: 'upload',
  name: plainLine(name, TITLE_SHOWN_MAX),
  upload: { url, sizeBytes: size, contentType: contentType ?? '' },
});
