// bot: More context → the paragraph around one excerpt, to the reader alone. The text comes from the version that was
// cited, whatever the corpus holds now.
import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import type { DocumentId } from '../domain/document.js';
import { corpusOf, showNotice } from './bot-call.js';
import { excerptByNumber, paragraphAround, renderMoreContext } from './render/render-more-context.js';
import type { AnswerHandler } from './stored-answer.js';

/** `3` or `3.2`: citation number, and page where the reader turns one. */
const ARGUMENT = /^(\d{1,2})(?:\.(\d{1,3}))?$/;

export const showMoreContext: AnswerHandler<ButtonInteraction | StringSelectMenuInteraction> = async (
  interaction,
  { answer, render },
  call,
  argument = '',
) => {
  const chosen = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : argument;
  const [, number, page] = ARGUMENT.exec(chosen) ?? [];
  // A page is turned where the paragraph is shown already.
  if (page === undefined) await call.responder.acknowledge({ isPrivate: true });
  else await interaction.deferUpdate();
  const excerpt = number === undefined ? undefined : excerptByNumber(answer, Number(number));
  const { documentId, version } = excerpt?.citation ?? {};
  const document = documentId === undefined ? undefined : corpusOf(call).document(documentId as DocumentId, version);
  if (!excerpt || !document) return showNotice(call, (texts) => texts.nothingMore);
  const paragraph = paragraphAround(document, excerpt);
  await call.responder.show(renderMoreContext(answer, excerpt, paragraph, render, Number(page ?? 1)));
  return 'shown';
};
