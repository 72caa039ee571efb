// answer: FIRST EXCERPT → LEAD LINE. It names a span only where the excerpt holds exactly one candidate of the asked
// type, lists several, and otherwise says what the excerpts are from. It never restates the question's claim.
import type { Excerpt } from '../domain/answer.js';
import type { InterfaceLanguage } from '../domain/language.js';
import type { UnderstoodQuestion } from '../domain/question.js';
import type { InterfaceTexts, NamedType } from './texts/text-set.js';

/** More names than this are a list to read in the excerpt, not a lead. */
const MAX_NAMED = 4;

export interface LeadSources {
  /** Distinct candidates of the asked type in the excerpt, as written there. */
  candidates(excerpt: Excerpt): readonly LeadCandidate[];
}

export interface LeadCandidate {
  readonly text: string;
  /** For a yearless date: what it stands for, and the words the year was taken from. */
  readonly resolved?: { readonly date: string; readonly clue: string };
}

const NAMED_TYPES: ReadonlySet<string> = new Set<NamedType>(['person', 'date', 'place', 'number', 'symbol']);

export function composeLead(
  question: UnderstoodQuestion,
  excerpts: readonly [Excerpt, ...Excerpt[]],
  sources: LeadSources,
  texts: InterfaceTexts,
  language: InterfaceLanguage,
): string {
  if (NAMED_TYPES.has(question.asked)) {
    const named = question.text.toLowerCase();
    const candidates = sources
      .candidates(excerpts[0])
      .filter((candidate) => !named.includes(candidate.text.toLowerCase()));
    const lead = nameCandidates(candidates, question.asked as NamedType, texts, language);
    if (lead !== undefined) return lead;
  }
  const titles = [...new Set(excerpts.map((excerpt) => texts.quote(excerpt.citation.title)))];
  return titles.length === 1 ? texts.about(titles[0]!) : texts.aboutSeveral(joinList(titles, language));
}

function nameCandidates(
  candidates: readonly LeadCandidate[],
  asked: NamedType,
  texts: InterfaceTexts,
  language: InterfaceLanguage,
): string | undefined {
  const [only] = candidates;
  if (!only || candidates.length > MAX_NAMED) return undefined;
  if (candidates.length > 1)
    return texts.namedSeveral(
      joinList(
        candidates.map((each) => each.text),
        language,
      ),
    );
  if (only.resolved) return texts.dateResolved(texts.quote(only.text), only.resolved.date, only.resolved.clue);
  return texts.named[asked](only.text);
}

export const joinList = (parts: readonly string[], language: InterfaceLanguage): string =>
  new Intl.ListFormat(language, { style: 'narrow', type: 'conjunction' }).format(parts);
