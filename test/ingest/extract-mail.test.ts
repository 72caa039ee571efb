// Saved mails and pages: what is read of them, from which headers, and what is recognised as not their own words.
import { describe, expect, it } from 'vitest';
import { checkProvenance } from '../../src/domain/check-provenance.js';
import { readerFor } from '../../src/ingest/extract.js';
import { findQuotedMail } from '../../src/ingest/mail/find-quoted-mail.js';
import { type PreparedSource, prepareBytes } from '../../src/ingest/prepare-document.js';

const PROSE = 'The working group adopted its report by consensus and will meet again in Geneva in May.';

async function prepare(name: string, lines: readonly string[] | Buffer, language = 'en'): Promise<PreparedSource> {
  const bytes = Buffer.isBuffer(lines) ? lines : Buffer.from(lines.join('\r\n'));
  const options = { detect: () => ({ language, confident: true }) };
  const outcome = await prepareBytes({ path: `/corpus/${name}`, bytes }, options);
  if (!outcome.ok) throw new Error(outcome.failure.message);
  expect(checkProvenance(outcome.source.document)).toEqual([]);
  return outcome.source;
}

const HEADERS = [
  'From: Press Office <press@ministry.example>',
  'Subject: =?utf-8?B?UmU6IFLDqXVuaW9uIMOgIEdlbsOodmU=?=',
  'Date: Tue, 12 Mar 2024 23:30:00 -0500',
  'MIME-Version: 1.0',
];
const plain = (...body: string[]): string[] => [...HEADERS, 'Content-Type: text/plain; charset=utf-8', '', ...body];

describe('a mail', () => {
  it('is titled by its subject, dated on the sender’s calendar, published by the sender’s name', async () => {
    const { document } = await prepare('note.eml', plain(PROSE));
    expect(document.text).toBe(PROSE);
    expect(document.metadata).toMatchObject({
      title: 'Réunion à Genève',
      titleBasis: 'stated',
      publisher: 'Press Office',
      published: { date: '2024-03-12', basis: 'stated' },
    });
  });

  it('names no sender by the address', async () => {
    const lines = plain(PROSE).map((line) =>
      line.replace(/^From: .*/u, 'From: "press@ministry.example" <press@ministry.example>'),
    );
    expect((await prepare('note.eml', lines)).document.metadata.publisher).toBeUndefined();
  });

  it('is read as plain text where it has both forms', async () => {
    const part = (type: string, body: string) => ['--b', `Content-Type: ${type}; charset=utf-8`, '', body];
    const head = [...HEADERS, 'Content-Type: multipart/alternative; boundary=b', ''];
    const both = [...head, ...part('text/plain', PROSE), ...part('text/html', '<p>Another wording.</p>'), '--b--'];
    expect((await prepare('note.eml', both)).document.text).toBe(PROSE);
    const html = [
      ...head,
      ...part('text/html', `<style>x</style><p>${PROSE}</p><ul><li>One item of it.</li></ul>`),
      '--b--',
    ];
    expect((await prepare('note.eml', html)).document.text).toBe(`${PROSE}\n• One item of it.`);
  });

  it.each([['koi8-r', 'ru', 'Рабочая группа приняла доклад консенсусом.', [...Buffer.from('0xF2', 'latin1')]]])(
    'is decoded by the character set it names: %s',
    async (charset, language, expected) => {
      const table = new Map(
        Array.from({ length: 256 }, (_, byte) => [new TextDecoder(charset).decode(Buffer.from([byte])), byte]),
      );
      const body = Buffer.from([...expected].map((letter) => table.get(letter)!));
      const head = [...HEADERS, `Content-Type: text/plain; charset=${charset}`, '', ''].join('\r\n');
      expect((await prepare('note.eml', Buffer.concat([Buffer.from(head), body]), language)).document.text).toBe(
        expected,
      );
    },
  );

  it('mentions attachments that could be sources, and reads none', async () => {
    const lines = [
      ...HEADERS,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      PROSE,
      '--b',
      'Content-Type: text/plain; name=annex.txt',
      'Content-Disposition: attachment; filename=annex.txt',
      '',
      'Secret annex.',
      '--b',
      'Content-Type: image/png',
      'Content-Disposition: attachment; filename=logo.png',
      '',
      'x',
      '--b--',
    ];
    const { document, notes } = await prepare('note.eml', lines);
    expect(document.text).toBe(PROSE);
    expect(notes).toEqual(['Attached and not read: "annex.txt". Save what is wanted as a file of its own.']);
  });

  it('keeps what was removed in the layer, with its rule', async () => {
    const { document } = await prepare(
      'note.eml',
      plain(PROSE, '', '> An earlier sentence.', '', '-- ', 'A. Person', 'Press Office'),
    );
    expect(document.text).toBe(PROSE);
    expect(document.removed.map(({ rule }) => rule)).toEqual(['quoted-reply', 'signature']);
  });
});

describe('words that are not a mail’s own', () => {
  const own = (...lines: string[]): string => {
    const text = lines.join('\n');
    let rest = text;
    for (const { start, end } of findQuotedMail(text).reverse()) rest = rest.slice(0, start) + rest.slice(end);
    return rest.trim();
  };

  it.each([
    ['On Tue, 12 March 2024 at 10:00, A. Person wrote:'],
    ['Am 12.03.2024 um 10:00 schrieb A. Person:'],
    ['12 марта 2024 г., 10:00, А. Персона пишет:'],
    ['Le 12 mars 2024 à 10:00, A. Person a écrit :'],
    ['El 12 de marzo de 2024, A. Person escribió:'],
    ['在 2024年3月12日 10:00，A. Person 写道：'],
    ['Vào 12 thg 3, 2024, A. Person đã viết:'],
  ])('are a quotation with the line that announces it: %s', (attribution) => {
    expect(own(PROSE, '', attribution, '> Earlier words.', '> More of them.')).toBe(PROSE);
  });

  it.each([
    ['-----Original Message-----'],
    ['From: A. Person\nSent: Tuesday, 12 March 2024\nTo: B. Person'],
    ['Von: A. Person\nGesendet: Dienstag, 12. März 2024\nAn: B. Person'],
    ['От: А. Персона\nОтправлено: 12 марта 2024 г.\nКому: Б. Персона'],
    ['发件人: A. Person\n发送时间: 2024年3月12日\n收件人: B. Person'],
  ])('are all below the head of an earlier mail: %j', (head) => {
    expect(own(PROSE, '', head, '', 'Earlier words.')).toBe(PROSE);
  });

  it.each([['Sent from my iPhone'], ['Отправлено с iPhone'], ['发自我的iPhone']])(
    'are the line of a program: %s',
    (line) => {
      expect(own(PROSE, '', line)).toBe(PROSE);
    },
  );

  it.each([
    ['a forwarded mail without words above it', ['From: A. Person', 'Sent: 12 March 2024', 'To: B. Person', PROSE]],
    ['a line of dashes with a long text below it', [PROSE, '--', ...Array.from({ length: 20 }, () => PROSE)]],
    ['a sentence that ends in "wrote:" without a quotation', ['As the chair wrote:', PROSE]],
    ['a paragraph that begins with "From:"', [PROSE, 'From: the first meeting to the last, little changed.', PROSE]],
  ])('do not include %s', (_, lines) => expect(own(...lines)).toBe(lines.join('\n')));
});

describe('a page saved as one file', () => {
  const page = (start = '') => [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://ministry.example/news/7',
    'Subject: Report adopted in Geneva',
    'Date: Tue, 12 Mar 2024 23:30:00 -0500',
    'MIME-Version: 1.0',
    `Content-Type: multipart/related; type="text/html"; boundary="--b"${start}`,
    '',
    '----b',
    'Content-Type: text/html; charset=utf-8',
    'Content-ID: <main@x>',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    `<html><head><title>t</title></head><body><p>Caf=C3=A9. ${PROSE}</p></body></html>`,
    '----b',
    'Content-Type: text/html',
    'Content-ID: <frame@x>',
    '',
    '<p>An advertisement in a frame with many words in it.</p>',
    '----b--',
  ];

  it('is its main part, with the address it was saved from and no date', async () => {
    for (const name of ['page.mhtml', 'page.mht']) {
      const { document } = await prepare(name, page());
      expect(document.text).toBe(`Café. ${PROSE}`);
      expect(document.metadata).toMatchObject({
        title: 'Report adopted in Geneva',
        url: 'https://ministry.example/news/7',
      });
      expect(document.metadata.published).toBeUndefined();
    }
  });

  it('is the part that its head names', async () => {
    const { document } = await prepare('page.mhtml', page('; start="<frame@x>"'));
    expect(document.text).toMatch(/^An advertisement/u);
  });
});

describe('a hostile mail is refused or read, and never throws', () => {
  const read = (name: '.eml' | '.mhtml', text: string) => readerFor(name)!(Buffer.from(text));

  it.each([
    ['.eml', 'no mail at all', 'damaged'],
    [
      '.eml',
      `${HEADERS.join('\n')}\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\n\n'.repeat(30_000)}`,
      'too-large',
    ],
    ['.eml', `X: ${'y'.repeat(1_000_000)}\n\nbody`, 'damaged'],
    ['.eml', `${HEADERS.join('\n')}\nContent-Type: text/plain\n\n`, 'no-text'],
    ['.mhtml', 'no page at all', 'no-text'],
  ] as const)('%s %#', async (name, text, code) => {
    expect(await read(name, text)).toMatchObject({ code, message: expect.stringMatching(/\.$/u) });
  });

  it('with parts nested a thousand deep', async () => {
    const nested = Array.from(
      { length: 1000 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}`,
    );
    expect(await read('.eml', [...HEADERS, ...nested, '', PROSE].join('\n'))).toMatchObject({ code: 'damaged' });
  });

  it('with lines without end', async () => {
    const lines = Array.from({ length: 500_000 }, () => '> wrote:');
    expect(await read('.eml', [...HEADERS, '', PROSE, ...lines].join('\n'))).toMatchObject({ code: 'too-large' });
  });

  it('in linear time, for the marks of quotations', () => {
    const startedAt = performance.now();
    findQuotedMail(`${PROSE}\n${'On 1 May wrote:\n> x\n--\n'.repeat(50_000)}`);
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });
});
