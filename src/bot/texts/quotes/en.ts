// bot: texts about quotations and citations in English.
import type { OwnQuoteTexts, QuoteCommandTexts } from './text-set.js';

export const en: OwnQuoteTexts = {
  notShown: (quotations) => `Further quotations in this message: ${quotations}. Check them one by one with /verify.`,
  noQuotation:
    'This message contains no quotation: nothing of three words or more between quotation marks or in a block quote.',
  unusable: (characters, omissions) =>
    `This cannot be checked. A quotation needs at least two words, and at most ${characters} characters and ${omissions} omissions.`,
  citeWhat: 'Please name a document, an event or the id of an answer, and only one of them.',
  cited: (sources) => `Sources cited here: ${sources}`,
  nothingCited: 'I have not cited any source here yet.',
  restInFile: 'The list goes on in the file.',
};

export const enCommands: QuoteCommandTexts = {
  verify: { name: 'verify', description: 'Check whether a quotation stands in the documents word for word' },
  cite: {
    name: 'cite',
    description: 'Get a ready-made citation of a document, of an answer’s sources or of an event’s',
  },
  answer: { name: 'answer', description: 'Show an earlier answer exactly as it was, and what has changed since' },
  bibliography: { name: 'bibliography', description: 'List the sources cited in this channel or thread' },
  compare: {
    name: 'compare',
    description: 'Show the most similar passages of two documents side by side, and what differs',
  },
  menu: 'Check this quotation',
  options: {
    text: { name: 'text', description: 'The quotation' },
    source: { name: 'source', description: 'The document it is said to come from' },
    document: { name: 'document', description: 'The document' },
    answer: { name: 'answer', description: 'The id of the answer, such as A-7K3F-9QZM-2H' },
    id: { name: 'id', description: 'The id below the answer, such as A-7K3F-9QZM-2H' },
    style: { name: 'style', description: 'The citation style; UN editorial style if left out' },
    file: { name: 'file', description: 'The type of the file; Markdown if left out' },
    export: { name: 'file', description: 'Also get the answer as a file of this type' },
    event: { name: 'event', description: 'The event: its name or the symbol of its document' },
    a: { name: 'a', description: 'The one document' },
    b: { name: 'b', description: 'The other document' },
    topic: { name: 'topic', description: 'Only passages on this topic, in any language' },
  },
};
