// Test support: the routes by which a bot registers its commands, globally and for a guild, and reads about itself.
import type { CommandBody } from './check-command.js';
import { withoutLocalisations } from './command-book.js';
import type { Call, Handlers } from './handler.js';
import { DiscordRefusal } from './refusal.js';

type Action = 'create' | 'edit' | 'delete';
type CommandRoute = `${'list' | 'put'}-${'' | 'guild-'}commands` | `${Action}-${'' | 'guild-'}command`;

const list: Handlers[CommandRoute] = (call) => {
  const commands = call.backend.commands.list(guildOf(call));
  const isWhole = call.query.get('with_localizations') === 'true';
  return { status: 200, json: isWhole ? commands : withoutLocalisations(commands) };
};

const put: Handlers[CommandRoute] = (call) => ({
  status: 200,
  json: call.backend.commands.replace(call.body as CommandBody[], guildOf(call)),
});

const create: Handlers[CommandRoute] = (call) => ({
  status: 201,
  json: call.backend.commands.put(call.body as CommandBody, guildOf(call)),
});

const edit: Handlers[CommandRoute] = (call) => {
  const guildId = guildOf(call);
  const known = call.backend.commands.list(guildId).find(({ id }) => id === call.parameters.command);
  if (known === undefined) throw new DiscordRefusal(404, 10063);
  return { status: 200, json: call.backend.commands.put({ ...known, ...(call.body as CommandBody) }, guildId) };
};

const remove: Handlers[CommandRoute] = (call) => {
  const isRemoved = call.backend.commands.remove(call.parameters.command ?? '', guildOf(call));
  if (!isRemoved) throw new DiscordRefusal(404, 10063);
  return { status: 204 };
};

export const commandHandlers: Pick<Handlers, CommandRoute | 'get-application' | 'gateway'> = {
  'list-commands': list,
  'list-guild-commands': list,
  'put-commands': put,
  'put-guild-commands': put,
  'create-command': create,
  'create-guild-command': create,
  'edit-command': edit,
  'edit-guild-command': edit,
  'delete-command': remove,
  'delete-guild-command': remove,
  'get-application': ({ backend }) => ({
    status: 200,
    json: { id: backend.world.bot.id, name: backend.world.bot.name, description: '', flags: 0, bot_public: true },
  }),
  gateway: ({ backend }) => ({ status: 200, json: backend.gatewayInformation() }),
};

/** 50001 for a guild that has no bot of ours. */
function guildOf({ backend, parameters }: Call): string | undefined {
  if (parameters.application !== backend.world.bot.id) throw new DiscordRefusal(403, 50001);
  const id = parameters.guild;
  if (id !== undefined && !backend.world.guilds.get(id)?.hasBot) throw new DiscordRefusal(403, 50001);
  return id;
}
