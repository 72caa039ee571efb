import { describe, expect, it } from 'vitest';
import { findPredicates, predicateWord } from '../../src/language/find-predicates.js';

const idsOf = (text: string): string[] => findPredicates(text).map(({ id }) => id);

describe('a predicate is found in each language', () => {
  it.each([
    [
      'sign',
      [
        'The parties signed it.',
        'Das Abkommen wurde unterzeichnet.',
        'Стороны подписали документ.',
        'Les parties ont signé le texte.',
        'Firmaron el acuerdo.',
        '双方签署了协定。',
        'Hai bên đã ký hiệp định.',
        '両国は協定に署名した。',
        'وقع الجانبان على الاتفاق.',
      ],
    ],
    [
      'oppose',
      [
        'Nobody opposed it.',
        'Sie lehnten den Entwurf ab.',
        'Страна отвергла проект.',
        'Le pays a rejeté le texte.',
        'El país rechazó el texto.',
        '该国反对这一草案。',
        'Nước này phản đối dự thảo.',
        'その国は反対した。',
        'رفضت الدولة المشروع.',
      ],
    ],
    [
      'lead',
      [
        'She headed the delegation.',
        'Er leitete die Delegation.',
        'Делегацию возглавил посол.',
        'Il présidait la délégation.',
        'Encabezó la delegación.',
        '大使率领代表团。',
        'Đại sứ dẫn đầu đoàn.',
        '大使が率いた。',
        'ترأس السفير الوفد.',
      ],
    ],
    [
      'succeed',
      [
        'Who is his successor?',
        'Wer war sein Nachfolger?',
        'Кто его преемник?',
        'Qui lui a succédé ?',
        '¿Quién fue su sucesor?',
        '他的继任者是谁?',
        'Ai kế nhiệm ông?',
        '後任は誰ですか。',
        'من خليفة السفير؟ من عين بعده؟',
      ],
    ],
    [
      'future',
      [
        'The next round will be in Paris.',
        'Die nächste Runde ist in Paris.',
        'Следующий раунд пройдёт в Париже.',
        'Le prochain cycle aura lieu à Paris.',
        'La próxima ronda será en París.',
        '下一轮将在巴黎举行。',
        'Vòng tiếp theo sẽ diễn ra ở Paris.',
        '次回はパリで開催予定。',
        'الجولة القادمة في باريس.',
      ],
    ],
  ])('%s', (id, texts) => {
    expect(texts.filter((text) => !idsOf(text).includes(id))).toEqual([]);
  });
});

it.each([
  ['sign', 'A significant signal was given.'],
  ['oppose', 'In opposite directions. Gegenstand war die Sicherheit.'],
  ['money', 'Les pays participants.'],
  ['age', 'La convention est née de cet effort. La convención nació así.'],
  ['vote', 'El voto de confianza no, la votiva sí.'.replace('voto', 'devoto')],
  ['venue', 'Was anybody from there in the room?'],
  ['count-people', '¿Cuál es el papel de las personas? The participants met.'],
])('%s is not found in what only looks like it', (id, text) => {
  expect(idsOf(text)).not.toContain(id);
});

it.each([
  ['Why did France walk out of the talks?', 'leave', 'walk out'],
  ['Warum lehnte Japan das ab?', 'oppose', 'lehnte'],
  ['日本为何退出?', 'leave', '退出'],
])('%s names it as it stands there', (question, id, word) => {
  const predicate = findPredicates(question).find((each) => each.id === id)!;
  expect(predicateWord(question, predicate)).toBe(word);
  expect(predicateWord('nothing of the kind', predicate)).toBe('');
});

it('is linear on hostile text', () => {
  const started = performance.now();
  for (const piece of ['а', 'против ', 'вступ', 'vot', 'выступ '.repeat(3)]) findPredicates(piece.repeat(5000));
  expect(performance.now() - started).toBeLessThan(1000);
});
