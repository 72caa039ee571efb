import { describe, expect, it } from 'vitest';
import { measurePredicates } from '../../src/answer/measure-predicates.js';
import type { Evidence } from '../../src/answer/select-evidence.js';
import type { UnderstoodQuestion } from '../../src/domain/question.js';
import { findDates } from '../../src/language/find-dates.js';
import { createEntityFinder } from '../../src/language/find-entities.js';
import { loadLexicon } from '../../src/language/load-lexicon.js';
import type { Passage } from '../../src/retrieval/passage.js';
import { prepareForTest } from '../support/prepare-for-test.js';

const finder = createEntityFinder(loadLexicon('corpus'));
const TEXT =
  'Am 9. September 2016 tagten die Delegationen in Tokyo. Der Botschafter leitete die deutsche Seite.\n\nEr lud die japanische Seite zu einer weiteren Runde 2017 nach Berlin ein.';
const prepared = prepareForTest(TEXT, { language: 'de' });

function read(text: string) {
  const question = {
    text,
    entities: finder.find(text, 'en'),
    dates: findDates(text, 'en'),
  } as unknown as UnderstoodQuestion;
  const passage = {
    stored: {
      documentId: 'talks',
      chunk: { start: 0, end: prepared.text.length },
      entities: finder.find(prepared.text, 'de'),
    },
  } as unknown as Passage;
  const [first] = prepared.sentences;
  const evidence = { document: { ...prepared, id: 'talks' }, passage, ...first } as unknown as Evidence;
  return measurePredicates(question, evidence, [passage]);
}

describe('what a question says is done', () => {
  it('is missing where the excerpt does not speak of it, and found in another language', () => {
    expect(read('Who led the German side?').features).toMatchObject({
      ...{ predicates: 1, predicateMissing: 1, predicateMissingDocument: 0, requiredMissing: 0 },
    });
  });

  it('is named when the document must speak of it and does not', () => {
    const { features, missing } = read('Why did Japan walk out of the talks?');
    expect(features).toMatchObject({ requiredMissing: 1, requiredMissingDocument: 1 });
    expect(missing).toEqual(['walk out']);
  });

  it.each([
    ['Who spoke in Berlin in 2017?', 1],
    ['Who was invited to Berlin?', 0],
    ['Where will the next round be in 2017?', 0],
    ['Who spoke in Tokyo in 2016?', 0],
    ['Who spoke in Madrid?', 0],
  ])('%s asks for a plan as if it had been: %i', (question, planned) => {
    expect(read(question).features.plannedOnly).toBe(planned);
  });

  it('is an article of a treaty by its number', () => {
    expect(read('What does Article 5 say?').features.articleMissing).toBe(1);
    expect(read('What does the article say?').features.articleMissing).toBe(0);
  });
});
