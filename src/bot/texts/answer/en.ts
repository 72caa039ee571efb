// bot: texts of the renderings in English. Values in, finished words out.
import type { AnswerTexts } from './text-set.js';

const RULES = new Intl.PluralRules('en');
const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

const counted = (count: number, one: string, many: string): string =>
  `${count} ${RULES.select(count) === 'one' ? one : many}`;
const ordinal = (position: number): string =>
  ['first', 'second', 'third', 'fourth', 'fifth'][position - 1] ??
  `${position}${ENDINGS[ORDINALS.select(position)] ?? 'th'}`;

export const en: AnswerTexts = {
  quotedExactly: 'quoted exactly',
  documentsUsed: (used, total) => `${used} of ${counted(total, 'document', 'documents')} used`,
  corpusOf: (date) => `corpus of ${date}`,
  sentenceContinues: 'sentence continues',
  moreBehind: (excerpts) => `${counted(excerpts, 'more excerpt', 'more excerpts')} under “Next excerpts”`,
  understoodAs: (question) => `Understood as: ${question}`,
  lowConfidence:
    'I found no passage that clearly answers this. The nearest ones can be shown below; they may not answer it.',
  nearestHeading: 'The nearest passages. They may not answer the question.',
  excerptsFrom: (title) => `Excerpts from: ${title}`,
  furtherExcerpts: 'Further excerpts',
  aroundExcerpt: (number) => `The paragraph around excerpt [${number}], with the excerpt in bold`,
  pageOf: (page, pages) => `page ${page} of ${pages}`,
  whyHeading: 'Why these excerpts came first',
  whyNote: 'Points compare the excerpts of this answer only; they do not say whether a statement is true.',
  scoreGroups: {
    meaning: 'close in meaning to your question',
    words: 'the same words',
    names: 'the same names and dates',
    document: 'what the document as a whole is about',
    kind: 'holds the kind of thing you asked for',
    length: 'enough text to be understood',
    other: 'other',
  },
  points: (points) => counted(points, 'point', 'points'),
  foundHeading: 'Passages on this statement',
  foundNote:
    'These are the closest passages in the stored documents. Whether they bear the statement out is for you to judge.',
  foundNothing: 'The stored documents hold no passage on this statement.',
  labelled: (name, value) => `${name}: ${value}`,
  buttons: {
    more: 'More context',
    next: 'Next excerpts',
    why: 'Why these?',
    cite: 'Cite',
    share: 'Share',
    delete: 'Delete',
    follow: 'Follow up',
    thread: 'Move to a thread',
    nearest: 'Show the nearest passages',
    unfilter: 'Ask without filters',
    previousPage: 'Previous page',
    nextPage: 'Next page',
    chooseExcerpt: 'Context of another excerpt',
    chooseDocument: 'Choose a document',
  },
  source: {
    paragraph: (number) => `para. ${number}`,
    page: (number) => `p. ${number}`,
    section: (name) => `section “${name}”`,
    machineTranslated: 'machine translation',
    titleGuessed: 'title guessed',
    dateInferred: 'date inferred',
    link: 'source',
    publisher: 'Publisher',
    published: 'Published',
    events: 'Dates of events',
    symbol: 'Symbol',
    status: 'Kind',
    language: 'Language',
    twins: 'On the same event',
    forums: 'Forums',
    parties: 'Parties',
    alsoAt: 'Also at',
    retrieved: 'Retrieved',
    rights: 'Rights',
    version: 'Version',
    opening: 'How it begins',
    removed: (parts) => `Left out as page furniture: ${counted(parts, 'part', 'parts')}`,
    removedNothing: 'Nothing was left out as page furniture.',
    count: (documents) => counted(documents, 'source', 'sources'),
    none: 'No stored document passes these filters.',
  },
  term: {
    kinds: {
      organisation: 'organisation',
      process: 'process',
      instrument: 'instrument',
      concept: 'concept',
      office: 'office',
      person: 'person',
    },
    meaning: 'Meaning',
    usage: 'Who says it how',
    related: 'See also',
  },
  about: {
    purpose:
      'I find and quote passages of the stored documents on information-security diplomacy. I write no text of my own about them.',
    version: 'Version',
    corpus: 'Corpus',
    corpusSize: (documents, passages, date) =>
      `${counted(documents, 'document', 'documents')}, ${passages} passages, as of ${date}`,
    model: 'Model',
    quality: 'Measured quality',
    notMeasured: 'not measured for this corpus',
    measuredOn: (questions) => `on the starter corpus, with test questions that nothing was adjusted to: ${questions}`,
    figures: {
      'first-excerpt': 'The first excerpt holds the answer',
      'first-three': 'One of the first three holds it',
      answered: 'Answered, where the documents hold an answer',
      'near-miss': 'Refused, where they only come close',
      'false-premise': 'Refused or marked, where the question presupposes what did not happen',
      'off-topic': 'Refused, where the question is about something else',
    },
    privacy: 'Privacy',
    nothingSent: 'Everything runs on the operator’s own machine; nothing is sent elsewhere.',
    keptFor: (days) =>
      `Questions and answers are kept for ${counted(days, 'day', 'days')}; \`/privacy delete\` removes yours at once.`,
  },
  queued: (position) => `You are ${ordinal(position)} in the queue.`,
  help: {
    heading: 'What I can do',
    does: [
      '`/ask`: put a question in any of nine languages; you get exact quotations with their sources. You may also mention me or write to me directly.',
      'Reply to an answer, or press “Follow up”, to go on from it.',
      'Right-click a message, then Apps: ask about it, or find a source for what it says.',
      '`/event` looks up who met where and when: find, compare, draw a timeline, take it into a calendar, be reminded.',
      '`/sources` lists the documents, `/glossary` gives a term in nine languages, `/about` says what runs here.',
      '`/settings` is for those who manage the server; `/privacy delete` removes what is stored about you.',
    ],
    refusesHeading: 'What I will not do',
    refuses: [
      'I do not answer from anything but the stored documents; where they are silent, I say so.',
      'I do not paraphrase, translate quotations, give opinions or legal advice, or follow the news.',
    ],
  },
};
