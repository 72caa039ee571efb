// What a server keeps for itself stays there: every command, menu and autocompleted option is tried from another server,
// and shows to the letter what it showed before the secret existed. The real corpus and model on the fake Discord.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Scope } from '../../src/domain/scope.js';
import type { GuildStory, Place, UserStory } from '../support/fake-discord/story.js';
import {
  CANARY,
  type Carried,
  COMMAND_ATTEMPTS,
  listEverything,
  MENU_ATTEMPTS,
  normalised,
  readAll,
  SECRET_QUOTATION,
  SECRET_TEXT,
  TYPED,
  TYPED_INTO_OPTIONS,
} from './scope-attack.js';
import { startTestBot, type TestBot } from './start-test-bot.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aide-memoire-scope-'));
const everything = listEverything();
let running: TestBot;
let attacked: GuildStory;
/** Asked in the attacked server, and goes elsewhere with what was answered there. */
let alice: UserStory;
let carried: Carried;
/** What each attempt shows in a server, before the other one has documents. */
const before = new Map<string, string[]>();
let emptyBefore: GuildStory;
let ownBefore: GuildStory;
let emptyAfter: GuildStory;
let ownAfter: GuildStory;

beforeAll(async () => {
  running = await startTestBot();
  const { fake } = running;
  alice = fake.addUser({ permissions: ['ManageGuild'], hasInstalledBot: true });
  attacked = fake.addGuild();
  emptyBefore = fake.addGuild();
  ownBefore = fake.addGuild();
  emptyAfter = fake.addGuild();
  ownAfter = fake.addGuild();
  for (const guild of [ownBefore, ownAfter]) {
    await addDocument(
      guild,
      'own-note.txt',
      'Note of Harbour City\n\nThe delegation of Norland met in Lake Town in May 2021.',
    );
  }
  // As if it existed: what is typed must be the same before and after.
  const documentId = Scope.server(attacked.id).ownId('memorandum' as never);
  carried = { documentId, publicAnswer: 'A-0000-0000-00', privateAnswer: 'A-0000-0000-00' };
  for (const [name, guild] of [
    ['empty', emptyBefore],
    ['own', ownBefore],
  ] as const)
    await attack(name, guild, before);
  await addDocument(attacked, 'memorandum.txt', SECRET_TEXT);
  const asked = { question: `Who led the delegation of Japan at the conference on ${TYPED}?` };
  const publicAnswer = await alice.in(attacked.channel).runs('/ask', asked);
  const privateAnswer = await alice.in(attacked.channel).runs('/ask', { ...asked, private: true });
  expect(publicAnswer.text()).toContain(CANARY);
  carried = { documentId, publicAnswer: idIn(publicAnswer.text()), privateAnswer: idIn(privateAnswer.text()) };
}, 600_000);
afterAll(async () => {
  expect(running.fake.violations).toEqual([]);
  await running.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const idIn = (text: string): string => /A-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}/u.exec(text)?.[0] ?? 'none';

async function addDocument(guild: GuildStory, name: string, text: string): Promise<void> {
  const file = path.join(folder, guild.id, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  const report = await running.app.ingest([file], Scope.server(guild.id));
  expect(report.added).toHaveLength(1);
}

/** Somebody new in each server: what they asked is counted for them. */
const attackers = new Map<GuildStory, UserStory>();
const attackerIn = (guild: GuildStory): UserStory => {
  const known = attackers.get(guild) ?? running.fake.addUser({ permissions: ['ManageGuild'] });
  attackers.set(guild, known);
  return known;
};

/** Buttons and selects lead nowhere else where a server has nothing of its own: they are pressed where it has. */
const isDeep = (guild: GuildStory): boolean => guild === ownBefore || guild === ownAfter || guild === attacked;

const runCommand = async (
  command: string,
  guild: GuildStory,
  { user = attackerIn(guild), place = guild.channel }: { user?: UserStory; place?: Place } = {},
): Promise<string[]> => {
  const read: string[] = [];
  for (const options of COMMAND_ATTEMPTS[command]?.(carried, guild) ?? []) {
    const reply = await user.in(place).runs(command, options);
    await running.fake.settled();
    read.push(...(await readAll(reply, user, isDeep(guild))));
  }
  return read.map(normalised);
};

const useMenu = async (menu: string, guild: GuildStory): Promise<string[]> => {
  const read: string[] = [];
  for (const text of MENU_ATTEMPTS[menu] ?? []) {
    const user = attackerIn(guild);
    const reply = await user.usesMenu(menu, await user.says(guild.channel, text));
    await running.fake.settled();
    read.push(...(await readAll(reply, user, isDeep(guild))));
  }
  return read.map(normalised);
};

const complete = async ([command, option]: readonly [string, string], guild: GuildStory): Promise<string[]> => {
  const read: string[] = [];
  for (const text of TYPED_INTO_OPTIONS) {
    const choices = await attackerIn(guild).in(guild.channel).types(command, option, text);
    read.push(choices.map(({ name, value }) => `${name} = ${value}`).join('\n'));
  }
  return read.map(normalised);
};

async function attack(name: string, guild: GuildStory, shown: Map<string, string[]>): Promise<void> {
  for (const command of everything.commands) shown.set(`${name} ${command}`, await runCommand(command, guild));
  for (const menu of everything.menus) shown.set(`${name} ${menu}`, await useMenu(menu, guild));
  for (const each of everything.completed) shown.set(`${name} ${each.join(' ')}`, await complete(each, guild));
}

const expectNothing = (key: string, read: readonly string[]): void => {
  expect(read.length).toBeGreaterThan(0);
  expect(read.filter((text) => text.includes(CANARY))).toEqual([]);
  expect(read).toEqual(before.get(key));
};

it('every command and menu has an attempt, and nothing that is no longer there has one', () => {
  expect(Object.keys(COMMAND_ATTEMPTS).sort()).toEqual([...everything.commands].sort());
  expect(Object.keys(MENU_ATTEMPTS).sort()).toEqual([...everything.menus].sort());
  expect(everything.completed.length).toBeGreaterThan(10);
});

describe.each(['empty', 'own'])('another server with %s documents', (kind) => {
  const guild = () => (kind === 'own' ? ownAfter : emptyAfter);

  it.each(everything.commands)(
    'sees nothing by %s',
    async (command) => {
      expectNothing(`${kind} ${command}`, await runCommand(command, guild()));
    },
    60_000,
  );

  it.each(everything.menus)(
    'sees nothing by the menu %s',
    async (menu) => {
      expectNothing(`${kind} ${menu}`, await useMenu(menu, guild()));
    },
    60_000,
  );

  it.each(everything.completed)('sees nothing by completing %s %s', async (command, option) => {
    expectNothing(`${kind} ${command} ${option}`, await complete([command, option], guild()));
  });

  it('sees nothing by a mention', async () => {
    await alice.says(guild().channel, `<@bot> What is ${TYPED}, and what was agreed in Vienna in May 2021?`);
    const answer = await running.fake.nextMessage(guild().channel);
    await running.fake.settled();
    expect(answer.text()).not.toContain(CANARY);
  });
});

describe('whoever asked there', () => {
  it.each(['/answer', '/cite', '/ask', '/verify', '/sources'])(
    'sees nothing of it elsewhere by %s',
    async (command) => {
      const inServer = await runCommand(command, emptyAfter, { user: alice });
      const inMessage = await runCommand(command, emptyAfter, { user: alice, place: alice.dm });
      expect(inServer.length).toBe(inMessage.length);
      expect([...inServer, ...inMessage].filter((text) => text.includes(CANARY))).toEqual([]);
    },
    60_000,
  );
});

describe('the server itself', () => {
  it.each(['/ask', '/verify', '/cite', '/answer', '/sources', '/event find', '/event on', '/source status'])(
    'sees it by %s',
    async (command) => {
      expect((await runCommand(command, attacked, { user: alice })).join('\n')).toContain(CANARY);
    },
    60_000,
  );

  it('sees it by completing a document to remove', async () => {
    expect((await complete(['/source remove', 'document'], attacked)).join('\n')).toContain(CANARY);
  });

  it('sees it by completing a document and an event, and counts it', async () => {
    expect((await complete(['/ask', 'document'], attacked)).join('\n')).toContain(CANARY);
    expect((await complete(['/event show', 'name'], attacked)).join('\n')).toContain('Vienna · 3 May 2021');
    expect(await runCommand('/about', attacked)).not.toEqual(before.get('empty /about'));
  });

  it('loses it some time after the bot has left, and the person who brought the bot along never sees it', async () => {
    const { app, fake } = running;
    attacked.removeBot();
    await fake.settled();
    const read = await runCommand('/ask', attacked, { user: alice });
    expect(read.filter((text) => text.includes(CANARY))).toEqual([]);
    expect(app.botStore.purgeGuildsLeftBefore(Date.now() + 1)).toBe(1);
    const corpus = app.store.within(Scope.server(attacked.id));
    expect(corpus.ownDocuments()).toEqual([]);
    expect(corpus.document(carried.documentId as never, 1)).toBeUndefined();
    expect((await app.verify(SECRET_QUOTATION, Scope.server(attacked.id))).map(({ verdict }) => verdict)).toEqual([
      'not-found',
    ]);
  }, 60_000);
});
