// language: names in scripts without capital letters (zh, ja, ar), which only a title or a middle dot gives away.
// In: text and its language. Out: spans of names. Guesses nothing without such a sign.
import type { Span } from '../domain/span.js';

const CHINESE_TITLES = '副部长|部长|大使|外长|主席|代表|司长|总统|总理|发言人|先生|女士|秘书长|参赞|特使';
const CHINESE_SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文习耿华';
// What may follow a name: verbs and particles that begin with a character no given name would need.
const AFTER_NAME =
  '(?=表示|会见|指出|强调|说|出席|在|与|和|同|率|介绍|主持|访|称|将|于|的|就|率领|[，。、；：,.\\s）)]|$)';

const CHINESE: readonly RegExp[] = [
  new RegExp(`(?:${CHINESE_TITLES})(?<name>[${CHINESE_SURNAMES}]\\p{Script=Han}{1,2}?)${AFTER_NAME}`, 'gu'),
  new RegExp(
    `(?:${CHINESE_TITLES}|(?<=[，。、；：\\s]))(?<name>\\p{Script=Han}{1,5}[·•]\\p{Script=Han}{1,8}?)${AFTER_NAME}`,
    'gu',
  ),
  new RegExp(
    `(?<=^|[，。、；：\\s和与同])(?<name>[${CHINESE_SURNAMES}]\\p{Script=Han}{1,2}?)(?:${CHINESE_TITLES}|外交部)`,
    'gu',
  ),
];

const JAPANESE_TITLES = '氏|さん|大使|大統領|首相|外相|大臣|部長|局長|次官|代表|長官|議長|特使|審議官|事務総長|書記長';
const JAPANESE: readonly RegExp[] = [
  new RegExp(
    `(?<![ァ-ヴー・])(?<name>[ァ-ヴー]{2,12}(?:[・＝][ァ-ヴー]{2,14}){0,3})(?=(?:駐\\p{Script=Han}{1,4}|特別|外務)?(?:${JAPANESE_TITLES}))`,
    'gu',
  ),
  new RegExp(`(?:${JAPANESE_TITLES})の?(?<name>[ァ-ヴー]{2,12}[・＝][ァ-ヴー]{2,14})(?![ァ-ヴー・])`, 'gu'),
  // Han names: two to four characters at a border before a title that is also a form of address.
  /(?<=^|[、。，\s「はがのと])(?<name>\p{Script=Han}{2,4}?)(?=(?:氏|さん)(?!\p{Script=Han}))/gu,
];

// The adjective of a country may stand between ("الرئيس الروسي فلاديمير بوتين"); names themselves seldom open with the article.
const ARABIC_WORD = '[\\p{Script=Arabic}\\u064B-\\u0652]{2,16}';
const ARABIC: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:و|ل|ب)?(?:السفير|السفيرة|السيد|السيدة|الوزير|الوزيرة|الرئيس|المدير|المبعوث|الدكتور)(?:\\s(?:ال${ARABIC_WORD})){0,2}\\s(?<name>(?!ال|في(?!\\p{L})|من(?!\\p{L})|إلى|على|عن(?!\\p{L})|أن(?!\\p{L})|قد(?!\\p{L})|مع(?!\\p{L})|بين)${ARABIC_WORD}(?:\\s(?!ال|في(?!\\p{L})|من(?!\\p{L})|إلى|على|عن(?!\\p{L})|أن(?!\\p{L})|قد(?!\\p{L})|مع(?!\\p{L})|بين|قال|خلال|ممثل|رئيس|وزير|سفير)${ARABIC_WORD})?)`,
    'gu',
  ),
];

const FORMS: Readonly<Record<string, readonly RegExp[]>> = { zh: CHINESE, ja: JAPANESE, ar: ARABIC };

/** Names found by their titles in zh, ja and ar; [] for any other language. Every pattern is bounded. */
export const findUnspacedPeople = (text: string, language: string): Span[] =>
  (FORMS[language] ?? []).flatMap((form) =>
    [...text.matchAll(form)].map((match) => {
      const name = match.groups?.name ?? '';
      const start = match.index + match[0].indexOf(name);
      return { start, end: start + name.length };
    }),
  );
