// answer: SENTENCE OF THE MODEL + EXCERPTS → the excerpts it cites that support all of it, or why it is cut. One excerpt has to carry
// the whole sentence: what is put together from two may be said by neither. It changes no word.
import type { EmbeddedQuestion, Embedder } from '../../embedding/embedder.js';
import type { LanguageDetector } from '../../language/detect-language.js';
import type { EntityFinder } from '../../language/find-entities.js';
import { findUnsupported, type UnsupportedClaim } from './compare-claims.js';
import { agreeInNegation } from './compare-negations.js';
import type { DraftSentence } from './composed-draft.js';
import { type Claims, findClaims } from './find-claims.js';
import { findQuotedStrings } from './find-quoted-strings.js';
import { type Coverage, type EmbeddedExcerpt, measureCoverage } from './measure-coverage.js';

export interface GateExcerpt extends EmbeddedExcerpt {
  readonly number: number;
  readonly text: string;
  readonly language: string;
  readonly claims: Claims;
}

export type CutReason = UnsupportedClaim | 'form' | 'citation' | 'language' | 'quotation' | 'negation' | 'coverage';

export type Gated =
  | { readonly kind: 'kept'; readonly citations: readonly [number, ...number[]] }
  | { readonly kind: 'cut'; readonly reason: CutReason };

export interface GateTools {
  readonly finder: EntityFinder;
  readonly detector: LanguageDetector;
  readonly embedder: Pick<Embedder, 'embedQuestion' | 'fingerprint'>;
}

/**
 * Chosen on the parts `fit` and `tune` of test/fixtures/composed-sentences.jsonl, measured on `unseen`:
 * docs/decisions/composed-answers.md.
 * Within one language shared words lead; between languages there are vectors only.
 */
export const THRESHOLDS = {
  same: { lexical: 0.75, similarity: 0.4, weakestWord: 0.55, weakestNew: 0.7 },
  other: { lexical: 0, similarity: 0.58, weakestWord: 0.6, weakestNew: 0 },
} as const;

/** Longer is no sentence of a short answer. */
export const SENTENCE_MAX_CHARS = 500;
/** Addresses, mentions, markup, and characters that are not seen. */
const FOREIGN_FORM =
  /https?:|www\.|[<>@`|{}]|\]\(|\*\*|__|[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\u{e0000}-\u{e007f}]/u;

export async function gateSentence(
  draft: DraftSentence,
  language: string,
  excerpts: readonly GateExcerpt[],
  tools: GateTools,
): Promise<Gated> {
  const { text } = draft;
  if (text.length > SENTENCE_MAX_CHARS || FOREIGN_FORM.test(text)) return cut('form');
  const cited = excerpts.filter(({ number }) => draft.citations.includes(number));
  // A number that does not exist shows that the others are guesses, too.
  if (cited.length === 0 || cited.length < draft.citations.length) return cut('citation');
  const detected = tools.detector.detect(text);
  if (detected.confident && detected.language !== language) return cut('language');
  const claims = findClaims(text, language, tools.finder);
  const embedded = await tools.embedder.embedQuestion(text, language);
  const judged = cited.map((excerpt) => ({
    number: excerpt.number,
    reason: judge({ text, language }, claims, embedded, excerpt, tools),
  }));
  const [first, ...rest] = judged.filter(({ reason }) => reason === undefined).map(({ number }) => number);
  return first === undefined ? cut(judged[0]?.reason ?? 'citation') : { kind: 'kept', citations: [first, ...rest] };
}

const cut = (reason: CutReason): Gated => ({ kind: 'cut', reason });

function judge(
  claim: { readonly text: string; readonly language: string },
  claims: Claims,
  embedded: EmbeddedQuestion,
  excerpt: GateExcerpt,
  tools: GateTools,
): CutReason | undefined {
  const isSameLanguage = excerpt.language === claim.language;
  if (findQuotedStrings(claim.text).some((quoted) => !excerpt.text.includes(quoted))) return 'quotation';
  const unsupported = findUnsupported(claims, excerpt.claims, isSameLanguage);
  if (unsupported !== undefined) return unsupported;
  const coverage = measureCoverage(claim, embedded, excerpt, {
    tokenDimension: tools.embedder.fingerprint.tokenDimension,
    settled: claims.settled,
  });
  if (!agreeInNegation(claim, excerpt.sentences[coverage.closest]!)) return 'negation';
  return isCovered(coverage, isSameLanguage) ? undefined : 'coverage';
}

function isCovered(coverage: Coverage, isSameLanguage: boolean): boolean {
  const least = isSameLanguage ? THRESHOLDS.same : THRESHOLDS.other;
  return (['lexical', 'similarity', 'weakestWord', 'weakestNew'] as const).every(
    (part) => coverage[part] >= least[part],
  );
}
