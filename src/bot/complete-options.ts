// bot: AUTOCOMPLETE → choices, from memory: Discord waits three seconds and people do not wait at all. Offers no document
// that the server may not use.
import type { AutocompleteInteraction } from 'discord.js';
import type { DocumentId } from '../domain/document.js';
import type { Handler } from './bot-call.js';
import { callLanguage } from './bot-call.js';
import { completeOption } from './commands/complete-option.js';
import { NAMED_OPTIONS, type NamedOption } from './commands/option-candidate.js';
import { completeEventOption, suggestEvents } from './complete-event-option.js';
import { isDocumentAllowed } from './guild-settings.js';
import { lookOf } from './look-up-events.js';
import { sendChoicesSafely } from './send-safely.js';

const isNamedOption = (name: string): name is NamedOption => (NAMED_OPTIONS as readonly string[]).includes(name);

export const completeOptions: Handler<AutocompleteInteraction> = async (interaction, call) => {
  if (interaction.commandName === 'event') {
    await sendChoicesSafely(interaction, completeEventOption(interaction, call));
    return 'completed';
  }
  const { name, value } = interaction.options.getFocused(true);
  const { settings, scope } = call.scene;
  // Of the server's own documents only.
  const isManaging = interaction.commandName === 'source';
  // Whoever sets which documents may be used chooses among all of them.
  const isSetting = interaction.commandName === 'settings';
  if (interaction.commandName === 'cite' && name === 'event') {
    await sendChoicesSafely(interaction, suggestEvents(String(value), lookOf(call)));
    return 'completed';
  }
  // `/verify` and `/compare` call the document what it is there.
  const option = ['source', 'a', 'b'].includes(name) ? 'document' : name;
  const choices = isNamedOption(option)
    ? completeOption(call.context.catalogue(call.scene.scope), {
        option,
        typed: String(value),
        language: callLanguage(call),
        isDocumentAllowed: (id) =>
          isManaging ? scope.owns(id as DocumentId) : isSetting || isDocumentAllowed(settings, id),
      })
    : [];
  await sendChoicesSafely(interaction, choices);
  return 'completed';
};
