// Test support: one session of the gateway: what it may read, what it was sent, and the connection it has at the moment.
import type { WebSocket } from 'ws';
import type { GatewayEvent } from './backend.js';
import type { Json } from './world.js';

/** Enough for any story; a longer absence loses the oldest, as with Discord. */
const KEPT_FOR_RESUME = 1_000;

export class GatewaySession {
  socket: WebSocket | undefined;
  isZombie = false;
  /** Events of every kind wait until the client has got READY or RESUMED. */
  #sequence = 0;
  #sent: { readonly sequence: number; readonly frame: string }[] = [];

  constructor(
    readonly id: string,
    readonly shard: readonly [number, number],
    readonly intents: number,
    socket: WebSocket,
  ) {
    this.socket = socket;
  }

  get isConnected(): boolean {
    return this.socket !== undefined && this.socket.readyState === this.socket.OPEN;
  }

  serves(guildId: string | null): boolean {
    const [index, count] = this.shard;
    return guildId === null ? index === 0 : shardOf(guildId, count) === index;
  }

  wants({ intents }: GatewayEvent): boolean {
    return intents === 0 || (intents & this.intents) !== 0;
  }

  /** Without a connection the event is kept, to be replayed on resume. */
  dispatch(name: string, data: Json): void {
    this.#sequence += 1;
    const frame = JSON.stringify({ op: 0, t: name, s: this.#sequence, d: data });
    this.#sent.push({ sequence: this.#sequence, frame });
    if (this.#sent.length > KEPT_FOR_RESUME) this.#sent.shift();
    this.#write(frame);
  }

  send(op: number, data: unknown): void {
    this.#write(JSON.stringify({ op, d: data, s: null, t: null }));
  }

  resume(socket: WebSocket, after: number): void {
    this.socket = socket;
    this.isZombie = false;
    for (const { sequence, frame } of this.#sent) if (sequence > after) this.#write(frame);
    this.dispatch('RESUMED', {});
  }

  #write(frame: string): void {
    if (this.isConnected && !this.isZombie) this.socket?.send(frame);
  }
}

export const shardOf = (guildId: string, count: number): number => Number((BigInt(guildId) >> 22n) % BigInt(count));
