// Word files made at test time: what of them is shown, in which order, and what hostile ones are refused with.
import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { checkProvenance } from '../../src/domain/check-provenance.js';
import type { PreparedDocument } from '../../src/domain/document.js';
import { prepareBytes } from '../../src/ingest/prepare-document.js';
import { textsOf } from '../support/prepare-for-test.js';

const PROSE = 'The working group met again and adopted its report on the agreed measures by consensus.';

async function prepare(bytes: Uint8Array, language = 'en'): Promise<PreparedDocument> {
  const options = { detect: () => ({ language, confident: true }) };
  const outcome = await prepareBytes({ path: '/corpus/report.docx', bytes }, options);
  if (!outcome.ok) throw new Error(outcome.failure.message);
  expect(checkProvenance(outcome.source.document)).toEqual([]);
  return outcome.source.document;
}

type DocumentOptions = ConstructorParameters<typeof Document>[0];

const pack = (
  children: DocumentOptions['sections'][number]['children'],
  options: Omit<DocumentOptions, 'sections'> = {},
): Promise<Buffer> => Packer.toBuffer(new Document({ ...options, sections: [{ children }] }));

const text = (...children: (string | ParagraphChild)[]): Paragraph =>
  new Paragraph({ children: children.map((child) => (typeof child === 'string' ? new TextRun(child) : child)) });

const numbered = (content: string, level = 0): Paragraph =>
  new Paragraph({ text: content, numbering: { reference: 'paragraphs', level } });

const PARAGRAPH_NUMBERS: DocumentOptions['numbering'] = {
  config: [
    {
      reference: 'paragraphs',
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1.', start: 11, alignment: AlignmentType.START },
        { level: 1, format: LevelFormat.LOWER_LETTER, text: '(%2)', alignment: AlignmentType.START },
        { level: 2, format: LevelFormat.UPPER_ROMAN, text: '%1.%2.%3', alignment: AlignmentType.START },
      ],
    },
  ],
};

describe('a Word file', () => {
  it('gives headings, paragraphs and the path of headings', async () => {
    const document = await prepare(
      await pack([
        new Paragraph({ text: 'Report of the working group', heading: HeadingLevel.TITLE }),
        new Paragraph({ text: 'Results', heading: HeadingLevel.HEADING_1 }),
        text(PROSE),
        new Paragraph({ text: 'Next steps', heading: HeadingLevel.HEADING_2 }),
        text('It will meet again in May, when the chair presents a draft.'),
      ]),
    );
    expect(textsOf(document, 'heading')).toEqual(['Report of the working group', 'Results', 'Next steps']);
    expect(document.metadata.title).toBe('Report of the working group');
    expect(document.sentences.at(-1)).toMatchObject({ section: 'Results › Next steps', paragraph: 2 });
  });

  it('shows the numbers that Word counts, restarts of lower levels included, and is cited by them', async () => {
    const document = await prepare(
      await pack(
        [
          numbered(`First. ${PROSE}`),
          numbered(`Second. ${PROSE}`),
          numbered('one item of the list below it;', 1),
          numbered('another item of the list;', 1),
          numbered('an item further down.', 2),
          numbered(`Third. ${PROSE}`),
          numbered('an item that begins anew.', 1),
          numbered(`Fourth. ${PROSE}`),
        ],
        { numbering: PARAGRAPH_NUMBERS },
      ),
    );
    const lines = document.text.split('\n').filter((line) => line !== '');
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      '11.',
      '12.',
      '(a)',
      '(b)',
      '12.b.I',
      '13.',
      '(a)',
      '14.',
    ]);
    const labels = document.sentences.map(({ label }) => label?.text);
    expect(labels).toEqual(['11', '11', '12', '12', '12 (a)', '12 (b)', '12', '13', '13', '13 (a)', '14', '14']);
  });

  it('gives the rows of a table one by one, cells in order', async () => {
    const cell = (content: string) => new TableCell({ children: [text(content)] });
    const row = (...cells: string[]) => new TableRow({ children: cells.map(cell) });
    const document = await prepare(
      await pack([text(PROSE), new Table({ rows: [row('Round', 'Place'), row('First', 'Geneva')] }), text(PROSE)]),
    );
    expect(document.text.split('\n\n').slice(1, 3)).toEqual(['Round Place', 'First Geneva']);
  });

  it('keeps footnotes apart from the sentence that they belong to', async () => {
    const document = await prepare(
      await pack(
        [text('The group met in Geneva', new FootnoteReferenceRun(1), ' and adopted its report by consensus.')],
        {
          footnotes: { 1: { children: [text('See the earlier report, paragraph 14.')] } },
        },
      ),
    );
    expect(document.text.split('\n')).toEqual([
      'The group met in Geneva and adopted its report by consensus.',
      '1 See the earlier report, paragraph 14.',
    ]);
    expect(document.removed).toEqual([expect.objectContaining({ rule: 'note-mark' })]);
  });

  it('shows what was inserted, not what was deleted or commented', async () => {
    const change = { id: 1, author: 'A', date: '2024-01-01T00:00:00Z' };
    const document = await prepare(
      await pack(
        [
          text(
            'The group ',
            new DeletedTextRun({ text: 'refused ', ...change }),
            new InsertedTextRun({ text: 'adopted ', ...change, id: 2 }),
            new CommentRangeStart(0),
            'its report by consensus.',
            new CommentRangeEnd(0),
            new TextRun({ children: [new CommentReference(0)] }),
          ),
        ],
        { comments: { children: [{ id: 0, author: 'A', date: new Date(0), children: [text('Is this so?')] }] } },
      ),
    );
    expect(document.text).toBe('The group adopted its report by consensus.');
    expect(document.sourceText).not.toMatch(/refused|Is this so/u);
  });

  it('is read in right-to-left and unspaced scripts', async () => {
    const arabic = 'عقد الفريق العامل اجتماعه الثاني في جنيف واعتمد تقريره بتوافق الآراء.';
    expect((await prepare(await pack([text(arabic)]), 'ar')).text).toBe(arabic);
    const chinese = '工作组在日内瓦举行第二次会议，并以协商一致方式通过了报告。';
    expect((await prepare(await pack([text(chinese)]), 'zh')).text).toBe(chinese);
  });
});

describe('what a Word file declares', () => {
  const declaredBy = async (core: string) => {
    const archive = await JSZip.loadAsync(await pack([text(PROSE)]));
    archive.file('docProps/core.xml', `<cp:coreProperties>${core}</cp:coreProperties>`);
    return (await prepare(await archive.generateAsync({ type: 'nodebuffer' }))).metadata;
  };

  it('is its title and, for want of a date in the text, an inferred one', async () => {
    expect(
      await declaredBy(
        '<dc:title>Report of the group</dc:title><dcterms:created>2021-03-12T10:00:00Z</dcterms:created>',
      ),
    ).toMatchObject({
      title: 'Report of the group',
      titleBasis: 'stated',
      published: { date: '2021-03-12', basis: 'inferred' },
    });
  });

  it.each(['Microsoft Word - draft 7.doc', 'Document1', 'final_v3.docx', 'Untitled', 'x'])(
    'is no title where Word or a file gave it: %s',
    async (title) => {
      expect(
        await declaredBy(`<dc:title>${title}</dc:title><dcterms:created>1601-01-01T00:00:00Z</dcterms:created>`),
      ).toMatchObject({ titleBasis: 'guessed' });
    },
  );

  it('is no date before the format existed', async () => {
    expect((await declaredBy('<dcterms:created>1601-01-01T00:00:00Z</dcterms:created>')).published).toBeUndefined();
  });
});
