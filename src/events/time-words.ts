// events: words of nine languages for seasons and for the last, this and the next year, month and week. Tables only; what
// they mean on a given day is `read-date-phrase.ts`. Patterns are for lower-case text with folded apostrophes.

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];
export const SHIFTS = { last: -1, this: 0, next: 1 } as const;
export type Shift = keyof typeof SHIFTS;
export type Unit = 'year' | 'month' | 'week';

/** Arabic, Chinese and Japanese letters are no word borders for `\b`: borders are asked for where scripts have spaces. */
const word = (forms: string): string => `(?<!\\p{L})(?:${forms})(?!\\p{L})`;

export const SEASON_WORDS: Readonly<Record<Season, RegExp>> = {
  spring: new RegExp(
    `${word('spring|frühling|frühjahrs?|fruehjahr|весн(?:а|ы|е|у|ой)|printemps|primavera|mùa xuân|(?:ال)?ربيع')}|春(?:天|季)?`,
    'u',
  ),
  summer: new RegExp(
    `${word("summer|sommers?|лет(?:о|а|е|ом)|(?:l')?été|verano|mùa hè|mùa hạ|(?:ال)?صيف")}|夏(?:天|季)?`,
    'u',
  ),
  autumn: new RegExp(
    `${word("autumn|fall|herbst(?:es)?|осен(?:ь|и|ью)|(?:l')?automne|otoño|mùa thu|(?:ال)?خريف")}|秋(?:天|季)?`,
    'u',
  ),
  winter: new RegExp(
    `${word("winters?|зим(?:а|ы|е|у|ой)|(?:l')?hiver|invierno|mùa đông|(?:ال)?شتاء")}|冬(?:天|季)?`,
    'u',
  ),
};

/** Beside a season. */
export const SHIFT_WORDS: Readonly<Record<Shift, RegExp>> = {
  last: new RegExp(
    word(
      'last|past|previous|letzte[nrsm]?|vergangene[nrsm]?|vorige[nrsm]?|прошл(?:ой|ую|ая|ое|ым|ом|ого)|derni(?:er|ère)|passée?|pasad[oa]|trước|vừa qua|(?:ال)?ماضي|(?:ال)?سابق',
    ),
    'u',
  ),
  this: new RegExp(
    word('this|current|diese[nrsm]?|laufende[nrsm]?|эт(?:ой|у|а|о|им|ом|ого)|cet|cette|est[ea]|này|الحالي|هذا'),
    'u',
  ),
  next: new RegExp(
    word(
      'next|coming|nächste[nrsm]?|kommende[nrsm]?|следующ(?:ей|ую|ая|ее|им|ем|его)|будущ(?:ей|ую|ая|ее|им|ем|его)|prochaine?|próxim[oa]|tới|sau|(?:ال)?مقبل|(?:ال)?قادم',
    ),
    'u',
  ),
};

export const UNIT_PHRASES: Readonly<Record<Unit, Readonly<Record<Shift, RegExp>>>> = {
  year: {
    last: new RegExp(
      `${word("last year|letztes jahr|(?:im )?(?:letzten|vergangenen|vorigen) jahr(?:es)?|прошл(?:ый год|ом году|ого года)|l'an(?:née)? derni(?:er|ère)|l'année passée|(?:el )?año pasado|năm ngoái|năm trước|(?:ال)?(?:عام|سنة) (?:ال)?ماضي(?:ة)?")}|去年|昨年`,
      'u',
    ),
    this: new RegExp(
      `${word('this year|diese[sm]? jahr(?:es)?|(?:этот год|этом году|этого года)|cette année|este año|năm nay|هذا العام|هذه السنة|العام (?:الجاري|الحالي)')}|今年|本年`,
      'u',
    ),
    next: new RegExp(
      `${word("next year|nächste[sn] jahr(?:es)?|kommende[sn] jahr(?:es)?|(?:следующ|будущ)(?:ий год|ем году|его года)|l'an(?:née)? prochaine?|(?:el )?(?:próximo año|año que viene)|năm sau|năm tới|العام (?:المقبل|القادم)")}|明年|来年`,
      'u',
    ),
  },
  month: {
    last: new RegExp(
      `${word('last month|letzte[nrsm]? monats?|vergangene[nrsm]? monats?|прошл(?:ый месяц|ом месяце|ого месяца)|(?:le )?mois (?:dernier|passé)|(?:el )?mes pasado|tháng trước|الشهر الماضي')}|上个?月|先月`,
      'u',
    ),
    this: new RegExp(
      `${word('this month|diese[nrsm]? monats?|(?:этот месяц|этом месяце|этого месяца)|ce mois(?:-ci)?|este mes|tháng này|هذا الشهر')}|本月|这个月|今月`,
      'u',
    ),
    next: new RegExp(
      `${word('next month|nächste[nrsm]? monats?|kommende[nrsm]? monats?|следующ(?:ий месяц|ем месяце|его месяца)|(?:le )?mois prochain|(?:el )?próximo mes|(?:el )?mes que viene|tháng sau|tháng tới|الشهر (?:المقبل|القادم)')}|下个?月|来月`,
      'u',
    ),
  },
  week: {
    last: new RegExp(
      `${word('last week|letzte[rn]? woche|vergangene[rn]? woche|(?:прошлая неделя|прошлой неделе|прошлую неделю)|(?:la )?semaine dernière|(?:la )?semana pasada|tuần trước|الأسبوع الماضي')}|上个?(?:周|星期)|先週`,
      'u',
    ),
    this: new RegExp(
      `${word('this week|diese[rn]? woche|(?:эта неделя|этой неделе|эту неделю)|cette semaine|esta semana|tuần này|هذا الأسبوع')}|本周|这(?:个)?(?:周|星期)|今週`,
      'u',
    ),
    next: new RegExp(
      `${word('next week|nächste[rn]? woche|kommende[rn]? woche|(?:следующая неделя|следующей неделе|следующую неделю)|(?:la )?semaine prochaine|(?:la )?próxima semana|(?:la )?semana que viene|tuần sau|tuần tới|الأسبوع (?:المقبل|القادم)')}|下个?(?:周|星期)|来週`,
      'u',
    ),
  },
};
