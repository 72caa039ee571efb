// Test support: what a user gives to a command → the options of an interaction, as far as Discord's client lets them:
// a registered command, options it has, required ones given, the user allowed to run it in that place.
import { ApplicationCommandOptionType as Type } from 'discord.js';
import type { Backend } from './backend.js';
import type { CommandBody } from './check-command.js';
import type { RegisteredCommand } from './command-book.js';
import { describeChannelFor, describeMember, describeRole, describeUser } from './describe-guild.js';
import { describeAttachment, describeMessage } from './describe-message.js';
import { permissionsIn } from './permissions.js';
import { CONTEXTS } from './start-interaction.js';
import type { OptionValue, OptionValues } from './story.js';
import type { ChannelRecord, Json, MessageRecord, UserRecord } from './world.js';

export interface GivenCommand {
  readonly user: UserRecord;
  readonly channel: ChannelRecord;
  /** `/settings channels` */
  readonly path: string;
  readonly values: OptionValues;
  /** The option that is being typed into; its siblings need not be complete. */
  readonly focused?: string;
}

/** The `data` of a slash command's or an autocomplete's interaction. */
export function commandData(backend: Backend, given: GivenCommand): Json {
  const [name = '', ...subcommands] = given.path.replace(/^\//u, '').split(' ');
  const command = findCommand(backend, 1, name, given.user, given.channel);
  const resolved: Record<string, Json> = {};
  let level: CommandBody = command;
  const wrap: ((inner: Json[]) => Json[])[] = [];
  for (const part of subcommands) {
    const next = level.options?.find((option) => option.name === part && (option.type ?? 0) <= Type.SubcommandGroup);
    if (next === undefined) throw new Error(`${given.path}: there is no subcommand ${part}`);
    wrap.unshift((inner) => [{ type: next.type, name: part, options: inner }]);
    level = next;
  }
  if (level.options?.some(({ type }) => type === Type.Subcommand)) throw new Error(`${given.path} needs a subcommand`);
  const options = leafOptions(backend, given, level.options ?? [], resolved);
  const nested = wrap.reduce((inner, outer) => outer(inner), options);
  return { id: command.id, name, type: 1, options: nested, ...(Object.keys(resolved).length > 0 && { resolved }) };
}

/** The `data` of a message menu's interaction; Discord gives the message whole, whatever the intents. */
export function menuData(backend: Backend, name: string, message: MessageRecord, user: UserRecord): Json {
  const command = findCommand(backend, 3, name, user, backend.world.channel(message.channelId));
  const resolved = { messages: { [message.id]: describeMessage(backend.world, message, undefined) } };
  return { id: command.id, name, type: 3, target_id: message.id, resolved };
}

function findCommand(
  { commands, world }: Backend,
  type: number,
  name: string,
  user: UserRecord,
  channel: ChannelRecord,
): RegisteredCommand {
  const command = commands.find(type, name, channel.guildId);
  if (command === undefined) {
    const known = [...commands.list(undefined), ...commands.list(channel.guildId ?? undefined)].map((one) => one.name);
    throw new Error(`no command ${name} of type ${type} is registered; there are: ${known.join(', ') || 'none'}`);
  }
  const context = CONTEXTS[channel.kind];
  if (command.contexts && !command.contexts.includes(context))
    throw new Error(`${name} is not offered in context ${context}`);
  const isInstalled = channel.guildId === null ? channel.kind === 'dm' : world.guild(channel.guildId).hasBot;
  const installation = command.integration_types ?? [0];
  if (!(isInstalled && installation.includes(0)) && !(user.hasInstalledBot && installation.includes(1)))
    throw new Error(`${name} is not installed for ${user.name} there (integration types ${installation.join(', ')})`);
  const needed = BigInt(command.default_member_permissions ?? 0);
  if (channel.guildId !== null && (permissionsIn(world, channel, user.id) & needed) !== needed)
    throw new Error(`${user.name} lacks the permissions to see ${name}`);
  return command;
}

function leafOptions(
  backend: Backend,
  { path, values, focused, user, channel }: GivenCommand,
  definitions: readonly CommandBody[],
  resolved: Record<string, Json>,
): Json[] {
  const names = definitions.map(({ name }) => name);
  const stranger = Object.keys(values).find((name) => !names.includes(name));
  if (stranger !== undefined) throw new Error(`${path} has no option ${stranger}; there are: ${names.join(', ')}`);
  const missing = definitions.find(({ name, required }) => required === true && !(name in values));
  if (missing && focused === undefined) throw new Error(`${path} needs the option ${missing.name}`);
  return definitions.flatMap((definition) => {
    const value = values[definition.name];
    if (value === undefined) return [];
    const isFocused = definition.name === focused;
    if (isFocused && definition.autocomplete !== true) throw new Error(`${path} ${focused} has no autocomplete`);
    if (!isFocused) refuseUnfit(path, definition, value);
    const sent = resolveValue(backend, { user, channel }, definition.type ?? 3, value, resolved);
    return [{ name: definition.name, type: definition.type, value: sent, ...(isFocused && { focused: true }) }];
  });
}

function refuseUnfit(path: string, definition: CommandBody, value: OptionValue): void {
  const { name, choices = [], min_length = 0, max_length = 6_000, min_value, max_value } = definition;
  const place = `${path} ${name}`;
  if (choices.length > 0 && !choices.some((choice) => choice.value === value))
    throw new Error(`${place}: ${String(value)} is none of its choices`);
  if (typeof value === 'string' && (value.length < min_length || value.length > max_length))
    throw new Error(`${place}: Discord takes ${min_length} to ${max_length} characters, got ${value.length}`);
  if (typeof value === 'number' && (value < (min_value ?? value) || value > (max_value ?? value)))
    throw new Error(`${place}: Discord takes no ${value}`);
}

const EXPECTED: Readonly<Record<number, string>> = {
  [Type.Integer]: 'number',
  [Type.Number]: 'number',
  [Type.Boolean]: 'boolean',
  [Type.Attachment]: 'object',
};

function resolveValue(
  { world }: Backend,
  { user, channel }: Pick<GivenCommand, 'user' | 'channel'>,
  type: number,
  value: OptionValue,
  resolved: Record<string, Json>,
): string | number | boolean {
  const expected = EXPECTED[type] ?? 'string';
  if (typeof value !== expected && !(expected === 'number' && typeof value === 'string'))
    throw new Error(`an option of type ${type} takes a ${expected}, got ${JSON.stringify(value)}`);
  const keep = (kind: string, id: string, json: Json) => {
    resolved[kind] = { ...resolved[kind], [id]: json };
    return id;
  };
  if (typeof value === 'object') {
    const id = world.drawId();
    const { content } = value;
    const upload = { id, name: value.name, content: Buffer.from(content as string), description: undefined };
    world.uploads.set(id, upload);
    const url = `${world.fileOrigin}/attachments/${id}/${encodeURIComponent(value.name)}`;
    return keep('attachments', id, { ...describeAttachment(upload), url, proxy_url: url });
  }
  const id = String(value);
  const guild = channel.guildId === null ? undefined : world.guild(channel.guildId);
  const asUser = () => {
    if (guild?.members.has(id)) keep('members', id, { ...describeMember(guild, id), permissions: '0' });
    return keep('users', id, describeUser(world.user(id)));
  };
  if (type === Type.User || (type === Type.Mentionable && world.users.has(id))) return asUser();
  if (type === Type.Channel) return keep('channels', id, describeChannelFor(world, world.channel(id), user.id));
  const role = type === Type.Role || type === Type.Mentionable ? guild?.roles.get(id) : undefined;
  return role ? keep('roles', id, describeRole(role)) : value;
}
