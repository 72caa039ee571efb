// language: QUESTION → whether it wants several documents rather than one answer: which of them mention something, what offices
// somebody held, how a position changed. Also which words belong to that frame and not to the topic. Reads no corpus.
import type { Span } from '../domain/span.js';
import type { SurveyForm } from '../domain/survey.js';
import { foldKeepingLength } from './fold-text.js';

interface FormWords {
  readonly form: SurveyForm;
  /** The question has this form when it matches. */
  readonly asks: string;
  /** Beginnings of words that belong to the form. */
  readonly frame: string;
}

const PAPERS_EN = '(?:documents|sources|texts|papers|statements|speeches|releases)';
const PAPERS_DE = '(?:dokumente|dokumenten|quellen|texte|texten|reden|erklärungen)';

/** `.{0,120}` and the like keep matching linear. */
const FORMS: Readonly<Record<string, readonly FormWords[]>> = {
  en: [
    {
      form: 'documents',
      asks: `(?:which|what|in which|in what|list|all)(?: \\w+){0,2} ${PAPERS_EN}(?: \\w+){0,2}? (?:mention|speak|talk|refer|deal|contain|cite|discuss)|in (?:which|what) ${PAPERS_EN} .{1,120} (?:mentioned|discussed|referred)|^where is .{1,120} mentioned`,
      frame:
        'document|source|text|paper|statement|speech|release|mention|speak|talk|refer|deal|contain|cite|discuss|list|all',
    },
    {
      form: 'offices',
      asks: '(?:which|what) (?:other |public )?(?:offices|positions|posts|functions|roles)\\b.{1,120}\\b(?:hold|held|have|had|serve)',
      frame: 'office|position|post|function|role|hold|held|serv',
    },
    {
      form: 'positions',
      asks: '(?:how|has|have|did) .{0,40}(?:position|stance|view|attitude|wording)s?\\b.{1,160}\\b(?:chang|evolv|shift|develop)',
      frame: 'position|stance|view|attitude|wording|chang|evolv|shift|develop|time|years',
    },
  ],
  de: [
    {
      form: 'documents',
      asks: `welche[nr]? (?:\\p{L}+ ){0,2}${PAPERS_DE} (?:erwähn|nenn|sprech|handel|beziehen|enthalt)|in welchen ${PAPERS_DE} .{1,120}(?:erwähnt|die rede|genannt|vor(?=[?. ]|$))`,
      frame: 'dokument|quelle|text|rede|erklärung|erwähn|nenn|genannt|sprech|handel|bezieh|enthalt|kommt',
    },
    {
      form: 'offices',
      asks: 'welche (?:ämter|posten|funktionen|positionen|stellungen).{1,120}(?:hatte|inne|bekleid|ausgeübt|übte|innehat)',
      frame: 'ämter|posten|funktion|position|stellung|bekleid|ausgeüb|übte|inne',
    },
    {
      form: 'positions',
      asks: '(?:wie|hat) .{0,30}(?:position|haltung|standpunkt|einstellung).{1,160}(?:veränder|geändert|gewandelt|entwickel)|wie (?:veränder|änder|wandel|entwickel)\\p{L}* sich .{0,30}(?:position|haltung|standpunkt)',
      frame: 'position|haltung|standpunkt|einstellung|veränder|geändert|änder|gewandelt|wandel|entwickel|zeit',
    },
  ],
  ru: [
    {
      form: 'documents',
      asks: '(?:в )?как(?:их|ие) (?:документах|документы|источниках|источники|текстах|тексты) .{0,20}(?:упомина|говор|реч|содерж)',
      frame: 'документ|источник|текст|упомина|упомян|говор|реч|содерж|идет',
    },
    {
      form: 'offices',
      asks: 'какие (?:должности|посты|функции).{1,120}(?:занима|исполня|был)|какие (?:должности|посты) ',
      frame: 'должност|пост|функци|занима|исполня',
    },
    {
      form: 'positions',
      asks: 'как .{0,20}(?:менял|изменил|эволюционировал|развивал)\\p{L}* .{0,20}(?:позици|подход|отношени)|как .{0,20}(?:позици|подход).{1,160}(?:менял|изменил|эволюционировал)',
      frame: 'позици|подход|отношени|менял|изменил|эволюционир|развивал|врем',
    },
  ],
  fr: [
    {
      form: 'documents',
      asks: '(?:dans )?quel(?:le)?s (?:documents|textes|sources) .{0,40}(?:mentionn|parl|évoqu|question|trait)',
      frame: 'document|texte|source|mentionn|parl|évoqu|question|trait',
    },
    {
      form: 'offices',
      asks: 'quel(?:le)?s (?:fonctions|postes|charges) .{1,120}(?:exerc|occup|détenu|rempli)',
      frame: 'fonction|poste|charge|exerc|occup|détenu|rempli',
    },
    {
      form: 'positions',
      asks: 'comment .{0,40}(?:position|posture|attitude).{1,160}(?:évolu|chang|modifi)|comment .{0,12}(?:évolué|changé) .{0,20}(?:position|posture|attitude)',
      frame: 'position|posture|attitude|évolu|chang|modifi|temps',
    },
  ],
  es: [
    {
      form: 'documents',
      asks: '(?:en )?qu[eé] (?:documentos|textos|fuentes) .{0,40}(?:mencion|habl|refier|trat)',
      frame: 'documento|texto|fuente|mencion|habl|refier|trat',
    },
    {
      form: 'offices',
      asks: 'qu[eé] (?:cargos|puestos|funciones) .{0,120}(?:ocup|desempeñ|ejerc|tuvo)',
      frame: 'cargo|puesto|funcion|ocup|desempeñ|ejerc',
    },
    {
      form: 'positions',
      asks: 'c[oó]mo .{0,20}(?:cambi|evolucion|variad|vari[oó])\\p{L}* .{0,12}(?:posici[oó]n|postura)|c[oó]mo .{0,20}(?:posici[oó]n|postura).{1,160}(?:cambi|evolucion)',
      frame: 'posici|postura|cambi|evolucion|vari|tiempo',
    },
  ],
  zh: [
    {
      form: 'documents',
      asks: '哪[些几]\\p{Script=Han}{0,2}(?:文件|文本|文献|资料|来源|讲话|声明).{0,6}(?:提到|提及|谈到|涉及|讲到)',
      frame: '哪些|哪几|有|份|文件|文本|文献|资料|来源|讲话|声明|提到|提及|谈到|涉及|讲到|了',
    },
    {
      form: 'offices',
      asks: '(?:担任|任)(?:过(?:哪些|什么)|哪些)(?:职务|职位|官职)',
      frame: '担任|任过|过|哪些|什么|职务|职位|官职',
    },
    {
      form: 'positions',
      asks: '(?:立场|态度|主张).{0,12}(?:变化|改变|演变|转变)',
      frame: '立场|态度|主张|变化|改变|演变|转变|问题|有何|如何|怎样|发生|了|上|的|是|在|对|什么',
    },
  ],
  vi: [
    {
      form: 'documents',
      asks: '(?:tài liệu|văn kiện|văn bản|nguồn) nào (?:có )?(?:nhắc|đề cập|nói)',
      frame: 'những|tài liệu|văn kiện|văn bản|nguồn|nào|nhắc|đề cập|nói|đến|tới|về|có',
    },
    {
      form: 'offices',
      asks: '(?:giữ|đảm nhiệm) (?:những )?(?:chức vụ|chức danh|vị trí|chức) (?:nào|gì)',
      frame: 'đã|giữ|đảm nhiệm|những|chức vụ|chức danh|vị trí|chức|nào|gì|từng',
    },
    {
      form: 'positions',
      asks: '(?:lập trường|quan điểm).{1,160}(?:thay đổi|biến đổi|chuyển biến)',
      frame: 'lập trường|quan điểm|của|về|đã|thay đổi|biến đổi|chuyển biến|như thế nào|ra sao|thế nào',
    },
  ],
  ja: [
    {
      form: 'documents',
      asks: '(?:言及|触れ|述べ)(?:して|て)?いる(?:文書|資料|文献)|どの(?:文書|資料|文献)(?:が|で).{1,80}(?:言及|触れ|述べ)',
      frame: '言及して|言及|触れて|触れ|述べて|述べ|いる|います|か|文書|資料|文献|は|どれ|です|どの|が|で|に',
    },
    {
      form: 'offices',
      asks: '(?:どのような|どんな|何の)(?:役職|職|ポスト|官職).{0,8}(?:務め|就|歴任)',
      frame: 'どのような|どんな|何の|役職|職|ポスト|官職|務め|就|歴任|ました|か|を|に|は|氏',
    },
    {
      form: 'positions',
      asks: '(?:立場|姿勢|主張).{0,12}(?:変わ|変化|変遷|推移)',
      frame:
        '立場|姿勢|主張|変わり|変わった|変わ|変化|変遷|推移|どう|どのように|に関する|に対する|についての|しました|ました|し|か|は|の',
    },
  ],
  ar: [
    {
      form: 'documents',
      asks: '(?:ما|أي|ما هي) (?:ال)?(?:وثائق|نصوص|مصادر|مستندات) (?:التي )?(?:تذكر|تتحدث|تشير|تتناول|ذكرت|تحدثت)',
      frame: 'وثائق|نصوص|مصادر|مستندات|التي|تذكر|تتحدث|تشير|تتناول|ذكرت|تحدثت',
    },
    {
      form: 'offices',
      asks: '(?:ما|أي|ما هي) (?:ال)?(?:مناصب|وظائف) (?:التي )?(?:شغل|تولى|تقلد)',
      frame: 'مناصب|وظائف|التي|شغل|تولى|تقلد',
    },
    {
      form: 'positions',
      asks: 'كيف (?:تغير|تغيّر|تطور|تطوّر|تبدل)\\p{L}* (?:مواقف|موقف)',
      frame: 'تغير|تغيّر|تطور|تطوّر|تبدل|موقف|مواقف',
    },
  ],
};

export interface DetectedSurvey {
  readonly form: SurveyForm;
  /** Spans of the question that are no part of the topic. */
  readonly frame: readonly Span[];
}

const WITHOUT_ENDINGS = new Set(['zh', 'ja', 'vi']);
/** A pasted document behind the question is not read. */
const LONGEST_QUESTION = 400;

const compiled = new Map<
  string,
  readonly { readonly form: SurveyForm; readonly asks: RegExp; readonly frame: RegExp }[]
>();

function formsOf(language: string) {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const listed = Object.hasOwn(FORMS, language) ? (FORMS[language] ?? []) : [];
  const article = language === 'ar' ? '(?:و)?(?:ال)?' : '';
  const made = listed.map(({ form, asks, frame }) => ({
    form,
    asks: new RegExp(asks, 'iu'),
    frame: new RegExp(WITHOUT_ENDINGS.has(language) ? frame : `(?<!\\p{L})${article}(?:${frame})\\p{L}*`, 'giu'),
  }));
  if (listed.length > 0) compiled.set(language, made);
  return made;
}

/** Undefined for every other question, and in a language whose words are not known. Spans are of `question`. */
export function detectSurveyForm(question: string, language: string): DetectedSurvey | undefined {
  const folded = foldKeepingLength(question.slice(0, LONGEST_QUESTION));
  const found = formsOf(language).find(({ asks }) => asks.test(folded));
  if (!found) return undefined;
  const frame = [...folded.matchAll(found.frame)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return { form: found.form, frame };
}
