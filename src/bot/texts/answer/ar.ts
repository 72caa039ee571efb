// bot: texts of the renderings in Arabic. Values in, finished words out, read from right to left. What is inserted comes
// already set apart in its own direction; every text opens with an Arabic word, as readers take direction from it.
import type { AnswerTexts } from './text-set.js';

const RULES = new Intl.PluralRules('ar');

/** One and two are said by the noun itself; three to ten take the plural, from eleven on the accusative singular. */
const counted = (count: number, one: string, two: string, few: string, many: string, other: string): string => {
  const rule = RULES.select(count);
  if (rule === 'one') return one;
  if (rule === 'two') return two;
  return `${count} ${rule === 'few' ? few : rule === 'many' ? many : other}`;
};

export const ar: AnswerTexts = {
  quotedExactly: 'اقتباس حرفي',
  documentsUsed: (used, total) => `عدد الوثائق المستخدمة: ${used} من ${total}`,
  corpusOf: (date) => `مجموعة الوثائق حتى ${date}`,
  sentenceContinues: 'للجملة بقية',
  moreBehind: (excerpts) =>
    `يوجد ${counted(excerpts, 'مقتطف آخر', 'مقتطفان آخران', 'مقتطفات أخرى', 'مقتطفًا آخر', 'مقتطف آخر')} تحت زر «المقتطفات التالية»`,
  understoodAs: (question) => `فُهم السؤال على النحو الآتي: ${question}`,
  lowConfidence: 'لم يُعثر على مقطع يجيب بوضوح عن هذا السؤال. ويمكن عرض أقرب المقاطع أدناه، وقد لا تتضمن الإجابة.',
  nearestHeading: 'أقرب المقاطع، وقد لا تجيب عن السؤال.',
  excerptsFrom: (title) => `مقتطفات من: ${title}`,
  furtherExcerpts: 'المقتطفات التالية',
  aroundExcerpt: (number) => `الفقرة التي تضم المقتطف [${number}]، والمقتطف بخط عريض`,
  pageOf: (page, pages) => `الصفحة ${page} من ${pages}`,
  whyHeading: 'سبب تقديم هذه المقتطفات',
  whyNote: 'تقارن النقاط بين مقتطفات هذه الإجابة فقط، ولا تدل على صحة أي قول.',
  scoreGroups: {
    meaning: 'قرب المعنى من سؤالكم',
    words: 'الكلمات نفسها',
    names: 'الأسماء والتواريخ نفسها',
    document: 'موضوع الوثيقة بأكملها',
    kind: 'احتواء نوع المعلومة المطلوبة',
    length: 'نص كافٍ للفهم',
    other: 'عوامل أخرى',
  },
  points: (points) => `النقاط: ${points}`,
  foundHeading: 'مقاطع تتعلق بهذا القول',
  foundNote: 'هذه أقرب المقاطع في الوثائق المحفوظة، ولكم أن تحكموا هل تؤيد هذا القول.',
  foundNothing: 'لا تتضمن الوثائق المحفوظة أي مقطع يتعلق بهذا القول.',
  labelled: (name, value) => `${name}: ${value}`,
  buttons: {
    more: 'سياق أوسع',
    next: 'المقتطفات التالية',
    why: 'لماذا هذه؟',
    cite: 'صيغة الاستشهاد',
    share: 'مشاركة',
    delete: 'حذف',
    follow: 'سؤال تكميلي',
    thread: 'النقل إلى سلسلة',
    nearest: 'عرض أقرب المقاطع',
    unfilter: 'السؤال من دون تصفية',
    previousPage: 'الصفحة السابقة',
    nextPage: 'الصفحة التالية',
    chooseExcerpt: 'سياق مقتطف آخر',
    chooseDocument: 'اختيار وثيقة',
  },
  source: {
    paragraph: (number) => `الفقرة ${number}`,
    page: (number) => `الصفحة ${number}`,
    section: (name) => `القسم «${name}»`,
    machineTranslated: 'ترجمة آلية',
    titleGuessed: 'عنوان مُقدَّر',
    dateInferred: 'تاريخ مستنتَج',
    link: 'المصدر',
    publisher: 'جهة النشر',
    published: 'تاريخ النشر',
    events: 'تواريخ الأحداث',
    symbol: 'رمز الوثيقة',
    status: 'النوع',
    language: 'اللغة',
    twins: 'وثائق عن الحدث نفسه',
    forums: 'المحافل',
    parties: 'الأطراف',
    alsoAt: 'متاح أيضًا على',
    retrieved: 'تاريخ الاطلاع',
    rights: 'الحقوق',
    version: 'الإصدار',
    opening: 'مطلع الوثيقة',
    removed: (parts) => `ما أُغفل بوصفه من عناصر الصفحة: ${counted(parts, 'جزء واحد', 'جزآن', 'أجزاء', 'جزءًا', 'جزء')}`,
    removedNothing: 'لم يُغفل شيء بوصفه من عناصر الصفحة.',
    count: (documents) => `المصادر: ${documents}`,
    none: 'لا توجد وثيقة محفوظة تستوفي عوامل التصفية هذه.',
  },
  term: {
    kinds: {
      organisation: 'منظمة',
      process: 'عملية',
      instrument: 'صك',
      concept: 'مفهوم',
      office: 'منصب',
      person: 'شخص',
    },
    meaning: 'المعنى (بالإنكليزية)',
    usage: 'من يستخدمه وكيف (بالإنكليزية)',
    related: 'انظر أيضًا',
  },
  about: {
    purpose: 'أبحث في الوثائق المحفوظة عن دبلوماسية أمن المعلومات وأقتبس منها حرفيًا، ولا أكتب عنها نصوصًا من عندي.',
    version: 'الإصدار',
    corpus: 'مجموعة الوثائق',
    corpusSize: (documents, passages, date) => `عدد الوثائق: ${documents}، عدد المقاطع: ${passages}، حتى ${date}`,
    model: 'النموذج',
    quality: 'الجودة المقيسة',
    notMeasured: 'لم تُقَس لهذه المجموعة',
    measuredOn: (questions) => `على المجموعة المرفقة؛ أسئلة اختبار لم تُستخدم في الضبط: ${questions}`,
    figures: {
      'first-excerpt': 'المقتطف الأول يتضمن الإجابة',
      'first-three': 'أحد المقتطفات الثلاثة الأولى يتضمنها',
      answered: 'أُجيب حين تتضمن الوثائق الإجابة',
      'near-miss': 'رُفض حين لا تتضمن الوثائق إلا ما يشبهها',
      'false-premise': 'رُفض أو نُبِّه حين ينطلق السؤال من مقدمة خاطئة',
      'off-topic': 'رُفض حين يتناول السؤال موضوعًا آخر',
    },
    privacy: 'الخصوصية',
    nothingSent: 'يعمل كل شيء على جهاز الجهة المشغلة، ولا يُرسل شيء إلى غيرها.',
    keptFor: (days) =>
      `مدة حفظ الأسئلة والإجابات: ${counted(days, 'يوم واحد', 'يومان', 'أيام', 'يومًا', 'يوم')}؛ والأمر \`/privacy delete\` يحذف ما يخصكم فورًا.`,
  },
  queued: (position) => `ترتيبكم في قائمة الانتظار: ${position}.`,
  help: {
    heading: 'ما أستطيع فعله',
    does: [
      'الأمر `/ask`: اطرحوا سؤالًا بإحدى اللغات التسع لتحصلوا على اقتباسات حرفية مع مصادرها. ويمكنكم أيضًا الإشارة إليّ أو مراسلتي مباشرة.',
      'للمتابعة، ردّوا على إحدى رسائلي أو اضغطوا «سؤال تكميلي».',
      'انقروا بالزر الأيمن على رسالة ثم اختاروا التطبيقات: للسؤال عنها أو للبحث عن مصدر لما تقوله.',
      '`/event` يبيّن من اجتمع وأين ومتى: البحث والمقارنة والخط الزمني والنقل إلى التقويم والتذكير.',
      'الأمر `/sources` يسرد الوثائق، و`/glossary` يعطي المصطلح بتسع لغات، و`/about` يعرّف بما يعمل هنا.',
      'الأمر `/settings` لمن يديرون الخادم؛ و`/privacy delete` يحذف ما هو محفوظ عنكم.',
    ],
    refusesHeading: 'ما لا أفعله',
    refuses: [
      'لا أجيب إلا استنادًا إلى الوثائق المحفوظة، وإذا خلت من الجواب قلت ذلك.',
      'لا أعيد الصياغة ولا أترجم الاقتباسات ولا أبدي رأيًا ولا أقدم مشورة قانونية ولا أتابع الأخبار.',
    ],
  },
};
