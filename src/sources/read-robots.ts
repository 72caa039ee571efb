// sources: robots.txt → may we, and how fast. The one importer of robots-parser. Fetches nothing itself. As RFC 9309 has it: a
// host without such a file (4xx) allows everything, one that cannot say (5xx, no answer) nothing for now.
import { createRequire } from 'node:module';
import type robotsParser from 'robots-parser';
import type { FetchOutcome } from './fetch-limits.js';

/** The name that rules are looked up under. */
export const ROBOT_NAME = 'AideMemoire';

/** Rules are matched character by character: this bounds what a hostile file can cost. RFC 9309 asks for 500 kB at least. */
export const ROBOTS_MAX_BYTES = 512_000;
const RULE_MAX_CHARS = 500;

export type RobotRules =
  | { readonly kind: 'rules'; isAllowed(url: URL): boolean; readonly delayMs: number }
  | { readonly kind: 'unavailable'; readonly message: string };

// Its typings describe an ES module and it is none: what `import` gives differs between compilers.
const parse = createRequire(import.meta.url)('robots-parser') as typeof robotsParser.default;

const EVERYTHING: RobotRules = { kind: 'rules', isAllowed: () => true, delayMs: 0 };

/** `outcome` of fetching `<origin>/robots.txt`. */
export function readRobots(origin: string, outcome: FetchOutcome): RobotRules {
  if (outcome.kind === 'failed') return { kind: 'unavailable', message: outcome.message };
  if (outcome.kind === 'http-error') {
    if (outcome.status >= 400 && outcome.status < 500 && outcome.status !== 429) return EVERYTHING;
    return { kind: 'unavailable', message: `the server answered ${outcome.status}` };
  }
  if (outcome.kind === 'not-modified') return { kind: 'unavailable', message: 'the server answered 304' };
  const text = new TextDecoder().decode(outcome.bytes);
  const lines = text.split(/\r\n?|\n/u).filter((line) => line.length <= RULE_MAX_CHARS);
  const robot = parse(`${origin}/robots.txt`, lines.join('\n'));
  const delaySeconds = Number(robot.getCrawlDelay(ROBOT_NAME) ?? 0);
  return {
    kind: 'rules',
    isAllowed: ({ href }) => robot.isAllowed(href, ROBOT_NAME) ?? true,
    delayMs: Number.isFinite(delaySeconds) && delaySeconds > 0 ? delaySeconds * 1000 : 0,
  };
}
