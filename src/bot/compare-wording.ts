// bot: `/compare` → the most similar passages of two documents, to the reader alone. Only documents that the server uses; those
// it does not use are as unknown here as those that do not exist.
import type { ChatInputCommandInteraction } from 'discord.js';
import type { DocumentId } from '../domain/document.js';
import type { StoredDocument } from '../store/store.js';
import { type BotCall, callLanguage, corpusOf, type Handler } from './bot-call.js';
import type { HandlerOutcome } from './bot-context.js';
import { resolveOption } from './commands/complete-option.js';
import { describeFilterProblem } from './commands/describe-filter-problem.js';
import { describeUnknown } from './commands/read-command-filters.js';
import { describeQueueOutcome } from './describe-queue-outcome.js';
import { plainLine } from './escape-markdown.js';
import { isDocumentAllowed } from './guild-settings.js';
import { quoteTexts } from './quote-texts.js';
import { renderComparison } from './render/render-comparison.js';
import { renderNotice } from './render/render-notice.js';

const TOPIC_SHOWN_MAX = 100;

export const compareByCommand: Handler<ChatInputCommandInteraction> = async (interaction, call) => {
  await call.responder.acknowledge({ isPrivate: true });
  const left = findDocument(interaction.options.getString('a', true).trim(), call);
  if (typeof left === 'string') return say(left, 'asked-back', call);
  const right = findDocument(interaction.options.getString('b', true).trim(), call);
  if (typeof right === 'string') return say(right, 'asked-back', call);
  const { comparison } = quoteTexts(callLanguage(call));
  if (left.id === right.id) return say(comparison.sameDocument, 'asked-back', call);
  const topic =
    interaction.options
      .getString('topic')
      ?.replace(/\p{Cs}/gu, '\ufffd')
      .trim() || undefined;
  return showComparison(left, right, topic, call);
};

async function showComparison(
  left: StoredDocument,
  right: StoredDocument,
  topic: string | undefined,
  call: BotCall,
): Promise<HandlerOutcome> {
  const { responder, context, scene } = call;
  const language = callLanguage(call);
  const outcome = await context.queue.run(scene.viewer, () => context.app.compare(left, right, scene.scope, topic));
  if (outcome.kind === 'cancelled') return 'cancelled';
  if (outcome.kind !== 'done') return say(describeQueueOutcome(outcome, language), outcome.kind, call);
  const compared = outcome.value;
  if (compared.outcome === 'compared') {
    await responder.show(renderComparison(compared, { language, left, right }));
    return 'shown';
  }
  const { comparison } = quoteTexts(language);
  if (compared.outcome === 'identical') return say(comparison.identical, 'noticed', call);
  if (topic === undefined) return say(comparison.nothingAlike, 'noticed', call);
  return say(comparison.nothingOnTopic(plainLine(topic, TOPIC_SHOWN_MAX)), 'noticed', call);
}

async function say(sentence: string, outcome: HandlerOutcome, { responder }: BotCall): Promise<HandlerOutcome> {
  await responder.show(renderNotice(sentence));
  return outcome;
}

/** The document, or the sentence that says that there is none. */
function findDocument(typed: string, call: BotCall): StoredDocument | string {
  const { context, scene } = call;
  const language = callLanguage(call);
  const surroundings = {
    catalogue: context.catalogue(scene.scope),
    language,
    isDocumentAllowed: (id: string) => isDocumentAllowed(scene.settings, id),
  };
  const id = resolveOption(surroundings.catalogue, { ...surroundings, option: 'document', typed });
  const document = id === undefined ? undefined : corpusOf(call).document(id as DocumentId);
  return document ?? describeFilterProblem(describeUnknown('document', typed, surroundings), language);
}
