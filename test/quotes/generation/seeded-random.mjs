// Quotation generator: a seed and a name → a stream of numbers that is the same on every machine (mulberry32 over an
// FNV-1a hash). Each kind of quotation has its own stream, so that a change of one kind leaves the others as they were.
// Not for secrets.

/**
 * @param {number} seed any integer
 * @param {string} name of the stream
 */
export function createRandom(seed, name) {
  let state = hashName(`${seed}:${name}`);
  /** The next number in [0, 1). */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  /** A whole number from `least` to `most`, both included. */
  const between = (least, most) => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    chance: (probability) => next() < probability,
    /** An element of a list; undefined of an empty one. */
    pick: (list) => list[between(0, list.length - 1)],
  };
}

function hashName(name) {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash;
}
