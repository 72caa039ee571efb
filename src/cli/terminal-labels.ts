// cli: interface language → the few words that the terminal view of an answer needs around the answer's own texts.
// Words only; the lead and the reasons of an abstention come with the answer.
import type { InterfaceLanguage } from '../domain/language.js';

interface TerminalLabels {
  /** `{n}` stands for the number. */
  readonly paragraph: string;
  readonly page: string;
  /** `{name}` stands for the heading path. */
  readonly section: string;
  readonly machineTranslation: string;
  readonly titleGuessed: string;
  readonly dateInferred: string;
  /** After a source's address; `{date}` stands for the day its bytes were retrieved. */
  readonly retrieved: string;
  /** Where else the same text stands; `{address}` stands for it. */
  readonly alsoAt: string;
  /** Over passages that were not good enough to answer with. */
  readonly closestPassages: string;
  /** `{question}`: a follow-up, completed from the question before. */
  readonly understoodAs: string;
}

const LABELS: Readonly<Record<InterfaceLanguage, TerminalLabels>> = {
  en: {
    paragraph: 'paragraph {n}',
    page: 'page {n}',
    section: 'section “{name}”',
    machineTranslation: 'machine translation',
    titleGuessed: 'title guessed',
    dateInferred: 'date inferred',
    retrieved: 'retrieved {date}',
    alsoAt: 'also at {address}',
    closestPassages: 'Closest passages – they may not answer the question',
    understoodAs: 'Understood as: {question}',
  },
  de: {
    paragraph: 'Absatz {n}',
    page: 'Seite {n}',
    section: 'Abschnitt „{name}“',
    machineTranslation: 'maschinelle Übersetzung',
    titleGuessed: 'Titel vermutet',
    dateInferred: 'Datum erschlossen',
    retrieved: 'abgerufen am {date}',
    alsoAt: 'auch unter {address}',
    closestPassages: 'Nächstliegende Stellen – sie beantworten die Frage vielleicht nicht',
    understoodAs: 'Verstanden als: {question}',
  },
  ru: {
    paragraph: 'абзац {n}',
    page: 'стр. {n}',
    section: 'раздел «{name}»',
    machineTranslation: 'машинный перевод',
    titleGuessed: 'заголовок определён автоматически',
    dateInferred: 'дата установлена по косвенным данным',
    retrieved: 'получено {date}',
    alsoAt: 'также по адресу: {address}',
    closestPassages: 'Ближайшие по смыслу фрагменты – они могут не отвечать на вопрос',
    understoodAs: 'Вопрос понят так: {question}',
  },
  fr: {
    paragraph: 'paragraphe {n}',
    page: 'page {n}',
    section: 'section « {name} »',
    machineTranslation: 'traduction automatique',
    titleGuessed: 'titre supposé',
    dateInferred: 'date déduite',
    retrieved: 'consulté le {date}',
    alsoAt: 'également sur {address}',
    closestPassages: 'Passages les plus proches – ils ne répondent peut-être pas à la question',
    understoodAs: 'Question comprise ainsi : {question}',
  },
  es: {
    paragraph: 'párrafo {n}',
    page: 'página {n}',
    section: 'sección «{name}»',
    machineTranslation: 'traducción automática',
    titleGuessed: 'título supuesto',
    dateInferred: 'fecha deducida',
    retrieved: 'consultado el {date}',
    alsoAt: 'también en {address}',
    closestPassages: 'Pasajes más cercanos: puede que no respondan a la pregunta',
    understoodAs: 'Pregunta entendida así: {question}',
  },
  zh: {
    paragraph: '第{n}段',
    page: '第{n}页',
    section: '“{name}”一节',
    machineTranslation: '机器翻译',
    titleGuessed: '标题为推测',
    dateInferred: '日期为推断',
    retrieved: '{date}获取',
    alsoAt: '另见：{address}',
    closestPassages: '最接近的段落——可能并未回答该问题',
    understoodAs: '问题理解为：{question}',
  },
  vi: {
    paragraph: 'đoạn {n}',
    page: 'trang {n}',
    section: 'mục “{name}”',
    machineTranslation: 'bản dịch máy',
    titleGuessed: 'tiêu đề phỏng đoán',
    dateInferred: 'ngày được suy ra',
    retrieved: 'truy cập ngày {date}',
    alsoAt: 'cũng có tại {address}',
    closestPassages: 'Các đoạn gần nhất – có thể không trả lời câu hỏi',
    understoodAs: 'Câu hỏi được hiểu là: {question}',
  },
  ja: {
    paragraph: '第{n}段落',
    page: '{n}ページ',
    section: '「{name}」の節',
    machineTranslation: '機械翻訳',
    titleGuessed: '題名は推定',
    dateInferred: '日付は推定',
    retrieved: '{date}取得',
    alsoAt: '掲載先（ほか）：{address}',
    closestPassages: '最も近い箇所 ― 質問への答えではない可能性があります',
    understoodAs: '質問の解釈：{question}',
  },
  ar: {
    paragraph: 'الفقرة {n}',
    page: 'الصفحة {n}',
    section: 'القسم «{name}»',
    machineTranslation: 'ترجمة آلية',
    titleGuessed: 'عنوان مُقدَّر',
    dateInferred: 'تاريخ مستنتَج',
    retrieved: 'جرى الاطلاع عليه في {date}',
    alsoAt: 'متاح أيضًا على: {address}',
    closestPassages: 'أقرب المقاطع – وقد لا تجيب عن السؤال',
    understoodAs: 'فُهم السؤال على النحو الآتي: {question}',
  },
};

export const terminalLabels = (language: InterfaceLanguage): TerminalLabels => LABELS[language];
