// quotes: WORDS → whether they state a number, in figures or in words, in nine languages. Small numbers and round ones, as
// texts of this field write them; "one" is left out where it is also the article.
import type { QuoteWord } from './split-words.js';

const split = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const NUMBER_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: split(
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half third quarter twice first second fourth fifth sixth seventh eighth ninth tenth',
  ),
  de: split(
    'zwei zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million millionen milliarde milliarden dutzend hälfte drittel viertel zweimal dreimal erste ersten erster erstes zweite zweiten zweiter zweites dritte dritten dritter drittes vierte vierten vierter fünfte fünften fünfter',
  ),
  ru: split(
    'два две двух двум двумя три трех трем тремя четыре четырех пять пяти шесть шести семь семи восемь восьми девять девяти десять десяти одиннадцать двенадцать тринадцать тринадцати четырнадцать четырнадцати пятнадцать пятнадцати шестнадцать шестнадцати семнадцать семнадцати восемнадцать восемнадцати девятнадцать девятнадцати одиннадцати двенадцати двадцать двадцати тридцать тридцати сорок сорока пятьдесят пятидесяти шестьдесят шестидесяти семьдесят семидесяти восемьдесят восьмидесяти девяносто сто ста тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов первый первая первое первого первой второй вторая второе второго третий третья третье третьего четвертый пятый',
  ),
  fr: split(
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards douzaine moitié tiers quart premier première deuxième second seconde troisième quatrième cinquième',
  ),
  es: split(
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta cien ciento cientos mil millón millones mitad tercio cuarto primer primero primera segundo segunda tercer tercero tercera quinto quinta',
  ),
  vi: split('hai ba bốn năm sáu bảy tám chín mười trăm nghìn ngàn triệu tỷ'),
  ar: split(
    'اثنان اثنين اثنتان ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر عشرون عشرين مائة مئة ألف آلاف مليون ملايين مليار مليارات',
  ),
  zh: split('二 三 四 五 六 七 八 九 十 百 千 万 億 亿 两 兩'),
  ja: split('二 三 四 五 六 七 八 九 十 百 千 万 億'),
};
const NONE: ReadonlySet<string> = new Set();
const FIGURE = /\p{N}/u;

/** `language`: ISO 639-1; of others only figures are read. */
export const hasNumber = (words: readonly QuoteWord[], language: string): boolean =>
  words.some(({ key }) => FIGURE.test(key) || (NUMBER_WORDS[language] ?? NONE).has(key.toLowerCase()));
