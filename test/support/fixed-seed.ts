// Property tests take the same cases in every run, so that a failure is the change's and not the dice's; the slow ring
// draws new ones, and prints the seed of what it finds.
import fc from 'fast-check';

if (process.env.AIDE_MEMOIRE_SLOW_TESTS === undefined) fc.configureGlobal({ seed: 20_261_122 });
