// Test support: waits until the bot has nothing more to do that the fake could see. Not a proof: a bot that works without
// any request looks as if it had done.
import type { Gateway } from './gateway.js';
import type { RestServer } from './rest-server.js';
import type { Waiting } from './waiting.js';

/** Rounds without any request after which nothing more is expected. */
const QUIET_ROUNDS = 3;

export async function settle(gateway: Gateway, rest: RestServer, waiting: Waiting): Promise<void> {
  for (let quiet = 0; quiet < QUIET_ROUNDS; ) {
    const { started } = rest;
    await gateway.roundTrip();
    await new Promise((resolve) => setImmediate(resolve));
    await waiting.until('no request is under way', () => rest.underWay === 0);
    quiet = rest.started === started ? quiet + 1 : 0;
  }
}
