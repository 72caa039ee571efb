import { describe, expect, it } from 'vitest';
import { checkProvenance } from '../../src/domain/check-provenance.js';
import { assembleText } from '../../src/ingest/assemble-text.js';
import { toCleanedBlock } from '../../src/ingest/cleaned-block.js';
import { extractorFor } from '../../src/ingest/extract.js';
import { prepareForTest, textsOf } from '../support/prepare-for-test.js';

describe('hard-wrapped text', () => {
  const wrapped = [
    'This year the session of the General Assembly is',
    'opening at a time of turbulence. We have seen large-',
    'scale changes, and the situation is volatile in cer-',
    'tain other parts of the world and in the Secretary-',
    'General. It is serious in certain places.',
    ' Just as a ship caught in adverse weather conditions',
    'needs a united crew and a compass to find the right',
    'course, the community needs joint efforts.',
    '14/54 15-29562',
    ' The United Nations remains a pillar of relations',
    'and of equitable cooperation for all.',
  ].join('\n');
  const document = prepareForTest(wrapped);

  it('is joined into its paragraphs', () => {
    expect(document.sentences.map((sentence) => sentence.paragraph)).toEqual([1, 1, 1, 2, 3]);
    expect(textsOf(document).at(-1)).toBe(
      'The United Nations remains a pillar of relations and of equitable cooperation for all.',
    );
  });

  it('keeps the hyphen at a line end unless the joined word occurs elsewhere', () => {
    expect(textsOf(document)[1]).toBe(
      'We have seen large-scale changes, and the situation is volatile in certain other parts of the world and in the Secretary-General.',
    );
    expect(checkProvenance(document)).toEqual([]);
  });

  it.each([
    [
      'Die Staaten stärken gemeinsam die Infor-\nmationssicherheit in allen Netzen und melden einander jeden Vorfäl-\nle betreffenden Befund.',
      'die Informationssicherheit in',
    ],
    [
      'Im Ministerium fanden in der vergangenen Woche die deutsch-\nrussischen Konsultationen über die Sicherheit der Netze und\nihre Folgen für die Bürger statt.',
      'die deutsch-russischen Konsultationen',
    ],
    [
      'Die Minister sprachen in der Hauptstadt über die EU-\nweite Meldung von Vorfällen und über die Lage der Cyber-\nSicherheit in den Behörden, wie es im vergangenen Jahr\nvereinbart worden war.',
      'die EU-weite Meldung von Vorfällen und über die Lage der Cyber-Sicherheit in',
    ],
    [
      'Das Amt berichtet dem Ausschuss über die Mitglieds-\nund Partnerstaaten und legt dazu jedes Jahr eine Übersicht\nüber alle gemeldeten Vorfälle vor.',
      'Mitglieds- und Partnerstaaten',
    ],
  ])(
    'undoes a break before a small letter in German, which writes compounds without a hyphen: %j',
    (source, expected) => {
      const german = prepareForTest(source, { language: 'de' });
      expect(german.text).toContain(expected);
      expect(checkProvenance(german)).toEqual([]);
    },
  );

  it('loses page heads, which break the run of text', () => {
    expect(document.removed.map((part) => part.rule)).toEqual(['page-number']);
    expect(document.sentences.at(-1)!.afterRemoval).toBe(true);
  });

  it('joins Chinese lines without a space', () => {
    const line = '会议在北京举行并讨论了网络空间国际治理与信息安全合作的若干重要议题以及相关文件草案与工作安排';
    const lines = [line, line, line, '双方同意。'].join('\n');
    expect(textsOf(prepareForTest(lines, { language: 'zh' }))).toEqual([`${line}${line}${line}双方同意。`]);
  });
});

describe('text with a line per paragraph', () => {
  it('keeps lines apart', () => {
    const document = prepareForTest('The first paragraph says one thing.\nThe second paragraph says another thing.');
    expect(document.text).toBe('The first paragraph says one thing.\n\nThe second paragraph says another thing.');
  });

  it('makes each bullet a list item of the paragraph that opens the list', () => {
    const document = prepareForTest(
      'They agreed on the following measures:\n- one point of contact\n- two exercises\nThat was all they agreed on.',
    );
    expect(document.sentences.map((sentence) => [sentence.kind, sentence.paragraph])).toEqual([
      ['body', 1],
      ['list-item', 1],
      ['list-item', 1],
      ['body', 2],
    ]);
    expect(document.text).toContain('measures:\n- one point of contact\n- two exercises\n\nThat');
  });

  it('keeps bullets as they are written, outside the sentences and mapped to their place', () => {
    const source = 'They agreed on the following measures:\n  •\tone point of contact\n  –  two exercises';
    const document = prepareForTest(source);
    expect(document.text).toBe('They agreed on the following measures:\n• one point of contact\n– two exercises');
    expect(textsOf(document, 'list-item')).toEqual(['one point of contact', 'two exercises']);
    expect(checkProvenance(document)).toEqual([]);
    const at = document.text.indexOf('–');
    const [textStart, , sourceStart] = document.map.find(([start, length]) => at >= start && at < start + length)!;
    expect(source.charAt(sourceStart + at - textStart)).toBe('–');
  });

  it('keeps the numbers of numbered paragraphs with their sentences', () => {
    const document = prepareForTest(
      '1. The Committee met in Vienna in the spring.\n2. It adopted its agenda without a vote.',
    );
    expect(textsOf(document, 'body')).toHaveLength(2);
    expect(textsOf(document)[0]).toMatch(/^1\. The Committee/);
  });
});

describe('markdown', () => {
  const source = `---
title: A stated title
date: 2022-06-03
url: https://example.org/a
---
# Cyber dialogue

Norland and **Suvania** met in [Harbour City](https://example.org/city) on 1 June_2022 and were *very* glad.
They will meet again in \`autumn\`.

## Results

> International law applies <b>in</b> cyberspace, said Ms. Finn.

- exchange of [data](x.html)
- joint training
  for both sides

![logo](logo.png)

### Details
1. The first step was taken in 2021.

- [Home](/)
- [News](/news)
- [Contact](/contact)
- [Imprint](/imprint)
`;
  const document = prepareForTest(source, { path: 'notes.md' });

  it('shows only what a reader sees', () => {
    expect(textsOf(document)).toEqual([
      'Cyber dialogue',
      'Norland and Suvania met in Harbour City on 1 June_2022 and were very glad.',
      'They will meet again in autumn.',
      'Results',
      'International law applies in cyberspace, said Ms. Finn.',
      'exchange of data',
      'joint training for both sides',
      'Details',
      '1. The first step was taken in 2021.',
    ]);
  });

  it('accounts for every letter of the markup', () => {
    expect(checkProvenance(document)).toEqual([]);
    expect(new Set(document.removed.map((part) => part.rule))).toContain('front-matter');
  });

  it('carries the heading path, without the title', () => {
    const sections = document.sentences.map((sentence) => sentence.section);
    expect(sections[1]).toBeUndefined();
    expect(sections.at(-1)).toBe('Results › Details');
  });

  it('takes plain facts from the front matter and never runs it', () => {
    expect(document.metadata).toMatchObject({
      title: 'A stated title',
      titleBasis: 'stated',
      published: { date: '2022-06-03' },
      url: 'https://example.org/a',
    });
    const hostile = prepareForTest('---js\nprocess.exit(1)\n---\nThe text of the document starts here.', {
      path: 'a.md',
    });
    expect(textsOf(hostile).join(' ')).toContain('The text of the document starts here.');
  });

  it.each([
    '['.repeat(50_000),
    '[a]('.repeat(20_000),
    '*a '.repeat(40_000),
    '<a '.repeat(30_000),
    '![](('.repeat(20_000),
    `${'[]( ('.repeat(20_000)}${') '.repeat(40_000)}`,
    '[^'.repeat(40_000),
    `${'[](()'.repeat(40_000)} x${')'.repeat(40_000)}`,
    '> '.repeat(40_000),
    '# '.repeat(40_000),
    '---\na\n'.repeat(20_000),
  ])('stays fast on hostile input %#', (hostile) => {
    const started = performance.now();
    extractorFor('.md')!(`${hostile} end.`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

it('an unknown extension has no extractor, nor has a name of the prototype', () => {
  expect(extractorFor('.exe')).toBeUndefined();
  expect(extractorFor('constructor')).toBeUndefined();
});

describe('pages', () => {
  it('are those on which a sentence begins, also where white space before it was left out', () => {
    const source = 'One two three.   Four five\fsix seven.\n\nEight nine.';
    const blocks = [
      { kind: 'paragraph' as const, spans: [{ start: 0, end: 38 }], source: { start: 0, end: 38 } },
      { kind: 'paragraph' as const, spans: [{ start: 39, end: 51 }], source: { start: 39, end: 51 } },
    ].map((block) => ({
      ...toCleanedBlock(source, block),
      ...{ isHeading: false, isTitle: false, afterRemoval: false },
    }));
    const pages = [
      { start: 0, page: 1 },
      { start: 27, page: 2 },
    ];
    const { sentences, text } = assembleText({ source, pages }, blocks, 'en', () => ({
      language: 'en',
      confident: true,
    }));
    expect(sentences.map(({ start, end, page }) => [text.slice(start, end), page])).toEqual([
      ['One two three.', 1],
      ['Four five six seven.', 1],
      ['Eight nine.', 2],
    ]);
  });
});
