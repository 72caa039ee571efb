// quotes: what is said about verdicts, kept answers and compared documents, in Arabic.
import type { QuotationTexts } from './text-set.js';

export const ar: QuotationTexts = {
  verdicts: {
    exact: { label: 'مطابق', meaning: 'هذه العبارة واردة في المصدر بنصها.' },
    typographic: {
      label: 'مطابق ما عدا الشكل الطباعي',
      meaning: 'لا يختلف سوى علامات الاقتباس أو الشرطات أو المسافات أو ما شابهها.',
    },
    shortened: { label: 'مختصر', meaning: 'جميع الأجزاء واردة في المصدر بهذا الترتيب.' },
    altered: { label: 'معدَّل', meaning: 'عبارة المصدر مختلفة.' },
    stitched: { label: 'مركَّب', meaning: 'الأجزاء مأخوذة من مواضع مختلفة.' },
    misattributed: { label: 'منسوب إلى غير مصدره', meaning: 'العبارة صحيحة، لكنها ليست من المصدر المذكور.' },
    translation: {
      label: 'لعله ترجمة',
      meaning: 'لا يرد هذا النص في أي مصدر. ثمة مقطع بلغة أخرى قريب جدًا منه، لكنه لا يُعد مطابقة.',
    },
    'not-found': {
      label: 'غير موجود',
      meaning: 'لا يرد هذا النص في أي وثيقة محفوظة. ولا يعني ذلك أنه غير صحيح.',
    },
  },
  searched: (documents) => `عدد الوثائق التي جرى البحث فيها: ${documents}`,
  kinds: {
    negation: 'نفي',
    number: 'رقم',
    date: 'تاريخ',
    name: 'اسم',
    'look-alike': 'حروف من أبجدية أخرى',
    'word-changed': 'مُغيَّر',
    'word-inserted': 'مُضاف',
    'word-dropped': 'محذوف',
  },
  difference: (kind, quoted, source) => `${kind}: في الاقتباس «${quoted}»، وفي المصدر «${source}»`,
  nothing: '–',
  asQuoted: 'في الاقتباس',
  inSource: 'في المصدر',
  leftOut: 'ما حُذف بين الجزأين',
  alsoIn: (titles) => `ترد العبارة نفسها أيضًا في: ${titles}`,
  warnings: {
    'negation-dropped': 'يتضمن الجزء المحذوف نفيًا، وقد ينقلب المعنى بحذفه.',
    'omission-spans-paragraphs': 'يتجاوز الحذف نهاية الفقرة.',
    'other-document': 'ليس هذا هو المصدر المذكور.',
    'machine-translated-source': 'المصدر ترجمة آلية.',
  },
  givenOn: (date, corpus) => `تاريخ الإجابة: ${date}، معروضة كما كانت · المدونة ${corpus}`,
  changes: {
    unchanged: (numbers) => `لا يزال في موضعه في المصدر: ${numbers}`,
    moved: (numbers) => `لا يزال في المصدر لكن في موضع آخر: ${numbers}`,
    altered: (numbers) => `تغيّرت عبارة المصدر: ${numbers}`,
    removed: (numbers) => `لم يعد المصدر ضمن المدونة: ${numbers}`,
  },
  voices: (names) => `أقوال مَن: ${names}`,
  oneSided: (others) => `جانب واحد فقط. تتضمن المدونة أيضًا نصوصًا في هذا الشأن من: ${others}`,
  betterNow: (source) => `عند طرح السؤال من جديد يأتي الآن مقتطف آخر أولًا: ${source}`,
  answeredNow: (source) => `عند طرح السؤال من جديد توجد الآن إجابة: ${source}`,
  unansweredNow: 'عند طرح السؤال من جديد لم تعد المدونة تقدم إجابة.',
  comparison: {
    identical: 'نص الوثيقتين واحد.',
    nothingAlike: 'لا توجد في الوثيقتين مقاطع متقاربة بما يكفي للمقارنة.',
    nothingOnTopic: (topic) => `لا توجد في الوثيقتين مقاطع عن «${topic}» متقاربة بما يكفي للمقارنة.`,
    sameDocument: 'يرجى ذكر وثيقتين مختلفتين.',
    sameWords: (count) => `المقاطع المتطابقة في الوثيقتين: ${count}`,
    acrossLanguages: 'اللغتان مختلفتان: يُعرض النصان جنبًا إلى جنب من دون مقارنة بين الكلمات.',
  },
};
