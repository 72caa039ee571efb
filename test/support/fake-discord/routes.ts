// Test support: the routes a bot uses, by name, and the reading of a request's path.
const PATTERNS = {
  respond: 'POST /interactions/:interaction/:token/callback',
  'get-reply': 'GET /webhooks/:application/:token/messages/:message',
  'edit-reply': 'PATCH /webhooks/:application/:token/messages/:message',
  'delete-reply': 'DELETE /webhooks/:application/:token/messages/:message',
  'follow-up': 'POST /webhooks/:application/:token',
  'list-messages': 'GET /channels/:channel/messages',
  'get-message': 'GET /channels/:channel/messages/:message',
  'create-message': 'POST /channels/:channel/messages',
  'edit-message': 'PATCH /channels/:channel/messages/:message',
  'delete-message': 'DELETE /channels/:channel/messages/:message',
  typing: 'POST /channels/:channel/typing',
  'get-channel': 'GET /channels/:channel',
  'edit-thread': 'PATCH /channels/:channel',
  'delete-channel': 'DELETE /channels/:channel',
  'create-thread': 'POST /channels/:channel/threads',
  'create-thread-from-message': 'POST /channels/:channel/messages/:message/threads',
  'join-thread': 'PUT /channels/:channel/thread-members/@me',
  'create-dm': 'POST /users/@me/channels',
  'get-me': 'GET /users/@me',
  'get-user': 'GET /users/:user',
  'leave-guild': 'DELETE /users/@me/guilds/:guild',
  'get-guild': 'GET /guilds/:guild',
  'get-member': 'GET /guilds/:guild/members/:user',
  'list-channels': 'GET /guilds/:guild/channels',
  'list-roles': 'GET /guilds/:guild/roles',
  'list-threads': 'GET /guilds/:guild/threads/active',
  'create-event': 'POST /guilds/:guild/scheduled-events',
  'list-events': 'GET /guilds/:guild/scheduled-events',
  'get-event': 'GET /guilds/:guild/scheduled-events/:event',
  'edit-event': 'PATCH /guilds/:guild/scheduled-events/:event',
  'delete-event': 'DELETE /guilds/:guild/scheduled-events/:event',
  'list-commands': 'GET /applications/:application/commands',
  'put-commands': 'PUT /applications/:application/commands',
  'create-command': 'POST /applications/:application/commands',
  'edit-command': 'PATCH /applications/:application/commands/:command',
  'delete-command': 'DELETE /applications/:application/commands/:command',
  'list-guild-commands': 'GET /applications/:application/guilds/:guild/commands',
  'put-guild-commands': 'PUT /applications/:application/guilds/:guild/commands',
  'create-guild-command': 'POST /applications/:application/guilds/:guild/commands',
  'edit-guild-command': 'PATCH /applications/:application/guilds/:guild/commands/:command',
  'delete-guild-command': 'DELETE /applications/:application/guilds/:guild/commands/:command',
  'get-application': 'GET /applications/@me',
  gateway: 'GET /gateway/bot',
} as const;

export type RouteName = keyof typeof PATTERNS;

export interface MatchedRoute {
  readonly name: RouteName;
  readonly parameters: Readonly<Record<string, string>>;
}

const ROUTES = Object.entries(PATTERNS).map(([name, pattern]) => ({
  name: name as RouteName,
  pattern: new RegExp(`^${pattern.replaceAll(/:(\w+)/gu, '(?<$1>[^/]+)')}$`, 'u'),
}));

/** The first route that fits: the table lists `@me` before ids. */
export function matchRoute(method: string, path: string): MatchedRoute | undefined {
  for (const { name, pattern } of ROUTES) {
    const match = pattern.exec(`${method} ${path}`);
    if (match) return { name, parameters: match.groups ?? {} };
  }
  return undefined;
}
