// answer: interface texts in German. Values in, one sentence out.
// What is inserted follows a colon and stays in the source's form; no word may depend on its gender, case or number.
import type { InterfaceTexts } from './text-set.js';

export const de: InterfaceTexts = {
  named: {
    person: (span) => `In [1] genannte Person: ${span}.`,
    date: (span) => `In [1] angegebenes Datum: ${span}.`,
    place: (span) => `In [1] genannter Ort: ${span}.`,
    number: (span) => `In [1] angegebene Zahl: ${span}.`,
    symbol: (span) => `In [1] genanntes Dokument: ${span}.`,
  },
  namedSeveral: (list) => `In [1] genannt: ${list}.`,
  dateResolved: (span, date, clue) =>
    `In [1] angegebenes Datum: ${span}, das heißt ${date}; Jahr entnommen aus: ${clue}.`,
  publishedOn: (date) => `Veröffentlichungsdatum (${date})`,
  about: (title) => `Was Ihrer Frage am nächsten kommt, steht in: ${title}.`,
  aboutSeveral: (titles) => `Die Stellen, die Ihrer Frage am nächsten kommen, stammen aus: ${titles}.`,
  offTopic:
    'Ich antworte nur anhand der gespeicherten Dokumente zur Diplomatie der Informationssicherheit; diese Frage betrifft ein anderes Thema.',
  notInCorpus: 'Die gespeicherten Dokumente beantworten diese Frage nicht.',
  notInCorpusMissing: (missing) =>
    `Die gespeicherten Dokumente beantworten diese Frage nicht; nichts gefunden zu: ${missing}.`,
  filteredOut: 'Kein gespeichertes Dokument entspricht den von Ihnen gesetzten Filtern.',
  lowConfidence:
    'Es wurde keine Stelle gefunden, die diese Frage eindeutig beantwortet. Es folgen die nächstliegenden Stellen; möglicherweise beantworten sie die Frage nicht.',
  answeredMissing: (missing) => `Nichts gefunden zu: ${missing}.`,
  undatedExcluded: (count) =>
    count === 1
      ? 'Ein Dokument ohne Veröffentlichungsdatum wurde durch den Datumsfilter ausgeschlossen.'
      : `${count} Dokumente ohne Veröffentlichungsdatum wurden durch den Datumsfilter ausgeschlossen.`,
  quote: (text) => `„${text}“`,
};
