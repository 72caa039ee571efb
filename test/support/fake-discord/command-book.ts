// Test support: the registered commands, global ones and those of each guild, as Discord keeps and lists them.
import type { CommandBody } from './check-command.js';
import type { Json } from './world.js';

const GLOBAL = 'global';

export type RegisteredCommand = CommandBody & { readonly id: string; readonly version: string };

export class CommandBook {
  readonly #books = new Map<string, RegisteredCommand[]>();

  constructor(
    readonly applicationId: string,
    readonly drawId: () => string,
  ) {}

  list(guildId: string | undefined): readonly RegisteredCommand[] {
    return this.#books.get(guildId ?? GLOBAL) ?? [];
  }

  /** Replaces all; a command that stays under its name keeps its id, an unchanged one its version. */
  replace(bodies: readonly CommandBody[], guildId: string | undefined): readonly RegisteredCommand[] {
    const earlier = this.list(guildId);
    const commands = bodies.map((body) => this.#register(body, guildId, earlier));
    this.#books.set(guildId ?? GLOBAL, commands);
    return commands;
  }

  /** A command of the same type and name is overwritten, as Discord does. */
  put(body: CommandBody, guildId: string | undefined): RegisteredCommand {
    const others = this.list(guildId).filter((command) => !isSame(command, body));
    const command = this.#register(body, guildId, this.list(guildId));
    this.#books.set(guildId ?? GLOBAL, [...others, command]);
    return command;
  }

  remove(id: string, guildId: string | undefined): boolean {
    const remaining = this.list(guildId).filter((command) => command.id !== id);
    const isRemoved = remaining.length < this.list(guildId).length;
    this.#books.set(guildId ?? GLOBAL, remaining);
    return isRemoved;
  }

  /** What a user finds under the name in the guild: its own command before the global one. */
  find(type: number, name: string, guildId: string | null): RegisteredCommand | undefined {
    const known = [...(guildId === null ? [] : this.list(guildId)), ...this.list(undefined)];
    return known.find((command) => (command.type ?? 1) === type && command.name === name);
  }

  #register(body: CommandBody, guildId: string | undefined, earlier: readonly RegisteredCommand[]): RegisteredCommand {
    const before = earlier.find((command) => isSame(command, body));
    const isUnchanged = before !== undefined && JSON.stringify(withDefaults(body)) === JSON.stringify(bare(before));
    return {
      ...withDefaults(body),
      id: before?.id ?? this.drawId(),
      application_id: this.applicationId,
      version: isUnchanged ? before.version : this.drawId(),
      ...(guildId !== undefined && { guild_id: guildId }),
    } as RegisteredCommand;
  }
}

const isSame = (command: CommandBody, other: CommandBody): boolean =>
  command.name === other.name && (command.type ?? 1) === (other.type ?? 1);

/** What Discord adds to a command that is registered without it. */
const withDefaults = (body: CommandBody): CommandBody => ({
  ...{ type: 1, description: '', name_localizations: null, description_localizations: null },
  ...{ default_member_permissions: null, dm_permission: true, contexts: null, integration_types: [0], nsfw: false },
  ...body,
});

function bare(command: RegisteredCommand): Json {
  const {
    id: _id,
    version: _version,
    application_id: _application,
    guild_id: _guild,
    ...rest
  } = command as unknown as Json;
  return rest;
}

/** Without `with_localizations=true` Discord lists commands without their dictionaries. */
export function withoutLocalisations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLocalisations);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !key.endsWith('_localizations'));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutLocalisations(inner)]));
}
