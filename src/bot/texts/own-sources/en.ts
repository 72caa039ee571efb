// bot: texts about a server's own documents in English.
import type { OwnSourceCommandTexts, OwnSourceTexts } from './text-set.js';

export const en: OwnSourceTexts = {
  serversOnly: 'Documents can be added only on servers to which the bot itself has been invited.',
  mayNot: 'Only those who may manage this server can change its documents.',
  oneSource: 'Please give either an address or a file.',
  busyHere: 'Another document is being read for this server. Please wait until that is done.',
  busyElsewhere: 'Many documents are being read at the moment. Please try again in a few minutes.',
  steps: {
    fetching: 'Fetching the document …',
    reading: 'Reading the document …',
    embedding: (done, all) => `Preparing the search: passage ${done} of ${all} …`,
    events: 'Looking for events …',
  },
  newDocument: 'Ready to be added',
  newVersion: 'A new version is ready',
  notSearchedYet: (minutes) =>
    `Not searched yet: that begins when you confirm. After ${minutes} minutes without a decision it is discarded. It will be searched on this server only.`,
  labels: { origin: 'From', passages: 'Passages', events: 'Events found', notes: 'Remarks from reading' },
  changes: (added, removed) => `Sentences that are new: ${added}; that are gone: ${removed}`,
  added: 'New',
  gone: 'Gone',
  confirm: 'Confirm',
  discard: 'Discard',
  published: (title) => `“${title}” is now searched on this server.`,
  notOnList:
    'Answers on this server use only the documents on its list, and this one is not on it yet: add it with /settings documents.',
  discarded: 'Discarded. Nothing was stored.',
  draftGone:
    'This document is no longer waiting: the time is over, the bot was restarted, or another one took its place. Please add it again.',
  overtaken: 'This document was changed in the meantime, so nothing was stored. Please read it again.',
  unchanged: (title) => `“${title}” is already there, and nothing in it has changed.`,
  removed: (title) => `“${title}” is no longer searched. Answers that cite it keep their excerpts.`,
  interrupted: 'The bot was restarted before the document was ready. Please add it again.',
  timedOut: 'Reading the document took too long, so it was stopped. Nothing was stored.',
  refusals: {
    'no-contact':
      'The operator of this bot has not enabled fetching from the web. Please attach the document as a file.',
    'bad-address': 'This address cannot be fetched: it must be a public address that begins with https or http.',
    robots: 'The website asks programs not to fetch this page. Please attach the document as a file.',
    unreachable:
      'The website could not be reached, or refused to answer. Please try again later, or attach the document as a file.',
    'too-slow': 'The website answered too slowly. Please try again later, or attach the document as a file.',
    'too-large': (megabytes) => `The document is too large: ${megabytes} MB at most.`,
    'no-document': 'There is no document at this address.',
    format: 'This kind of file is not read. PDF, Word (.docx), web pages, Markdown, plain text and saved e-mails are.',
    encrypted: 'The document is encrypted. Please attach a copy without a password.',
    damaged: 'The document is damaged and cannot be read.',
    'no-text': 'No text was found. A scan needs text recognition (OCR) before it can be added.',
    'too-long': (passages) =>
      `The document is too long: all documents of a server may have ${passages} passages together.`,
    full: (documents, passages) =>
      `This server has reached its limit of ${documents} documents or ${passages} passages. Please remove a document first.`,
    'not-from-web': 'This document was added as a file. To renew it, give the new file as well.',
  },
  status: {
    heading: 'Documents of this server',
    counts: (documents, documentsMax, passages, passagesMax) =>
      `Documents: ${documents} of ${documentsMax}; passages: ${passages} of ${passagesMax}`,
    none: 'This server has no documents of its own yet. Add one with /source add.',
    failed: 'Could not be added lately',
  },
};

export const enCommands: OwnSourceCommandTexts = {
  source: { name: 'source', description: 'Manage the documents that are searched on this server only' },
  add: { name: 'add', description: 'Add a document: from a web address or as a file' },
  remove: { name: 'remove', description: 'Remove a document of this server' },
  refresh: { name: 'refresh', description: 'Read a document again and show what has changed' },
  status: { name: 'status', description: 'List the documents of this server' },
  options: {
    url: { name: 'url', description: 'The web address of the document' },
    file: { name: 'file', description: 'The document as a file: PDF, Word, web page, Markdown, text or saved e-mail' },
    document: { name: 'document', description: 'A document of this server' },
  },
};
