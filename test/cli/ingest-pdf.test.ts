// The built command line with the bundled model: a PDF goes in, and an answer names its page. `npm test` builds first.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makePdf, setLines } from '../support/make-pdf.js';
import { runBuilt } from './run-built.js';

const folder = mkdtempSync(path.join(tmpdir(), 'aide-memoire-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a PDF is ingested with its notes, and an answer cites the page', async () => {
  const bytes = await makePdf((pdf) => {
    pdf.font('Times-Bold').fontSize(16).text('Cyber consultations between Germany and Japan', 72, 72);
    setLines(
      pdf.font('Times-Roman').fontSize(11),
      [
        'The third German-Japanese cyber consultations took place in Berlin on 12 November 2019.',
        'Both delegations discussed the application of international law to cyberspace.',
      ],
      { y: 110 },
    );
    pdf.addPage().rect(72, 72, 400, 600).fill('grey');
    pdf.addPage().fill('black');
    setLines(
      pdf,
      ['The next German-Japanese cyber consultations will be held in Tokyo in the autumn of 2020, by invi-'],
      { y: 90 },
    );
    setLines(pdf, ['tation of the Japanese Foreign Ministry, and will turn to the security of supply chains.'], {
      y: 104,
    });
  });
  writeFileSync(path.join(folder, 'consultations.pdf'), bytes);
  const options = { dataFolder: path.join(folder, 'data'), workingFolder: folder };
  const ingested = await runBuilt(['ingest', path.join(folder, 'consultations.pdf')], options);
  expect(ingested).toMatchObject({ exitCode: 0 });
  expect(ingested.stdout).toContain('Note on consultations: Page 2 holds no text (scanned?).');

  const question = 'Where will the next German-Japanese cyber consultations be held?';
  const { stdout } = await runBuilt(['ask', '--json', question], options);
  const answer = JSON.parse(stdout);
  expect(answer.outcome).toBe('answered');
  expect(answer.excerpts[0]).toMatchObject({ documentId: 'consultations', page: 3 });
  expect(answer.excerpts[0].text).toContain('by invitation of the Japanese Foreign Ministry');
}, 180_000);
