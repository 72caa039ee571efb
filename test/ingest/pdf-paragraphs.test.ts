// PDFs made here: which lines become one paragraph, a list item or a heading, through the built worker and the clean-up.
import { describe, expect, it } from 'vitest';
import { makePdf, setLines } from '../support/make-pdf.js';
import { textsOf } from '../support/prepare-for-test.js';
import { preparePdf } from '../support/read-pdf.js';

describe('a paragraph of a PDF', () => {
  it('keeps numbered paragraphs apart, and their numbers in their sentences', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.font('Times-Roman').fontSize(11);
      const numbered = (number: number, y: number, lines: readonly string[]) => {
        pdf.text(`${number}.`, 72, y, { lineBreak: false });
        setLines(pdf, lines, { x: 100, y });
      };
      numbered(12, 80, ['The Group held three sessions in Geneva and one in New York,', 'as its mandate asks for.']);
      numbered(13, 122, ['It adopted its report without a vote on the last day of', 'the session.']);
    });
    const { document } = await preparePdf(bytes);
    expect(textsOf(document)).toEqual([
      '12. The Group held three sessions in Geneva and one in New York, as its mandate asks for.',
      '13. It adopted its report without a vote on the last day of the session.',
    ]);
    expect(document.sentences.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
  });

  it('joins the lines of numbered paragraphs whose first line is indented, as treaties and resolutions set them', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.font('Times-Roman').fontSize(11);
      setLines(pdf, ['4.   States should consider how best to cooperate in order to exchange infor-'], {
        x: 108,
        y: 80,
      });
      setLines(pdf, ['mation, to assist each other and to prosecute the criminal use of technologies. The'], { y: 94 });
      setLines(pdf, ['Group encourages them to do so.'], { y: 108 });
      setLines(pdf, ['5.   States, in ensuring the secure use of these technologies, should respect the'], {
        x: 108,
        y: 122,
      });
      setLines(pdf, ['Human Rights Council’s resolutions on the Internet.'], { y: 136 });
    });
    const { document } = await preparePdf(bytes);
    expect(textsOf(document)).toEqual([
      '4. States should consider how best to cooperate in order to exchange information, to assist each other and to prosecute the criminal use of technologies.',
      'The Group encourages them to do so.',
      '5. States, in ensuring the secure use of these technologies, should respect the Human Rights Council’s resolutions on the Internet.',
    ]);
    expect(document.sentences.map(({ paragraph }) => paragraph)).toEqual([1, 1, 2]);
  });

  it('is written once where bold letters were made by drawing it twice', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.font('Times-Roman').fontSize(11);
      for (const shift of [0, 0.4])
        setLines(pdf, ['The Group thanked its chair for all the work.'], { x: 72 + shift, y: 90 });
    });
    const { document } = await preparePdf(bytes);
    expect(textsOf(document)).toEqual(['The Group thanked its chair for all the work.']);
  });

  it('goes on in a paragraph where a line happens to begin with an initial or a number', async () => {
    const bytes = await makePdf((pdf) =>
      setLines(
        pdf.font('Times-Roman').fontSize(11),
        [
          'The report was introduced on behalf of the secretariat, in the absence of its head by',
          'A. Example, who pointed to the changes made since the spring, above all in paragraph',
          '14. They concern the directory and its use in exercises among the members of the group.',
        ],
        { y: 90 },
      ),
    );
    const { document } = await preparePdf(bytes);
    expect(document.sentences.map(({ paragraph }) => paragraph)).not.toContain(2);
  });

  it('sets bullets apart and tells headings by size and by font', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.font('Times-Bold').fontSize(18).text('Outcome of the consultations', 72, 72);
      pdf.fontSize(11).text('A. Next steps', 72, 110);
      pdf.font('Times-Roman');
      setLines(pdf, ['The two sides have agreed to take the following steps in the course of the next year:'], {
        y: 130,
      });
      setLines(pdf, ['• to exchange points of contact, so that in an incident each', '  side knows whom to call;'], {
        y: 150,
      });
      setLines(pdf, ['• to hold an exercise in the autumn.'], { y: 178 });
    });
    const { document } = await preparePdf(bytes);
    expect(textsOf(document, 'heading')).toEqual(['Outcome of the consultations', 'A. Next steps']);
    expect(textsOf(document, 'list-item')).toEqual([
      'to exchange points of contact, so that in an incident each side knows whom to call;',
      'to hold an exercise in the autumn.',
    ]);
    expect(document.text).toContain('• to hold');
    expect(document.sentences.at(-1)?.section).toBe('A. Next steps');
  });
});
