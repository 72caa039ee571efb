// Test support: one source of each kind that citation styles must tell apart, and any hostile one.
import fc from 'fast-check';
import type { DocumentId, DocumentMetadata } from '../../../src/domain/document.js';
import { type CitedSource, citeDocument } from '../../../src/quotes/citation/cited-source.js';

export const metadataOf = (
  changes: Partial<Omit<DocumentMetadata, 'id'>> & { id?: string } = {},
): DocumentMetadata => ({
  title: 'Consultations on cyber security',
  titleBasis: 'stated',
  language: 'en',
  events: [],
  machineTranslated: false,
  forums: [],
  parties: [],
  ...changes,
  id: (changes.id ?? 'consultations-2016') as DocumentId,
});

/** Everything stated. */
export const FULL = metadataOf({
  publisher: 'Foreign Office',
  published: { date: '2016-09-12', basis: 'stated' },
  symbol: 'A/71/5',
  status: 'press-release',
  url: 'https://example.org/talks?id=1&lang=en',
});

/** Title only, and that one guessed. */
export const BARE = metadataOf({ id: 'bare', titleBasis: 'guessed' });

export const RUSSIAN = metadataOf({
  id: 'заявление-2021',
  title: 'Заявление об итогах «Диалога» Щукина',
  language: 'ru',
  publisher: 'МИД России',
  published: { date: '2021-03', basis: 'inferred', from: 'the address' },
  machineTranslated: true,
  url: 'https://example.org/ru',
});

export const fullSource: CitedSource = citeDocument(FULL, {
  place: { paragraph: 3, page: 2, section: 'Outcome' },
  accessed: '2026-03-01',
});

/** Whatever could end a value, a line or an entry, among ordinary letters of several scripts. */
const HOSTILE_PARTS = [
  ...['{', '}', '\\', '"', '\n', '\r\n', '\u2028', '\0', '\ud800', '%', '#', '$', '&', '_', '^', '~', '@', ',', '='],
  ...[
    'TY  - RPRT',
    'ER  - ',
    '\nER  - \n',
    '@misc{x,',
    '\\end{document}',
    "''",
    '``',
    '--',
    '---',
    '?`',
    '\\',
    ' and ',
  ],
  ...[
    '](https://example.com)',
    '<b>',
    '**',
    '> ',
    '- ',
    '# ',
    '```',
    '||',
    '<@123>',
    'www.example.com',
    'http://x.test',
  ],
  ...['=1+1', '+', '@SUM(A1)', '\t', '"', "'", ';', '\u202e', 'Заявление', '声明', 'بيان', 'é', ' ', 'a', 'Word', '12'],
];

export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE_PARTS), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

export const hostileMetadata: fc.Arbitrary<DocumentMetadata> = fc
  .record({ title: hostileText, publisher: hostileText, symbol: hostileText })
  .map((texts) => ({ ...FULL, ...texts }));
