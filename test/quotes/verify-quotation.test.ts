import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPERATOR } from '../support/scopes.js';
import { checkerOver, finderOf, idOf } from './checker-for-test.js';

const TALKS = `Consultations on cyber security

The delegations met in Harbour City on 12 May 2021 and agreed that states should not attack the critical infrastructure of other states. They noted that 45 experts had taken part in three working groups.

The parties will hold the next round in Lake Town, where the ambassador of Norland will chair the meeting. Nothing in the statement limits the right to self-defence under the Charter.`;
const REPORT = `Report of the working group

Members of the group stressed the role of confidence-building measures between neighbouring countries. The secretariat was asked to publish a handbook for national contact points before the summer.`;
const texts = { talks: TALKS, report: REPORT };

const verify = async (text: string, options = {}, corpus: Parameters<typeof checkerOver>[0] = texts) => {
  const { checker } = checkerOver(corpus, { finder: finderOf('Norland', 'Suvania') });
  const [checked] = await checker.verify(text, OPERATOR, options);
  return checked!;
};
const differencesOf = async (text: string) =>
  (await verify(text)).differences.map(({ kind, quoted, source }) => [kind, quoted, source]);

describe('a text that stands in a document', () => {
  it('is exact, with one part that is its slice', async () => {
    const text = 'states should not attack the critical infrastructure of other states';
    const checked = await verify(text);
    expect(checked).toMatchObject({
      verdict: 'exact',
      parts: [{ documentId: 'talks', source: text }],
      differences: [],
    });
    expect(TALKS.slice(checked.parts[0]!.start, checked.parts[0]!.end)).toBe(text);
  });

  it.each([
    ['in quotation marks with a full stop', '„The delegations met in Harbour City.“'],
    ['with the full stop of the source', 'three working groups.'],
    ['with a comma before the closing mark', '“The parties will hold the next round in Lake Town,”'],
  ])('is exact %s', async (_, text) => {
    expect((await verify(text)).verdict).toBe('exact');
  });

  it.each([
    ['quotation marks inside', 'states should not attack the “critical infrastructure” of other states'],
    ['dashes', 'confidence – building measures between neighbouring countries'],
    ['line ends and indents', 'states should not attack\n   the critical\ninfrastructure'],
    ['a word divided at a line end', 'states should not attack the critical infra-\nstructure of other states'],
    ['a compound divided at its hyphen', 'the role of confidence-\nbuilding measures between neighbouring countries'],
    ['a page number between lines', 'states should not attack\n\n– 12 –\n\nthe critical infrastructure'],
    ['soft hyphens', 'the criti\u00adcal infra\u00adstructure of other states'],
    ['direction marks', '\u200fthe critical infrastructure\u200e of other states'],
    ['a footnote mark', 'the critical infrastructure[12] of other states'],
    ['ligatures', 'the role of conﬁdence-building measures between neighbouring countries'],
    ['full-width forms', 'the right to self-defence under the Ｃharter'],
    ['case of the first letter', 'States should not attack the critical infrastructure'],
    ['block-quote marks', '> states should not attack\n> the critical infrastructure'],
  ])('is typographic with other %s', async (_, text) => {
    const checked = await verify(text);
    expect(checked).toMatchObject({ verdict: 'typographic', differences: [] });
    expect(TALKS + REPORT).toContain(checked.parts[0]!.source);
  });

  it('is shown from the claimed document when that holds it, with the others beside', async () => {
    const corpus = { a: TALKS, b: TALKS, c: TALKS };
    const checked = await verify('the critical infrastructure of other states', { document: idOf('b') }, corpus);
    expect(checked).toMatchObject({ verdict: 'exact', parts: [{ documentId: 'b' }], alsoIn: ['a', 'c'] });
  });

  it('is misattributed when another document is claimed', async () => {
    const checked = await verify('states should not attack the critical infrastructure', { document: idOf('report') });
    expect(checked).toMatchObject({ verdict: 'misattributed', parts: [{ documentId: 'talks' }] });
  });

  it('is misattributed to a speaker whom the document names nowhere, not to one it names', async () => {
    const text = 'The parties will hold the next round in Lake Town';
    expect((await verify(text, { speaker: 'Ada Finn' })).verdict).toBe('misattributed');
    expect((await verify(text, { speaker: 'the ambassador of Norland' })).verdict).toBe('exact');
  });

  it('is found as a whole whatever part of a text it is', async () => {
    const { checker } = checkerOver(texts);
    const words = [...TALKS.matchAll(/\S+/gu)];
    await fc.assert(
      fc.asyncProperty(fc.nat(words.length - 4), fc.integer({ min: 3, max: 30 }), async (first, count) => {
        const last = words[Math.min(words.length - 1, first + count)]!;
        const text = TALKS.slice(words[first]!.index, last.index + last[0].length);
        const [checked] = await checker.verify(text, OPERATOR);
        expect(checked?.verdict).toBe('exact');
        expect(checked?.parts.map(({ start, end }) => TALKS.slice(start, end))).toEqual([checked?.parts[0]?.source]);
        expect(text.startsWith(checked?.parts[0]?.source ?? '-')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an altered text', () => {
  it.each([
    ['negation', 'agreed that states should attack the critical infrastructure', '', 'not'],
    ['number', 'They noted that 54 experts had taken part in three working groups', '54', '45'],
    ['number', 'They noted that 45 experts had taken part in four working groups', 'four', 'three'],
    ['date', 'The delegations met in Harbour City on 12 May 2020 and agreed', '2020', '2021'],
    ['date', 'The delegations met in Harbour City on 12 June 2021 and agreed', 'June', 'May'],
    ['name', 'where the ambassador of Suvania will chair the meeting', 'Suvania', 'Norland'],
    ['look-alike', 'states should not att\u0430ck the critical infrastructure', 'att\u0430ck', 'attack'],
    ['word-changed', 'agreed that states must not attack the critical infrastructure', 'must', 'should'],
    ['word-inserted', 'agreed that all states should not attack the critical infrastructure', 'all', ''],
    ['word-dropped', 'states should not attack the infrastructure of other states', '', 'critical'],
    ['word-dropped', 'in Lake Town where the ambassador of Norland will chair', '', ','],
  ])('names a %s', async (kind, text, quoted, source) => {
    expect((await verify(text)).verdict).toBe('altered');
    expect(await differencesOf(text)).toEqual([[kind, quoted, source]]);
  });

  it('names what changes the meaning first', async () => {
    const text = 'The delegations gathered in Harbour City on 12 May 2020 and agreed that states should attack';
    expect((await differencesOf(text)).map(([kind]) => kind)).toEqual(['negation', 'date', 'word-changed']);
  });

  it('carries spans of both sides', async () => {
    const text = 'agreed that states must not attack the critical infrastructure';
    const [difference] = (await verify(text)).differences;
    const { quotedSpan, sourceSpan } = difference!;
    expect([text.slice(quotedSpan.start, quotedSpan.end), TALKS.slice(sourceSpan.start, sourceSpan.end)]).toEqual([
      'must',
      'should',
    ]);
  });

  it('warns of a dropped negation and of another document than claimed', async () => {
    const checked = await verify('agreed that states should attack the critical infrastructure', {
      document: idOf('report'),
    });
    expect(checked).toMatchObject({ verdict: 'altered', warnings: ['negation-dropped', 'other-document'] });
  });

  it('spelled throughout with letters of another alphabet is found all the same', async () => {
    const text = 'states should not attack the critical infrastructure'.replaceAll('a', 'а').replaceAll('o', 'о');
    const checked = await verify(text);
    expect(checked.verdict).toBe('altered');
    expect(checked.differences.every(({ kind }) => kind === 'look-alike')).toBe(true);
  });
});

describe('a shortened text', () => {
  it('has its parts in order and says what was skipped', async () => {
    const checked = await verify('They noted that 45 experts […] in three working groups.');
    expect(checked.verdict).toBe('shortened');
    expect(checked.parts.map(({ source }) => source)).toEqual([
      'They noted that 45 experts',
      'in three working groups',
    ]);
    expect(checked.skipped.map(({ source }) => source.trim())).toEqual(['had taken part']);
    expect(checked.warnings).toEqual([]);
  });

  it.each([
    ['a negation that was skipped', 'agreed that states … the critical infrastructure', ['negation-dropped']],
    ['a paragraph that was left', 'in three working groups [...] The parties will hold', ['omission-spans-paragraphs']],
  ])('warns of %s', async (_, text, warnings) => {
    expect(await verify(text)).toMatchObject({ verdict: 'shortened', warnings });
  });

  it('with a changed word is altered', async () => {
    const checked = await verify('They noted that 45 persons had […] in three working groups');
    expect(checked).toMatchObject({ verdict: 'altered', differences: [{ quoted: 'persons', source: 'experts' }] });
  });

  it('whose parts stand in another order is stitched', async () => {
    const text = 'The parties will hold the next round in Lake Town […] The delegations met in Harbour City on 12 May';
    expect((await verify(text)).verdict).toBe('stitched');
  });

  it('may be from a source that has the dots itself', async () => {
    const corpus = { a: 'He said: we will wait … and see what the others do in the end.' };
    expect((await verify('we will wait … and see what the others do', {}, corpus)).verdict).toBe('shortened');
  });
});

describe('a text of several places', () => {
  it('in two documents is stitched, one part each', async () => {
    const text =
      'Members of the group stressed the role of confidence-building measures. The parties will hold the next round in Lake Town';
    const checked = await verify(text);
    expect(checked.verdict).toBe('stitched');
    expect(checked.parts.map(({ documentId }) => documentId)).toEqual(['report', 'talks']);
  });
});

describe('a text that stands nowhere', () => {
  it('is not found, and says how much was searched', async () => {
    const checked = await verify('The quick brown fox jumps over the lazy dog near the river');
    expect(checked).toMatchObject({ verdict: 'not-found', parts: [], searched: 2 });
  });

  it('in other words is never taken for the wording', async () => {
    const checked = await verify('Governments ought to refrain from assaults upon vital facilities abroad');
    expect(checked.verdict).toBe('not-found');
  });

  it('is a translation where one passage in another language is close enough', async () => {
    const closest = { documentId: idOf('report'), start: 29, end: 132 };
    const { checker } = checkerOver(texts, { findClosest: async () => closest });
    const [checked] = await checker.verify(
      'Mitglieder der Gruppe betonten die Rolle vertrauensbildender Maßnahmen',
      OPERATOR,
    );
    expect(checked).toMatchObject({ verdict: 'translation', parts: [{ ...closest, source: REPORT.slice(29, 132) }] });
  });
});

it('a machine-translated source is named as such', async () => {
  const corpus = { talks: { text: TALKS, metadata: { machineTranslated: true } } };
  const checked = await verify('The parties will hold the next round', {}, corpus);
  expect(checked).toMatchObject({ verdict: 'exact', warnings: ['machine-translated-source'] });
});

it('Chinese and Japanese are compared by characters', async () => {
  const corpus = { zh: { text: '双方强调各国不应攻击关键基础设施，并同意继续对话。', metadata: { language: 'zh' } } };
  expect((await verify('各国不应攻击关键基础设施', {}, corpus)).verdict).toBe('exact');
  const checked = await verify('双方强调各国应攻击关键基础设施', {}, corpus);
  expect(checked).toMatchObject({ verdict: 'altered', differences: [{ kind: 'negation', source: '不' }] });
});
