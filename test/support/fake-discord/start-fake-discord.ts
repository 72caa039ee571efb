// Test support: a fake of Discord's REST API v10 and gateway on loopback that the real discord.js client logs in to.
// Input: a small world made by the test. Output: what the bot did, body by body, with every breach of Discord's rules.
// It opens nothing beyond 127.0.0.1 and leaves nothing open after `close`.
//
//   const fake = await startFakeDiscord();
//   const guild = fake.addGuild();
//   const alice = fake.addUser({ locale: 'de' });
//   await fake.whenReady();                        // after client.login(fake.token)
//   const reply = await alice.in(guild.channel).runs('/ask', { question: '…' });
//   await alice.presses(reply, 'More context');
//   await alice.says(guild.channel, '<@bot> …');
//   const answer = await fake.nextMessage(guild.channel);
//   expect(fake.violations).toEqual([]);
import { once } from 'node:events';
import type { Backend, InteractionRecord } from './backend.js';
import { checkBody } from './check-body.js';
import type { CommandBody } from './check-command.js';
import { CommandBook, type RegisteredCommand } from './command-book.js';
import { type FaultControl, FaultQueue } from './faults.js';
import { followInteraction, forgetAnswered, takeFirst } from './follow-interaction.js';
import { Gateway } from './gateway.js';
import type { GatewayControl } from './gateway-control.js';
import { addGuild, admit, bitsOf, placeOf } from './guild-story.js';
import type { RecordedRequest, Violation } from './records.js';
import { reportActivity } from './report-activity.js';
import { RestServer } from './rest-server.js';
import { settle } from './settle.js';
import { showMessage } from './show-message.js';
import type {
  GuildOptions,
  GuildStory,
  Place,
  ShownMessage,
  StartedInteraction,
  UserOptions,
  UserStory,
} from './story.js';
import { FakeUser } from './user-story.js';
import { Waiting } from './waiting.js';
import { type Json, type MessageRecord, World } from './world.js';

export interface StartOptions {
  /** Shards that `/gateway/bot` recommends; default 1. */
  readonly shards?: number;
  /** Milliseconds between two heartbeats; default 41,250 as Discord has it. Small for stories about zombies. */
  readonly heartbeatIntervalMs?: number;
  /** Whether the application may use the MessageContent intent; else identifying with it closes with 4014. Default true. */
  readonly mayReadContent?: boolean;
  /** A first response after this many milliseconds is refused with 10062; default 3,000 as Discord has it. */
  readonly acknowledgeWithinMs?: number;
  /** How long a story waits before it fails; default 10,000 ms. */
  readonly patienceMs?: number;
}

export interface FakeDiscord {
  /** For `new Client({ rest: { api } })` and `DISCORD_API`; holds no version: `http://127.0.0.1:PORT/api`. */
  readonly api: string;
  /** Where what was attached to a command lies: `http://127.0.0.1:PORT`. */
  readonly fileOrigin: string;
  readonly token: string;
  readonly applicationId: string;
  /** `<@id>` of the bot. */
  readonly botMention: string;
  /** Breaches of Discord's rules (and of ours on mentions), each answered with 400. A story asserts that there is none. */
  readonly violations: readonly Violation[];
  /** Requests that were answered or failed, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** Interactions, oldest first, with the time each took to be acknowledged. */
  readonly interactions: readonly StartedInteraction[];
  readonly faults: FaultControl;
  readonly gateway: GatewayControl;

  addGuild(options?: GuildOptions): GuildStory;
  /** A member of every guild, those added later as well. */
  addUser(options?: UserOptions): UserStory;
  /** A conversation of two users without the bot, where only a user install works (context 2). */
  addPrivateChannel(first: UserStory, second: UserStory): Place;
  /** Registers commands as the bot's deploy would, through the same checks. Global unless a guild is given. */
  registerCommands(bodies: readonly unknown[], guild?: GuildStory): void;
  /** Registered commands as Discord would list them. */
  commands(guild?: GuildStory): readonly RegisteredCommand[];
  /** Resolves when every shard is identified and had its guilds. */
  whenReady(timeoutMs?: number): Promise<void>;
  /** The oldest message of the bot in the place that no story call has returned yet; waits for it. */
  nextMessage(place: Place, timeoutMs?: number): Promise<ShownMessage>;
  /** All messages in the place that are not deleted, private ones as well, oldest first. */
  messagesIn(place: Place): readonly ShownMessage[];
  /** Threads of the channel, oldest first. */
  threadsOf(channel: Place): readonly Place[];
  /** How often the bot said that it is typing there. */
  typingIn(place: Place): number;
  /** Bodies of the guild's scheduled events. */
  scheduledEvents(guild: GuildStory): readonly Readonly<Json>[];
  /**
   * Resolves when everything dispatched has reached the client and no request is under way or followed. A bot that
   * works for long without any request escapes it: then send a second message and see that its answer is the first.
   */
  settled(): Promise<void>;
  /** Waits until the probe holds. It is asked at each event of the fake, so it should look at the fake, not inside the bot. */
  until(what: string, probe: () => boolean, timeoutMs?: number): Promise<void>;
  /**
   * Drops requests, answered interactions and all messages but those still to be answered, for long runs that watch the
   * memory. What a story holds of them is dead afterwards: it cannot be pressed.
   */
  forgetHistory(): void;
  close(): Promise<void>;
}

const HEARTBEAT_INTERVAL_MS = 41_250;
const ACKNOWLEDGE_WITHIN_MS = 3_000;
const PATIENCE_MS = 10_000;

export async function startFakeDiscord(options: StartOptions = {}): Promise<FakeDiscord> {
  const world = new World();
  const token = `${Buffer.from(world.bot.id).toString('base64url')}.fake.token`;
  const faults = new FaultQueue();
  const interactions = new Map<string, InteractionRecord>();
  const waiting = new Waiting(options.patienceMs ?? PATIENCE_MS, () => reportActivity(rest, interactions));
  const backend: Backend = {
    world,
    interactions,
    commands: new CommandBook(world.bot.id, () => world.drawId()),
    acknowledgeWithinMs: options.acknowledgeWithinMs ?? ACKNOWLEDGE_WITHIN_MS,
    intents: () => gateway.intents,
    dispatch: (event) => gateway.dispatch(event),
    isServed: (guildId) => gateway.isServed(guildId),
    gatewayInformation: () => ({
      url: gateway.url,
      shards: options.shards ?? 1,
      session_start_limit: { total: 1_000, remaining: 999, reset_after: 86_400_000, max_concurrency: 16 },
    }),
  };
  const rest = new RestServer({ backend, token, faults, changed: () => waiting.notify() });
  const gateway = new Gateway(rest.server, {
    world,
    token,
    waiting,
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? HEARTBEAT_INTERVAL_MS,
    mayReadContent: options.mayReadContent ?? true,
  });
  rest.server.listen(0, '127.0.0.1');
  await once(rest.server, 'listening');
  world.fileOrigin = gateway.url.replace(/^ws(.*)\/gateway$/u, 'http$1');
  return tellFake({ backend, rest, gateway, waiting, faults, token });
}

interface Parts {
  readonly backend: Backend;
  readonly rest: RestServer;
  readonly gateway: Gateway;
  readonly waiting: Waiting;
  readonly faults: FaultQueue;
  readonly token: string;
}

function tellFake(parts: Parts): FakeDiscord {
  const { backend, rest, gateway, waiting, faults, token } = parts;
  const { world, interactions, commands } = backend;
  const following = { backend, waiting };
  const show = (message: MessageRecord) => showMessage(world, waiting, message);
  return {
    api: gateway.url.replace(/^ws(.*)\/gateway$/u, 'http$1/api'),
    fileOrigin: world.fileOrigin,
    token,
    applicationId: world.bot.id,
    botMention: `<@${world.bot.id}>`,
    violations: rest.violations,
    requests: rest.requests,
    get interactions() {
      return [...interactions.values()].map((record) => followInteraction(following, record));
    },
    faults,
    gateway,
    ...tellMaking(parts),
    commands: (guild) => commands.list(guild?.id),
    async whenReady(timeoutMs) {
      await waiting.until('the bot is connected with all its shards', () => isReady(gateway), timeoutMs);
      await gateway.roundTrip();
    },
    nextMessage: (place, timeoutMs) =>
      waiting.until(
        `the bot writes in ${place.name}`,
        () =>
          takeFirst(
            world.messagesIn(place.id).filter(({ authorId }) => authorId === world.bot.id),
            show,
          ),
        timeoutMs,
      ),
    messagesIn: (place) => world.messagesIn(place.id).map(show),
    threadsOf: (channel) => [...world.channels.values()].filter(({ parentId }) => parentId === channel.id).map(placeOf),
    typingIn: (place) => world.channel(place.id).typing,
    scheduledEvents: (guild) => [...world.guild(guild.id).events.values()],
    settled: () => settle(gateway, rest, waiting),
    async until(what, probe, timeoutMs) {
      await waiting.until(what, probe, timeoutMs);
    },
    forgetHistory() {
      rest.requests.length = 0;
      forgetAnswered(backend);
    },
    close: () => shut(parts),
  };
}

/** What a story makes: guilds, users, conversations, commands. */
function tellMaking({
  backend,
  waiting,
}: Parts): Pick<FakeDiscord, 'addGuild' | 'addUser' | 'addPrivateChannel' | 'registerCommands'> {
  const { world, commands } = backend;
  return {
    addGuild: (options = {}) => addGuild(backend, options),
    addUser({ permissions, ...options } = {}) {
      const user = world.addUser({ ...options, permissions: bitsOf(permissions) });
      for (const guild of world.guilds.values()) admit(guild, user, backend);
      return new FakeUser({ backend, waiting }, user);
    },
    addPrivateChannel(first, second) {
      const recipientIds = [first.id, second.id];
      return placeOf(world.addChannel({ kind: 'private', guildId: null, name: 'private', recipientIds }));
    },
    registerCommands(bodies, guild) {
      const problems = checkBody('put-commands', bodies);
      if (problems.length > 0) throw new Error(`Discord would refuse these commands:\n${problems.join('\n')}`);
      commands.replace(bodies as readonly CommandBody[], guild?.id);
    },
  };
}

async function shut({ waiting, gateway, rest: { server } }: Parts): Promise<void> {
  waiting.close();
  gateway.close();
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

function isReady({ sessions }: Gateway): boolean {
  const count = sessions[0]?.shard[1];
  return sessions.filter(({ isConnected }) => isConnected).length === count;
}
