// bot: AUTOCOMPLETE → choices, from memory: Discord waits three seconds and people do not wait at all. Offers no document
// that the server may not use.
import type { AutocompleteInteraction } from 'discord.js';
import type { Handler } from './bot-call.js';
import { callLanguage } from './bot-call.js';
import { completeOption } from './commands/complete-option.js';
import { NAMED_OPTIONS, type NamedOption } from './commands/option-candidate.js';
import { completeEventOption } from './complete-event-option.js';
import { isDocumentAllowed } from './guild-settings.js';
import { sendChoicesSafely } from './send-safely.js';

const isNamedOption = (name: string): name is NamedOption => (NAMED_OPTIONS as readonly string[]).includes(name);

export const completeOptions: Handler<AutocompleteInteraction> = async (interaction, call) => {
  if (interaction.commandName === 'event') {
    await sendChoicesSafely(interaction, completeEventOption(interaction, call));
    return 'completed';
  }
  const { name, value } = interaction.options.getFocused(true);
  const { settings } = call.scene;
  // Whoever sets which documents may be used chooses among all of them.
  const isSetting = interaction.commandName === 'settings';
  // `/verify` calls the document what it is there: the source of the quotation.
  const option = name === 'source' ? 'document' : name;
  const choices = isNamedOption(option)
    ? completeOption(call.context.catalogue(), {
        option,
        typed: String(value),
        language: callLanguage(call),
        isDocumentAllowed: (id) => isSetting || isDocumentAllowed(settings, id),
      })
    : [];
  await sendChoicesSafely(interaction, choices);
  return 'completed';
};
