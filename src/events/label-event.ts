// events: EVENT + LANGUAGE → what to call it there. The registry's names are English; in other languages the label is put
// together from what is known in them: forum or parties, kind, number of the round, text, place. No sentence is translated.
import type { DiplomaticEvent } from '../domain/event.js';
import type { InterfaceLanguage } from '../domain/language.js';
import { findOrdinals } from '../language/find-ordinals.js';
import type { Lexicon } from '../language/load-lexicon.js';
import { eventTexts } from './event-texts.js';
import type { PlaceNames } from './place-names.js';
import type { EventTextReader } from './read-event-text.js';
import { GATHERINGS, readRound } from './read-round.js';

export interface LabelSources {
  readonly lexicon: Lexicon;
  readonly read: EventTextReader;
  readonly places: PlaceNames;
  familyOf(forum: string): readonly string[];
}

export type EventLabeller = (event: DiplomaticEvent, language: InterfaceLanguage) => string;

/** More parties than these are not listed in a label. */
const PARTIES_MAX = 3;

const regions = new Map<InterfaceLanguage, Intl.DisplayNames>();
const regionNames = (language: InterfaceLanguage): Intl.DisplayNames => {
  const names = regions.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  regions.set(language, names);
  return names;
};

/** A country or an organisation, by its id, in the language; ids without a name there in English, else as they are. */
export const nameOf = (id: string, language: InterfaceLanguage, lexicon: Lexicon): string => {
  if (/^[A-Z]{2}$/.test(id)) return regionNames(language).of(id) ?? id;
  if (id === 'bilateral') return eventTexts(language).bilateral;
  const forms = lexicon.entry(id)?.forms;
  return forms?.[language]?.[0] ?? forms?.en?.[0] ?? id;
};

/** Between the parts of a label. */
const SEPARATORS: Readonly<Partial<Record<InterfaceLanguage, readonly [colon: string, comma: string]>>> = {
  zh: ['：', '，'],
  ja: ['：', '、'],
  ar: [': ', '، '],
};

/** The number of the meeting, or of the group of experts: each of them is known by its report. */
const roundOf = ({ name, kind, forum }: DiplomaticEvent): string => {
  const group = forum === 'gge' ? findOrdinals(name)[0]?.value : undefined;
  const value = (GATHERINGS.has(kind) ? readRound(name) : undefined) ?? group;
  return value === undefined ? '' : ` (${value})`;
};

export const createEventLabeller = ({ lexicon, read, places, familyOf }: LabelSources): EventLabeller => {
  const named = (id: string, language: InterfaceLanguage) => lexicon.entry(id)?.forms[language] !== undefined;
  const forumName = (forum: string, language: InterfaceLanguage) =>
    nameOf(familyOf(forum).find((id) => named(id, language)) ?? forum, language, lexicon);
  const subjectOf = (event: DiplomaticEvent, language: InterfaceLanguage) => {
    const instrument = read(event.name).instruments.find((id) => named(id, language));
    if (instrument !== undefined) return nameOf(instrument, language, lexicon);
    // The symbol of a session is that of all sessions.
    return event.kind === 'session' ? undefined : event.documents[0]?.symbol;
  };
  /** No kind says what it was: what it is about, else its name, an extracted one's without its subject. */
  const whatOfOther = ({ name, dateBasis }: DiplomaticEvent, language: InterfaceLanguage) => {
    const { instruments, concepts } = read(name);
    const about = [...instruments, ...concepts].find((id) => named(id, language));
    if (about !== undefined) return nameOf(about, language, lexicon);
    return dateBasis === 'curated' ? name : name.slice(name.indexOf(': ') + 1).trim();
  };
  return (event, language) => {
    if (language === 'en') return event.name;
    const [colon, comma] = SEPARATORS[language] ?? [': ', ', '];
    const { forum = 'bilateral' } = event;
    // Talks without a name in this language are called after the States that hold them.
    const isBetweenStates = forum === 'bilateral' || (familyOf(forum).includes('bilateral') && !named(forum, language));
    const parties = event.parties.slice(0, PARTIES_MAX).map((id) => nameOf(id, language, lexicon));
    const actors = isBetweenStates && parties.length > 0 ? parties.join(' – ') : undefined;
    const head = actors ?? (event.forum === undefined ? undefined : forumName(event.forum, language)) ?? event.name;
    const place = event.place === undefined ? undefined : places.label(event.place, language);
    if (event.kind === 'other') return head === event.name ? head : `${head}${colon}${whatOfOther(event, language)}`;
    const rest = subjectOf(event, language) ?? place;
    const what = `${head}${colon}${eventTexts(language).kinds[event.kind]}${roundOf(event)}`;
    return rest === undefined ? what : `${what}${comma}${rest}`;
  };
};
