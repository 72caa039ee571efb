// Test support: the routes of users, guilds, members and scheduled events.
import { GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import type { Backend } from './backend.js';
import { describeChannel, describeGuild, describeMember, describeRole, describeUser } from './describe-guild.js';
import type { Call, Handlers } from './handler.js';
import { canView } from './permissions.js';
import { DiscordRefusal } from './refusal.js';
import type { GuildRecord, Json, UserRecord } from './world.js';

type GuildRoute =
  | 'create-dm'
  | 'get-me'
  | 'get-user'
  | 'leave-guild'
  | `get-${'guild' | 'member' | 'event'}`
  | `list-${'channels' | 'roles' | 'threads' | 'events'}`
  | `${'create' | 'edit' | 'delete'}-event`;

export const guildHandlers: Pick<Handlers, GuildRoute> = {
  'create-dm'({ backend, body }) {
    const user = userOf(backend, (body as { recipient_id?: string }).recipient_id);
    if (user.isBot) throw new DiscordRefusal(403, 50007);
    return { status: 200, json: describeChannel(backend.world, backend.world.directMessages(user.id)) };
  },

  'get-me': ({ backend }) => ({ status: 200, json: describeUser(backend.world.bot) }),

  'get-user': ({ backend, parameters }) => ({ status: 200, json: describeUser(userOf(backend, parameters.user)) }),

  'leave-guild'({ backend, parameters }) {
    removeBot(backend, guildOf(backend, parameters));
    return { status: 204 };
  },

  'get-guild': ({ backend, parameters }) => ({
    status: 200,
    json: describeGuild(backend.world, guildOf(backend, parameters)),
  }),

  'get-member'({ backend, parameters }) {
    const guild = guildOf(backend, parameters);
    const user = userOf(backend, parameters.user);
    if (!guild.members.has(user.id)) throw new DiscordRefusal(404, 10007);
    return { status: 200, json: { ...describeMember(guild, user.id), user: describeUser(user) } };
  },

  'list-channels': ({ backend, parameters }) => ({
    status: 200,
    json: channelsOf(backend, guildOf(backend, parameters), 'text'),
  }),

  'list-threads': ({ backend, parameters }) => ({
    status: 200,
    json: { threads: channelsOf(backend, guildOf(backend, parameters), 'thread'), members: [] },
  }),

  'list-roles': ({ backend, parameters }) => ({
    status: 200,
    json: [...guildOf(backend, parameters).roles.values()].map(describeRole),
  }),

  'create-event'({ backend, parameters, body }) {
    const guild = guildOf(backend, parameters);
    requireForGuild(backend, guild, PermissionFlagsBits.CreateEvents | PermissionFlagsBits.ManageEvents);
    const id = backend.world.drawId();
    const event: Json = {
      status: 1,
      creator_id: backend.world.bot.id,
      user_count: 0,
      image: null,
      ...(body as Json),
      id,
    };
    return announceEvent(backend, guild, { ...event, guild_id: guild.id }, 'CREATE');
  },

  'list-events': ({ backend, parameters }) => ({
    status: 200,
    json: [...guildOf(backend, parameters).events.values()],
  }),

  'get-event': (call) => ({ status: 200, json: eventOf(call) }),

  'edit-event': (call) =>
    announceEvent(
      call.backend,
      guildOf(call.backend, call.parameters),
      { ...eventOf(call), ...(call.body as Json) },
      'UPDATE',
    ),

  'delete-event'(call) {
    const event = eventOf(call);
    const guild = guildOf(call.backend, call.parameters);
    announceEvent(call.backend, guild, event, 'DELETE');
    guild.events.delete(String(event.id));
    return { status: 204 };
  },
};

/** The bot leaves or is removed: GUILD_DELETE without `unavailable`. */
export function removeBot({ dispatch }: Backend, guild: GuildRecord): void {
  guild.hasBot = false;
  dispatch({ name: 'GUILD_DELETE', guildId: guild.id, intents: GatewayIntentBits.Guilds, data: { id: guild.id } });
}

function announceEvent({ dispatch }: Backend, guild: GuildRecord, event: Json, change: string) {
  guild.events.set(String(event.id), event);
  const intents = GatewayIntentBits.GuildScheduledEvents;
  dispatch({ name: `GUILD_SCHEDULED_EVENT_${change}`, guildId: guild.id, intents, data: event });
  return { status: 200, json: event };
}

function requireForGuild({ world }: Backend, guild: GuildRecord, anyOf: bigint): void {
  let permissions = guild.roles.get(guild.id)?.permissions ?? 0n;
  for (const id of guild.members.get(world.bot.id) ?? []) permissions |= guild.roles.get(id)?.permissions ?? 0n;
  if (!(permissions & (anyOf | PermissionFlagsBits.Administrator))) throw new DiscordRefusal(403, 50013);
}

function channelsOf({ world }: Backend, guild: GuildRecord, kind: 'text' | 'thread'): Json[] {
  return [...world.channels.values()]
    .filter((channel) => channel.guildId === guild.id && channel.kind === kind && canView(world, channel, world.bot.id))
    .map((channel) => describeChannel(world, channel));
}

function guildOf({ world }: Backend, parameters: Readonly<Record<string, string>>): GuildRecord {
  const guild = world.guilds.get(parameters.guild ?? '');
  if (guild === undefined) throw new DiscordRefusal(404, 10004);
  if (!guild.hasBot) throw new DiscordRefusal(403, 50001);
  return guild;
}

function userOf({ world }: Backend, id = ''): UserRecord {
  const user = world.users.get(id === '@me' ? world.bot.id : id);
  if (user === undefined) throw new DiscordRefusal(404, 10013);
  return user;
}

function eventOf({ backend, parameters }: Call): Json {
  const event = guildOf(backend, parameters).events.get(parameters.event ?? '');
  if (event === undefined) throw new DiscordRefusal(404, 10070);
  return event;
}
