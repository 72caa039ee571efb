// events: words by which people ask when and where something took place, in nine languages, and words for meeting. They name
// nothing: a question may hold them and still speak of nothing but the event. Whole folded words or their beginnings.
import { foldDiacritics, foldKeepingLength, lowerKeepingLength } from '../language/fold-text.js';

/** Beginnings of words; a short one ends in `$` where it is the whole word. */
const ASKING: readonly string[] = [
  'when$ where$ time$ dat days?$ year months?$ city$ cities$ place$ held$ hold$ took$ take$ happen occur exact ceremon',
  'wann$ wo$ mal$ datum tag$ tagen$ jahr monat stadt$ ort$ statt fand$ find genau feierlich zeremonie wurd',
  'когда$ где$ раз$ дат дн день$ год месяц город мест прош проход состоял церемони',
  'quand$ fois$ jour annee mois$ ville$ lieu$ tenu eu$ ceremoni',
  'cuando$ donde$ vez$ fecha dia$ dias$ ano$ mes$ ciudad lugar tuvo$ celebr',
  'ngay$ lan$ nam$ thang$ dau$ nao$ dien$ ra$ to$ chuc$ le$ khi$',
  '时候 时间 哪 何 举行 召开 地点 城市 日期 日程 仪式 いつ どこ 都市 場所 日付',
  'متي متى اين$ مره$ مرة$ تاريخ يوم عام$ سنه$ سنة$ شهر مدين مكان عقد حفل',
];

const MEETING: readonly string[] = [
  'meet$ meets$ met$ convene traf$ trafen$ treffen$ tagte$ tagten$',
  'встреч встрет собир собра reuni rencontr 会面 会晤 开会 会合 会談 開催 開かれ hop$ اجتمع التق',
];

const compile = (lists: readonly string[]): RegExp => new RegExp(`^(?:${lists.join(' ').split(' ').join('|')})`, 'u');
const asking = compile(ASKING);
const meeting = compile(MEETING);

const fold = (word: string): string => foldDiacritics(lowerKeepingLength(foldKeepingLength(word)));

export const isAskingWord = (word: string): boolean => asking.test(fold(word));
export const isMeetingWord = (word: string): boolean => meeting.test(fold(word));

/** "For the first time" in one word that is no ordinal. */
export const isFirstTimeWord = (word: string): boolean => /^(?:впервые|ل[أا]ول)$/u.test(fold(word));
