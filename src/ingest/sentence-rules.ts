// ingest: what a full stop means in each language: data for split-sentences.ts. Forms are written without inner spaces
// and with their stop. Pure data; must not hold anything about particular documents.

export interface LanguageRules {
  /** Titles and references: a sentence never ends here. */
  readonly never: ReadonlySet<string>;
  /** References that are followed by a number ("No. 1039"); before a word they may be a sentence ("No. I refuse."). */
  readonly numbered: ReadonlySet<string>;
  /** May end a sentence: they do before an opener, or before any capital where `capitalEnds`. */
  readonly ending: ReadonlySet<string>;
  readonly capitalEnds: boolean;
  /** Words a sentence likes to begin with, and a surname or title does not. */
  readonly openers: ReadonlySet<string>;
  /** A single small letter with a stop is an abbreviation ("z. B."). */
  readonly lowerLetters: boolean;
  /** Numbers with a stop are ordinals ("12. November"). */
  readonly ordinalDots: boolean;
  readonly months: RegExp;
  readonly ordinalLeads: ReadonlySet<string>;
  /** Japanese style: 「…。」と言った is one sentence. */
  readonly quotesCarryOn: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const none: ReadonlySet<string> = new Set();

const plain: LanguageRules = {
  never: words('Dr. Prof. Mr. Mrs. Ms. St.'),
  numbered: words('No. Nr. Nos. art. Art. p. pp. vol. Vol. №.'),
  ending: words('etc. U.S. U.K. U.N.'),
  capitalEnds: false,
  openers: none,
  lowerLetters: true,
  ordinalDots: false,
  months: /^$/,
  ordinalLeads: none,
  quotesCarryOn: false,
};

const en: LanguageRules = {
  ...plain,
  never: words(
    'Dr. Prof. Mr. Mrs. Ms. MR. MRS. MS. DR. PROF. Messrs. St. Gen. Col. Lt. Maj. Capt. Cpt. Sgt. Amb. Hon. Rev. Sen. Rep. Gov. Pres. H.E. e.g. i.e. cf. vs. viz. approx. ca. Fig. fig. Art. Sec. Ch. Vol. eds. ed. Res. Dec. Doc. Mt. Ft. Rt.',
  ),
  numbered: words(
    'No. no. Nos. nos. para. paras. art. arts. sec. sect. p. pp. vol. ch. Para. Paras. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. op. n.',
  ),
  ending: words(
    'etc. U.S. U.K. U.N. E.U. U.S.A. U.S.S.R. D.C. Inc. Ltd. Corp. Co. Jr. Sr. a.m. p.m. al. et.al. Ph.D. B.C. A.D.',
  ),
  openers: words(
    'The A An In On At By For From With This That These Those It Its He She They We I You His Her Their Our My There Here If When While As After Before Since Although However Moreover Furthermore But And Or So Yet Both All Some Many Most Such No Not What Who Which Where Why How To Under During Following According Finally Meanwhile Several Each Every Other Another Talks Is Are Was Were Do Does Did Then Now Today Let',
  ),
};

const de: LanguageRules = {
  ...plain,
  never: words(
    'Dr. Prof. Hr. Hrn. Fr. Frl. St. Dipl. Ing. Mag. bzw. ca. vgl. z.B. d.h. u.a. u.U. i.d.R. i.V. a.D. o.g. o.ä. s.o. s.u. sog. gem. ggf. inkl. exkl. max. min. Min. bspw. evtl. insb. lt. zzgl. abzgl. v.a. m.E. St. geb. gest. Abt. Hg. Hrsg. dt. engl. frz. russ. jap. Bot. Gen. StS. i.S. i.S.d. i.H.v. i.R.',
  ),
  numbered: words(
    'Nr. Nrn. Art. Abs. Bd. Ziff. Kap. S. Tel. Rn. Anm. Aufl. Lit. lit. No. Nov. Dez. Jan. Feb. Apr. Aug. Sept. Sep. Okt.',
  ),
  ending: words('usw. etc. u.dgl. u.Ä. u.ä. Mio. Mrd. Std. Jh. Co. U.S. U.S.A. v.Chr. n.Chr. ff. f.'),
  openers: words(
    'Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Ihr Sein Seine Ihre Unser Unsere Dieser Diese Dieses Diesen Diesem In Im Am An Auf Aus Bei Beim Mit Nach Von Vom Vor Zu Zum Zur Für Über Unter Durch Gegen Ohne Um Während Wegen Seit Bis Als Wenn Weil Da Dass Daher Damit Dabei Dazu Dafür Darüber Dort Hier Hierzu Hinzu Auch Und Oder Aber Denn Doch Sowie So Zudem Außerdem Ferner Weiter Besonders Insbesondere Beide Alle Viele Einige Mehrere Kein Keine Nicht Nur Wie Was Wer Wo Warum Man Laut Jedoch Dennoch Darin Danach Derzeit Künftig Heute Dann Jetzt',
  ),
  ordinalDots: true,
  months: /^(?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/,
  ordinalLeads: words(
    'am an dem den der des die das vom zum zur im bis und oder – - einer einem ihre ihrer ihren seine seiner seinen beim ihrem seinem',
  ),
};

const ru: LanguageRules = {
  ...plain,
  never: words(
    'им. т.е. т.н. т.к. т.ч. т.о. ул. пр. пл. д. кв. проф. акад. доц. чл. корр. зам. нач. гл. ред. сост. см. ср. напр. т.наз. г-н. г-жа. тов. св. ген. полк. посл. обл. р-н. пос. с. м. о. рус. англ. нем. фр. яп. кит. тел. долл. г.',
  ),
  numbered: words(
    'п. пп. ст. стр. гл. рис. табл. ч. т. № №. с. разд. абз. вып. док. рез. янв. февр. фев. мар. апр. июн. июл. авг. сент. окт. нояб. дек.',
  ),
  ending: words('т.д. т.п. др. пр. гг. вв. с.г. т.г. н.э. млн. млрд. тыс. руб. долл. США. и.др. проч.'),
  capitalEnds: true,
};

const fr: LanguageRules = {
  ...plain,
  never: words(
    'M. MM. Mme. Mmes. Mlle. Dr. Me. Mgr. St. Ste. cf. p.ex. c.-à-d. c.à.d. env. av. bd. éd. coll. dir. prof. Prof. Gal. Col. S.E. S.E.M. ex. vs.',
  ),
  numbered: words(
    'art. Art. al. no. nos. n. p. pp. vol. chap. par. t. réf. fig. janv. févr. avr. juill. sept. oct. nov. déc. rés.',
  ),
  ending: words('etc. S.A. U.E. O.N.U. É.-U. E.-U. suiv.'),
  openers: words(
    'Le La Les L Un Une Des Du De Ce Cet Cette Ces Il Elle Ils Elles Nous Vous On Je Son Sa Ses Leur Leurs Notre Nos En Dans Sur Sous Par Pour Avec Sans Selon Lors Après Avant Depuis Pendant À A Au Aux Mais Et Ou Or Donc Ainsi Enfin Toutefois Cependant Si Quand Comme Tous Toutes Chaque Plusieurs Deux Y Ceci Cela C’est Ils L’accord',
  ),
};

const es: LanguageRules = {
  ...plain,
  never: words(
    'Sr. Sra. Sres. Sras. Srta. Dr. Dra. Dres. D. Dña. Prof. Profa. Ing. Lic. Arq. Gral. Cnel. Cap. Mons. Sto. Sta. S.E. Excmo. Excma. p.ej. cf. aprox. av. Av. avda. ed. pdte. Emb. Ud. Uds. Vd.',
  ),
  numbered: words(
    'núm. núms. Núm. n.º n.° nº No. Nos. art. arts. Art. pág. págs. p. pp. párr. párrs. vol. cap. inc. res. tel. ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.',
  ),
  ending: words('etc. EE.UU. UU. EE. S.A. a.m. p.m. a.C. d.C. U.E. RR. RR.EE. OO. O.N.U. FF.AA.'),
  openers: words(
    'El La Los Las Lo Un Una Unos Unas Este Esta Estos Estas Ese Esa Él Ella Ellos Ellas Nosotros Su Sus Se En Por Para Con Sin Según Tras Desde Durante Entre Sobre Al Del De A Y O Pero Sin Además Asimismo También Así Finalmente Cuando Como Si Todos Todas Ambos Ambas No Participaron Hubo Hay Es Son Fue Fueron Esto Eso',
  ),
};

const vi: LanguageRules = {
  ...plain,
  never: words(
    'TP. Tp. tp. TX. TT. Q. P. GS. PGS. TS. ThS. Ths. BS. KS. CN. GS.TS. PGS.TS. ĐS. Ths. NXB. Nxb. TSKH. vd. VD. v.d. Tr. St. Mr. Mrs. Ms. Dr.',
  ),
  numbered: words('tr. số. Đ. đ. k. No. Điều. Khoản.'),
  ending: words('v.v. vv. v.v... U.S. T.Ư.'),
  openers: words(
    'Các Những Theo Tại Trong Với Ông Bà Hai Ngày Đây Việc Về Để Khi Sau Trước Đồng Bên Nhân Phía Việt Bộ Chúng Tôi Một Mỗi Từ',
  ),
};

const ar: LanguageRules = {
  ...plain,
  never: words('د. أ. م. أ.د. ا.د. السيد. ص. ق. هـ. ج.م. س. ش. ب. ت. ط. ع. ح.'),
  numbered: words('رقم. ص. م. ج. مج. ف.'),
  ending: words('إلخ. الخ. ق.م. أ.ف.ب.'),
  openers: words('وقال وأكد وأضاف كما هذا هذه وقد ثم في من على إن أن'),
  lowerLetters: false,
};

const cjk: LanguageRules = { ...en, openers: en.openers };

const RULES: Readonly<Record<string, LanguageRules>> = {
  en,
  de,
  ru,
  fr,
  es,
  vi,
  ar,
  zh: { ...cjk, quotesCarryOn: true },
  ja: { ...cjk, quotesCarryOn: true },
  uk: ru,
  be: ru,
  bg: ru,
};

/** Rules of a language; for one without its own, what most Latin-script languages share. */
export const sentenceRulesFor = (language: string): LanguageRules =>
  Object.hasOwn(RULES, language) ? RULES[language]! : plain;
