// answer: interface texts in English.
import type { InterfaceTexts } from './text-set.js';

export const en: InterfaceTexts = {
  named: {
    person: (span) => `${span} is the person named in [1].`,
    date: (span) => `${span} is the date given in [1].`,
    place: (span) => `${span} is the place named in [1].`,
    number: (span) => `${span} is the number given in [1].`,
    symbol: (span) => `${span} is the document named in [1].`,
  },
  namedSeveral: (list) => `Named in [1]: ${list}.`,
  dateResolved: (span, date, clue) => `${span} in [1] is ${date}; the year is taken from ${clue}.`,
  publishedOn: (date) => `the publication date (${date})`,
  about: (title) => `This is what ${title} says closest to your question.`,
  aboutSeveral: (titles) => `The closest passages are from: ${titles}.`,
  offTopic:
    'I only answer from the stored documents on information-security diplomacy; this question is about something else.',
  notInCorpus: 'The stored documents do not answer this.',
  notInCorpusMissing: (missing) => `The stored documents do not answer this: nothing found about ${missing}.`,
  filteredOut: 'No stored document passes the filters you set.',
  lowConfidence: 'I found no passage that clearly answers this. The nearest ones follow; they may not answer it.',
  answeredMissing: (missing) => `Nothing found about ${missing}.`,
  undatedExcluded: (count) =>
    count === 1
      ? 'One document without a publication date was left out by the date filter.'
      : `${count} documents without a publication date were left out by the date filter.`,
  quote: (text) => `“${text}”`,
};
