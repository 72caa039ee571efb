// Exported answers, as Markdown and as the XML that Word reads.
import { createRequire } from 'node:module';
import fc from 'fast-check';
import type JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import '../support/fixed-seed.js';
import type { Abstention, AnsweredQuestion, Excerpt } from '../../src/domain/answer.js';
import {
  type AnswerExport,
  citeAnswer,
  exportAnswerAsDocx,
  exportAnswerAsMarkdown,
} from '../../src/quotes/export-answer.js';
import { hostileText } from './citation/cited-sources-for-test.js';

// jszip comes with docx, which wrote the file.
const zip = createRequire(createRequire(import.meta.url).resolve('docx'))('jszip') as JSZip;

const excerptOf = (number: number, text: string, title = 'Talks'): Excerpt => ({
  rank: number,
  text,
  start: 0,
  end: text.length,
  language: 'de',
  paragraph: number,
  score: 1,
  citation: {
    number,
    documentId: `talks-${number}`,
    version: 1,
    title,
    titleBasis: 'stated',
    date: '2016-09-12',
    dateBasis: 'stated',
    machineTranslated: false,
    url: 'https://example.org/talks',
  },
  matches: [],
  trace: { total: 1, parts: {} },
});

const ANSWER: AnsweredQuestion = {
  question: 'Who met?',
  language: 'en',
  corpus: 'f00df00df00df00d',
  missing: [],
  notes: ['Nothing found about “Mars”.'],
  confidence: 0.9,
  outcome: 'answered',
  lead: 'Named in [1]: A & B.',
  excerpts: [excerptOf(1, 'Erster Satz.\nZweite Zeile.'), excerptOf(2, '1. Januar: *nichts* <b>neu</b>.')],
};

const ABOUT: AnswerExport = { language: 'en', style: 'un', answerId: 'A-7K3F-9QZM-2H', answeredOn: '2026-03-01' };

const documentXml = async (answer: AnsweredQuestion | Abstention, about: AnswerExport = ABOUT): Promise<string> => {
  const archive = await zip.loadAsync(await exportAnswerAsDocx(answer, about));
  return (await archive.file('word/document.xml')?.async('string')) ?? '';
};
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const textsOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) =>
    (match[1] ?? '').replace(/&(\w+);/g, (_, name: string) => entities[name] ?? ''),
  );

describe('an answer as Markdown', () => {
  it('holds question, lead, quotations, notes, numbered sources, id, day and fingerprint', () => {
    expect(exportAnswerAsMarkdown(ANSWER, ABOUT)).toBe(
      [
        '# Who met?',
        'Named in \\[1\\]: A \\& B.',
        '> Erster Satz.\\\n> Zweite Zeile.\n>\n> \\[1\\]',
        '> 1\\. Januar: \\*nichts\\* \\<b\\>neu\\</b\\>.\n>\n> \\[2\\]',
        'Nothing found about “Mars”.',
        '## Sources',
        '\\[1\\] “Talks”, 12 September 2016, para. 1. Available at <https://example.org/talks>.',
        '\\[2\\] “Talks”, 12 September 2016, para. 2. Available at <https://example.org/talks>.',
        'Answer: A-7K3F-9QZM-2H',
        'Answered on: 1 March 2026',
        'Fingerprint of the corpus: f00df00df00df00d\n',
      ].join('\n\n'),
    );
  });

  it('keeps every line of a hostile excerpt inside its quotation, character by character', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const answer: AnsweredQuestion = { ...ANSWER, excerpts: [excerptOf(1, text)] };
        const markdown = exportAnswerAsMarkdown(answer, ABOUT);
        const start = markdown.indexOf('A \\& B.\n\n') + 'A \\& B.\n\n'.length;
        const lines = markdown.slice(start, markdown.indexOf('\n>\n> \\[1\\]', start)).split('\n');
        expect(lines.filter((line) => !/^>(?: |$)/u.test(line) || /\r/u.test(line))).toEqual([]);
        const read = lines
          .map((line, place) => (place + 1 < lines.length ? line.replace(/(?<!\\)((?:\\\\)*)\\$/u, '$1') : line))
          .map((line) =>
            line.replace(/^> ?/u, '').replace(/^&#(\d+);/u, (_, code: string) => String.fromCharCode(+code)),
          )
          .map((line) => line.replace(/\\([!-/:-@[-`{-~])/g, '$1').trimEnd());
        expect(read).toEqual(text.split(/\r\n|[\n\r]/u).map((line) => line.trimEnd()));
      }),
    );
  });

  it('says that the passages of an abstention may not answer, and cites them', () => {
    const { excerpts, ...rest } = ANSWER;
    const abstention: Abstention = { ...rest, outcome: 'not-found', cause: 'low-confidence', nearest: excerpts };
    const markdown = exportAnswerAsMarkdown(abstention, { language: 'de', style: 'apa' });
    expect(markdown).toContain('## Nächstliegende Stellen – sie beantworten die Frage vielleicht nicht');
    expect(markdown).toContain('## Quellen');
    expect(exportAnswerAsMarkdown({ ...abstention, nearest: [] }, ABOUT)).not.toMatch(/##|>/u);
  });

  it('takes the document’s language over that of the excerpt’s sentence', () => {
    const [first] = citeAnswer(ANSWER, {
      languageOf: (id) => (id === 'talks-1' ? 'ru' : undefined),
      accessed: '2026-01-01',
    });
    expect(first).toMatchObject({ language: 'ru', accessed: '2026-01-01', place: { paragraph: 1 } });
    expect(citeAnswer(ANSWER)[1]?.language).toBe('de');
  });
});

describe('an answer as a Word document', () => {
  it('holds the same texts in the same order, excerpts word for word', async () => {
    const texts = textsOf(await documentXml(ANSWER));
    expect(texts.slice(0, 8)).toEqual([
      'Who met?',
      'Named in [1]: A & B.',
      'Erster Satz.',
      'Zweite Zeile.',
      ' [1]',
      '1. Januar: *nichts* <b>neu</b>.',
      ' [2]',
      'Nothing found about “Mars”.',
    ]);
    expect(texts).toContain('https://example.org/talks');
    expect(texts.slice(-3)).toEqual([
      'Answer: A-7K3F-9QZM-2H',
      'Answered on: 1 March 2026',
      'Fingerprint of the corpus: f00df00df00df00d',
    ]);
  });

  it('links to the documents’ addresses and to nothing else', async () => {
    const archive = await zip.loadAsync(await exportAnswerAsDocx(ANSWER, ABOUT));
    const relations = (await archive.file('word/_rels/document.xml.rels')?.async('string')) ?? '';
    const targets = [...relations.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map((match) => match[1]);
    expect(targets).toEqual(['https://example.org/talks', 'https://example.org/talks']);
  });

  it('sets Arabic words from right to left', async () => {
    expect(await documentXml(ANSWER, { language: 'ar', style: 'un' })).toContain('<w:bidi/>');
    expect(await documentXml(ANSWER)).not.toContain('<w:bidi/>');
  });

  it('is sound XML whatever an excerpt holds, and shows what XML cannot hold', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const xml = await documentXml({ ...ANSWER, excerpts: [excerptOf(1, text, text)] });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that XML 1.0 forbids
        expect(xml).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/);
        const expected = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
        const texts = textsOf(xml);
        const excerpt = texts.slice(2, texts.indexOf(' [1]')).join('\n');
        expect(excerpt).toBe(expected.split(/\r\n|[\n\r]/u).join('\n'));
      }),
      { numRuns: 30 },
    );
  });
});
