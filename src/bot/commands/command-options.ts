// bot: the options that several commands share, as command bodies hold them. Names are English here and in what Discord
// sends back; people see their own language's.
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandBooleanOption,
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
} from 'discord.js';
import { AUTOCOMPLETE_TEXT_MAX } from '../discord-limits.js';
import type { CommandTexts } from '../texts/commands/text-set.js';
import { COMMAND_TEXTS } from './command-texts.js';
import { localiseName, localiseWording } from './localise-wording.js';
import type { NamedOption } from './option-candidate.js';

type OptionText = keyof CommandTexts['options'];
type ChoiceText = keyof CommandTexts['choices'];

export const optionWording = (option: OptionText) => localiseWording(COMMAND_TEXTS, ({ options }) => options[option]);

/** A closed list: each choice is shown by its text and sent as its value. */
export function choiceOption(
  option: OptionText,
  choices: readonly (readonly [value: string, text: ChoiceText])[],
): APIApplicationCommandStringOption {
  return {
    type: ApplicationCommandOptionType.String,
    ...optionWording(option),
    required: true,
    choices: choices.map(([value, text]) => ({ ...localiseName(COMMAND_TEXTS, (set) => set.choices[text]), value })),
  };
}

/** Free text that autocomplete helps with; typed text that is no choice arrives as it is. */
export const completedOption = (option: NamedOption, isRequired = false): APIApplicationCommandStringOption => ({
  type: ApplicationCommandOptionType.String,
  ...optionWording(option),
  required: isRequired,
  min_length: 1,
  max_length: AUTOCOMPLETE_TEXT_MAX,
  autocomplete: true,
});

const dateOption = (option: 'from' | 'to'): APIApplicationCommandStringOption => ({
  type: ApplicationCommandOptionType.String,
  ...optionWording(option),
  min_length: 'YYYY'.length,
  max_length: 'YYYY-MM-DD'.length,
});

export const switchOption = (
  option: 'private' | 'enabled',
  isRequired: boolean,
): APIApplicationCommandBooleanOption => ({
  type: ApplicationCommandOptionType.Boolean,
  ...optionWording(option),
  required: isRequired,
});

/** The filters of a question, by the names that `readCommandFilters` takes. */
export const filterOptions = (): APIApplicationCommandBasicOption[] => [
  dateOption('from'),
  dateOption('to'),
  completedOption('forum'),
  completedOption('party'),
  completedOption('language'),
  completedOption('document'),
];
