// Test support: the name of a golden PDF case → its bytes. One recipe a case; what is expected of it stands in
// test/fixtures/extract/golden/<case>/expect.yaml.
import PDFDocument from 'pdfkit';
import { makeLatinPdf, makeUnicodePdf, type PlacedLine } from './make-pdf.js';

const LEFT = 72;
const TOP = 90;
const LEADING = 15;

/** Lines of one column; an empty string leaves a blank line, which divides paragraphs. */
const column = (texts: readonly string[], x = LEFT, y = TOP): PlacedLine[] =>
  texts.flatMap((text, index) => (text === '' ? [] : [{ x, y: y + index * LEADING, text }]));

const HEADER = 'A/AC.290/2021/CRP.2';
const chapter = (page: number, texts: readonly string[]): PlacedLine[] => [
  { x: 430, y: 40, text: HEADER, size: 9 },
  ...column(texts),
  { x: 280, y: 800, text: `Page ${page}`, size: 9 },
];

export const PDF_RECIPES: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
  'pdf-hyphen-at-line-end': () =>
    makeLatinPdf([
      column([
        'Die Staaten bekräftigen ihren gemeinsamen Willen, die Infor-',
        'mationssicherheit gemeinsam zu stärken und einander Vorfälle',
        'ohne Verzug zu melden.',
        '',
        'Das Verfahren wird jedes Jahr im Frühling überprüft.',
      ]),
    ]),
  'pdf-hyphen-across-pages': () =>
    makeLatinPdf([
      [
        ...column(['The Group recommends that States continue to study the norms of respon-'], LEFT, 740),
        { x: 290, y: 800, text: '1', size: 9 },
      ],
      [
        ...column([
          'sible behaviour and international cooperation among all States, and',
          'that they report on their experience.',
          '',
          'A further report will follow in two years.',
        ]),
        { x: 290, y: 800, text: '2', size: 9 },
      ],
    ]),
  'pdf-two-columns': () => {
    const left = [
      'Left column opens the report',
      'with a summary of threats to',
      'public networks and of what',
      'was done about them. It goes',
      'on to list the incidents of',
      'the year, month by month, and',
      'here the left column ends.',
    ];
    const right = [
      'Right column opens with the',
      'norms that States have agreed',
      'upon. It explains how each of',
      'them is applied in practice,',
      'names the offices in charge',
      'and sets out further steps;',
      'here the right column ends.',
    ];
    // Drawn row by row, as many layout programs do.
    const rows = left.flatMap((text, row) => [
      { x: LEFT, y: TOP + row * LEADING, text },
      { x: 320, y: TOP + row * LEADING, text: right[row] ?? '' },
    ]);
    return makeLatinPdf([rows]);
  },
  'pdf-running-header': () =>
    makeLatinPdf([
      chapter(1, ['Les délégations ont examiné le premier chapitre du rapport.', 'Elles l’ont adopté sans vote.']),
      chapter(2, ['Elles ont ensuite abordé le deuxième chapitre du rapport.', 'Il porte sur les normes.']),
      chapter(3, ['Le troisième chapitre traite de la coopération entre les équipes.', 'Il reste ouvert.']),
    ]),
  'pdf-footnote': () =>
    makeLatinPdf([
      [
        ...column(['La reunión aprobó el informe y acordó'], LEFT, 700),
        { x: LEFT, y: 760, text: '1 Véase el documento A/75/816, anexo I.', size: 8 },
      ],
      column(['publicarlo antes de que termine el año en curso.', '', 'La próxima reunión será en mayo.']),
    ]),
  'pdf-page-of-sentence': () =>
    makeLatinPdf([
      column(['Paragraph one stands on the first page.']),
      column(['Paragraph two stands on the second page.']),
      column(['Paragraph three stands on the third page.']),
    ]),
  'pdf-scan': makeScan,
  'pdf-cyrillic': () =>
    makeUnicodePdf(
      [
        column([
          'Стороны обсудили вопросы обеспечения международной информа-',
          'ционной безопасности и согласовали план совместных действий.',
          '',
          'Следующая встреча состоится осенью.',
        ]),
      ],
      550,
    ),
  'pdf-han': () =>
    makeUnicodePdf(
      [
        column([
          '双方就网络空间国际规则制定和应急响',
          '应合作深入交换意见，达成广泛共识。',
          '',
          '下轮磋商将于明年举行。',
        ]),
      ],
      1000,
    ),
  'pdf-japanese': () =>
    makeUnicodePdf(
      [
        column([
          '両国の担当者は、サイバー空間における国家',
          'の責任ある行動について意見を交換しました。',
          '',
          '次回の協議は来年開催されます。',
        ]),
      ],
      1000,
    ),
  'pdf-vietnamese': () =>
    makeUnicodePdf(
      [
        column(
          [
            'Hai bên nhất trí tăng cường hợp tác trong lĩnh vực an ninh mạng',
            'và tổ chức diễn tập hằng năm.',
            '',
            'Vòng tới tại Hà Nội.',
          ].map((text) => text.normalize('NFD')),
        ),
      ],
      500,
    ),
  // Glyphs are drawn from left to right, so the letters of each line stand in the file in reverse.
  'pdf-arabic': () =>
    makeUnicodePdf(
      [
        column(
          ['ناقش الجانبان أمن الشبكات وتبادل الخبرات بين البلدين.', '', 'وستعقد الجولة المقبلة في الرباط.'].map(
            (text) => [...text].reverse().join(''),
          ),
          250,
        ),
      ],
      500,
    ),
  'pdf-numbered-paragraphs': () =>
    makeLatinPdf([
      column([
        '11.   The Group reaffirmed the expectations of the international community.',
        '',
        '12.   States recalled that international law applies.',
        '',
        '         (a) States should exchange views on threats.',
        '',
        '         (b) States should name points of contact.',
      ]),
    ]),
  'pdf-damaged': async () => (await makeLatinPdf([column(['This page is lost.'])])).slice(0, 20),
};

/** A page that holds a drawing and no text. */
async function makeScan(): Promise<Uint8Array> {
  const pdf = new PDFDocument({ info: { CreationDate: new Date(Date.UTC(2022, 0, 1)) } });
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  pdf.rect(72, 72, 400, 500).fill('#dddddd');
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
}
