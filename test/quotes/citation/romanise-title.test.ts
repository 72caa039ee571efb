import { describe, expect, it } from 'vitest';
import { romaniseTitle } from '../../../src/quotes/citation/romanise-title.js';

describe('romaniseTitle', () => {
  it.each([
    ['ru', 'Щёкино: Объезд «Юг» № 5', 'Shchekino: Obʺezd «Iug» № 5'],
    ['ru', 'МИД РОССИИ: ЩИТ', 'MID ROSSII: SHCHIT'],
    ['ru', 'Я и Ты', 'Ia i Ty'],
    ['uk', 'Гідність, ґрунт і Київ', 'Hidnistʹ, grunt i Kyiv'],
    ['be', 'Аб’яднаныя Рэспублікі ў свеце', 'Ab’iadnanyia Respubliki u svetse'],
    ['bg', 'Щастие и ъгъл', 'Shtastie i ugul'],
  ])('%s: %s', (language, text, latin) => {
    expect(romaniseTitle(text, language)).toBe(latin);
  });

  it.each([
    ['a text without Cyrillic', 'Statement', 'ru'],
    ['a language without a table', 'Изјава', 'sr'],
    ['a letter that the table does not have', 'Заявление ґ', 'ru'],
    ['another script', '声明', 'zh'],
  ])('gives nothing for %s', (_, text, language) => {
    expect(romaniseTitle(text, language)).toBeUndefined();
  });
});
