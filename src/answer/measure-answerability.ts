// answer: RANKED EVIDENCE → the named features from which it is decided whether to answer. Every feature has a fixed
// meaning and range; none depends on how large the corpus is.
import type { UnderstoodQuestion } from '../domain/question.js';
import type { Passage } from '../retrieval/passage.js';
import { readSentences } from '../retrieval/score-passages.js';
import type { SupportWeight, TermSupport } from '../retrieval/weigh-support.js';
import type { PredicateFeatures } from './measure-predicates.js';
import { isTyped } from './read-excerpt.js';
import type { Evidence } from './select-evidence.js';

export const FEATURES = [
  'dense',
  'head',
  'maxSim',
  'detail',
  'lexical',
  'documentEntities',
  'headEntities',
  'chunkEntities',
  'weakestTerm',
  'weakestTwo',
  'middleTerm',
  'deficit',
  'ordinalMissing',
  'hardMissing',
  'hardMissingShare',
  'groupMissing',
  'softMissing',
  'isTyped',
  'isTypeMissing',
  'namesNothing',
  'margin',
  'length',
  'domain',
  'predicates',
  'predicateMissing',
  'predicateMissingDocument',
  'requiredMissing',
  'requiredMissingDocument',
  'plannedOnly',
  'articleMissing',
  'capitalMissing',
] as const;
export type FeatureName = (typeof FEATURES)[number];
export type Features = Readonly<Record<FeatureName, number>>;

export function measureAnswerability(
  question: UnderstoodQuestion,
  first: Evidence,
  passages: readonly Passage[],
  details: readonly number[],
  support: readonly TermSupport[],
  domain: number,
  predicates: PredicateFeatures,
): Features {
  const { dense, head, lexical, documentEntities, headEntities, chunkEntities } = first.passage.signals;
  const { firstSentence } = first.passage.stored.chunk;
  const window = readSentences(
    first.passage,
    details,
    first.firstSentence - firstSentence,
    first.endSentence - firstSentence,
  );
  const here = support.map((each) => each.here).sort((a, b) => a - b);
  const [weakest = 1, second = weakest] = here;
  const other = passages.find((passage) => passage.stored.documentId !== first.passage.stored.documentId);
  const absent = support.filter((each) => isNamed(each) && !each.isInDocument);
  const ordinals = support.filter((each) => each.term.kind === 'ordinal');
  const typed = isTyped(question.asked);
  return {
    ...{ dense, head, ...window, lexical, documentEntities, headEntities, chunkEntities },
    weakestTerm: weakest,
    weakestTwo: (weakest + second) / 2,
    middleTerm: here[Math.floor(here.length / 2)] ?? 1,
    ordinalMissing: ordinals.filter((each) => !each.isInPassage && !each.isInHead).length,
    deficit: Math.max(0, ...support.map((each) => each.elsewhere - each.here)),
    hardMissing: count(absent, 'hard'),
    hardMissingShare: count(absent, 'hard') / Math.max(1, count(support, 'hard')),
    groupMissing: count(absent, 'group'),
    softMissing: count(absent, 'soft'),
    isTyped: typed ? 1 : 0,
    isTypeMissing: typed && first.trace.parts.askedType === 0 ? 1 : 0,
    namesNothing: !support.some(isNamed) ? 1 : 0,
    margin: other ? first.passage.score - other.score : 0,
    length: Math.min(1, question.terms.length / 10),
    domain,
    ...predicates,
  };
}

const isNamed = ({ term }: TermSupport): boolean => term.kind !== 'word' && term.kind !== 'ordinal';

const count = (support: readonly TermSupport[], weight: SupportWeight): number =>
  support.filter((each) => each.weight === weight).length;
