// Test support: what a test can do to the gateway. `shard` is the shard's number, default 0.
export interface GatewayControl {
  /** Connections that sent a valid identify, and those that resumed, since the start. */
  readonly identifies: number;
  readonly resumes: number;
  /** Intents of the last identify. */
  readonly intents: number;
  /** Shards with an open, identified connection. */
  readonly connected: readonly number[];
  /** Cuts the connection without a close frame; the session can be resumed, what happens meanwhile is replayed. */
  drop(shard?: number): void;
  /** Closes with a code, such as 4000 (unknown error, resumable) or 4009 (session timed out). */
  closeWith(code: number, shard?: number): void;
  /** Op 7. */
  askToReconnect(shard?: number): void;
  /** Op 9. Not resumable: a later resume is refused as well. */
  invalidate(options: { readonly resumable: boolean }, shard?: number): void;
  /** The open connection acknowledges no heartbeat and delivers nothing more: a zombie. Later connections work. */
  turnIntoZombie(shard?: number): void;
  /** Waits for the next identify or resume after this call. */
  nextIdentify(timeoutMs?: number): Promise<void>;
  nextResume(timeoutMs?: number): Promise<void>;
}
