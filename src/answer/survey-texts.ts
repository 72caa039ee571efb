// answer: what the project itself says around an answer drawn from several documents, in nine languages. It counts and dates; it
// never says what a document means, nor that a party has no position.
import type { InterfaceLanguage } from '../domain/language.js';
import type { SurveyForm, SurveyStanding } from '../domain/survey.js';

/** Documents that hold the words, and excerpts shown. */
type SurveyLead = (documents: number, shown: number) => string;

export interface SurveyTexts {
  readonly leads: Readonly<Record<SurveyForm, SurveyLead>>;
  readonly standings: Readonly<Record<Exclude<SurveyStanding, 'mentioned'>, string>>;
  readonly undated: string;
  /** How mentions were found, and what that misses. */
  readonly method: string;
}

const more = (documents: number, shown: number, text: string): string => (documents > shown ? text : '');

const SURVEY_TEXTS: Readonly<Record<InterfaceLanguage, SurveyTexts>> = {
  en: {
    leads: {
      documents: (n, shown) =>
        `Documents that mention this: ${n}${more(n, shown, `, of which ${shown} are shown`)}, oldest first.`,
      offices: (n, shown) =>
        `Documents that name an office: ${n}${more(n, shown, `, of which ${shown} are shown`)}, oldest first.`,
      positions: (n, shown) =>
        `Dated statements on this: ${n}${more(n, shown, `, of which ${shown} are shown`)}, year by year.`,
    },
    standings: {
      related: 'close in meaning, without these words',
      first: 'first wording',
      changed: 'different wording',
      same: 'same wording as before',
      silent: 'documents, but none with these words',
      'no-document': 'no statement in the corpus',
      unshown: 'statements, not shown here',
    },
    undated: 'undated',
    method: 'Found by words and by glossary terms in all languages; paraphrases are not counted.',
  },
  de: {
    leads: {
      documents: (n, shown) =>
        `Dokumente, die dies erwähnen: ${n}${more(n, shown, `, davon ${shown} gezeigt`)}, das älteste zuerst.`,
      offices: (n, shown) =>
        `Dokumente, die ein Amt nennen: ${n}${more(n, shown, `, davon ${shown} gezeigt`)}, das älteste zuerst.`,
      positions: (n, shown) =>
        `Datierte Aussagen hierzu: ${n}${more(n, shown, `, davon ${shown} gezeigt`)}, nach Jahren.`,
    },
    standings: {
      related: 'inhaltlich nah, ohne diese Wörter',
      first: 'erste Fassung',
      changed: 'anderer Wortlaut',
      same: 'gleicher Wortlaut wie zuvor',
      silent: 'Dokumente, aber keines mit diesen Wörtern',
      'no-document': 'keine Aussage im Bestand',
      unshown: 'Aussagen, hier nicht gezeigt',
    },
    undated: 'ohne Datum',
    method: 'Gefunden nach Wörtern und nach Begriffen des Glossars in allen Sprachen; Umschreibungen zählen nicht mit.',
  },
  ru: {
    leads: {
      documents: (n, shown) =>
        `Документы с упоминанием: ${n}${more(n, shown, `, показано ${shown}`)}, от ранних к поздним.`,
      offices: (n, shown) =>
        `Документы, где названа должность: ${n}${more(n, shown, `, показано ${shown}`)}, от ранних к поздним.`,
      positions: (n, shown) =>
        `Датированные высказывания по этой теме: ${n}${more(n, shown, `, показано ${shown}`)}, по годам.`,
    },
    standings: {
      related: 'близко по смыслу, без этих слов',
      first: 'первая формулировка',
      changed: 'другая формулировка',
      same: 'формулировка прежняя',
      silent: 'документы есть, но без этих слов',
      'no-document': 'в корпусе нет высказываний',
      unshown: 'высказывания есть, здесь не показаны',
    },
    undated: 'без даты',
    method: 'Найдено по словам и по терминам глоссария на всех языках; пересказ другими словами не учитывается.',
  },
  fr: {
    leads: {
      documents: (n, shown) =>
        `Documents qui en font mention : ${n}${more(n, shown, `, dont ${shown} affichés`)}, du plus ancien au plus récent.`,
      offices: (n, shown) =>
        `Documents qui citent une fonction : ${n}${more(n, shown, `, dont ${shown} affichés`)}, du plus ancien au plus récent.`,
      positions: (n, shown) =>
        `Déclarations datées à ce sujet : ${n}${more(n, shown, `, dont ${shown} affichées`)}, année par année.`,
    },
    standings: {
      related: 'proche par le sens, sans ces mots',
      first: 'première formulation',
      changed: 'formulation différente',
      same: 'même formulation que précédemment',
      silent: 'des documents, mais aucun avec ces mots',
      'no-document': 'aucune déclaration dans le corpus',
      unshown: 'déclarations non affichées ici',
    },
    undated: 'sans date',
    method:
      'Recherche par mots et par termes du glossaire dans toutes les langues ; les paraphrases ne sont pas comptées.',
  },
  es: {
    leads: {
      documents: (n, shown) =>
        `Documentos que lo mencionan: ${n}${more(n, shown, `, de los que se muestran ${shown}`)}, del más antiguo al más reciente.`,
      offices: (n, shown) =>
        `Documentos que nombran un cargo: ${n}${more(n, shown, `, de los que se muestran ${shown}`)}, del más antiguo al más reciente.`,
      positions: (n, shown) =>
        `Declaraciones fechadas al respecto: ${n}${more(n, shown, `, de las que se muestran ${shown}`)}, año por año.`,
    },
    standings: {
      related: 'cercano en el sentido, sin estas palabras',
      first: 'primera formulación',
      changed: 'formulación distinta',
      same: 'misma formulación que antes',
      silent: 'hay documentos, pero ninguno con estas palabras',
      'no-document': 'ninguna declaración en el corpus',
      unshown: 'declaraciones no mostradas aquí',
    },
    undated: 'sin fecha',
    method: 'Búsqueda por palabras y por términos del glosario en todos los idiomas; no se cuentan las paráfrasis.',
  },
  zh: {
    leads: {
      documents: (n, shown) => `提及此内容的文件共${n}份${more(n, shown, `，显示${shown}份`)}，按时间先后排列。`,
      offices: (n, shown) => `提到职务的文件共${n}份${more(n, shown, `，显示${shown}份`)}，按时间先后排列。`,
      positions: (n, shown) => `有日期的相关表述共${n}处${more(n, shown, `，显示${shown}处`)}，按年份排列。`,
    },
    standings: {
      related: '含义相近，但未使用这些词语',
      first: '首次表述',
      changed: '表述不同',
      same: '与此前表述相同',
      silent: '有文件，但均未出现这些词语',
      'no-document': '文库中没有相关表态',
      unshown: '有相关表述，此处未显示',
    },
    undated: '无日期',
    method: '按词语以及术语表中各语种的用语查找；改换说法的表述不计入。',
  },
  vi: {
    leads: {
      documents: (n, shown) => `Số tài liệu có nhắc đến: ${n}${more(n, shown, `, hiển thị ${shown}`)}, từ cũ đến mới.`,
      offices: (n, shown) => `Số tài liệu có nêu chức vụ: ${n}${more(n, shown, `, hiển thị ${shown}`)}, từ cũ đến mới.`,
      positions: (n, shown) =>
        `Số phát biểu có ghi ngày về vấn đề này: ${n}${more(n, shown, `, hiển thị ${shown}`)}, theo từng năm.`,
    },
    standings: {
      related: 'gần nghĩa, không dùng các từ này',
      first: 'cách diễn đạt đầu tiên',
      changed: 'cách diễn đạt khác',
      same: 'diễn đạt như trước',
      silent: 'có tài liệu, nhưng không chứa các từ này',
      'no-document': 'kho tài liệu không có phát biểu nào',
      unshown: 'có phát biểu, không hiển thị ở đây',
    },
    undated: 'không ghi ngày',
    method: 'Tìm theo từ ngữ và theo thuật ngữ trong bảng thuật ngữ ở mọi ngôn ngữ; không tính các cách diễn đạt khác.',
  },
  ja: {
    leads: {
      documents: (n, shown) => `言及のある文書は${n}件${more(n, shown, `（うち${shown}件を表示）`)}、古い順です。`,
      offices: (n, shown) => `役職の記載がある文書は${n}件${more(n, shown, `（うち${shown}件を表示）`)}、古い順です。`,
      positions: (n, shown) =>
        `日付のある関連発言は${n}件${more(n, shown, `（うち${shown}件を表示）`)}、年ごとに示します。`,
    },
    standings: {
      related: '意味は近いが、これらの語は含まない',
      first: '最初の表現',
      changed: '異なる表現',
      same: '従前と同じ表現',
      silent: '文書はあるが、これらの語を含むものはなし',
      'no-document': '収録文書に発言なし',
      unshown: '発言あり（ここでは省略）',
    },
    undated: '日付なし',
    method: '語句と、用語集にある各言語の用語で検索しました。言い換えは数えていません。',
  },
  ar: {
    leads: {
      documents: (n, shown) =>
        `عدد الوثائق التي تذكر ذلك: ${n}${more(n, shown, `، يُعرض منها ${shown}`)}، من الأقدم إلى الأحدث.`,
      offices: (n, shown) =>
        `عدد الوثائق التي تذكر منصبًا: ${n}${more(n, shown, `، يُعرض منها ${shown}`)}، من الأقدم إلى الأحدث.`,
      positions: (n, shown) =>
        `عدد التصريحات المؤرخة في هذا الشأن: ${n}${more(n, shown, `، يُعرض منها ${shown}`)}، سنةً بعد سنة.`,
    },
    standings: {
      related: 'قريب في المعنى دون هذه الألفاظ',
      first: 'أول صياغة',
      changed: 'صياغة مختلفة',
      same: 'الصياغة نفسها كما في السابق',
      silent: 'توجد وثائق لكنها لا تتضمن هذه الألفاظ',
      'no-document': 'لا تصريح في مجموعة الوثائق',
      unshown: 'توجد تصريحات غير معروضة هنا',
    },
    undated: 'بلا تاريخ',
    method: 'البحث بالألفاظ وبمصطلحات المسرد في جميع اللغات، ولا تُحتسب الصياغات البديلة.',
  },
};

export const surveyTexts = (language: InterfaceLanguage): SurveyTexts => SURVEY_TEXTS[language];
