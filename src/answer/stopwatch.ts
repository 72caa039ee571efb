// answer: how long each stage of one question took.

export interface Stopwatch {
  /** Milliseconds since the lap before, under this name. */
  lap(name: string): void;
  readonly laps: Readonly<Record<string, number>>;
}

export function createStopwatch(): Stopwatch {
  const laps: Record<string, number> = {};
  let last = performance.now();
  return {
    laps,
    lap: (name) => {
      const now = performance.now();
      laps[name] = now - last;
      last = now;
    },
  };
}
