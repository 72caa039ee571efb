// Test support: a bot with the real store and model, a web server on this machine, and what stories about a server's own documents do with
// both: add, confirm, look into the store.
import { afterAll, beforeAll } from 'vitest';
import { Scope } from '../../src/domain/scope.js';
import { type LoopbackServer, startServer } from '../sources/loopback-server.js';
import type { GuildStory, OptionValues, Reply, UserStory } from '../support/fake-discord/story.js';
import { echo, startTestBot, type TestBot } from './start-test-bot.js';

export const FIRST =
  'The delegations of Norland and Suvania met in Harbour City on 3 May 2021 for consultations on cyber security.';
export const SECOND = 'Both sides agreed that hospitals must never be the target of such attacks.';
export const THIRD = 'The next round of consultations will be held in Lake Town in 2022.';
export const REST =
  'They spoke about law, about trust between states and about the protection of networks that everybody needs.';

export const textFile = (name: string, ...sentences: readonly string[]) => ({ name, content: sentences.join('\n\n') });

const PATIENCE_MS = 60_000;
export const saying = (reply: Reply, text: string) =>
  reply.until(text, (message) => message.text().includes(text), PATIENCE_MS);

export const run = (user: UserStory, { channel }: GuildStory, deed: string, options: OptionValues = {}) =>
  user.in(channel).runs(`/source ${deed}`, options);

export async function addFile(user: UserStory, guild: GuildStory, file: ReturnType<typeof textFile>): Promise<void> {
  const card = await saying(await run(user, guild, 'add', { file }), 'Ready to be added');
  await saying(await user.presses(card, 'Confirm'), 'is now searched');
}

export class OwnSourceBench {
  running!: TestBot;
  web!: LoopbackServer;
  /** By path; `/slow` is never answered. */
  readonly pages = new Map<string, string>();

  async start(): Promise<void> {
    this.web = await startServer((request, response) => {
      const page = this.pages.get(request.url ?? '');
      if (request.url === '/slow') return;
      response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(page);
    });
    this.running = await startTestBot({ ask: echo, contact: 'bot@example.org' });
  }

  async stop(): Promise<void> {
    await this.running.close();
    await this.web.close();
  }

  stage() {
    const { fake } = this.running;
    return { guild: fake.addGuild(), manager: fake.addUser({ permissions: ['ManageGuild'] }) };
  }

  ownOf({ id }: GuildStory) {
    return this.running.app.store.within(Scope.server(id)).ownDocuments();
  }

  async verdictOn(text: string, { id }: GuildStory) {
    return (await this.running.app.verify(text, Scope.server(id))).map(({ verdict }) => verdict);
  }
}

/** One bot for all stories of a file, which must not break Discord's rules in any. */
export function useOwnSourceBench(): OwnSourceBench {
  const bench = new OwnSourceBench();
  beforeAll(() => bench.start(), PATIENCE_MS);
  afterAll(async () => {
    const { violations } = bench.running.fake;
    await bench.stop();
    if (violations.length > 0) throw new Error(`Discord would refuse: ${JSON.stringify(violations)}`);
  }, PATIENCE_MS);
  return bench;
}
