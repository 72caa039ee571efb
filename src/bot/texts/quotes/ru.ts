// bot: texts about quotations and citations in Russian.
import type { QuoteCommandTexts, QuoteTexts } from './text-set.js';

export const ru: QuoteTexts = {
  verdicts: {
    exact: { label: 'Дословно', meaning: 'Эти слова содержатся в источнике.' },
    typographic: {
      label: 'Дословно, кроме оформления',
      meaning: 'Отличаются только кавычки, тире, пробелы и тому подобное.',
    },
    shortened: { label: 'С сокращениями', meaning: 'Все части есть в источнике и идут в том же порядке.' },
    altered: { label: 'Изменено', meaning: 'В источнике сказано иначе.' },
    stitched: { label: 'Составлено из частей', meaning: 'Части взяты из разных мест.' },
    misattributed: {
      label: 'Неверно указан источник',
      meaning: 'Слова подлинные, но взяты не из названного источника.',
    },
    translation: {
      label: 'Возможно, перевод',
      meaning:
        'Такой формулировки нет ни в одном источнике. Очень близок по смыслу отрывок на другом языке, но это не совпадение.',
    },
    'not-found': {
      label: 'Не найдено',
      meaning: 'Такой формулировки нет ни в одном из имеющихся документов. Это не значит, что она неверна.',
    },
  },
  searched: (documents) => `Просмотрено документов: ${documents}`,
  kinds: {
    negation: 'отрицание',
    number: 'число',
    date: 'дата',
    name: 'имя или название',
    'look-alike': 'буквы другого алфавита',
    'word-changed': 'изменено',
    'word-inserted': 'добавлено',
    'word-dropped': 'пропущено',
  },
  difference: (kind, quoted, source) => `${kind}: в цитате «${quoted}», в источнике «${source}»`,
  nothing: '–',
  asQuoted: 'В цитате',
  inSource: 'В источнике',
  leftOut: 'Пропущено между частями',
  alsoIn: (titles) => `Те же слова есть также в документах: ${titles}`,
  warnings: {
    'negation-dropped': 'В пропущенном тексте есть отрицание: смысл может измениться на противоположный.',
    'omission-spans-paragraphs': 'Пропуск выходит за пределы абзаца.',
    'other-document': 'Это не тот источник, который был назван.',
    'machine-translated-source': 'Источник представляет собой машинный перевод.',
  },
  unavailableHere: 'Ближайшая формулировка содержится в документе, который на этом сервере не используется.',
  notShown: (quotations) =>
    `Другие цитаты в этом сообщении: ${quotations}. Их можно проверить по одной командой /verify.`,
  noQuotation: 'В этом сообщении нет цитаты: ни в кавычках, ни в блочной цитате нет трёх или более слов подряд.',
  unusable: (characters, omissions) =>
    `Это невозможно проверить. В цитате должно быть не менее двух слов, не более ${characters} знаков и не более ${omissions} пропусков.`,
  citeWhat: 'Укажите либо документ, либо номер ответа.',
  givenOn: (date, corpus) => `Дата ответа: ${date}, показан без изменений · корпус ${corpus}`,
  changes: {
    unchanged: (numbers) => `В источнике на прежнем месте: ${numbers}`,
    moved: (numbers) => `В источнике, но в другом месте: ${numbers}`,
    altered: (numbers) => `Теперь в источнике сказано иначе: ${numbers}`,
    removed: (numbers) => `Источника больше нет в корпусе: ${numbers}`,
  },
  cited: (sources) => `Процитировано источников: ${sources}`,
  nothingCited: 'Здесь пока не процитировано ни одного источника.',
  restInFile: 'Продолжение списка в файле.',
  voices: (names) => `Чьи слова: ${names}`,
  oneSided: (others) => `Только одна сторона. По этой теме в корпусе есть и другие тексты: ${others}`,
};

export const ruCommands: QuoteCommandTexts = {
  verify: { name: 'проверить', description: 'Проверить, есть ли цитата в документах дословно' },
  cite: { name: 'ссылка', description: 'Получить готовую ссылку на документ или на источники ответа' },
  answer: { name: 'ответ', description: 'Показать прежний ответ без изменений и то, что с тех пор изменилось' },
  bibliography: { name: 'библиография', description: 'Перечислить источники, процитированные в этом канале или ветке' },
  menu: 'Проверить эту цитату',
  options: {
    text: { name: 'текст', description: 'Цитата' },
    source: { name: 'источник', description: 'Документ, на который ссылаются' },
    document: { name: 'документ', description: 'Документ' },
    answer: { name: 'ответ', description: 'Номер ответа, например A-7K3F-9QZM-2H' },
    id: { name: 'номер', description: 'Номер под ответом, например A-7K3F-9QZM-2H' },
    style: { name: 'стиль', description: 'Стиль оформления; по умолчанию редакционный стиль ООН' },
    file: { name: 'файл', description: 'Вид файла; по умолчанию Markdown' },
  },
};
