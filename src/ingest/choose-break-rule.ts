// ingest: a plain text → the rule for hyphens at the ends of its lines. A German compound has no hyphen before a small letter, so
// there a break is undone; in other languages only where the joined word is known. Must not look at single lines.
import { createLanguageDetector } from '../language/detect-language.js';
import { type BreakRule, createKnownWord, joinedFormOccurs } from './join-wrapped-lines.js';
import { judgeHyphens } from './judge-hyphens.js';
import { splitLines } from './split-lines.js';

/** "deutsch-russische Konsultationen": two adjectives side by side are the exception, whatever the case of the second. */
const ADJECTIVE = /sch$/u;
const INFLECTED_ADJECTIVE = /sche[nmrs]?$/u;

/** "EU-weit": a hyphen follows an abbreviation always. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/** Looks at the text only once a hyphenated break asks. */
export function chooseBreakRule(source: string): BreakRule {
  let rule: BreakRule | undefined;
  return (before, after) => {
    rule ??= isGerman(source) ? germanRule(source) : joinedFormOccurs(createKnownWord(source));
    return rule(before, after);
  };
}

const isGerman = (source: string): boolean => {
  const { language, confident } = createLanguageDetector().detect(source);
  return confident && language === 'de';
};

function germanRule(source: string): BreakRule {
  const isForBreak = judgeHyphens(splitLines(source).map(({ text }) => text));
  return (before, after) =>
    isForBreak(before, after) &&
    !ABBREVIATION.test(before) &&
    !(ADJECTIVE.test(before) && INFLECTED_ADJECTIVE.test(after));
}
