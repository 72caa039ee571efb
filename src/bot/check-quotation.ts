// bot: `/verify`, and the menu *Check this quotation* → verdicts, to the reader alone; Share → the same message for the
// channel. Never says more of a document than the server may use, and keeps nothing of what was checked.

import type { MessageContextMenuCommandInteraction } from 'discord.js';
import { type ButtonInteraction, type ChatInputCommandInteraction, ComponentType } from 'discord.js';
import { formatNumber } from '../answer/format-fact.js';
import { AppError } from '../domain/app-error.js';
import type { DocumentId } from '../domain/document.js';
import { findQuotations } from '../quotes/find-quotations.js';
import { OMISSIONS_MAX, QUOTATION_MAX_CHARS } from '../quotes/read-quotation.js';
import type { CheckedQuotation } from '../quotes/verdict.js';
import { type BotCall, callLanguage, corpusOf, type Handler, showNotice } from './bot-call.js';
import type { HandlerOutcome } from './bot-context.js';
import { resolveOption } from './commands/complete-option.js';
import { describeFilterProblem } from './commands/describe-filter-problem.js';
import { describeUnknown } from './commands/read-command-filters.js';
import { describeQueueOutcome } from './describe-queue-outcome.js';
import { documentsAllowed, isDocumentAllowed, mayAnswerHere } from './guild-settings.js';
import { quoteTexts } from './quote-texts.js';
import { renderNotice } from './render/render-notice.js';
import { renderVerdicts } from './render/render-verdicts.js';
import { safeMessage } from './send-safely.js';

export const verifyByCommand: Handler<ChatInputCommandInteraction> = async (interaction, call) => {
  await call.responder.acknowledge({ isPrivate: true });
  const typed = interaction.options.getString('source')?.trim();
  const text = interaction.options.getString('text', true);
  if (!typed) return showVerdicts([text], undefined, call);
  const surroundings = {
    catalogue: call.context.catalogue(call.scene.scope),
    language: callLanguage(call),
    isDocumentAllowed: (id: string) => isDocumentAllowed(call.scene.settings, id),
  };
  const document = resolveOption(surroundings.catalogue, { ...surroundings, option: 'document', typed });
  if (document !== undefined) return showVerdicts([text], document as DocumentId, call);
  const problem = describeUnknown('document', typed, surroundings);
  await call.responder.show(renderNotice(describeFilterProblem(problem, surroundings.language)));
  return 'asked-back';
};

export const checkMessage: Handler<MessageContextMenuCommandInteraction> = async (interaction, call) => {
  await call.responder.acknowledge({ isPrivate: true });
  const message = interaction.targetMessage.cleanContent;
  if (message.trim() === '') return showNotice(call, (texts) => texts.emptyMessage);
  const quotations = findQuotations(message).map(({ start, end }) => message.slice(start, end));
  if (quotations.length > 0) return showVerdicts(quotations, undefined, call);
  await call.responder.show(renderNotice(quoteTexts(callLanguage(call)).noQuotation));
  return 'noticed';
};

async function showVerdicts(
  quotations: readonly string[],
  document: DocumentId | undefined,
  call: BotCall,
): Promise<HandlerOutcome> {
  const { responder, context, scene } = call;
  const language = callLanguage(call);
  const texts = quoteTexts(language);
  const outcome = await context.queue.run(scene.viewer, () => verifyAll(quotations, document, call), {});
  if (outcome.kind === 'cancelled') return 'cancelled';
  if (outcome.kind !== 'done') {
    await responder.show(renderNotice(describeQueueOutcome(outcome, language)));
    return outcome.kind;
  }
  const checked = outcome.value;
  if (checked.length === 0) {
    const limits = [QUOTATION_MAX_CHARS, OMISSIONS_MAX].map((limit) => formatNumber(limit, language));
    await responder.show(renderNotice(texts.unusable(limits[0] ?? '', limits[1] ?? '')));
    return 'noticed';
  }
  const corpus = corpusOf(call);
  const titles = new Map(corpus.documents().map(({ id, metadata }) => [id as string, metadata.title]));
  await responder.show(
    renderVerdicts(checked, {
      language,
      readDocument: ({ documentId, version }) => corpus.document(documentId, version),
      titleOf: (id) => titles.get(id) ?? id,
    }),
  );
  return 'shown';
}

async function verifyAll(
  quotations: readonly string[],
  document: DocumentId | undefined,
  call: BotCall,
): Promise<CheckedQuotation[]> {
  const checked: CheckedQuotation[] = [];
  for (const quotation of quotations) checked.push(...(await verify(quotation, document, call)));
  return checked;
}

/** As if there were no other documents than those that the server uses. */
async function verify(
  text: string,
  document: DocumentId | undefined,
  call: BotCall,
): Promise<readonly CheckedQuotation[]> {
  const { settings } = call.scene;
  const isOpen = ({ documentId }: { readonly documentId: string }) => isDocumentAllowed(settings, documentId);
  const searched = documentsAllowed(settings, corpusOf(call).documents()).length;
  const checked = (await check(text, document, call)).map(async (each): Promise<CheckedQuotation[]> => {
    const alsoIn = each.alsoIn.filter((id) => isDocumentAllowed(settings, id));
    if (each.parts.every(isOpen)) return [{ ...each, alsoIn, searched }];
    // The same words stand in a document that may be named: then that one is looked at first.
    const [other] = document === undefined ? alsoIn : [];
    const again = other === undefined ? [] : await check(text, other, call);
    if (again.length > 0 && again.every(({ parts }) => parts.every(isOpen))) {
      return again.map((found) => ({ ...found, alsoIn: alsoIn.filter((id) => id !== other), searched }));
    }
    return [{ ...NOT_FOUND, text: each.text, searched }];
  });
  return (await Promise.all(checked)).flat();
}

const NOT_FOUND = {
  verdict: 'not-found',
  parts: [],
  alsoIn: [],
  differences: [],
  skipped: [],
  warnings: [],
} as const;

/** Nothing for a text that cannot be checked: a message may hold others that can. */
async function check(
  text: string,
  document: DocumentId | undefined,
  { context, scene }: BotCall,
): Promise<readonly CheckedQuotation[]> {
  try {
    return await context.app.verify(text, scene.scope, document === undefined ? {} : { document });
  } catch (error) {
    if (error instanceof AppError && error.code === 'bad-input') return [];
    throw error;
  }
}

/** What the reader sees is what the channel gets: the message without its buttons. */
export async function shareVerdict(interaction: ButtonInteraction, call: BotCall): Promise<HandlerOutcome> {
  const { scene } = call;
  const isOpen = scene.isServerInstalled && (scene.isDirect || mayAnswerHere(scene.settings, scene.place));
  if (!isOpen) return showNotice(call, (texts) => texts.notAllowedHere);
  const shown = interaction.message.components
    .filter(({ type }) => type === ComponentType.Container)
    .map((component) => component.toJSON());
  const body = { ...renderNotice('–'), components: shown };
  await interaction.deferUpdate();
  await interaction.followUp(safeMessage(body as typeof body & ReturnType<typeof renderNotice>));
  return 'shown';
}
