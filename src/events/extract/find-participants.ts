// events: CLAUSE → who took part: countries and organisations, the forum, people by name. From the words of the clause; where
// it names nobody, from the document's own facts, marked as inferred.
import type { DocumentMetadata } from '../../domain/document.js';
import type { EntityMention } from '../../domain/mention.js';
import { type Span, sliceOf, spanContains, spansOverlap } from '../../domain/span.js';
import type { EntityFinder } from '../../language/find-entities.js';
import { findPeople } from '../../language/find-people.js';
import type { FieldEvidence } from './extracted-event.js';
import { type Clause, entitiesIn, type Trigger, wordsIn } from './find-triggers.js';
import { distanceBetween, type WordTable } from './match-words.js';
import type { EventDraft } from './read-clauses.js';

export interface Participants {
  readonly forum?: string;
  /** Evidence in the order of the values; spans are of the sentence. */
  readonly forumEvidence: readonly FieldEvidence[];
  readonly parties: readonly string[];
  readonly partyEvidence: readonly FieldEvidence[];
  readonly people: readonly string[];
  readonly peopleEvidence: readonly FieldEvidence[];
}

const COUNTRY = /^country:(?<code>[A-Z]{2})$/u;
const codeOf = (id: string): string | undefined => COUNTRY.exec(id)?.groups?.code;

const CONTINENT_BEFORE = /(?:Latin|South|North|Central)[\s-]$/u;

/** What stands from the trigger to the date comes first, then a process before an organisation, then the nearest. */
function chooseForum(clause: Clause, trigger: Span, date: Span, finder: EntityFinder): EntityMention | undefined {
  const told = { start: Math.min(trigger.start, date.start), end: Math.max(trigger.end, date.end) };
  const isNational = ({ id, kind }: EntityMention) =>
    kind === 'organisation' && finder.implied(id).some((other) => codeOf(other) !== undefined);
  const rank = (entity: EntityMention) => (spansOverlap(told, entity) ? 0 : 2) + (entity.kind === 'process' ? 0 : 1);
  return entitiesIn(clause)
    .filter((entity) => entity.kind === 'process' || (entity.kind === 'organisation' && !isNational(entity)))
    .sort((a, b) => rank(a) - rank(b) || distanceBetween(a, trigger) - distanceBetween(b, trigger))[0];
}

/** Led, attended, signed by: without one of these before a name, the person is only spoken of. */
const TAKING_PART: WordTable = {
  en: 'led by|headed by|chaired by|chairmanship|co-chaired|signed by|hosted by|attended by|participation of',
  de: 'vorsitz|leitung|geleitet|leitete|unterzeichnet von|teilnahme|beteiligung',
  ru: 'председательств\\p{L}{1,3}|руководств\\p{L}{1,2}|возглавил\\p{L}?|участи\\p{L}{1,2}|подписал\\p{L}?',
  fr: 'présidée?s? par|dirigée?s? par|conduite?s? par|en présence de|signée?s? par|participation de',
  es: 'presidid[oa]s? por|encabezad[oa]s? por|firmad[oa]s? por|participación de',
  zh: '率|主持|出席|签署',
  vi: 'dẫn đầu|chủ trì|tham dự|tham gia',
  ja: '議長|団長|代表|出席',
  ar: 'برئاسة|بمشاركة|ترأس|بحضور',
};
/** Offices stand between ("chaired by the Special Representative of the President for …, Ambassador"). */
const OFFICE_CHARS = 260;

/** "the President, in his statement". */
const NAME_CHARS = 40;

/** Names of those who took part; who speaks in a statement is named beside it. */
function findNames(clause: Clause, trigger: Trigger): Map<string, Span> {
  const words = wordsIn(clause, TAKING_PART);
  const took = (person: Span) =>
    trigger.class === 'word'
      ? distanceBetween(person, trigger) <= NAME_CHARS
      : words.some(({ end }) => end <= person.start && person.start - end <= OFFICE_CHARS);
  const people = findPeople(clause.sentence, clause.language, clause.entities);
  return new Map(
    people
      .filter((person) => spanContains(clause, person) && took(person))
      .map(({ start, end }) => [sliceOf(clause.sentence, { start, end }), { start, end }]),
  );
}
/** Countries and organisations that the clause names as actors; a country that is only the place is none. */
function findParties(clause: Clause, place: Span | undefined, finder: EntityFinder): Map<string, Span> {
  const parties = new Map<string, Span>();
  const add = (id: string, { start, end }: Span) => {
    if (!parties.has(id)) parties.set(id, { start, end });
  };
  for (const entity of entitiesIn(clause)) {
    const code = codeOf(entity.id);
    if (code !== undefined) {
      // "Latin American" names no State.
      if (CONTINENT_BEFORE.test(clause.sentence.slice(Math.max(0, entity.start - 10), entity.start))) continue;
      const isPlace = place !== undefined && spansOverlap(place, entity);
      if (entity.by !== 'capital' && !isPlace) add(code, entity);
    } else if (entity.kind === 'organisation' || entity.kind === 'process') {
      const codes = finder.implied(entity.id).flatMap((id) => codeOf(id) ?? []);
      for (const each of codes) add(each, entity);
      if (codes.length === 0 && entity.kind === 'organisation') add(entity.id, entity);
    }
  }
  return parties;
}

/** For a clause that names nobody: what the document as a whole is about. */
function inferFromFacts({ forums, parties }: DocumentMetadata): Participants {
  const forum = forums.find((id) => id !== 'bilateral') ?? forums[0];
  const inferredFrom = 'the facts stated of the document';
  return {
    ...(forum !== undefined && { forum }),
    forumEvidence: forum === undefined ? [] : [{ inferredFrom }],
    parties: [...parties].sort(),
    partyEvidence: parties.map(() => ({ inferredFrom })),
    people: [],
    peopleEvidence: [],
  };
}

/** For "their next round": those of the gathering before it. */
const inferFromBefore = ({ forum, parties }: Participants): Participants => {
  const inferredFrom = 'the gathering told of before';
  return {
    ...(forum !== undefined && { forum }),
    forumEvidence: forum === undefined ? [] : [{ inferredFrom }],
    parties,
    partyEvidence: parties.map(() => ({ inferredFrom })),
    people: [],
    peopleEvidence: [],
  };
};

export interface ParticipantSources {
  readonly finder: EntityFinder;
  readonly metadata: DocumentMetadata;
  /** Who took part in the last gathering that the document told of. */
  readonly before: Participants | undefined;
}

/** All spans returned are of the clause's sentence. Parties are sorted. */
export function findParticipants(
  { clause, trigger, dateSpan, place }: EventDraft,
  { finder, metadata, before }: ParticipantSources,
): Participants {
  const names = findNames(clause, trigger);
  const named = { people: [...names.keys()], peopleEvidence: [...names.values()] };
  const parties = [...findParties(clause, place, finder)].sort(([a], [b]) => (a < b ? -1 : 1));
  const forum = chooseForum(clause, trigger, dateSpan ?? trigger, finder);
  if (parties.length === 0 && forum === undefined) {
    const inferred = trigger.isFollowUp && before !== undefined ? inferFromBefore(before) : inferFromFacts(metadata);
    return { ...inferred, ...named };
  }
  const isBilateral = forum === undefined && parties.length === 2 && parties.every(([id]) => /^[A-Z]{2}$/u.test(id));
  return {
    ...(forum !== undefined && { forum: forum.id }),
    ...(isBilateral && { forum: 'bilateral' }),
    forumEvidence: [
      ...(forum === undefined ? [] : [{ start: forum.start, end: forum.end }]),
      ...(isBilateral ? [{ inferredFrom: 'two States and no organisation are named' }] : []),
    ],
    parties: parties.map(([id]) => id),
    partyEvidence: parties.map(([, span]) => span),
    ...named,
  };
}
