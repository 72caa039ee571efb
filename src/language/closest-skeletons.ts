// language: skeleton of a mistyped name + known skeletons → the known ones it was probably meant to be. Precision first: an
// ordinary word must rather find nothing. Pure; the caller owns the known names and says that a correction was made.

/** Fewer consonants are shared by too many words: nothing but equality counts. */
const SHORTEST = 4;
/** From here any single edit counts; below it only slips that typing and hearing make. */
const ANY_SLIP = 7;
const TWO_SLIPS = 8;

/** Sounds taken for each other by ear, by typing or by a script; b stands for v and w too, h for х and ch. */
const CONFUSED: ReadonlySet<string> = new Set(['bf', 'fb', 'fp', 'pf', 'dt', 'td', 'gk', 'kg', 'gh', 'hg']);
const areConfused = (one: string | undefined, other: string | undefined): boolean => CONFUSED.has(`${one}${other}`);

/** The `a` of names that begin with a vowel says little; keys with vowels are not comparable by consonants. */
const consonantsOf = (key: string): number => (key.includes('=') ? 0 : key.length - (key.startsWith('a') ? 1 : 0));

/** Optimal string alignment (Damerau–Levenshtein, no edit inside a transposition), or `limit + 1` when it is larger. */
const editDistance = (one: string, other: string, limit: number): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? limit + 1;
};

/** True when the single difference is one sound confused with another, or a final h (х, ch) heard or not. */
const isLikelySlip = (one: string, other: string): boolean => {
  if (one.length !== other.length) return `${one}h` === other || one === `${other}h`;
  let place = 0;
  while (one[place] === other[place]) place += 1;
  return areConfused(one[place], other[place]) && one.slice(place + 1) === other.slice(place + 1);
};

/**
 * The known skeletons nearest to `skeleton` (see `nameSkeleton`), sorted; several only when equally near, itself alone when
 * it is known, [] mostly. Under four consonants and for vowel keys (`=li`) only equality counts; with four to six one slip of
 * ear or typing (f for p, a final h); with seven any one edit; from eight on two edits. The first letter must agree or be a
 * confused one. Linear in the known keys; under 5 ms for 20,000.
 */
export const closestSkeletons = (skeleton: string, known: Iterable<string>): string[] => {
  const { length } = skeleton;
  const isFuzzy = consonantsOf(skeleton) >= SHORTEST;
  let limit = length >= TWO_SLIPS ? 2 : 1;
  let found: string[] = [];
  for (const key of known) {
    if (key === skeleton) return [key];
    if (!isFuzzy || Math.abs(key.length - length) > limit || consonantsOf(key) < SHORTEST) continue;
    if (key[0] !== skeleton[0] && !areConfused(key[0], skeleton[0])) continue;
    const distance = editDistance(skeleton, key, limit);
    if (distance > limit) continue;
    if (Math.min(length, key.length) < ANY_SLIP && !isLikelySlip(skeleton, key)) continue;
    if (distance < limit) found = [];
    limit = distance;
    found.push(key);
  }
  return [...new Set(found)].sort();
};
