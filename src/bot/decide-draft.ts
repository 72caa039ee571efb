// bot: the two buttons under a draft → stored and searched from now on, or forgotten. The card goes away with the decision, so that
// none is taken twice.
import type { ButtonInteraction } from 'discord.js';
import { type BotCall, callLanguage } from './bot-call.js';
import type { HandlerOutcome } from './bot-context.js';
import { plainLine } from './escape-markdown.js';
import { isDocumentAllowed } from './guild-settings.js';
import { saySentence, TITLE_SHOWN_MAX } from './make-draft.js';
import { managedGuild } from './manage-own-sources.js';
import { describeRefusal, ownSourceTexts } from './own-source-texts.js';
import { renderNotices } from './render/render-notice.js';

/** `draft:ID:keep` and `draft:ID:drop`. */
export async function decideDraft(
  interaction: ButtonInteraction,
  draftId: string,
  decision: string,
  call: BotCall,
): Promise<HandlerOutcome> {
  await interaction.deferUpdate();
  const { scene, context } = call;
  const { app, drafts } = context;
  const language = callLanguage(call);
  const texts = ownSourceTexts(language);
  const guildId = managedGuild(interaction, call);
  if (typeof guildId !== 'string') return saySentence(call, guildId.refusal);
  const draft = drafts.take(draftId, guildId);
  if (draft === undefined) return saySentence(call, texts.draftGone);
  if (decision !== 'keep') {
    await saySentence(call, texts.discarded);
    return 'deleted';
  }
  const outcome = app.drafts.publish(draft, scene.scope);
  if (outcome.kind === 'overtaken') return saySentence(call, texts.overtaken);
  if (outcome.kind === 'full') return saySentence(call, describeRefusal('full', app.config.maxSourceBytes, language));
  const { id, title } = draft.indexed.document.metadata;
  const sentences = [texts.published(plainLine(title, TITLE_SHOWN_MAX))];
  if (!isDocumentAllowed(scene.settings, id)) sentences.push(texts.notOnList);
  await call.responder.show(renderNotices(sentences));
  return 'saved';
}
