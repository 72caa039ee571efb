// Test support: a guild as a test story makes and changes it; what the bot can see of a change goes to its gateway.
import { GatewayIntentBits, PermissionsBitField, type PermissionsString } from 'discord.js';
import type { Backend, GatewayEvent } from './backend.js';
import { describeChannel, describeGuild, describeRole } from './describe-guild.js';
import { shardOf } from './gateway-session.js';
import { announceThread } from './handle-channels.js';
import { removeBot } from './handle-guilds.js';
import type { ChannelOptions, GuildOptions, GuildStory, Place, RoleOptions } from './story.js';
import { type ChannelRecord, EVERYONE, type GuildRecord, type Json, type UserRecord } from './world.js';

export function addGuild(backend: Backend, options: GuildOptions): GuildStory {
  const { world } = backend;
  const id = drawGuildId(backend, options.shard);
  const botRole = { id: world.drawId(), name: world.bot.name, permissions: bitsOf(options.botPermissions) };
  const guild: GuildRecord = {
    id,
    name: options.name ?? 'guild',
    locale: options.locale ?? 'en-US',
    hasBot: options.hasBot ?? true,
    ownerId: world.owner.id,
    roles: new Map([
      [id, { id, name: '@everyone', permissions: EVERYONE }],
      [botRole.id, botRole],
    ]),
    members: new Map([[world.owner.id, new Set<string>()]]),
    events: new Map(),
  };
  world.guilds.set(id, guild);
  if (guild.hasBot) guild.members.set(world.bot.id, new Set([botRole.id]));
  for (const user of world.users.values())
    if (!guild.members.has(user.id) && user !== world.bot) admit(guild, user, backend);
  const channel = world.addChannel({ kind: 'text', guildId: id, name: 'general' });
  if (guild.hasBot) backend.dispatch(guildEvent(guild, 'GUILD_CREATE', describeGuild(world, guild)));
  return tellGuild(backend, guild, placeOf(channel));
}

/** Makes the user a member, with a role of their own for the permissions they have. */
export function admit(guild: GuildRecord, user: UserRecord, { world, dispatch }: Backend): void {
  const roleIds = new Set<string>();
  guild.members.set(user.id, roleIds);
  if (user.permissions === 0n) return;
  const role = { id: world.drawId(), name: `role of ${user.name}`, permissions: user.permissions };
  guild.roles.set(role.id, role);
  roleIds.add(role.id);
  if (guild.hasBot) dispatch(guildEvent(guild, 'GUILD_ROLE_CREATE', { guild_id: guild.id, role: describeRole(role) }));
}

export const placeOf = ({ id, name, guildId }: ChannelRecord): Place => ({ id, name, guildId });

function tellGuild(backend: Backend, guild: GuildRecord, channel: Place): GuildStory {
  const { world } = backend;
  return {
    id: guild.id,
    name: guild.name,
    channel,
    addChannel: (options = {}) => addChannel(backend, guild, options),
    addThread(parent, name = 'thread') {
      const { owner } = world;
      const opened = { kind: 'thread', guildId: guild.id, parentId: parent.id, name, ownerId: owner.id } as const;
      const thread = world.addChannel(opened);
      announceThread(backend, thread, 'THREAD_CREATE', 201);
      return placeOf(thread);
    },
    addRole(options: RoleOptions = {}) {
      const role = { id: world.drawId(), name: options.name ?? 'role', permissions: bitsOf(options.permissions) };
      guild.roles.set(role.id, role);
      backend.dispatch(guildEvent(guild, 'GUILD_ROLE_CREATE', { guild_id: guild.id, role: describeRole(role) }));
      return { id: role.id, mention: `<@&${role.id}>` };
    },
    addMember(user, { roleIds = [] } = {}) {
      const roles = guild.members.get(user.id) ?? new Set<string>();
      for (const id of roleIds) roles.add(id);
      guild.members.set(user.id, roles);
    },
    denyBot(place, permissions) {
      const record = world.channel(place.id);
      record.denied.set(world.bot.id, { isRole: false, permissions: bitsOf(permissions) });
      backend.dispatch(guildEvent(guild, 'CHANNEL_UPDATE', describeChannel(world, record)));
    },
    removeBot: () => removeBot(backend, guild),
  };
}

function addChannel(backend: Backend, guild: GuildRecord, options: ChannelOptions): Place {
  const { world } = backend;
  const name = options.name ?? 'channel';
  const channel = world.addChannel({ kind: 'text', guildId: guild.id, name });
  if (options.denyEveryone) channel.denied.set(guild.id, { isRole: true, permissions: bitsOf(options.denyEveryone) });
  if (options.denyBot) channel.denied.set(world.bot.id, { isRole: false, permissions: bitsOf(options.denyBot) });
  backend.dispatch(guildEvent(guild, 'CHANNEL_CREATE', describeChannel(world, channel)));
  return placeOf(channel);
}

const guildEvent = (guild: GuildRecord, name: string, data: Json): GatewayEvent => ({
  name,
  guildId: guild.id,
  intents: GatewayIntentBits.Guilds,
  data,
});

export const bitsOf = (permissions: readonly PermissionsString[] = []): bigint =>
  PermissionsBitField.resolve([...permissions]);

function drawGuildId({ world }: Backend, shard: readonly [number, number] | undefined): string {
  let id = world.drawId();
  while (shard && shardOf(id, shard[1]) !== shard[0]) id = world.drawId();
  return id;
}
