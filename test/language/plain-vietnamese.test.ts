// language: Vietnamese typed without tone marks is told from other languages in plain Latin letters.
import { expect, it } from 'vitest';
import { isPlainVietnamese } from '../../src/language/plain-vietnamese.js';

const isVietnamese = (text: string): boolean => isPlainVietnamese(text.toLowerCase().split(' '));

it.each([
  'nhom cong tac hop o dau va khi nao',
  'bao nhieu nuoc da tham gia cuoc hop',
  'ai la truong doan Nhat trong cuoc tham van',
])('takes %j for Vietnamese', (text) => {
  expect(isVietnamese(text)).toBe(true);
});

it.each([
  'who led the delegation to the talks in Tokyo',
  'come si chiama il capo della delegazione',
  'cine a condus delegatia la consultari',
  'qui va a la reunion de ce soir',
  'di mana pertemuan itu akan diadakan tahun ini',
  'dove si tiene la prossima riunione a Parigi',
  'may the two do it to the van or not',
])('does not take %j for Vietnamese', (text) => {
  expect(isVietnamese(text)).toBe(false);
});

it('says nothing of fewer than four words', () => {
  expect(isVietnamese('hop o dau')).toBe(false);
});
