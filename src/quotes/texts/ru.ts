// quotes: what is said about verdicts, kept answers and compared documents, in Russian.
import type { QuotationTexts } from './text-set.js';

export const ru: QuotationTexts = {
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
  givenOn: (date, corpus) => `Дата ответа: ${date}, показан без изменений · корпус ${corpus}`,
  changes: {
    unchanged: (numbers) => `В источнике на прежнем месте: ${numbers}`,
    moved: (numbers) => `В источнике, но в другом месте: ${numbers}`,
    altered: (numbers) => `Теперь в источнике сказано иначе: ${numbers}`,
    removed: (numbers) => `Источника больше нет в корпусе: ${numbers}`,
  },
  voices: (names) => `Чьи слова: ${names}`,
  oneSided: (others) => `Только одна сторона. По этой теме в корпусе есть и другие тексты: ${others}`,
  betterNow: (source) => `Если задать вопрос снова, на первом месте теперь другой фрагмент: ${source}`,
  answeredNow: (source) => `Если задать вопрос снова, ответ теперь есть: ${source}`,
  unansweredNow: 'Если задать вопрос снова, ответа в корпусе больше нет.',
  comparison: {
    identical: 'Тексты обоих документов совпадают.',
    nothingAlike: 'В этих двух документах нет мест, достаточно близких для сравнения.',
    nothingOnTopic: (topic) => `В этих двух документах нет мест на тему «${topic}», достаточно близких для сравнения.`,
    sameDocument: 'Укажите два разных документа.',
    sameWords: (count) => `Мест с одинаковым текстом в обоих документах: ${count}`,
    acrossLanguages: 'Языки разные: тексты приведены рядом, без пословного сравнения.',
  },
};
