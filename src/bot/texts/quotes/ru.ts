// bot: texts about quotations and citations in Russian.
import type { OwnQuoteTexts, QuoteCommandTexts } from './text-set.js';

export const ru: OwnQuoteTexts = {
  notShown: (quotations) =>
    `Другие цитаты в этом сообщении: ${quotations}. Их можно проверить по одной командой /verify.`,
  noQuotation: 'В этом сообщении нет цитаты: ни в кавычках, ни в блочной цитате нет трёх или более слов подряд.',
  unusable: (characters, omissions) =>
    `Это невозможно проверить. В цитате должно быть не менее двух слов, не более ${characters} знаков и не более ${omissions} пропусков.`,
  citeWhat: 'Укажите что-то одно: документ, событие или номер ответа.',
  cited: (sources) => `Процитировано источников: ${sources}`,
  nothingCited: 'Здесь пока не процитировано ни одного источника.',
  restInFile: 'Продолжение списка в файле.',
};

export const ruCommands: QuoteCommandTexts = {
  verify: { name: 'проверить', description: 'Проверить, есть ли цитата в документах дословно' },
  cite: { name: 'ссылка', description: 'Получить готовую ссылку на документ, источники ответа или события' },
  answer: { name: 'ответ', description: 'Показать прежний ответ без изменений и то, что с тех пор изменилось' },
  bibliography: { name: 'библиография', description: 'Перечислить источники, процитированные в этом канале или ветке' },
  compare: {
    name: 'сравнить',
    description: 'Показать рядом самые близкие места двух документов и различия между ними',
  },
  menu: 'Проверить эту цитату',
  options: {
    text: { name: 'текст', description: 'Цитата' },
    source: { name: 'источник', description: 'Документ, на который ссылаются' },
    document: { name: 'документ', description: 'Документ' },
    answer: { name: 'ответ', description: 'Номер ответа, например A-7K3F-9QZM-2H' },
    id: { name: 'номер', description: 'Номер под ответом, например A-7K3F-9QZM-2H' },
    style: { name: 'стиль', description: 'Стиль оформления; по умолчанию редакционный стиль ООН' },
    file: { name: 'файл', description: 'Вид файла; по умолчанию Markdown' },
    export: { name: 'файл', description: 'Получить ответ также в виде файла' },
    event: { name: 'событие', description: 'Событие: его название или обозначение документа' },
    a: { name: 'первый', description: 'Один документ' },
    b: { name: 'второй', description: 'Другой документ' },
    topic: { name: 'тема', description: 'Только места на эту тему, на любом языке' },
  },
};
