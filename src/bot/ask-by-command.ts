// bot: `/ask` → answer. Options become filters; a filter that cannot be read is asked back, never dropped.
import type { ChatInputCommandInteraction } from 'discord.js';
import { answerQuestion } from './answer-question.js';
import { type BotCall, callLanguage, type Handler, showNotice } from './bot-call.js';
import { describeFilterProblem } from './commands/describe-filter-problem.js';
import { type FilterReading, readCommandFilters } from './commands/read-command-filters.js';
import { isAnswerPrivate, isDocumentAllowed, mayAnswerHere } from './guild-settings.js';
import { renderNotice } from './render/render-notice.js';

export const askByCommand: Handler<ChatInputCommandInteraction> = async (interaction, call) => {
  const { scene, responder } = call;
  const isPrivate = isAnswerPrivate(scene.settings, {
    wanted: interaction.options.getBoolean('private'),
    isServerInstalled: scene.isServerInstalled,
  });
  // A channel that is not opened to answers may still be asked in for oneself.
  if (!isPrivate && !scene.isDirect && !mayAnswerHere(scene.settings, scene.place)) {
    return showNotice(call, (texts) => texts.notAllowedHere);
  }
  await responder.acknowledge({ isPrivate });
  const reading = readGivenFilters(interaction, call);
  if ('problem' in reading) {
    await responder.show(renderNotice(describeFilterProblem(reading.problem, callLanguage(call))));
    return 'asked-back';
  }
  const question = interaction.options.getString('question', true);
  return answerQuestion({ question, filters: reading.filters, isPrivate }, call);
};

export function readGivenFilters(interaction: ChatInputCommandInteraction, call: BotCall): FilterReading {
  const given = (name: string) => interaction.options.getString(name);
  return readCommandFilters(
    {
      from: given('from'),
      to: given('to'),
      forum: given('forum'),
      party: given('party'),
      language: given('language'),
      document: given('document'),
    },
    {
      catalogue: call.context.catalogue(call.scene.scope),
      language: callLanguage(call),
      isDocumentAllowed: (id) => isDocumentAllowed(call.scene.settings, id),
    },
  );
}
