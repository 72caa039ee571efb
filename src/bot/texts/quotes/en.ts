// bot: texts about quotations and citations in English.
import type { QuoteCommandTexts, QuoteTexts } from './text-set.js';

export const en: QuoteTexts = {
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
  unavailableHere: 'The closest wording is in a document that this server does not use.',
  notShown: (quotations) => `Further quotations in this message: ${quotations}. Check them one by one with /verify.`,
  noQuotation:
    'This message contains no quotation: nothing of three words or more between quotation marks or in a block quote.',
  unusable: (characters, omissions) =>
    `This cannot be checked. A quotation needs at least two words, and at most ${characters} characters and ${omissions} omissions.`,
  citeWhat: 'Please name a document or the id of an answer, and only one of them.',
  givenOn: (date, corpus) => `Given on ${date}, shown exactly as it was · corpus ${corpus}`,
  changes: {
    unchanged: (numbers) => `Still in the source, in the same place: ${numbers}`,
    moved: (numbers) => `Still in the source, but in another place: ${numbers}`,
    altered: (numbers) => `The source now says it differently: ${numbers}`,
    removed: (numbers) => `The source is no longer in the corpus: ${numbers}`,
  },
  cited: (sources) => `Sources cited here: ${sources}`,
  nothingCited: 'I have not cited any source here yet.',
  restInFile: 'The list goes on in the file.',
  voices: (names) => `Whose words: ${names}`,
  oneSided: (others) => `One side only. The corpus also holds texts on this by: ${others}`,
};

export const enCommands: QuoteCommandTexts = {
  verify: { name: 'verify', description: 'Check whether a quotation stands in the documents word for word' },
  cite: { name: 'cite', description: 'Get a ready-made citation of a document or of an answer’s sources' },
  answer: { name: 'answer', description: 'Show an earlier answer exactly as it was, and what has changed since' },
  bibliography: { name: 'bibliography', description: 'List the sources cited in this channel or thread' },
  menu: 'Check this quotation',
  options: {
    text: { name: 'text', description: 'The quotation' },
    source: { name: 'source', description: 'The document it is said to come from' },
    document: { name: 'document', description: 'The document' },
    answer: { name: 'answer', description: 'The id of the answer, such as A-7K3F-9QZM-2H' },
    id: { name: 'id', description: 'The id below the answer, such as A-7K3F-9QZM-2H' },
    style: { name: 'style', description: 'The citation style; UN editorial style if left out' },
    file: { name: 'file', description: 'The type of the file; Markdown if left out' },
  },
};
