// answer: interface texts in Arabic. Values in, one sentence out, read from right to left.
// What is inserted follows a colon or أي, stays in the source's form, and is isolated so that its own direction neither
// takes hold of the sentence nor is broken by it. Every text opens with an Arabic word: readers take direction from it.
import type { InterfaceTexts } from './text-set.js';

const PLURAL_RULES = new Intl.PluralRules('ar');

/** Between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE: laid out by itself, in the direction of its first letter. */
const isolate = (text: string): string => `\u2068${text}\u2069`;

/** The counted noun in the accusative; one and two are said by the noun itself, without a figure. */
const undatedDocuments = (count: number): string => {
  switch (PLURAL_RULES.select(count)) {
    case 'zero':
      return 'أي وثيقة لا تحمل تاريخ نشر';
    case 'one':
      return 'وثيقة واحدة لا تحمل تاريخ نشر';
    case 'two':
      return 'وثيقتين لا تحملان تاريخ نشر';
    case 'few':
      return `${count} وثائق لا تحمل تاريخ نشر`;
    default:
      return `${count} وثيقة لا تحمل تاريخ نشر`;
  }
};

export const ar: InterfaceTexts = {
  named: {
    person: (span) => `الشخص المذكور في [1]: ${isolate(span)}.`,
    date: (span) => `التاريخ المذكور في [1]: ${isolate(span)}.`,
    place: (span) => `المكان المذكور في [1]: ${isolate(span)}.`,
    number: (span) => `الرقم المذكور في [1]: ${isolate(span)}.`,
    symbol: (span) => `الوثيقة المذكورة في [1]: ${isolate(span)}.`,
  },
  namedSeveral: (list) => `ورد في [1] ما يلي: ${isolate(list)}.`,
  dateResolved: (span, date, clue) =>
    `التاريخ المذكور في [1]: ${isolate(span)}، أي ${isolate(date)}؛ والسنة مأخوذة من: ${isolate(clue)}.`,
  publishedOn: (date) => `تاريخ النشر (${isolate(date)})`,
  about: (title) => `أقرب ما ورد إلى سؤالكم موجود في: ${isolate(title)}.`,
  // `titles` and `missing` are not isolated as a whole: `quote` isolates each part, and an isolate that holds nothing but
  // isolates and punctuation counts as left to right, which would turn the order of the parts around.
  aboutSeveral: (titles) => `أقرب المقاطع إلى سؤالكم مأخوذة من: ${titles}.`,
  offTopic: 'لا أجيب إلا استنادًا إلى الوثائق المحفوظة بشأن دبلوماسية أمن المعلومات؛ وهذا السؤال يتناول موضوعًا آخر.',
  notInCorpus: 'لا تتضمن الوثائق المحفوظة إجابة عن هذا السؤال.',
  notInCorpusMissing: (missing) => `لا تتضمن الوثائق المحفوظة إجابة عن هذا السؤال؛ ولم يُعثر على شيء بشأن: ${missing}.`,
  filteredOut: 'لا توجد وثيقة محفوظة تستوفي عوامل التصفية التي حددتموها.',
  lowConfidence: 'لم يُعثر على مقطع يجيب بوضوح عن هذا السؤال. وفيما يلي أقرب المقاطع، وقد لا تتضمن الإجابة.',
  answeredMissing: (missing) => `لم يُعثر على شيء بشأن: ${missing}.`,
  undatedExcluded: (count) =>
    `${PLURAL_RULES.select(count) === 'zero' ? 'لم يستبعد' : 'استبعد'} عامل تصفية التاريخ ${undatedDocuments(count)}.`,
  quote: (text) => `«${isolate(text)}»`,
};
