// Test support: the REST side of the fake: a request is read, struck by a fault or checked, handled, answered, recorded.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Backend } from './backend.js';
import { checkBody } from './check-body.js';
import type { Fault, FaultQueue } from './faults.js';
import { channelHandlers } from './handle-channels.js';
import { commandHandlers } from './handle-commands.js';
import { guildHandlers } from './handle-guilds.js';
import { interactionHandlers } from './handle-interactions.js';
import type { Answer, Handlers } from './handler.js';
import { type ReadRequest, readRequest } from './read-request.js';
import type { RecordedRequest, Violation } from './records.js';
import { DiscordRefusal } from './refusal.js';
import { type MatchedRoute, matchRoute } from './routes.js';

const HANDLERS: Handlers = { ...interactionHandlers, ...channelHandlers, ...guildHandlers, ...commandHandlers };

export interface RestOptions {
  readonly backend: Backend;
  readonly token: string;
  readonly faults: FaultQueue;
  /** Called after each change that a story may wait for. */
  readonly changed: () => void;
}

export class RestServer {
  readonly server: Server;
  readonly violations: Violation[] = [];
  readonly requests: RecordedRequest[] = [];
  /** Requests that came, and those that wait for an answer, hanging ones left out. */
  started = 0;
  underWay = 0;
  readonly #options: RestOptions;

  constructor(options: RestOptions) {
    this.#options = options;
    this.server = createServer((request, response) => void this.#serve(request, response));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const upload = /^\/attachments\/(\d+)\//u.exec(request.url ?? '')?.[1];
    if (upload !== undefined) {
      const content = this.#options.backend.world.uploads.get(upload)?.content;
      response.writeHead(content === undefined ? 404 : 200).end(content);
      return;
    }
    this.started += 1;
    this.underWay += 1;
    try {
      const read = await readRequest(request);
      const route = matchRoute(read.method, read.path);
      const fault = this.#options.faults.strike(route?.name ?? 'unknown');
      const answer = fault ? strike(fault, response) : this.#answer(read, route, request.headers.authorization);
      this.#record(read, route, answer);
      if (answer) send(response, answer, route?.name ?? 'unknown');
    } catch (error) {
      // A client that went away has nobody to be told; a body that cannot be read is the bot's mistake.
      if (!request.destroyed || request.complete)
        this.violations.push({ route: 'unknown', problem: `unreadable: ${error}` });
      response.destroy();
    } finally {
      this.underWay -= 1;
      this.#options.changed();
    }
  }

  #answer(read: ReadRequest, route: MatchedRoute | undefined, authorisation: string | undefined): SentAnswer {
    const { backend, token } = this.#options;
    try {
      if (route === undefined) throw new DiscordRefusal(404, 0, [`${read.method} ${read.path} is not faked`]);
      const isByToken = /^\/(?:interactions|webhooks)\//u.test(read.path);
      if (!isByToken && authorisation !== `Bot ${token}`) throw new DiscordRefusal(401, 40001);
      const problems = checkBody(route.name, read.body, earlierFlags(backend, route));
      if (problems.length > 0) throw new DiscordRefusal(400, 50035, problems);
      return HANDLERS[route.name]({ ...read, parameters: route.parameters, backend });
    } catch (error) {
      const refusal = error instanceof DiscordRefusal ? error : undefined;
      const problems = refusal?.problems ?? [`the fake itself failed: ${error instanceof Error ? error.stack : error}`];
      for (const problem of problems) this.violations.push({ route: route?.name ?? 'unknown', problem });
      return refusal
        ? { status: refusal.status, json: refusal.body(), code: refusal.code }
        : { status: 500, json: { message: 'the fake itself failed', code: 0 } };
    }
  }

  #record({ method, path, body }: ReadRequest, route: MatchedRoute | undefined, answer: SentAnswer | undefined): void {
    const { status = 0, code } = answer ?? {};
    this.requests.push({ route: route?.name ?? 'unknown', method, path, body, status, code });
  }
}

type SentAnswer = Answer & { readonly code?: number; readonly headers?: Readonly<Record<string, string>> };

/** Undefined: the request gets no answer. */
function strike(fault: Fault, response: ServerResponse): SentAnswer | undefined {
  if (fault.kind === 'no-answer') return undefined;
  if (fault.kind === 'reset') {
    response.socket?.resetAndDestroy();
    return undefined;
  }
  if (fault.kind === 'server-error') return { status: fault.status, json: { message: 'Server error', code: 0 } };
  if (fault.kind === 'error') {
    const refusal = new DiscordRefusal(fault.status, fault.code);
    return { status: fault.status, json: refusal.body(), code: fault.code };
  }
  const seconds = fault.retryAfterMs / 1_000;
  const scope = fault.scope ?? 'user';
  const headers = {
    'retry-after': String(seconds),
    'x-ratelimit-scope': scope,
    ...(scope === 'global'
      ? { 'x-ratelimit-global': 'true' }
      : { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset-after': String(seconds) }),
  };
  const json = { message: 'You are being rate limited.', retry_after: seconds, global: scope === 'global' };
  return { status: 429, json, headers };
}

/** 204 without a content type: with one, the client would read an empty body as JSON. */
function send(response: ServerResponse, { status, json, headers = {} }: SentAnswer, bucket: string): void {
  const limits = {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    'x-ratelimit-reset-after': '1',
    'x-ratelimit-bucket': bucket,
  };
  const type = json === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, { ...limits, ...type, ...headers });
  response.end(json === undefined ? undefined : JSON.stringify(json));
}

/** Components v2 stay on for an edited message, so that its body is judged by the message's flags too. */
function earlierFlags({ world, interactions }: Backend, { name, parameters }: MatchedRoute): number {
  if (name !== 'edit-message' && name !== 'edit-reply') return 0;
  const named = parameters.message ?? '';
  const interaction = interactions.get(/^token-(\d+)$/u.exec(parameters.token ?? '')?.[1] ?? '');
  return world.messages.get(named === '@original' ? (interaction?.originalId ?? '') : named)?.flags ?? 0;
}
