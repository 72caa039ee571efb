// Test support: a message of the world as a test story reads it; it follows the message's later edits.
import { ComponentType } from 'discord.js';
import { allComponents, embedTexts } from './check-message.js';
import { describeMessage, isLoading } from './describe-message.js';
import type { ShownButton, ShownMessage, ShownSelect } from './story.js';
import type { Waiting } from './waiting.js';
import type { Json, MessageRecord, World } from './world.js';

export function showMessage(world: World, waiting: Waiting, record: MessageRecord): ShownMessage {
  const shown: ShownMessage = {
    id: record.id,
    channelId: record.channelId,
    authorId: record.authorId,
    isPrivate: record.privateTo !== undefined,
    get isDeleted() {
      return record.isDeleted;
    },
    get isLoading() {
      return isLoading(record);
    },
    get edits() {
      return record.edits;
    },
    repliesTo: record.repliesTo,
    pings: record.mentions,
    text: () => textOf(record),
    buttons: () => buttonsOf(record),
    selects: () => selectsOf(record),
    attachments: () => record.attachments,
    json: () => describeMessage(world, record, undefined),
    until: (what, probe, timeoutMs) =>
      waiting.until(
        `the message ${what}; it reads:\n${textOf(record)}`,
        () => (probe(shown) ? shown : undefined),
        timeoutMs,
      ),
  };
  return shown;
}

export function textOf({ content, embeds, components }: MessageRecord): string {
  const displayed = allComponents(components).flatMap((component) =>
    component.type === ComponentType.TextDisplay ? (component.content ?? '') : [],
  );
  return [content, ...displayed, ...embeds.flatMap((embed: Json) => embedTexts(embed))]
    .filter((text) => text !== '')
    .join('\n');
}

export const buttonsOf = ({ components }: MessageRecord): ShownButton[] =>
  allComponents(components)
    .filter(({ type }) => type === ComponentType.Button)
    .map(({ label, emoji, custom_id, url, disabled }) => ({
      label: label ?? (emoji as { name?: string } | undefined)?.name ?? '',
      customId: custom_id,
      url,
      isDisabled: disabled === true,
    }));

export const selectsOf = ({ components }: MessageRecord): ShownSelect[] =>
  allComponents(components)
    .filter(({ type }) => type === ComponentType.StringSelect)
    .map(({ custom_id = '', placeholder, options = [] }) => ({ customId: custom_id, placeholder, options }));
