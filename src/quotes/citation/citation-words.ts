// quotes: interface language → the words, quotation marks and punctuation of a citation. Words only; which of them a
// style uses, and in what order, is the style's own file.
import type { InterfaceLanguage } from '../../domain/language.js';

export interface CitationWords {
  /** Around a title. */
  readonly openQuote: string;
  readonly closeQuote: string;
  /** For a quotation within the title. */
  readonly innerQuotes: readonly [open: string, close: string];
  /** Between the parts of a sentence, and after one; with the space that follows in this language. */
  readonly comma: string;
  readonly fullStop: string;
  /** In full, for prose, and as bibliographies abbreviate it. */
  readonly noDate: string;
  readonly noDateShort: string;
  readonly noTitle: string;
  readonly machineTranslation: string;
  /** `{n}` stands for the number, `{name}` for the heading path, `{date}` for a date, `{url}` for the address. */
  readonly paragraph: string;
  /** As the source numbers it, where `paragraph` is counted. */
  readonly numberedParagraph: string;
  readonly article: string;
  /** Of several, where that differs. */
  readonly numberedParagraphs?: string;
  readonly articles?: string;
  readonly page: string;
  readonly section: string;
  readonly accessed: string;
  /** As a parenthesis says it, where that differs. */
  readonly accessedOn?: string;
  /** Where a style demands the day of access and none was stated. */
  readonly noAccessDate: string;
  readonly availableAt: string;
  readonly retrieved: string;
  /** Beside machine-readable entries. */
  readonly titleGuessed: string;
  readonly dateInferred: string;
}

const COMMON = { comma: ', ', fullStop: '. ' };

const WORDS: Readonly<Record<InterfaceLanguage, CitationWords>> = {
  en: {
    ...COMMON,
    openQuote: '“',
    closeQuote: '”',
    innerQuotes: ['‘', '’'],
    noDate: 'no date',
    noDateShort: 'n.d.',
    noTitle: 'no title',
    machineTranslation: 'machine translation',
    paragraph: 'para. {n}',
    numberedParagraph: 'para. {n}',
    article: 'art. {n}',
    numberedParagraphs: 'paras. {n}',
    articles: 'arts. {n}',
    page: 'p. {n}',
    section: 'sect. “{name}”',
    accessed: 'accessed {date}',
    accessedOn: 'accessed on {date}',
    noAccessDate: 'access date not stated',
    availableAt: 'Available at {url}',
    retrieved: 'Retrieved {date}, from {url}',
    titleGuessed: 'title guessed',
    dateInferred: 'date inferred',
  },
  de: {
    ...COMMON,
    openQuote: '„',
    closeQuote: '“',
    innerQuotes: ['‚', '‘'],
    noDate: 'ohne Datum',
    noDateShort: 'o. D.',
    noTitle: 'ohne Titel',
    machineTranslation: 'maschinelle Übersetzung',
    paragraph: 'Abs. {n}',
    numberedParagraph: 'Ziff. {n}',
    article: 'Art. {n}',
    page: 'S. {n}',
    section: 'Abschn. „{name}“',
    accessed: 'abgerufen am {date}',
    noAccessDate: 'Abrufdatum nicht angegeben',
    availableAt: 'Verfügbar unter {url}',
    retrieved: 'Abgerufen am {date} von {url}',
    titleGuessed: 'Titel vermutet',
    dateInferred: 'Datum erschlossen',
  },
  ru: {
    ...COMMON,
    openQuote: '«',
    closeQuote: '»',
    innerQuotes: ['„', '“'],
    noDate: 'без даты',
    noDateShort: 'б. д.',
    noTitle: 'без заглавия',
    machineTranslation: 'машинный перевод',
    paragraph: 'абз. {n}',
    numberedParagraph: 'п. {n}',
    article: 'ст. {n}',
    numberedParagraphs: 'пп. {n}',
    page: 'с. {n}',
    section: 'разд. «{name}»',
    accessed: 'дата обращения: {date}',
    noAccessDate: 'дата обращения не указана',
    availableAt: 'Размещено по адресу: {url}',
    retrieved: 'Дата обращения: {date}. {url}',
    titleGuessed: 'заглавие определено автоматически',
    dateInferred: 'дата установлена по косвенным данным',
  },
  fr: {
    ...COMMON,
    openQuote: '«\u00a0',
    closeQuote: '\u00a0»',
    innerQuotes: ['“', '”'],
    noDate: 'sans date',
    noDateShort: 's. d.',
    noTitle: 'sans titre',
    machineTranslation: 'traduction automatique',
    paragraph: 'par. {n}',
    numberedParagraph: 'par. {n}',
    article: 'art. {n}',
    page: 'p. {n}',
    section: 'sect. «\u00a0{name}\u00a0»',
    accessed: 'consulté le {date}',
    noAccessDate: 'date de consultation non précisée',
    availableAt: 'Disponible à l’adresse suivante\u00a0: {url}',
    retrieved: 'Consulté le {date} à l’adresse {url}',
    titleGuessed: 'titre supposé',
    dateInferred: 'date déduite',
  },
  es: {
    ...COMMON,
    openQuote: '«',
    closeQuote: '»',
    innerQuotes: ['“', '”'],
    noDate: 'sin fecha',
    noDateShort: 's. f.',
    noTitle: 'sin título',
    machineTranslation: 'traducción automática',
    paragraph: 'párr. {n}',
    numberedParagraph: 'párr. {n}',
    article: 'art. {n}',
    numberedParagraphs: 'párrs. {n}',
    articles: 'arts. {n}',
    page: 'pág. {n}',
    section: 'secc. «{name}»',
    accessed: 'consultado el {date}',
    noAccessDate: 'fecha de consulta no indicada',
    availableAt: 'Disponible en: {url}',
    retrieved: 'Recuperado el {date} de {url}',
    titleGuessed: 'título supuesto',
    dateInferred: 'fecha deducida',
  },
  zh: {
    openQuote: '《',
    closeQuote: '》',
    innerQuotes: ['〈', '〉'],
    comma: '，',
    fullStop: '。',
    noDate: '日期不详',
    noDateShort: '日期不详',
    noTitle: '无标题',
    machineTranslation: '机器翻译',
    paragraph: '第{n}段',
    numberedParagraph: '第{n}段',
    article: '第{n}条',
    page: '第{n}页',
    section: '“{name}”一节',
    accessed: '访问日期：{date}',
    noAccessDate: '未注明访问日期',
    availableAt: '可查阅：{url}',
    retrieved: '检索日期：{date}，{url}',
    titleGuessed: '标题为推测',
    dateInferred: '日期为推断',
  },
  vi: {
    ...COMMON,
    openQuote: '“',
    closeQuote: '”',
    innerQuotes: ['‘', '’'],
    noDate: 'không đề ngày',
    noDateShort: 'không đề ngày',
    noTitle: 'không có tiêu đề',
    machineTranslation: 'bản dịch máy',
    paragraph: 'đoạn {n}',
    numberedParagraph: 'đoạn {n}',
    article: 'Điều {n}',
    page: 'tr. {n}',
    section: 'mục “{name}”',
    accessed: 'truy cập ngày {date}',
    noAccessDate: 'không nêu ngày truy cập',
    availableAt: 'Xem tại: {url}',
    retrieved: 'Truy cập ngày {date}, từ {url}',
    titleGuessed: 'tiêu đề phỏng đoán',
    dateInferred: 'ngày được suy ra',
  },
  ja: {
    openQuote: '「',
    closeQuote: '」',
    innerQuotes: ['『', '』'],
    comma: '、',
    fullStop: '。',
    noDate: '日付不明',
    noDateShort: '日付不明',
    noTitle: '無題',
    machineTranslation: '機械翻訳',
    paragraph: '第{n}段落',
    numberedParagraph: '第{n}段落',
    article: '第{n}条',
    page: '{n}頁',
    section: '「{name}」の節',
    accessed: '{date}閲覧',
    noAccessDate: '閲覧日の記載なし',
    availableAt: '以下で入手可能：{url}',
    retrieved: '{date}閲覧、{url}',
    titleGuessed: '題名は推定',
    dateInferred: '日付は推定',
  },
  ar: {
    openQuote: '«',
    closeQuote: '»',
    innerQuotes: ['“', '”'],
    comma: '، ',
    fullStop: '. ',
    noDate: 'بدون تاريخ',
    noDateShort: 'د. ت.',
    noTitle: 'بدون عنوان',
    machineTranslation: 'ترجمة آلية',
    paragraph: 'الفقرة {n}',
    numberedParagraph: 'الفقرة {n}',
    article: 'المادة {n}',
    page: 'الصفحة {n}',
    section: 'القسم «{name}»',
    accessed: 'اطُّلع عليه في {date}',
    noAccessDate: 'تاريخ الاطلاع غير مذكور',
    availableAt: 'متاح على الرابط التالي: {url}',
    retrieved: 'اطُّلع عليه في {date} على الرابط {url}',
    titleGuessed: 'عنوان مُقدَّر',
    dateInferred: 'تاريخ مستنتَج',
  },
};

export const citationWords = (language: InterfaceLanguage): CitationWords => WORDS[language];

/** The template with its place holder replaced; what is inserted is never read as a template. */
export const fillIn = (template: string, name: 'n' | 'name' | 'date' | 'url', value: string): string =>
  template.replace(`{${name}}`, () => value);
