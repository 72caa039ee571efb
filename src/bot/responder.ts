// bot: HANDLER → the place it answers. One interface over interactions and plain messages, so that a question is answered
// the same way however it was asked. Everything goes through `safeMessage`.
import { type Message, MessageFlags, type RepliableInteraction, type SendableChannels } from 'discord.js';
import type { MessageBody } from './render/render-context.js';
import { safeMessage } from './send-safely.js';

export interface Responder {
  /** Tells the person that the bot is at work; before anything slow. */
  acknowledge(options: { readonly isPrivate: boolean }): Promise<void>;
  /** What was asked for; takes the place of what was shown before. */
  show(body: MessageBody): Promise<void>;
  /** A line to the person alone where Discord has that, beside what is shown. */
  note(body: MessageBody): Promise<void>;
  /** Call when nothing more will be shown. */
  finish(): void;
}

export function respondToInteraction(interaction: RepliableInteraction): Responder {
  const isBegun = () => interaction.deferred || interaction.replied;
  const sendPrivately = async (body: MessageBody): Promise<void> => {
    const flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
    await interaction.reply({ ...safeMessage(body), flags });
  };
  // While Discord shows "is thinking", any message takes the place of that.
  let isThinking = false;
  return {
    acknowledge: async ({ isPrivate }) => {
      if (isBegun()) return;
      await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
      isThinking = true;
    },
    show: async (body) => {
      if (isBegun()) await interaction.editReply(safeMessage(body));
      else await sendPrivately(body);
      isThinking = false;
    },
    note: async (body) => {
      if (!isBegun()) await sendPrivately(body);
      else if (isThinking) await interaction.editReply(safeMessage(body));
      else {
        const flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
        await interaction.followUp({ ...safeMessage(body), flags });
      }
    },
    finish: () => undefined,
  };
}

/** Discord shows "is typing" for ten seconds. */
const TYPING_EVERY_MS = 8000;

/** @param thread where to answer instead of right below the message */
export function respondToMessage(message: Message, thread?: SendableChannels): Responder {
  let shown: Message | undefined;
  let typing: NodeJS.Timeout | undefined;
  const channel = thread ?? (message.channel as SendableChannels);
  const finish = () => clearInterval(typing);
  const show = async (body: MessageBody): Promise<void> => {
    finish();
    const safe = safeMessage(body);
    if (shown) await shown.edit(safe);
    // A question that was deleted meanwhile gets no answer: Discord refuses the reply.
    else shown = thread ? await thread.send(safe) : await message.reply({ ...safe, failIfNotExists: true });
  };
  return {
    acknowledge: async () => {
      // The indicator is a courtesy: where it may not be shown, the answer says why.
      const indicate = () => channel.sendTyping().catch(() => undefined);
      typing = setInterval(indicate, TYPING_EVERY_MS).unref();
      await indicate();
    },
    show,
    note: show,
    finish,
  };
}
