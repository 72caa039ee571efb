// evaluation: `bench scale`: what adding, deleting and searching cost as a collection grows, with made-up documents and no
// model. Prints a table and writes `bench-scale.json`; uses a data folder of its own and removes it.
import fs from 'node:fs';
import path from 'node:path';
import type { Scope } from '../domain/scope.js';
import { describeMachine } from './describe-machine.js';
import { describeScale } from './describe-scale.js';
import { type EvaluationSurroundings, EXIT_DONE } from './evaluated-app.js';
import { measureScale } from './measure-scale.js';

export interface ScaleOptions {
  readonly scope: Scope;
  /** Numbers of chunks, ≥ 1, rising. Default 1,000, 10,000 and 100,000: some minutes and 2 GB of disk. */
  readonly sizes?: readonly number[];
  /** Absolute. Default `bench-scale.json` in the data folder. */
  readonly jsonFile?: string;
}

const SIZES = [1000, 10_000, 100_000];

export async function scaleCommand(
  { scope, sizes = SIZES, jsonFile }: ScaleOptions,
  { config, notice, print }: EvaluationSurroundings,
): Promise<typeof EXIT_DONE> {
  const folder = path.join(config.dataFolder, 'bench-scale');
  fs.rmSync(folder, { recursive: true, force: true });
  try {
    const costs = await measureScale(folder, sizes, scope, notice);
    const machine = describeMachine();
    for (const line of describeScale(machine, costs)) print(line);
    const file = jsonFile ?? path.join(config.dataFolder, 'bench-scale.json');
    fs.writeFileSync(file, `${JSON.stringify({ machine, sizes: costs }, null, 2)}\n`);
    print(`Wrote ${file}.`);
    return EXIT_DONE;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
