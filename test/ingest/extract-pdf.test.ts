// PDFs made here, through the built worker (`npm test` builds first) and the clean-up: what is read, in which order, and
// on which page it stands.
import { describe, expect, it } from 'vitest';
import { makePdf, setLines } from '../support/make-pdf.js';
import { textsOf } from '../support/prepare-for-test.js';
import { preparePdf, removedBy } from '../support/read-pdf.js';

const LEFT = [
  'The first column opens the text and',
  'speaks of the norms that States have',
  'agreed upon. It is followed by more',
  'lines of the same column, which end',
  'only at the foot of the page and go',
];
const RIGHT = [
  'on in the second one. There the text',
  'turns to the measures that build con-',
  'fidence among States. The directory',
  'of points of contact is one of them,',
  'and it has been in use for a year.',
];

describe('the text of a page', () => {
  it('is read column by column, below a title across both', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.font('Times-Bold').fontSize(18).text('Norms and confidence in two columns of a report', 72, 72);
      pdf.font('Times-Roman').fontSize(11);
      setLines(pdf, LEFT, { y: 120 });
      setLines(pdf, RIGHT, { x: 310, y: 120 });
    });
    const { document } = await preparePdf(bytes);
    expect(textsOf(document, 'heading')).toEqual(['Norms and confidence in two columns of a report']);
    expect(textsOf(document, 'body')).toEqual([
      'The first column opens the text and speaks of the norms that States have agreed upon.',
      'It is followed by more lines of the same column, which end only at the foot of the page and go on in the second one.',
      'There the text turns to the measures that build confidence among States.',
      'The directory of points of contact is one of them, and it has been in use for a year.',
    ]);
  });

  it('keeps the rows of a table together, cell by cell', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.font('Times-Roman').fontSize(11);
      setLines(pdf, ['The following contributions to the fund were received in the course of the year:'], { y: 80 });
      for (const [row, cells] of [
        ['Country', 'Amount', 'Date'],
        ['Norland', '12,000', '3 May'],
        ['Sudland', '9,500', '7 June'],
        ['Westland', '4,100', '1 July'],
        ['Ostland', '2,000', '9 July'],
      ].entries())
        for (const [column, cell] of cells.entries())
          pdf.text(cell, 72 + column * 150, 110 + row * 16, { lineBreak: false });
    });
    const { document } = await preparePdf(bytes);
    expect(textsOf(document, 'list-item')).toEqual([
      'Country Amount Date',
      'Norland 12,000 3 May',
      'Sudland 9,500 7 June',
      'Westland 4,100 1 July',
      'Ostland 2,000 9 July',
    ]);
  });
});

describe('what is not the text', () => {
  const report = () =>
    makePdf((pdf) => {
      const bodies = [
        [
          'The Group met for its second session in the spring and went through the draft of its',
          'chair line by line. It could agree on most of the chapters, but not on what the chap-',
          'ter on international law should say about countermeasures1 in times of peace. The de-',
          'legations therefore asked the chair to hold further consultations before the next ses-',
        ],
        [
          'sion opens in the autumn. The chair has sent a letter to all of them since.',
          'Most of the replies had come in when this report was closed.',
        ],
        ['The last page of the report lists what remains to be done before the mandate ends.'],
      ];
      for (const [index, body] of bodies.entries()) {
        if (index > 0) pdf.addPage();
        pdf.font('Times-Roman').fontSize(9).text('Second report of the Group', 72, 36, { lineBreak: false });
        pdf.text(`Page ${index + 1} of 3`, 480, 770, { lineBreak: false });
        pdf.fontSize(11);
        for (const [at, line] of body.entries()) {
          const mark = line.indexOf('1');
          const y = 90 + at * 14;
          if (mark === -1) pdf.text(line, 72, y, { lineBreak: false });
          else {
            pdf.text(line.slice(0, mark), 72, y, { lineBreak: false });
            const end = 72 + pdf.widthOfString(line.slice(0, mark));
            pdf.fontSize(7).text('1', end, y - 1, { lineBreak: false });
            pdf.fontSize(11).text(line.slice(mark + 1).trim(), end + 7, y, { lineBreak: false });
          }
        }
        if (index === 0)
          setLines(
            pdf.fontSize(8),
            ['1 See the submissions of fourteen States, which the', 'secretariat has published.'],
            {
              y: 720,
              step: 10,
            },
          );
      }
    });

  it('goes: running headers and page numbers, by name', async () => {
    const { document } = await preparePdf(await report());
    expect(removedBy('running-header', document)).toEqual(Array(3).fill('Second report of the Group'));
    expect(removedBy('page-number', document)).toEqual(['Page 1 of 3', 'Page 2 of 3', 'Page 3 of 3']);
    expect(document.text).not.toContain('Second report');
  });

  it('never stands in a sentence that runs over the page: the footnote follows, on its own page, and nothing is quoted across', async () => {
    const { document } = await preparePdf(await report());
    const sentences = document.sentences.map((sentence) => ({
      text: document.text.slice(sentence.start, sentence.end),
      page: sentence.page,
      isApart: sentence.afterRemoval === true,
    }));
    expect(sentences.map(({ text }) => text)).toEqual([
      'The Group met for its second session in the spring and went through the draft of its chair line by line.',
      'It could agree on most of the chapters, but not on what the chapter on international law should say about countermeasures in times of peace.',
      'The delegations therefore asked the chair to hold further consultations before the next session opens in the autumn.',
      'The chair has sent a letter to all of them since.',
      'Most of the replies had come in when this report was closed.',
      '1 See the submissions of fourteen States, which the secretariat has published.',
      'The last page of the report lists what remains to be done before the mandate ends.',
    ]);
    expect(sentences.map(({ page }) => page)).toEqual([1, 1, 1, 2, 2, 1, 3]);
    expect(sentences.map(({ isApart }) => isApart)).toEqual([false, false, false, false, false, true, true]);
    expect(removedBy('footnote-mark', document)).toEqual(['1']);
    expect(document.sentences.map(({ paragraph }) => paragraph)).toEqual([1, 1, 1, 1, 1, 1, 2]);
  });

  it('goes also where the header changes with every chapter and its number goes on counting', async () => {
    const bytes = await makePdf((pdf) => {
      for (const [index, chapter] of ['Mandate', 'Sessions', 'Outcome', 'Annex'].entries()) {
        if (index > 0) pdf.addPage();
        pdf.font('Times-Roman').fontSize(9).text(chapter, 72, 36, { lineBreak: false });
        pdf.text(String(index + 17), 510, 36, { lineBreak: false });
        setLines(
          pdf.fontSize(11),
          [`${index + 3}. The Group turned to its ${chapter.toLowerCase()} on the first day.`],
          { y: 80 },
        );
      }
    });
    const { document } = await preparePdf(bytes);
    expect(removedBy('running-header', document)).toEqual(['Mandate\t17', 'Sessions\t18', 'Outcome\t19', 'Annex\t20']);
    expect(textsOf(document)).toHaveLength(4);
  });

  it('is not a line of the text that stands on several pages below other lines', async () => {
    const line = 'The delegations thanked the host for the excellent arrangements that had been made.';
    const bytes = await makePdf((pdf) => {
      for (const [index, day] of ['On Monday', 'On Tuesday', 'On Wednesday', 'On Thursday'].entries()) {
        if (index > 0) pdf.addPage();
        setLines(
          pdf.font('Times-Roman').fontSize(11),
          [`${day} the meeting was opened by the host of the day.`, line],
          { y: 72 },
        );
      }
    });
    const { document } = await preparePdf(bytes);
    expect(textsOf(document).filter((text) => text === line)).toHaveLength(4);
  });

  it('is a stamp across the margin, which is left out by name', async () => {
    const bytes = await makePdf((pdf) => {
      setLines(
        pdf.font('Times-Roman').fontSize(11),
        ['The text of the statement stands here, as it was delivered in the hall.'],
        { y: 90 },
      );
      pdf
        .rotate(45, { origin: [300, 400] })
        .fontSize(40)
        .text('DRAFT ONLY', 200, 400, { lineBreak: false });
    });
    const { document } = await preparePdf(bytes);
    expect(textsOf(document)).toEqual(['The text of the statement stands here, as it was delivered in the hall.']);
    expect(removedBy('rotated-text', document).join('')).toContain('DRAFT');
  });
});
