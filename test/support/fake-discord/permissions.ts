// Test support: what a member may do in a channel, by Discord's order: guild roles, then the channel's denials for
// everyone, roles, the member. Threads inherit from their parent.
import { PermissionFlagsBits } from 'discord.js';
import { DiscordRefusal } from './refusal.js';
import type { ChannelRecord, World } from './world.js';

const ALL = Object.values(PermissionFlagsBits).reduce((sum, bit) => sum | bit, 0n);
const IN_DIRECT_MESSAGES =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory;

export function permissionsIn(world: World, channel: ChannelRecord, userId: string): bigint {
  if (channel.guildId === null) {
    const takesPart = channel.recipientIds.includes(userId) || (channel.kind === 'dm' && userId === world.bot.id);
    return takesPart ? IN_DIRECT_MESSAGES : 0n;
  }
  const guild = world.guild(channel.guildId);
  const roleIds = guild.members.get(userId);
  if (roleIds === undefined || (userId === world.bot.id && !guild.hasBot)) return 0n;
  if (guild.ownerId === userId) return ALL;
  let permissions = guild.roles.get(guild.id)?.permissions ?? 0n;
  for (const id of roleIds) permissions |= guild.roles.get(id)?.permissions ?? 0n;
  if (permissions & PermissionFlagsBits.Administrator) return ALL;
  const { denied } = channel.parentId === null ? channel : world.channel(channel.parentId);
  permissions &= ~(denied.get(guild.id)?.permissions ?? 0n);
  for (const id of roleIds) permissions &= ~(denied.get(id)?.permissions ?? 0n);
  permissions &= ~(denied.get(userId)?.permissions ?? 0n);
  return permissions & PermissionFlagsBits.ViewChannel ? permissions : 0n;
}

export const canView = (world: World, channel: ChannelRecord, userId: string): boolean =>
  (permissionsIn(world, channel, userId) & PermissionFlagsBits.ViewChannel) !== 0n;

/** The bot needs the permission in the channel: 50001 when it does not even see it, else 50013. */
export function requireBotMay(world: World, channel: ChannelRecord, permission: bigint): void {
  const permissions = permissionsIn(world, channel, world.bot.id);
  if (!(permissions & PermissionFlagsBits.ViewChannel)) throw new DiscordRefusal(403, 50001);
  if (!(permissions & permission)) throw new DiscordRefusal(403, 50013);
}
