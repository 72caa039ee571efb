// Soak: number of an interaction → what is done: 30 % questions, 40 % autocomplete, 20 % buttons, 10 % /about and /sources,
// in turn, so that every stretch of a run has the same mixture. Pure.

export type PlannedInteraction =
  | { readonly kind: 'ask'; readonly question: string }
  | {
      readonly kind: 'autocomplete';
      readonly option: 'forum' | 'party' | 'language' | 'document';
      readonly typed: string;
    }
  | { readonly kind: 'button' }
  | { readonly kind: 'reference'; readonly command: '/about' | '/sources' };
export type InteractionKind = PlannedInteraction['kind'];

const ROUND: readonly InteractionKind[] = [
  'ask',
  'autocomplete',
  'button',
  'autocomplete',
  'ask',
  'autocomplete',
  'reference',
  'ask',
  'autocomplete',
  'button',
];
export const QUESTIONS_PER_ROUND = ROUND.filter((kind) => kind === 'ask').length;
export const ROUND_LENGTH = ROUND.length;

const TYPED = [
  ['forum', 'united na'],
  ['party', 'deutsch'],
  ['language', ''],
  ['document', 'cyber'],
  ['forum', 'ОБСЕ'],
  ['party', '日'],
  ['document', ''],
  ['party', 'no such place'],
] as const;

export function planInteractions(count: number, questions: readonly string[]): PlannedInteraction[] {
  let asked = 0;
  return Array.from({ length: count }, (_, number): PlannedInteraction => {
    const kind = ROUND[number % ROUND_LENGTH]!;
    const round = Math.floor(number / ROUND_LENGTH);
    if (kind === 'button') return { kind };
    if (kind === 'reference') return { kind, command: round % 2 === 0 ? '/about' : '/sources' };
    if (kind === 'ask') {
      asked += 1;
      return { kind, question: questions[asked - 1]! };
    }
    const [option, typed] = TYPED[number % TYPED.length]!;
    return { kind, option, typed };
  });
}
