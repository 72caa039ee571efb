// bot: known names + the current documents → what each option can be completed to, with how much of it the corpus has.
// Made anew when the corpus changes; below 0.1 s for a thousand documents.
import { UNDETERMINED } from '../../domain/language.js';
import { entityTerm } from '../../language/analyse-text.js';
import type { DocumentSummary } from '../../store/store.js';
import { AUTOCOMPLETE_TEXT_MAX } from '../discord-limits.js';
import { plainLine } from '../escape-markdown.js';
import type { KnownName, KnownNames } from './known-names.js';
import { type NamedOption, type OptionCandidate, searchForm } from './option-candidate.js';

export type OptionCatalogue = Readonly<Record<NamedOption, readonly OptionCandidate[]>>;
export type CataloguedDocument = Pick<DocumentSummary, 'id' | 'metadata' | 'entityTerms'>;

const PUBLISHER_MAX_CHARS = 30;

export function listCandidates(names: KnownNames, documents: readonly CataloguedDocument[]): OptionCatalogue {
  const forumUses = countUses(documents, ({ metadata }) => metadata.forums);
  const partyUses = countUses(documents, ({ metadata }) => metadata.parties);
  const languageUses = countUses(documents, ({ metadata }) => [metadata.language]);
  const termUses = countUses(documents, ({ entityTerms }) => entityTerms);
  languageUses.delete(UNDETERMINED);
  const parties = [
    ...names.countries,
    ...[...names.organisations.values()].filter(({ value }) => partyUses.has(value)),
  ];
  return {
    forum: withUses(withStrangers(names.forums, forumUses), forumUses),
    party: withUses(withStrangers(parties, partyUses), partyUses),
    language: withUses(names.languages, languageUses),
    document: documents.map(describeDocument),
    term: names.terms.map((name) => withUse(name, termUses.get(entityTerm(name.value)))),
  };
}

function countUses(
  documents: readonly CataloguedDocument[],
  read: (document: CataloguedDocument) => readonly string[],
): Map<string, number> {
  const uses = new Map<string, number>();
  for (const document of documents)
    for (const value of new Set(read(document))) uses.set(value, (uses.get(value) ?? 0) + 1);
  return uses;
}

const withUses = (names: readonly KnownName[], uses: ReadonlyMap<string, number>): OptionCandidate[] =>
  names.map((name) => withUse(name, uses.get(name.value)));

const withUse = (name: KnownName, uses = 0): OptionCandidate => ({ ...name, isUsed: uses > 0, weight: uses });

/** Values that only documents have are called by their id. */
function withStrangers(names: readonly KnownName[], uses: ReadonlyMap<string, number>): KnownName[] {
  const known = new Set(names.map(({ value }) => value));
  const strangers = [...uses.keys()].filter((value) => !known.has(value));
  return [...names, ...strangers.map((value) => ({ value, forms: [searchForm(value, 'und')], label: () => value }))];
}

/** Found by id, title, publisher, symbol, date, or words of several of them. */
function describeDocument({ id, metadata }: CataloguedDocument): OptionCandidate {
  const { title, publisher = '', symbol = '' } = metadata;
  const date = metadata.published?.date ?? '';
  const tail = [publisher && plainLine(publisher, PUBLISHER_MAX_CHARS), date]
    .filter((part) => part !== '')
    .map((part) => ` · ${part}`)
    .join('');
  const label = `${plainLine(title, AUTOCOMPLETE_TEXT_MAX - tail.length)}${tail}`;
  const texts = [id, title, symbol, label, [title, publisher, symbol, date].join(' ')];
  return {
    value: id,
    forms: texts.map((text) => searchForm(text, 'und')).filter(({ folded }) => folded !== ''),
    isUsed: true,
    weight: Number(`${date.replaceAll('-', '')}00000000`.slice(0, 8)),
    label: () => label,
  };
}
