// Test support: the gateway of the fake: hello, heartbeat, identify, resume, dispatch, and the faults of a connection.
import type { Server } from 'node:http';
import { GatewayIntentBits } from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';
import type { GatewayEvent } from './backend.js';
import { describeGuild, describeUser } from './describe-guild.js';
import type { GatewayControl } from './gateway-control.js';
import { GatewaySession, shardOf } from './gateway-session.js';
import type { Waiting } from './waiting.js';
import type { World } from './world.js';

const PATH = '/gateway';
const CLOSE = {
  unknownOpcode: 4001,
  notAuthenticated: 4003,
  badToken: 4004,
  twice: 4005,
  badShard: 4010,
  noIntent: 4014,
};

export interface GatewayOptions {
  readonly world: World;
  readonly token: string;
  readonly heartbeatIntervalMs: number;
  readonly mayReadContent: boolean;
  readonly waiting: Waiting;
}

interface Frame {
  readonly op: number;
  readonly d: unknown;
}

interface Identify {
  readonly token: string;
  readonly intents: number;
  readonly shard?: readonly [number, number];
}

export class Gateway implements GatewayControl {
  identifies = 0;
  resumes = 0;
  intents = 0;
  readonly #options: GatewayOptions;
  readonly #sockets: WebSocketServer;
  /** By id; of the sessions of a shard the last one counts. */
  readonly #sessions = new Map<string, GatewaySession>();
  readonly #server: Server;

  constructor(server: Server, options: GatewayOptions) {
    this.#options = options;
    this.#server = server;
    this.#sockets = new WebSocketServer({ server, path: PATH });
    this.#sockets.on('connection', (socket) => this.#welcome(socket));
  }

  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the fake is not listening');
    return `ws://127.0.0.1:${address.port}${PATH}`;
  }

  get connected(): readonly number[] {
    return this.sessions.filter(({ isConnected }) => isConnected).map(({ shard }) => shard[0]);
  }

  get sessions(): readonly GatewaySession[] {
    return [...this.#sessions.values()];
  }

  /** Whether somebody gets the guild's events now, or will on resuming. */
  isServed = (guildId: string | null): boolean => this.sessions.some((session) => session.serves(guildId));

  dispatch = (event: GatewayEvent): void => {
    for (const session of this.sessions) {
      if (!session.serves(event.guildId) || !session.wants(event)) continue;
      session.dispatch(event.name, typeof event.data === 'function' ? event.data(session.intents) : event.data);
    }
    this.#options.waiting.notify();
  };

  drop(shard = 0): void {
    this.#session(shard).socket?.terminate();
  }

  closeWith(code: number, shard = 0): void {
    this.#session(shard).socket?.close(code);
  }

  askToReconnect(shard = 0): void {
    this.#session(shard).send(7, null);
  }

  invalidate({ resumable }: { readonly resumable: boolean }, shard = 0): void {
    const session = this.#session(shard);
    session.send(9, resumable);
    if (!resumable) this.#sessions.delete(session.id);
  }

  turnIntoZombie(shard = 0): void {
    this.#session(shard).isZombie = true;
  }

  async nextIdentify(timeoutMs?: number): Promise<void> {
    const before = this.identifies;
    await this.#options.waiting.until('the bot identifies', () => this.identifies > before, timeoutMs);
  }

  async nextResume(timeoutMs?: number): Promise<void> {
    const before = this.resumes;
    await this.#options.waiting.until('the bot resumes', () => this.resumes > before, timeoutMs);
  }

  /** Everything sent before has been read by the clients when this resolves. */
  async roundTrip(): Promise<void> {
    const open = this.sessions.flatMap(({ isConnected, isZombie, socket }) =>
      isConnected && !isZombie ? (socket ?? []) : [],
    );
    await Promise.all(open.map((socket) => answered(socket)));
  }

  close(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }

  #session(shard: number): GatewaySession {
    const session = this.sessions.findLast(({ shard: [index] }) => index === shard);
    if (session === undefined) throw new Error(`no bot is connected as shard ${shard}: await fake.whenReady() first`);
    return session;
  }

  #welcome(socket: WebSocket): void {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: this.#options.heartbeatIntervalMs } }));
    // A terminated connection reports an error that the test itself has caused.
    socket.on('error', () => undefined);
    socket.on('message', (data) => this.#receive(socket, JSON.parse(String(data)) as Frame));
    socket.on('close', (code) => this.#end(socket, code));
  }

  #receive(socket: WebSocket, { op, d }: Frame): void {
    const session = this.sessions.find((one) => one.socket === socket);
    if (op === 1) {
      if (session?.isZombie !== true) socket.send(JSON.stringify({ op: 11, d: null, s: null, t: null }));
    } else if (op === 2) {
      if (session) socket.close(CLOSE.twice);
      else this.#identify(socket, d as Identify);
    } else if (op === 6) {
      this.#resume(socket, d as { token: string; session_id: string; seq: number });
    } else if (op !== 3 && op !== 4 && op !== 8) {
      socket.close(session ? CLOSE.unknownOpcode : CLOSE.notAuthenticated);
    }
    this.#options.waiting.notify();
  }

  #identify(socket: WebSocket, { token, intents, shard = [0, 1] }: Identify): void {
    const { world, mayReadContent } = this.#options;
    const privileged =
      GatewayIntentBits.GuildMembers |
      GatewayIntentBits.GuildPresences |
      (mayReadContent ? 0 : GatewayIntentBits.MessageContent);
    const isKnown = token === this.#options.token;
    if (!isKnown || intents & privileged || shard[0] >= shard[1]) {
      socket.close(isKnown ? (intents & privileged ? CLOSE.noIntent : CLOSE.badShard) : CLOSE.badToken);
      return;
    }
    for (const { id, shard: earlier } of this.sessions) if (earlier[0] === shard[0]) this.#sessions.delete(id);
    const session = new GatewaySession(world.drawId(), shard, intents, socket);
    this.#sessions.set(session.id, session);
    this.intents = intents;
    const guilds = [...world.guilds.values()].filter(({ id, hasBot }) => hasBot && shardOf(id, shard[1]) === shard[0]);
    session.dispatch('READY', {
      v: 10,
      user: describeUser(world.bot),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.url,
      shard,
      application: { id: world.bot.id, flags: 0 },
    });
    if (intents & GatewayIntentBits.Guilds)
      for (const guild of guilds) session.dispatch('GUILD_CREATE', describeGuild(world, guild));
    this.identifies += 1;
  }

  #resume(socket: WebSocket, { token, session_id, seq }: { token: string; session_id: string; seq: number }): void {
    const session = this.#sessions.get(session_id);
    if (token !== this.#options.token || session === undefined) {
      socket.send(JSON.stringify({ op: 9, d: false, s: null, t: null }));
      return;
    }
    session.resume(socket, seq);
    this.resumes += 1;
  }

  /** A client that closes with 1000 or 1001 gives its session up. */
  #end(socket: WebSocket, code: number): void {
    for (const session of this.sessions) {
      if (session.socket !== socket) continue;
      session.socket = undefined;
      if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
    }
    this.#options.waiting.notify();
  }
}

const answered = (socket: WebSocket): Promise<void> =>
  new Promise((resolve) => {
    socket.once('pong', () => resolve());
    socket.once('close', () => resolve());
    socket.ping();
  });
