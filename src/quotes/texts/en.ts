// quotes: what is said about verdicts, kept answers and compared documents, in English.
import type { QuotationTexts } from './text-set.js';

export const en: QuotationTexts = {
  verdicts: {
    exact: { label: 'Exact', meaning: 'These words stand in the source.' },
    typographic: {
      label: 'Exact but for typography',
      meaning: 'Only quotation marks, dashes, spacing or the like differ.',
    },
    shortened: { label: 'Shortened', meaning: 'Every part stands in the source, in this order.' },
    altered: { label: 'Altered', meaning: 'The source says it differently.' },
    stitched: { label: 'Stitched together', meaning: 'The parts come from different places.' },
    misattributed: { label: 'Misattributed', meaning: 'The words are real, but not from the source that was named.' },
    translation: {
      label: 'Perhaps a translation',
      meaning: 'No source has this wording. One passage in another language comes very close; it is not a match.',
    },
    'not-found': { label: 'Not found', meaning: 'No stored document has this wording. That does not make it false.' },
  },
  searched: (documents) => `Documents searched: ${documents}`,
  kinds: {
    negation: 'negation',
    number: 'number',
    date: 'date',
    name: 'name',
    'look-alike': 'letters of another alphabet',
    'word-changed': 'changed',
    'word-inserted': 'added',
    'word-dropped': 'left out',
  },
  difference: (kind, quoted, source) => `${kind}: quoted “${quoted}”, source “${source}”`,
  nothing: '–',
  asQuoted: 'As quoted',
  inSource: 'In the source',
  leftOut: 'Left out in between',
  alsoIn: (titles) => `The same words are also in: ${titles}`,
  warnings: {
    'negation-dropped': 'What was left out contains a negation: the meaning may be reversed.',
    'omission-spans-paragraphs': 'The omission runs beyond the end of a paragraph.',
    'other-document': 'This is not the source that was named.',
    'machine-translated-source': 'The source is a machine translation.',
  },
  givenOn: (date, corpus) => `Given on ${date}, shown exactly as it was · corpus ${corpus}`,
  changes: {
    unchanged: (numbers) => `Still in the source, in the same place: ${numbers}`,
    moved: (numbers) => `Still in the source, but in another place: ${numbers}`,
    altered: (numbers) => `The source now says it differently: ${numbers}`,
    removed: (numbers) => `The source is no longer in the corpus: ${numbers}`,
  },
  voices: (names) => `Whose words: ${names}`,
  oneSided: (others) => `One side only. The corpus also holds texts on this by: ${others}`,
  betterNow: (source) => `Asked again now, another excerpt comes first: ${source}`,
  answeredNow: (source) => `Asked again now, there is an answer: ${source}`,
  unansweredNow: 'Asked again now, the corpus no longer gives an answer.',
  comparison: {
    identical: 'The two documents have the same wording.',
    nothingAlike: 'The two documents have no passages that are alike enough to be compared.',
    nothingOnTopic: (topic) => `The two documents have no passages on “${topic}” that are alike enough to be compared.`,
    sameDocument: 'Please name two different documents.',
    sameWords: (count) => `Passages with the same wording in both: ${count}`,
    acrossLanguages: 'Different languages: side by side, without a comparison of words.',
  },
};
