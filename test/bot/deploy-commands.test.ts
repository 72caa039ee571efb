import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DiscordAPIError, REST } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/bot/commands/list-commands.js';
import {
  type CommandRest,
  deployCommands,
  describeDeployment,
  describeRefusal,
  readDeployTarget,
} from '../../src/bot/deploy-commands.js';

const APPLICATION = { applicationId: '200000000000000001' };
const SERVER = { ...APPLICATION, guildId: '300000000000000001' };

type Json = Record<string, unknown>;

/** What Discord gives back for a command: ids, defaults, fields in another order. */
const asRegistered = (command: unknown, place: number): Json => ({
  version: `${place}`,
  id: `${place}`,
  application_id: APPLICATION.applicationId,
  default_permission: true,
  dm_permission: true,
  nsfw: false,
  description: '',
  default_member_permissions: null,
  ...Object.fromEntries(Object.entries(withDefaults(command) as Json).reverse()),
});

function withDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDefaults);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, part]) => part !== undefined && part !== false);
  return Object.fromEntries(kept.map(([name, part]) => [name, withDefaults(part)]));
}

/** Keeps what it is sent, as Discord does; server commands lose contexts and integration types. */
function startRest(registered: readonly unknown[] = []) {
  const requests: string[] = [];
  let kept = registered.map(asRegistered);
  const rest: CommandRest = {
    get: async (route, options) => {
      requests.push(`GET ${route}?${String(options?.query)}`);
      return kept;
    },
    put: async (route, options) => {
      requests.push(`PUT ${route}`);
      kept = (JSON.parse(JSON.stringify(options?.body)) as Json[]).map(asRegistered);
      return kept;
    },
  };
  return { rest, requests, kept: () => kept };
}

describe('deployCommands', () => {
  it.each([
    ['globally', APPLICATION, '/applications/200000000000000001/commands'],
    ['for one server', SERVER, '/applications/200000000000000001/guilds/300000000000000001/commands'],
  ])('registers what is missing %s, and sends nothing the second time', async (_, target, route) => {
    const { rest, requests } = startRest();
    const first = await deployCommands(COMMANDS, target, rest);
    expect(first.added).toEqual(COMMANDS.map(({ name }) => name));
    expect(requests).toEqual([`GET ${route}?with_localizations=true`, `PUT ${route}`]);
    const second = await deployCommands(COMMANDS, target, rest);
    expect(second).toEqual({ added: [], changed: [], removed: [], unchanged: first.added });
    expect(requests).toHaveLength(3);
  });

  it('sends no server the fields that only global commands have', async () => {
    const { rest, kept } = startRest();
    await deployCommands(COMMANDS, SERVER, rest);
    expect(kept().some((command) => 'contexts' in command || 'integration_types' in command)).toBe(false);
  });

  it('takes lists without order as the same in any order', async () => {
    const { rest, requests } = startRest(
      COMMANDS.map((command) => ({ ...command, contexts: [...(command.contexts ?? [])].reverse() })),
    );
    await deployCommands(COMMANDS, APPLICATION, rest);
    expect(requests).toHaveLength(1);
  });

  const ask = COMMANDS[0] as unknown as Json;
  const asking = (change: Json) => [{ ...ask, ...change }, ...COMMANDS.slice(1)];
  it.each<readonly [string, unknown[]]>([
    ['a description', asking({ description: 'Ask' })],
    ['one localisation', asking({ name_localizations: { ...(ask.name_localizations as Json), de: 'anfragen' } })],
    ['a missing localisation', asking({ description_localizations: null })],
    ['the permissions', asking({ default_member_permissions: '8' })],
    ['where it can be used', asking({ contexts: [0] })],
    ['the order of options', asking({ options: [...(ask.options as Json[])].reverse() })],
    ['one option', asking({ options: (ask.options as Json[]).slice(0, -1) })],
  ])('registers again when %s differs', async (_, registered) => {
    const { rest } = startRest(registered);
    const report = await deployCommands(COMMANDS, APPLICATION, rest);
    expect(report).toMatchObject({ changed: ['ask'], added: [], removed: [] });
    const again = await deployCommands(COMMANDS, APPLICATION, rest);
    expect(again.unchanged).toHaveLength(COMMANDS.length);
  });

  it('removes what is no command any more; a slash command and a menu of one name are two', async () => {
    const menu = { type: 3, name: 'ask' };
    const { rest } = startRest([...COMMANDS, menu]);
    const report = await deployCommands(COMMANDS, APPLICATION, rest);
    expect(report).toMatchObject({ removed: ['ask'], added: [], changed: [] });
    expect(report.unchanged).toHaveLength(COMMANDS.length);
  });

  it('passes on what Discord refuses', async () => {
    const { rest } = startRest();
    const failing = { ...rest, put: () => Promise.reject(new Error('503: Service Unavailable')) };
    await expect(deployCommands(COMMANDS, APPLICATION, failing)).rejects.toThrow('503');
  });
});

it('speaks to Discord through the real REST client', async () => {
  const seen: string[] = [];
  let sent: unknown;
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      if (request.method === 'PUT') sent = JSON.parse(body);
      response.setHeader('content-type', 'application/json').end('[]');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
    await deployCommands(COMMANDS, SERVER, new REST({ api }).setToken('token-for-test'));
    const route = '/api/v10/applications/200000000000000001/guilds/300000000000000001/commands';
    expect(seen).toEqual([
      `GET ${route}?with_localizations=true Bot token-for-test`,
      `PUT ${route} Bot token-for-test`,
    ]);
    expect(sent).toHaveLength(COMMANDS.length);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

describe('what the person who deploys reads', () => {
  it('says what was done, and where', () => {
    const nothing = { added: [], changed: [], removed: [], unchanged: ['ask', 'help'] };
    expect(describeDeployment(nothing, APPLICATION)).toBe(
      'Nothing to do: the 2 commands are registered globally as they are.',
    );
    expect(describeDeployment({ ...nothing, added: ['about'], removed: ['old'] }, SERVER)).toBe(
      'Registered for server 300000000000000001. added: about; removed: old; unchanged: ask, help.',
    );
  });

  it('names every missing setting at once', () => {
    const nothing = { token: undefined, applicationId: undefined, guildId: undefined };
    expect(() => readDeployTarget(nothing)).toThrow(/DISCORD_TOKEN and DISCORD_APPLICATION_ID/);
    expect(() => readDeployTarget({ ...nothing, token: 't' })).toThrow(/set DISCORD_APPLICATION_ID/);
    expect(readDeployTarget({ ...nothing, token: 't', applicationId: '2' })).toMatchObject({ token: 't' });
  });

  it.each([
    [401, 'DISCORD_TOKEN'],
    [403, 'applications.commands'],
    [404, 'DISCORD_APPLICATION_ID'],
  ])('explains a refusal with %s', (status, advice) => {
    const error = new DiscordAPIError({ code: 0, message: 'no' }, 0, status, 'PUT', 'http://127.0.0.1', {});
    expect(describeRefusal(error)).toContain(advice);
  });
});
