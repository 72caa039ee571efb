// Development: maps a list of events in free text to the registry's form: ids of forums, parties and countries, kind,
// precision, status. Prints what it could not map; a person then corrects the tables below and runs it again.
// Usage: npm run build && node scripts/import-events.mjs FOLDER [AS-OF], where FOLDER holds registry.json and conflicts.json.
// Ids of events already in corpus/events/registry.yaml (same name, same year) stay.
import fs from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { writeEventId } from '../dist/events/event-id.js';
import { createEntityFinder } from '../dist/language/find-entities.js';
import { loadLexicon } from '../dist/language/load-lexicon.js';
import { PROJECT_ROOT } from '../dist/project-root.js';

/** Free text of the forum, where the glossary's forms would not find the right one; empty: no forum. */
const FORUMS = {
  'UN General Assembly (letter)': 'unga',
  'UNGA First Committee': 'first-committee',
  'UN Ad Hoc Committee (cybercrime)': 'ad-hoc-committee',
  'UN Global Mechanism on ICT security': 'global-mechanism',
  'OEWG 2021-2025 / UNODA': 'oewg-2021-2025',
  'UN Security Council, Arria formula': 'arria-formula-meeting',
  'World Summit on the Information Society': 'wsis',
  'Global Conference on Cyberspace': 'london-process',
  'Internet Governance Forum, UNESCO': 'paris-call',
  'OAS CICTE': 'cicte',
  'NATO CCDCOE': 'ccdcoe',
  'AU Assembly, 37th session': 'african-union',
  'AU Peace and Security Council, 1196th meeting': 'african-union',
  'China - League of Arab States': 'arab-league',
  'G8 summit, bilateral': 'bilateral',
  bilateral: 'bilateral',
  'bilateral summit': 'bilateral',
  'State visit': 'bilateral',
  '6th ASEAN-US Summit': 'asean',
  '34th International Conference of the Red Cross and Red Crescent': 'icrc',
  'Signing ceremony and high-level conference': 'hanoi-signing-ceremony',
  'Presidential decree': '',
  'Federal Government': '',
  'multilateral declaration': '',
  'International seminar': '',
};

/** Free text of the parties, where reading names out of it is not enough. */
const PARTIES = {
  'UN Member States': ['un'],
  '57 participating States': ['osce'],
  'CIS States': ['cis'],
  'CSTO States': ['csto'],
  'AU Member States': ['african-union'],
  'OAS Member States': ['oas'],
  'EU Member States': ['eu'],
  'EU and Member States': ['eu'],
  'NATO Allies': ['nato'],
  'G20 members': ['g20'],
  'Arab States': ['arab-league'],
  'China, League of Arab States': ['CN', 'arab-league'],
  'ten ASEAN members': ['asean'],
  'Council of Europe members and others': ['council-of-europe'],
  'Council members and others, Estonian presidency': ['un-security-council', 'EE'],
  'Council members and others, Republic of Korea presidency': ['un-security-council', 'KR'],
};

/** First match decides. */
const KINDS = [
  [/enters into force/i, 'entry-into-force'],
  [/opened for signature|signing ceremony|additional protocol|convention on IT offences/i, 'signing'],
  [/\bagreement on\b|data security initiative/i, 'signing'],
  [/draft|proposed|revised international code|proposes/i, 'statement'],
  [/\bmanual\b|position paper|final report advancing|norm package|policy principles/i, 'publication'],
  [
    /common african position on|adopts|adopted|resolution|decision|endorse|mandated|sets? of 11|expands its|cyber CBMs/i,
    'adoption',
  ],
  [/GGE report|GGE ends|toolbox|sanctions|creates|starts/i, 'adoption'],
  [/conference on cyberspace|WSIS|roundtable|ransomware initiative/i, 'conference'],
  [/session|plenary|thematic groups|open debate|arria meeting/i, 'session'],
  [/consultations/i, 'consultations'],
  [
    /declaration|statement|communique|principles|understanding|summit|paris call|subscribes|code of practice/i,
    'statement',
  ],
];
const KIND_OF = {
  'First Committee adopts rival Russian and US cyber drafts': 'vote',
  'First Committee adopts L.4 and L.8/Rev.1': 'vote',
  'Global points of contact directory starts': 'other',
  'Russian Foreign Ministry creates its information security department': 'other',
  'First GGE ends without consensus': 'negotiation',
  'Fifth GGE ends without consensus': 'negotiation',
  'Pall Mall Process launched': 'conference',
  'Paris Call for Trust and Security in Cyberspace': 'statement',
  'ASEAN declaration to prevent and combat cybercrime': 'adoption',
  'Malabo Convention adopted': 'adoption',
};

/** Hosts of States, international organisations and bodies of the events themselves; everything else is secondary. */
const OFFICIAL_HOST =
  /(?:^|\.)(?:un\.org|unoda\.org|unodc\.org|unidir\.org|coe\.int|europa\.eu|osce\.org|nato\.int|au\.int|peaceau\.org|oascybercbms\.org|mfa\.gov\.cn|fmprc\.gov\.cn|bmvg\.de|gouv\.fr|gov\.uk|admin\.ch|archives\.gov|chineseconsulate\.org|sri\.ro|gccs2015\.com|gccs2017\.in|intgovforum\.org|cyberstability\.org|thegfce\.com|cyberpolicyportal\.org)$/u;

/** What conflicts.json says about which event (by name), and about which of its facts. */
const CONFLICTS = {
  '53/70 adopted': ['UNGA resolution 53/70 on ICTs and international security', 'date'],
  '56/121 adopted': ['UNGA resolution 56/121 on criminal misuse of IT', 'date'],
  'OSCE first set of CBMs: number': ['OSCE initial set of 11 cyber CBMs', 'documents'],
  'OSCE expanded set: number': ['OSCE expands its cyber CBMs to 16', 'documents'],
  'Malabo Convention in force': ['Malabo Convention enters into force', 'date'],
  'London Conference on Cyberspace': ['London Conference on Cyberspace', 'date'],
  'AU Common African Position adopted by the PSC': [
    'AU Common African Position on international law in cyberspace',
    'date',
  ],
  'EU cyber diplomacy toolbox': ['EU cyber diplomacy toolbox', 'date'],
  'Ad Hoc Committee first session': ['Ad Hoc Committee on cybercrime, first session', 'date'],
  'Hanoi signatories': ['Hanoi signing ceremony of the UN Convention against Cybercrime', 'signatories'],
  'Tallinn Manual 2.0 experts': ['Tallinn Manual 2.0 published', 'experts'],
  'Cybercrime convention ratifications, spring 2026': [
    'Hanoi signing ceremony of the UN Convention against Cybercrime',
    'ratifications, spring 2026',
  ],
};

const [folder, asOf = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Give the folder that holds registry.json and conflicts.json.\n');
  process.exit(2);
}
const corpus = path.join(PROJECT_ROOT, 'corpus');
const target = path.join(corpus, 'events/registry.yaml');
const lexicon = loadLexicon(corpus);
const finder = createEntityFinder(lexicon);
const places = parse(fs.readFileSync(path.join(corpus, 'events/places.yaml'), 'utf8'));
const readJson = (name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
const earlier = fs.existsSync(target) ? parse(fs.readFileSync(target, 'utf8')) : [];
const unmapped = [];

const mapForum = ({ forum, title }) => {
  const found =
    FORUMS[forum] ??
    finder
      .find(forum, 'en')
      .filter(({ kind }) => kind === 'organisation' || kind === 'process')
      .sort((a, b) => b.end - b.start - (a.end - a.start))[0]?.id;
  if (found === undefined || found === '') unmapped.push(['forum', title, forum]);
  const isRound = found === 'gge' && { Fifth: 'gge-2016-2017', Sixth: 'gge-2019-2021' }[title.split(' ')[0]];
  return isRound || found || undefined;
};

const splitChair = (parties) => {
  const [, before, chair] = /^(.*?)(?:, chair (.+?) \(.+\))?$/u.exec(parties);
  return { before, people: chair === undefined ? [] : [chair] };
};

const mapParties = (text, title) => {
  const found =
    PARTIES[text] ??
    finder
      .find(text, 'en')
      .filter(({ kind, by }) => (kind === 'country' || kind === 'organisation') && by !== 'adjective')
      .map(({ id }) => id.replace(/^country:/u, ''));
  if (found.length === 0) unmapped.push(['parties', title, text]);
  return [...new Set(found)];
};

const mapPlace = ({ place, title }) => {
  if (place === '') return {};
  const bare = place.replace(/\s*\(.*\)$/u, '');
  const known = places.find(({ names }) => names.en === bare);
  if (known === undefined) unmapped.push(['place', title, place]);
  return { place, ...(known && { country: known.country }) };
};

const mapKind = (title) => {
  const found = KIND_OF[title] ?? KINDS.find(([form]) => form.test(title))?.[1];
  if (found === undefined) unmapped.push(['kind', title, title]);
  return found ?? 'other';
};

const mapDate = (date) => {
  const [start, end = start] = date.split('/');
  const precision = start !== end ? 'range' : { 4: 'year', 7: 'month', 10: 'day' }[start.length];
  return { start, end, precision };
};

const toConflicts = (event) =>
  readJson('conflicts.json')
    .filter(({ fact }) => CONFLICTS[fact]?.[0] === event.name)
    .map(({ fact, held_true, other_value, url, why }) => ({
      field: CONFLICTS[fact][1],
      claims: [
        { value: held_true, held: true },
        { value: other_value, held: false, standing: 'secondary', url, reason: why },
      ],
    }));

const toEvent = (entry) => {
  const { title, parties, document_symbol, outcome, source_urls, confidence, basis, checked_with } = entry;
  const { before, people } = splitChair(parties);
  const date = mapDate(entry.date);
  const isKnown = (event) => event.name === title && event.start.slice(0, 4) === date.start.slice(0, 4);
  const isAnnouncement = /^Scheduled/u.test(outcome);
  const sources = source_urls.map((url) => ({
    url,
    standing: OFFICIAL_HOST.test(new URL(url).hostname) ? 'official' : 'secondary',
  }));
  const event = {
    id: earlier.find(isKnown)?.id ?? writeEventId(title, date.start),
    name: title,
    kind: mapKind(title),
    ...date,
    ...mapPlace(entry),
    forum: mapForum(entry),
    parties: mapParties(before, title),
    partiesText: parties,
    people,
    documents: document_symbol === '' ? [] : document_symbol.split(/; /u).map((symbol) => ({ symbol })),
    outcome,
    status: date.start > asOf ? 'planned' : 'past',
    ...(isAnnouncement && { announcedOnly: true }),
    confidence,
    verification: basis.replaceAll('_', '-'),
    checkedWith: checked_with,
    sources,
  };
  const conflicts = toConflicts(event);
  return conflicts.length === 0 ? event : { ...event, conflicts };
};

const events = readJson('registry.json').map(toEvent);
for (const [fact, [name]] of Object.entries(CONFLICTS)) {
  if (!events.some((event) => event.name === name)) unmapped.push(['conflict', fact, name]);
}
const head = `# Events of information-security diplomacy, in own words, each with the pages that tell of it. Made by
# scripts/import-events.mjs, then kept by hand. Ids never change. The fields are described in src/domain/event.ts.
`;
fs.writeFileSync(target, head + stringify(events, { lineWidth: 0, aliasDuplicateObjects: false }));
for (const line of unmapped) process.stdout.write(`not mapped: ${line.join(' | ')}\n`);
process.stdout.write(`${events.length} events written to ${path.relative(PROJECT_ROOT, target)}\n`);
