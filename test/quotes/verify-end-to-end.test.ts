// The app with the bundled model on real files: verdicts from ingest to the command line's JSON.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, openApp } from '../../src/app.js';
import { loadConfig } from '../../src/config.js';
import type { DocumentId } from '../../src/domain/document.js';
import { runBuilt } from '../cli/run-built.js';
import { OPERATOR } from '../support/scopes.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aide-memoire-verify-'));
const dataFolder = path.join(folder, 'data');
let app: App;
beforeAll(async () => {
  app = openApp({ ...loadConfig({}), dataFolder });
  await app.ingest([], OPERATOR);
});
afterAll(async () => {
  await app.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const OSCE_SENTENCE = 'Viele Staaten investieren in offensive und defensive IKT-Kapazitäten';

describe('checking quotations in the starter corpus', () => {
  it('has its index from ingest, which looks for copies in it, and brings it up to date at a check', async () => {
    const { quotations } = app.store.within(OPERATOR);
    const before = quotations.versions().length;
    expect(before).toBeGreaterThan(0);
    await app.verify(OSCE_SENTENCE, OPERATOR);
    expect(quotations.versions()).toHaveLength(5);
  });

  it('names the passage that a text translates, and calls it no match', async () => {
    const text =
      'Many states are investing in offensive and defensive ICT capabilities, which adds a complex dimension.';
    const [checked] = await app.verify(text, OPERATOR);
    expect(checked).toMatchObject({ verdict: 'translation', parts: [{ documentId: 'osce-cyber-security' }] });
    expect(checked?.parts[0]?.source).toContain(OSCE_SENTENCE);
  });

  it.each([
    ['on another matter', 'The baker on the corner gives a roll to whoever names a bird that he has never heard of.'],
    ['in other words of the same language', 'Etliche Länder geben Geld für Angriffs- wie Abwehrmittel im Netz aus.'],
  ])('finds nothing for a text %s', async (_, text) => {
    expect((await app.verify(text, OPERATOR))[0]?.verdict).toBe('not-found');
  });

  it('names a changed country', async () => {
    const [checked] = await app.verify(
      'Botschafter Fitschen äußerte sich erfreut über die Zusammenarbeit mit China',
      OPERATOR,
    );
    expect(checked?.differences[0]).toMatchObject({ kind: 'name', quoted: 'China', source: 'Japan' });
  });

  it('knows the speaker’s country from the metadata', async () => {
    const text = 'leitete die deutsche Delegation aus Vertreterinnen und Vertretern des Auswärtigen Amts';
    expect((await app.verify(text, OPERATOR, { speaker: 'Deutschland' }))[0]?.verdict).toBe('exact');
    expect((await app.verify(text, OPERATOR, { speaker: 'Brazil' }))[0]?.verdict).toBe('misattributed');
  });

  it('every part is the slice that the document command shows', async () => {
    const run = await runBuilt(['verify', '--json', '--find', `Dort steht: „${OSCE_SENTENCE}“.`], { dataFolder });
    expect(run.exitCode).toBe(0);
    const { quotations } = JSON.parse(run.stdout);
    const [{ documentId, start, end, source }] = quotations[0].parts;
    expect(quotations).toMatchObject([{ text: OSCE_SENTENCE, verdict: 'exact' }]);
    expect(
      app.store
        .within(OPERATOR)
        .document(documentId as DocumentId)
        ?.text.slice(start, end),
    ).toBe(source);
  });
});
