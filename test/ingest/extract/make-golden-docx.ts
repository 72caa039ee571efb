// Test support: the name of a golden Word case → its bytes. One recipe a case; what is expected of it stands in
// test/fixtures/extract/golden/<case>/expect.yaml.
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  type IPropertiesOptions,
  NoBreakHyphen,
  Packer,
  PageNumber,
  Paragraph,
  SoftHyphen,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

const DATE = '2022-01-01T00:00:00Z';
const paragraph = (text: string): Paragraph => new Paragraph(text);

async function makeDocx(
  children: readonly (Paragraph | Table)[],
  options: Omit<IPropertiesOptions, 'sections'> = {},
  frame: { headers?: { default: Header }; footers?: { default: Footer } } = {},
): Promise<Uint8Array> {
  const document = new Document({ ...options, sections: [{ ...frame, children: [...children] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

const tableOf = (rows: readonly (readonly string[])[]): Table =>
  new Table({
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [paragraph(text)] })) }),
    ),
  });

export const DOCX_RECIPES: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'docx-tracked-changes': () =>
    makeDocx([
      new Paragraph({
        children: [
          new TextRun('The parties agreed to meet '),
          new DeletedTextRun({ text: 'once', id: 1, author: 'Editor', date: DATE }),
          new InsertedTextRun({ text: 'twice', id: 2, author: 'Editor', date: DATE }),
          new TextRun(' a year in Geneva.'),
        ],
      }),
      paragraph('The secretariat will circulate the dates before the end of the month.'),
    ]),
  'docx-comment': () =>
    makeDocx(
      [
        new Paragraph({
          children: [
            new CommentRangeStart(0),
            new TextRun('Die Sitzung beginnt am Montag um neun Uhr in Wien.'),
            new CommentRangeEnd(0),
            new TextRun({ children: [new CommentReference(0)] }),
          ],
        }),
        paragraph('Die Tagesordnung wird den Delegationen rechtzeitig übermittelt.'),
      ],
      {
        comments: {
          children: [
            {
              id: 0,
              author: 'Referat',
              date: new Date(DATE),
              children: [paragraph('Bitte noch mit dem Protokoll abstimmen.')],
            },
          ],
        },
      },
    ),
  'docx-footnotes': () =>
    makeDocx(
      [
        new Paragraph({
          children: [
            new TextRun('Les États réaffirment le droit international'),
            new FootnoteReferenceRun(1),
            new TextRun(' et demandent un rapport avant la fin du mandat.'),
          ],
        }),
      ],
      { footnotes: { 1: { children: [paragraph('Document A/76/135, paragraphe 71.')] } } },
    ),
  'docx-numbered-list': () =>
    makeDocx(
      [
        paragraph('La reunión acordó las medidas siguientes, que se aplicarán desde enero.'),
        ...['Designar puntos de contacto.', 'Celebrar un ejercicio anual.', 'Publicar un informe.'].map(
          (text) => new Paragraph({ text, numbering: { reference: 'steps', level: 0 } }),
        ),
      ],
      { numbering: { config: [{ reference: 'steps', levels: [{ level: 0, format: 'decimal', text: '%1.' }] }] } },
    ),
  'docx-table': () =>
    makeDocx([
      paragraph('Стороны согласовали график встреч на следующий год.'),
      tableOf([
        ['Город', 'Месяц', 'Тема'],
        ['Минск', 'март', 'нормы поведения'],
        ['Астана', 'сентябрь', 'меры доверия'],
      ]),
    ]),
  'docx-header-and-footer': () =>
    makeDocx(
      [
        paragraph('The working group concluded its first reading of the draft.'),
        paragraph('It will begin its second reading at the next session.'),
      ],
      {},
      {
        headers: { default: new Header({ children: [paragraph('RESTRICTED DISTRIBUTION')] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of 9'] })] }),
            ],
          }),
        },
      },
    ),
  'docx-link': () =>
    makeDocx([
      new Paragraph({
        children: [
          new TextRun('Nhóm làm việc được thành lập theo '),
          new ExternalHyperlink({
            link: 'https://example.org/res/75/240',
            children: [new TextRun('Nghị quyết 75/240')],
          }),
          new TextRun(' của Đại hội đồng Liên hợp quốc.'),
        ],
      }),
    ]),
  'docx-special-hyphens': () =>
    makeDocx([
      new Paragraph({
        children: [
          new TextRun({ children: ['Die Cyber', new SoftHyphen(), 'sicherheits', new SoftHyphen(), 'behörde'] }),
          new TextRun({ children: [' und die CERT', new NoBreakHyphen(), 'Teams berichten dem Ausschuss jährlich.'] }),
        ],
      }),
    ]),
  'docx-split-runs': () =>
    makeDocx([
      new Paragraph({
        bidirectional: true,
        children: ['اتفق الجان', 'بان على تعزيز التعا', 'ون في مجال الأمن السيب', 'راني وتبادل الخبرات.'].map(
          (text, index) => new TextRun({ text, bold: index % 2 === 1, rightToLeft: true }),
        ),
      }),
    ]),
  'docx-headings': () =>
    makeDocx([
      new Paragraph({ text: '网络磋商纪要', heading: HeadingLevel.TITLE }),
      new Paragraph({ text: '一、总体情况', heading: HeadingLevel.HEADING_1 }),
      paragraph('双方就应急响应合作交换意见。会议在友好的气氛中进行，达成多项共识。'),
    ]),
  'docx-full-width-blank': () =>
    makeDocx([
      paragraph('\u3000会合では、次の三点について一致しました。'),
      paragraph('\u3000次回の会合は来年開催されます。'),
    ]),
};
