// bot: ONE QUESTION TO A PERSON → the form that asks it, as JSON: a title and a single field of several lines.
import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { buildCustomId, type CustomId } from '../custom-id.js';

export interface FormParts {
  /** Comes back with what was written. */
  readonly id: CustomId;
  /** At most 45 characters, as the label. */
  readonly title: string;
  readonly label: string;
  /** Name of the field, by which the handler reads it. */
  readonly field: string;
  /** Characters, from 1 to 4,000. */
  readonly maxLength: number;
  readonly isRequired: boolean;
}

export const composeForm = (parts: FormParts): APIModalInteractionResponseCallbackData => ({
  custom_id: buildCustomId(parts.id),
  title: parts.title,
  components: [
    {
      type: ComponentType.Label,
      label: parts.label,
      component: {
        type: ComponentType.TextInput,
        custom_id: parts.field,
        style: TextInputStyle.Paragraph,
        max_length: parts.maxLength,
        required: parts.isRequired,
      },
    },
  ],
});
