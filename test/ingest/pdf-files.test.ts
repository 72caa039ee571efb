// What a PDF says about itself, what it lacks, and what it refuses; and that any PDF made at random can be traced.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../src/ingest/extract-pdf.js';
import { makePdf, setLines } from '../support/make-pdf.js';
import { preparePdf } from '../support/read-pdf.js';

const HEAD = 'Joint statement on the third cyber consultations';
const BODY = ['The two delegations met for a day and agreed to meet again in the coming year.'];

const withTitle = (Title: string) =>
  makePdf(
    (pdf) => {
      pdf.font('Times-Bold').fontSize(16).text(HEAD, 72, 72);
      setLines(pdf.font('Times-Roman').fontSize(11), BODY, { y: 110 });
    },
    { info: { Title } },
  );

describe('the title of the file', () => {
  it.each([HEAD, 'Third cyber consultations: joint statement'])(
    'is taken when the text bears it out: %s',
    async (title) => {
      const { document } = await preparePdf(await withTitle(title));
      expect(document.metadata).toMatchObject({ title, titleBasis: 'stated' });
    },
  );

  it.each([
    'Microsoft Word - statement_final.doc',
    'untitled',
    'N1529562',
    'Annual report of the fisheries board',
    'statement.pdf',
  ])('is left when a program wrote it or it belongs to another text: %s', async (title) => {
    const { document } = await preparePdf(await withTitle(title));
    expect(document.metadata).toMatchObject({ title: HEAD, titleBasis: 'guessed' });
  });

  it('comes without a date: the day of the file is not that of its text', async () => {
    const { document } = await preparePdf(await withTitle(HEAD));
    expect(document.metadata.published).toBeUndefined();
  });
});

const drawPages = (texts: readonly (string | undefined)[], options = {}) =>
  makePdf((pdf) => {
    for (const [index, text] of texts.entries()) {
      if (index > 0) pdf.addPage();
      if (text === undefined) pdf.rect(72, 72, 400, 600).fill('grey');
      else setLines(pdf.font('Times-Roman').fontSize(11), [text], { y: 90 });
    }
  }, options);

describe('a file', () => {
  it('with pages that were scanned is read, and the pages are named', async () => {
    const { document, notes } = await preparePdf(await drawPages([BODY[0], undefined, undefined, BODY[0]]));
    expect(notes).toEqual([
      'Pages 2–3 hold no text (scanned?). Recognise the text of them (OCR) and add the file again.',
    ]);
    expect(document.sentences.map(({ page }) => page)).toEqual([1, 4]);
  });

  it('with nothing but scanned pages is a failure that says so', async () => {
    expect(await extractPdf(await drawPages([undefined, undefined]))).toEqual({
      code: 'no-text',
      message: 'Pages 1–2 hold no text (scanned?). Recognise the text of them (OCR) and add the file again.',
    });
  });

  it('that opens only with a password is a failure of its own', async () => {
    const bytes = await drawPages([BODY[0]], { userPassword: 'sesame', pdfVersion: '1.7' });
    expect(await extractPdf(bytes)).toMatchObject({ code: 'encrypted' });
  });

  it('that opens without a password is read, whatever else it forbids', async () => {
    const bytes = await drawPages([BODY[0]], { ownerPassword: 'sesame', pdfVersion: '1.7' });
    expect(await extractPdf(bytes)).toMatchObject({ text: BODY[0] });
  });

  it('leaves the bytes it was given as they were', async () => {
    const bytes = await drawPages([BODY[0]]);
    const before = Uint8Array.from(bytes);
    await extractPdf(bytes);
    expect(bytes).toEqual(before);
  });
});

const piece = fc.record({
  text: fc.constantFrom(
    'The talks ended well for all who came to them.',
    'and went on without any end in sight of those who had con-',
    'vened them',
    '12. The Group recalls its report.',
    '• an item of a list;',
    '7',
    'Page 3 of 9',
    '1 See the report.',
    'Heading',
    'a',
    '(b) to meet again;',
    '©®±§',
  ),
  x: fc.integer({ min: 0, max: 560 }),
  y: fc.integer({ min: 20, max: 800 }),
  size: fc.constantFrom(5, 8, 11, 11, 11, 16),
  bold: fc.boolean(),
});

it('any page can be traced: every letter is in a sentence or in a named part that was left out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(piece, { maxLength: 40 }), { minLength: 1, maxLength: 4 }), async (pages) => {
      const bytes = await makePdf(
        (pdf) => {
          for (const [index, pieces] of [
            ...pages,
            [{ text: BODY[0]!, x: 72, y: 400, size: 11, bold: false }],
          ].entries()) {
            if (index > 0) pdf.addPage();
            for (const { text, x, y, size, bold } of pieces)
              pdf
                .font(bold ? 'Times-Bold' : 'Times-Roman')
                .fontSize(size)
                .text(text, x, y, { lineBreak: false });
          }
        },
        { margin: 0 },
      );
      const { document } = await preparePdf(bytes);
      const count = pages.length + 1;
      expect(document.sentences.every(({ page = 0 }) => page >= 1 && page <= count)).toBe(true);
    }),
    { numRuns: 25 },
  );
});
