// bot: BODY → Discord. Every message, form and list of choices goes out through here: checked against Discord's limits,
// and unable to ping anybody. It renders nothing and catches nothing.
import {
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  type AutocompleteInteraction,
  type Guild,
  type GuildScheduledEventCreateOptions,
  type MessageComponentInteraction,
  MessageFlags,
  type MessageMentionOptions,
} from 'discord.js';
import type { z } from 'zod';
import { AppError } from '../domain/app-error.js';
import type { OptionChoice } from './commands/complete-option.js';
import { autocompleteSchema, messageBodySchema, modalSchema, scheduledEventSchema } from './discord-limits.js';
import type { MessageBody } from './render/render-context.js';

/** As discord.js takes a message; goes out with `allowed_mentions: { parse: [], replied_user: false }`. */
export interface SafeMessage {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowedMentions: MessageMentionOptions;
  /** Absent without any. */
  readonly files?: { readonly attachment: Buffer; readonly name: string }[];
}

/** Throws `AppError('internal')` for a body that Discord would refuse. */
export function safeMessage({ files = [], ...body }: MessageBody): SafeMessage {
  requireValid(messageBodySchema, body, 'message');
  return {
    ...(files.length > 0 && { files: files.map(({ name, content }) => ({ attachment: content, name })) }),
    flags: MessageFlags.IsComponentsV2,
    components: body.components,
    allowedMentions: { parse: [], repliedUser: false },
  };
}

export async function showModalSafely(
  interaction: Pick<MessageComponentInteraction, 'showModal'>,
  modal: APIModalInteractionResponseCallbackData,
): Promise<void> {
  requireValid(modalSchema, modal, 'modal');
  await interaction.showModal(modal);
}

export async function sendChoicesSafely(
  interaction: AutocompleteInteraction,
  choices: readonly OptionChoice[],
): Promise<void> {
  requireValid(autocompleteSchema, choices, 'list of choices');
  await interaction.respond(choices);
}

/** All of it stands in the list of the server's events, outside of any message. */
export async function scheduleEventSafely(guild: Guild, event: GuildScheduledEventCreateOptions): Promise<void> {
  requireValid(scheduledEventSchema, event, 'scheduled event');
  await guild.scheduledEvents.create(event);
}

function requireValid(schema: z.ZodType, body: unknown, what: string): void {
  const checked = schema.safeParse(body);
  if (checked.success) return;
  const problems = checked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new AppError('internal', `A ${what} breaks Discord's limits and was not sent: ${problems.join('; ')}.`);
}
