// Test support: what the bot did lately, for the text of a failed wait.
import type { InteractionRecord } from './backend.js';
import type { RestServer } from './rest-server.js';

export function reportActivity(
  { requests, violations }: RestServer,
  interactions: ReadonlyMap<string, InteractionRecord>,
): string {
  const open = [...interactions.values()].slice(-5).map(({ name, acknowledgement, ackMs = 0 }) => {
    const state =
      acknowledgement === undefined ? 'not acknowledged' : `${acknowledgement} after ${Math.round(ackMs)} ms`;
    return `${name}: ${state}`;
  });
  const last = requests.slice(-8).map(({ method, path, status, code = '' }) => `${method} ${path} → ${status} ${code}`);
  const breaches = violations.slice(-5).map(({ route, problem }) => `${route}: ${problem}`);
  return [section('last interactions', open), section('last requests', last), section('violations', breaches)].join(
    '\n',
  );
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? `${title}: none` : [`${title}:`, ...lines.map((line) => `  ${line}`)].join('\n');
