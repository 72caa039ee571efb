// bot: command definitions → registered with Discord, globally or for one server, but only when they differ from what is
// registered: Discord counts registrations, and global ones reach people late.
import { DiscordAPIError, type RequestData, Routes } from 'discord.js';
import { z } from 'zod';
import type { BotSettings } from '../config.js';
import { AppError } from '../domain/app-error.js';
import { canonicalCommand } from './canonical-command.js';
import type { CommandBody } from './commands/command-body.js';

/** The two calls of discord.js's `REST` that are needed. */
export interface CommandRest {
  get(route: `/${string}`, options?: RequestData): Promise<unknown>;
  put(route: `/${string}`, options?: RequestData): Promise<unknown>;
}

export interface DeployTarget {
  readonly applicationId: string;
  /** Registers for this server alone, seen there at once; without it, everywhere. */
  readonly guildId?: string | undefined;
}

/** Names of commands by what happened to them; all empty but `unchanged` when nothing was sent. */
export interface DeployReport {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

const registeredSchema = z.array(z.looseObject({ name: z.string(), type: z.number().default(1) }));

/** All of the target's commands become these. What the REST client throws is passed on. */
export async function deployCommands(
  commands: readonly CommandBody[],
  { applicationId, guildId }: DeployTarget,
  rest: CommandRest,
): Promise<DeployReport> {
  const scope = guildId === undefined ? 'global' : 'guild';
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = registeredSchema.parse(await rest.get(route, { query }));
  const before = new Map(registered.map((command) => [keyOf(command), canonicalCommand(command, scope)]));
  const after = new Map(commands.map((command) => [keyOf(command), canonicalCommand(command, scope)]));
  const namesOf = (keys: Iterable<string>, isKept: (key: string) => boolean): string[] =>
    [...keys].filter(isKept).map((key) => key.slice(key.indexOf(' ') + 1));
  const report: DeployReport = {
    added: namesOf(after.keys(), (key) => !before.has(key)),
    changed: namesOf(after.keys(), (key) => before.has(key) && before.get(key) !== after.get(key)),
    removed: namesOf(before.keys(), (key) => !after.has(key)),
    unchanged: namesOf(after.keys(), (key) => before.get(key) === after.get(key)),
  };
  if (hasChanged(report)) await rest.put(route, { body: scope === 'global' ? commands : commands.map(withoutReach) });
  return report;
}

const hasChanged = ({ added, changed, removed }: DeployReport): boolean =>
  added.length + changed.length + removed.length > 0;

/** A slash command and a message menu may bear one name. */
const keyOf = ({ name, type = 1 }: { readonly name: string; readonly type?: number | undefined }): string =>
  `${type} ${name}`;

/** The fields that a server's own commands cannot have. */
function withoutReach(command: CommandBody): CommandBody {
  const { contexts: _, integration_types: __, ...body } = command;
  return body as CommandBody;
}

/** One line for the person who deployed. */
export function describeDeployment(report: DeployReport, { guildId }: DeployTarget): string {
  const where = guildId === undefined ? 'globally' : `for server ${guildId}`;
  if (!hasChanged(report))
    return `Nothing to do: the ${report.unchanged.length} commands are registered ${where} as they are.`;
  const parts = (['added', 'changed', 'removed', 'unchanged'] as const)
    .filter((part) => report[part].length > 0)
    .map((part) => `${part}: ${report[part].join(', ')}`);
  return `Registered ${where}. ${parts.join('; ')}.`;
}

/** `AppError('bad-input')` names every setting that is missing. */
export function readDeployTarget({
  token,
  applicationId,
  guildId,
}: Pick<BotSettings, 'token' | 'applicationId' | 'guildId'>): DeployTarget & { readonly token: string } {
  if (token !== undefined && applicationId !== undefined) return { token, applicationId, guildId };
  const missing = [
    ...(token === undefined ? ['DISCORD_TOKEN'] : []),
    ...(applicationId === undefined ? ['DISCORD_APPLICATION_ID'] : []),
  ];
  throw new AppError('bad-input', `To deploy the commands, set ${missing.join(' and ')}. See .env.example.`);
}

const ADVICE: Readonly<Record<number, string>> = {
  401: 'Check DISCORD_TOKEN: copy it again from the application’s page.',
  403: 'Check that the bot was added to the server of DISCORD_GUILD_ID with the scope applications.commands.',
  404: 'Check DISCORD_APPLICATION_ID and DISCORD_GUILD_ID.',
};

/** One sentence on why nothing was registered, two where there is advice. */
export function describeRefusal(error: unknown): string {
  if (error instanceof DiscordAPIError) {
    const advice = ADVICE[error.status];
    return `Discord refused (${error.status}): ${error.message}${advice === undefined ? '' : ` ${advice}`}`;
  }
  return error instanceof Error ? error.message : String(error);
}
