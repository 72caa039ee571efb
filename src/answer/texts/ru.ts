// answer: interface texts in Russian. Values in, one sentence out.
// What is inserted follows a colon and stays in the source's form; no word may depend on its gender, case or number.
import type { InterfaceTexts } from './text-set.js';

const PLURAL_RULES = new Intl.PluralRules('ru');

const undatedExcluded = (count: number): string => {
  switch (PLURAL_RULES.select(count)) {
    case 'one':
      return `${count} документ без даты публикации исключён фильтром по дате.`;
    case 'few':
      return `${count} документа без даты публикации исключены фильтром по дате.`;
    default:
      return `${count} документов без даты публикации исключено фильтром по дате.`;
  }
};

export const ru: InterfaceTexts = {
  named: {
    person: (span) => `Лицо, названное в [1]: ${span}.`,
    date: (span) => `Дата, указанная в [1]: ${span}.`,
    place: (span) => `Место, названное в [1]: ${span}.`,
    number: (span) => `Число, указанное в [1]: ${span}.`,
    symbol: (span) => `Документ, названный в [1]: ${span}.`,
  },
  namedSeveral: (list) => `В [1] указаны: ${list}.`,
  dateResolved: (span, date, clue) =>
    `Дата, указанная в [1]: ${span}, то есть ${date}; год установлен по следующим данным: ${clue}.`,
  publishedOn: (date) => `дата публикации (${date})`,
  about: (title) => `Наиболее близкое к вашему вопросу содержится в документе: ${title}.`,
  aboutSeveral: (titles) => `Наиболее близкие к вашему вопросу фрагменты взяты из документов: ${titles}.`,
  offTopic:
    'Ответы даются только по сохранённым документам о дипломатии в сфере информационной безопасности; этот вопрос касается другой темы.',
  notInCorpus: 'В сохранённых документах нет ответа на этот вопрос.',
  notInCorpusMissing: (missing) =>
    `В сохранённых документах нет ответа на этот вопрос; ничего не найдено о следующем: ${missing}.`,
  filteredOut: 'Ни один сохранённый документ не соответствует заданным вами фильтрам.',
  lowConfidence:
    'Не найдено фрагмента, который однозначно отвечал бы на этот вопрос. Ниже приведены наиболее близкие фрагменты; возможно, ответа в них нет.',
  answeredMissing: (missing) => `Ничего не найдено о следующем: ${missing}.`,
  undatedExcluded,
  quote: (text) => `«${text}»`,
};
