// Test support: what a user does on the fake Discord, with the same limits as in a real client: nobody presses a
// button they cannot see, or one that is disabled, or writes where they may not.
import { MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { InteractionRecord } from './backend.js';
import { fillModal } from './fill-modal.js';
import { type Following, followInteraction } from './follow-interaction.js';
import { placeOf } from './guild-story.js';
import { canView, permissionsIn } from './permissions.js';
import { commandData, menuData } from './resolve-options.js';
import { buttonsOf, selectsOf, showMessage } from './show-message.js';
import { type NewInteraction, startInteraction } from './start-interaction.js';
import type {
  Choice,
  OptionValues,
  Place,
  Reply,
  SaysOptions,
  ShownMessage,
  StartedInteraction,
  UserInPlace,
  UserStory,
} from './story.js';
import type { ChannelRecord, Json, MessageRecord, UserRecord, World } from './world.js';
import { createMessage, deleteMessage, messageEvent } from './write-message.js';

const { ManageMessages, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;

export class FakeUser implements UserStory {
  readonly id: string;
  readonly name: string;
  readonly mention: string;
  readonly #following: Following;
  readonly #user: UserRecord;

  constructor(following: Following, user: UserRecord) {
    this.#following = following;
    this.#user = user;
    this.id = user.id;
    this.name = user.name;
    this.mention = `<@${user.id}>`;
  }

  get dm(): Place {
    return placeOf(this.#world.directMessages(this.id));
  }

  in(place: Place): UserInPlace {
    return {
      starts: (command, values) => this.#starts(place, command, values),
      runs: (command, values) => this.#starts(place, command, values).answered(),
      types: (command, option, text, others) => this.#types(place, command, option, text, others),
      says: (text, options) => this.says(place, text, options),
    };
  }

  async says(place: Place, text: string, options: SaysOptions = {}): Promise<ShownMessage> {
    const channel = this.#visible(place);
    const needed = channel.kind === 'thread' ? SendMessagesInThreads : SendMessages;
    if (!this.#may(needed, channel)) throw new Error(`${this.name} may not write in ${channel.name}`);
    const isFromWebhook = options.as === 'webhook';
    const message = createMessage(this.#following.backend, {
      channel,
      authorId: isFromWebhook ? this.#world.drawId() : this.id,
      isFromWebhook,
      ...(options.as === 'system' && { type: 7 }),
      content: this.#written(text),
      repliesTo: options.replyTo?.id,
      pingsRepliedUser: options.ping ?? true,
      flags: options.isSilent === true ? MessageFlags.SuppressNotifications : 0,
      attachments: (options.attachments ?? []).map(({ name, content }) => ({
        id: this.#world.drawId(),
        name,
        content: Buffer.from(content),
        description: undefined,
      })),
    });
    return showMessage(this.#world, this.#following.waiting, message);
  }

  edits(shown: ShownMessage, text: string): void {
    const message = this.#seen(shown);
    if (message.authorId !== this.id) throw new Error(`${this.name} did not write the message`);
    message.content = this.#written(text);
    message.editedAt = new Date().toISOString();
    message.edits += 1;
    this.#following.backend.dispatch(messageEvent(this.#world, message, 'MESSAGE_UPDATE'));
  }

  deletes(shown: ShownMessage): void {
    const message = this.#seen(shown);
    const isModerator = this.#may(ManageMessages, this.#world.channel(message.channelId));
    if (message.authorId !== this.id && !isModerator) throw new Error(`${this.name} may not delete the message`);
    deleteMessage(this.#following.backend, message);
  }

  startsPress(shown: ShownMessage | Reply, wanted: string): StartedInteraction {
    const message = this.#seen(shown);
    const buttons = buttonsOf(message);
    const button = buttons.find(({ label, customId }) => label === wanted || customId === wanted);
    const labels = buttons.map(({ label }) => label).join(', ') || 'none';
    if (button?.customId === undefined) throw new Error(`there is no button ${wanted} to press; there are: ${labels}`);
    if (button.isDisabled) throw new Error(`the button ${wanted} is disabled`);
    return this.#uses(message, 'button', `button ${wanted}`, { custom_id: button.customId, component_type: 2 });
  }

  async presses(shown: ShownMessage | Reply, button: string): Promise<Reply> {
    return this.startsPress(shown, button).answered();
  }

  async selects(shown: ShownMessage | Reply, wanted: readonly string[], customId?: string): Promise<Reply> {
    const message = this.#seen(shown);
    const select = selectsOf(message).find((one) => customId === undefined || one.customId === customId);
    if (select === undefined) throw new Error(`there is no select ${customId ?? ''} in the message`);
    const values = wanted.map((value) => {
      const option = select.options.find((one) => one.value === value || one.label === value);
      if (option === undefined) throw new Error(`the select has no option ${value}`);
      return option.value;
    });
    const data = { custom_id: select.customId, component_type: 3, values };
    return this.#uses(message, 'select', `select ${wanted.join(', ')}`, data).answered();
  }

  async submits(reply: Reply, fields: Readonly<Record<string, string>>): Promise<Reply> {
    const { channelId, sourceId, modal, name } = this.#record(reply.interaction);
    if (modal === undefined) throw new Error(`${name} shows no modal to fill in`);
    const channel = this.#world.channel(channelId);
    const data = fillModal(modal, fields);
    return this.#start({ kind: 'modal', name: `modal ${modal.title}`, channel, sourceId, data }).answered();
  }

  async usesMenu(menu: string, shown: ShownMessage): Promise<Reply> {
    const message = this.#seen(shown);
    const data = menuData(this.#following.backend, menu, message, this.#user);
    return this.#start({ kind: 'menu', name: menu, channel: this.#world.channel(message.channelId), data }).answered();
  }

  sees(shown: ShownMessage | Reply): boolean {
    return this.#canSee(this.#world.message('message' in shown ? shown.message.id : shown.id));
  }

  get #world(): World {
    return this.#following.backend.world;
  }

  #starts(place: Place, command: string, values: OptionValues = {}): StartedInteraction {
    const channel = this.#visible(place);
    const data = commandData(this.#following.backend, { user: this.#user, channel, path: command, values });
    return this.#start({ kind: 'command', name: command, channel, data });
  }

  async #types(
    place: Place,
    path: string,
    focused: string,
    text: string,
    others: OptionValues = {},
  ): Promise<readonly Choice[]> {
    const channel = this.#visible(place);
    const values = { ...others, [focused]: text };
    const data = commandData(this.#following.backend, { user: this.#user, channel, path, values, focused });
    const started = this.#start({ kind: 'autocomplete', name: `${path} ${focused}`, channel, data });
    return this.#record(await started.acknowledged()).choices;
  }

  /** Uses a component of a message. */
  #uses(message: MessageRecord, kind: 'button' | 'select', name: string, data: Json): StartedInteraction {
    return this.#start({ kind, name, channel: this.#world.channel(message.channelId), sourceId: message.id, data });
  }

  #start(given: Omit<NewInteraction, 'user'>): StartedInteraction {
    const record = startInteraction(this.#following.backend, { ...given, user: this.#user });
    return followInteraction(this.#following, record);
  }

  #record({ id, name }: StartedInteraction): InteractionRecord {
    const record = this.#following.backend.interactions.get(id);
    if (record === undefined) throw new Error(`${name} was forgotten by forgetHistory`);
    return record;
  }

  #visible(place: Place): ChannelRecord {
    const channel = this.#world.channel(place.id);
    if (!canView(this.#world, channel, this.id)) throw new Error(`${this.name} cannot see ${channel.name}`);
    return channel;
  }

  #seen(shown: ShownMessage | Reply): MessageRecord {
    const record = this.#world.message('message' in shown ? shown.message.id : shown.id);
    if (this.#canSee(record)) return record;
    throw new Error(`${this.name} does not see the message: ${record.isDeleted ? 'deleted' : 'private'}`);
  }

  #canSee({ isDeleted, privateTo, channelId }: MessageRecord): boolean {
    const isForThem = privateTo === undefined || privateTo === this.id;
    return !isDeleted && isForThem && canView(this.#world, this.#world.channel(channelId), this.id);
  }

  #may(permission: bigint, channel: ChannelRecord): boolean {
    return (permissionsIn(this.#world, channel, this.id) & permission) !== 0n;
  }

  #written(text: string): string {
    return text.replaceAll('<@bot>', `<@${this.#world.bot.id}>`);
  }
}
