// Answers drawn from several documents, on a small corpus of statements with the bundled model.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, openApp } from '../../src/app.js';
import { loadConfig } from '../../src/config.js';
import type { AnsweredQuestion } from '../../src/domain/answer.js';
import type { AskOptions } from '../../src/domain/ask.js';
import type { DocumentId } from '../../src/domain/document.js';
import { OPERATOR } from '../support/scopes.js';

const FIRST_WORDING =
  'Estonia holds that the attribution of malicious cyber activity is a national decision of each state.';
const LATER_WORDING =
  'In the view of Estonia, public attribution together with partners deters those who break the norms of the United Nations.';

interface Statement {
  readonly id: string;
  readonly date?: string;
  readonly parties: readonly string[];
  readonly text: string;
}

const STATEMENTS: readonly Statement[] = [
  { id: 'ee-2017', date: '2017-09-20', parties: ['EE'], text: `Estonia thanked the chair. ${FIRST_WORDING}` },
  {
    id: 'ee-2018',
    date: '2018-10-02',
    parties: ['EE'],
    text: 'Estonia supports the training of experts in all regions.',
  },
  { id: 'ee-2020', date: '2020-02', parties: ['EE'], text: `${FIRST_WORDING} The delegation thanked the experts.` },
  { id: 'ee-2021', date: '2021', parties: ['EE'], text: `The delegation took the floor. ${LATER_WORDING}` },
  {
    id: 'fr-2020',
    date: '2020-05-11',
    parties: ['FR'],
    text: 'France regards attribution as a sovereign prerogative.',
  },
  { id: 'primer', parties: [], text: 'A primer explains how the attribution of an attack is reached by experts.' },
  {
    id: 'holm-2015',
    date: '2015-03-01',
    parties: ['SE'],
    text: 'Director Lena Holm opened the talks in Stockholm on cyber security.',
  },
  {
    id: 'holm-2019',
    date: '2019-06-01',
    parties: ['SE'],
    text: 'The Swedish delegation was led by Ambassador Lena Holm.',
  },
  {
    id: 'holm-2016',
    date: '2016-06-01',
    parties: ['SE'],
    text: 'Lena Holm thanked the hosts of the talks in Stockholm.',
  },
];

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aide-memoire-survey-'));
let app: App;

beforeAll(async () => {
  const sources = path.join(folder, 'sources');
  for (const { id, date, parties, text } of STATEMENTS) {
    fs.mkdirSync(path.join(sources, id), { recursive: true });
    fs.writeFileSync(path.join(sources, id, 'source.txt'), `${text}\n`);
    const published = date === undefined ? '' : `published:\n  date: "${date}"\n  basis: stated\n`;
    fs.writeFileSync(
      path.join(sources, id, 'document.yaml'),
      `id: ${id}\ntitle: Statement ${id}\nlanguage: en\n${published}machineTranslated: false\nforums: []\nparties: [${parties.join(', ')}]\n`,
    );
  }
  app = openApp({ ...loadConfig({}), dataFolder: path.join(folder, 'data') });
  const report = await app.ingest([sources], OPERATOR);
  expect(report.failed).toEqual([]);
});
afterAll(async () => {
  await app.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function survey(question: string, options: AskOptions = {}): Promise<AnsweredQuestion> {
  const { answer } = await app.ask(question, OPERATOR, options);
  if (answer.outcome !== 'answered') throw new Error(`not answered: ${answer.cause}`);
  return answer;
}

const idsOf = (answer: AnsweredQuestion): string[] => answer.excerpts.map(({ citation }) => citation.documentId);

/** What is told of each year: "2017 first 1". */
const toldOf = ({ survey: told }: Pick<AnsweredQuestion, 'survey'>): string[] =>
  (told?.groups ?? []).map(({ party, year, standing, excerpts }) =>
    [party, year, standing, ...excerpts].filter((part) => part !== undefined).join(' '),
  );

describe('"Which documents mention …"', () => {
  it('gets an excerpt of each document that holds the word, the oldest first and undated ones last', async () => {
    const answer = await survey('Which documents mention attribution?');
    expect(answer.survey).toMatchObject({ form: 'documents', documents: 5 });
    expect(idsOf(answer).slice(0, 5)).toEqual(['ee-2017', 'ee-2020', 'fr-2020', 'ee-2021', 'primer']);
    expect(toldOf(answer).slice(0, 4)).toEqual([
      '2017 mentioned 1',
      '2020 mentioned 2 3',
      '2021 mentioned 4',
      'mentioned 5',
    ]);
    for (const { text } of answer.excerpts.slice(0, 5)) expect(text).toMatch(/attribution/u);
  });

  it('keeps what is only close in meaning behind them and apart', async () => {
    const answer = await survey('Which documents mention attribution?');
    const related = answer.survey?.groups.filter(({ standing }) => standing === 'related') ?? [];
    const numbers = related.flatMap(({ excerpts }) => excerpts);
    expect(numbers).toEqual(answer.excerpts.slice(5).map(({ citation }) => citation.number));
  });

  it('asks for all words of the topic, in one place', async () => {
    const answer = await survey('Which documents mention attribution with partners?');
    expect(answer.survey?.documents).toBe(1);
    expect(idsOf(answer)[0]).toBe('ee-2021');
  });

  it('stays within the filters', async () => {
    const answer = await survey('Which documents mention attribution?', {
      filters: { party: 'EE', to: '2020' },
    });
    expect(idsOf(answer).filter((id) => !id.startsWith('ee-'))).toEqual([]);
    expect(answer.survey?.documents).toBe(2);
  });

  it('is found across languages by terms of the glossary', async () => {
    const answer = await survey('Welche Dokumente erwähnen die Vereinten Nationen?');
    expect(idsOf(answer)[0]).toBe('ee-2021');
    expect(answer.lead).toMatch(/erwähnen/u);
  });
});

describe('every excerpt of such an answer', () => {
  it.each(['Which documents mention attribution?', 'How did the position of Estonia on attribution change?'])(
    'is a slice of its document, numbered in order, the same every time: %s',
    async (question) => {
      const answer = await survey(question);
      expect(answer.excerpts.map(({ citation }) => citation.number)).toEqual(answer.excerpts.map((_, at) => at + 1));
      for (const { text, start, end, citation } of answer.excerpts)
        expect(
          app.store
            .within(OPERATOR)
            .document(citation.documentId as DocumentId)
            ?.text.slice(start, end),
        ).toBe(text);
      expect(await survey(question)).toEqual(answer);
    },
  );
});

describe('"How did the position of … change?"', () => {
  it('tells each year: first, same and other wording, documents without a word on it, and no document', async () => {
    const answer = await survey('How did the position of Estonia on attribution change?');
    expect(toldOf(answer)).toEqual([
      'EE 2017 first 1',
      'EE 2018 silent',
      'EE 2019 no-document',
      'EE 2020 same 2',
      'EE 2021 changed 3',
    ]);
    expect(answer.excerpts[0].text).toContain(FIRST_WORDING);
    expect(answer.excerpts.at(-1)?.text).toContain(LATER_WORDING);
  });

  it('puts several parties one after the other, and says of one without documents only that', async () => {
    const answer = await survey('How did the positions of France, Japan and Estonia on attribution change?');
    const told = toldOf(answer);
    expect(told.slice(0, 3)).toEqual(['FR 2020 first 1', 'JP no-document', 'EE 2017 first 2']);
    expect(answer.excerpts[0].citation.documentId).toBe('fr-2020');
  });

  it('goes on with another country in a follow-up', async () => {
    const previous = 'How did the position of Estonia on attribution change?';
    const answer = await survey('and France?', { previous });
    expect(answer.question).toBe('How did the position of France on attribution change?');
    expect(toldOf(answer)).toEqual(['FR 2020 first 1']);
  });

  it('says nothing of a lack that the years already tell', async () => {
    const answer = await survey('How did the positions of Japan and France on attribution change?');
    expect(answer.missing).toEqual([]);
    expect(answer.notes.join(' ')).not.toMatch(/Japan/u);
    expect(toldOf(answer)).toEqual(['JP no-document', 'FR 2020 first 1']);
  });

  it('does not take the words of one party for those of another', async () => {
    const answer = await survey('How did the position of Estonia on attribution change?');
    expect(idsOf(answer)).not.toContain('fr-2020');
    expect(idsOf(answer)).not.toContain('primer');
  });

  it('tells that nothing is there where no document holds the words, and claims no position', async () => {
    const { answer } = await app.ask('How did the position of Estonia on quantum computing change?', OPERATOR);
    const told = toldOf(answer as AnsweredQuestion);
    expect(told).toEqual([
      'EE 2017 silent',
      'EE 2018 silent',
      'EE 2019 no-document',
      'EE 2020 silent',
      'EE 2021 silent',
    ]);
  });
});

describe('a long record', () => {
  it('shows the latest and the earliest, and says of the years between that there is more', async () => {
    const question =
      'How did the positions of Estonia, France, Japan, Sweden, Norway and Latvia on attribution change?';
    const told = toldOf(await survey(question)).filter((line) => line.startsWith('EE'));
    expect(told).toEqual([
      'EE 2017 first 1',
      'EE 2018 silent',
      'EE 2019 no-document',
      'EE 2020 unshown',
      'EE 2021 changed 2',
    ]);
  });
});

describe('"What offices did … hold?"', () => {
  it('gets the sentences that name the person with an office, by date', async () => {
    const answer = await survey('Which offices did Lena Holm hold?');
    expect(idsOf(answer)).toEqual(['holm-2015', 'holm-2019']);
    expect(toldOf(answer)).toEqual(['2015 mentioned 1', '2019 mentioned 2']);
  });
});

describe('any other question', () => {
  it('is answered as ever', async () => {
    const { answer } = await app.ask('Who led the Swedish delegation?', OPERATOR);
    expect(answer.survey).toBeUndefined();
  });

  it('of this form that no document passes the filters for stays refused', async () => {
    const { answer } = await app.ask('Which documents mention attribution?', OPERATOR, { filters: { party: 'CH' } });
    expect(answer).toMatchObject({ outcome: 'not-found', cause: 'filtered-out' });
    expect(answer.survey).toBeUndefined();
  });
});
