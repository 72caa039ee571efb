// language: QUESTION → the noun after its question word ("which treaty", "in welcher Funktion") → what a sentence that
// answers looks like. Finer than the asked type; nine languages at once, as the words hardly collide. Reads no corpus.

/** Letters on neither side: whole words of scripts with spaces. */
const START = '(?<!\\p{L})';
/** "Which", "what" and up to two words between it and its noun ("which other international organisations"). */
const WHICH = `${START}(?:what|which|welche[mnrs]?|как(?:ая|ие|им|ими|их|ого|ое|ой|ом|ому|ую)|quel(?:le)?s?|qu[eé]|q|cu[aá]l(?:es)?|أي|أية|ما|ماهو|ما هو|ما هي)\\s(?:[\\p{L}-]+\\s){0,2}`;

interface AskedNoun {
  /** Nouns after "which": European languages and Arabic, beginnings of words. */
  readonly nouns: string;
  /** Whole phrases: the question word follows its noun or is written together with it. */
  readonly phrases: string;
  /** What the answering sentence holds. */
  readonly answer: string;
}

const NOUNS: readonly AskedNoun[] = [
  {
    nouns:
      'office|position|post|job|role|title|rank|amt|ämter|posten|funktion|rolle|titel|dienststellung|должност|пост|функци|титул|poste|fonction|titre|rôle|cargo|puesto|función|título|منصب|وظيفة|صفة',
    phrases:
      'в каком качестве|à quel titre|in welcher eigenschaft|chức (?:vụ|danh)|giữ chức|chuc (?:vu|danh)|giu chuc|什么(?:职务|职位|身份|官职)|何职|担任什么|役職|肩書|どういう立場',
    answer:
      'ambassador|director|head of|special representative|minister|coordinator|envoy|commissioner|botschafter|direktor|leiter|beauftragte|präsident|посол|посла|директор|спецпредставител|представител|министр|ambassadeur|directeur|directrice|représentant|embajador|representante|jefe|đại sứ|vụ trưởng|giám đốc|đại diện|bộ trưởng|سفير|مدير|ممثل|وزير|大使|司长|局长|代表|部长|主任|局長|課長|大臣',
  },
  {
    nouns:
      'organi[sz]ation|bod(?:y|ies)\\b|institution|agenc|authorit|ministr|department|organisation|behörd|stelle|ministeri|institution|gremi|организац|ведомств|министерств|орган|учрежден|institution|instance|autorité|ministère|organismo|organizaci|instituci|autoridad|ministerio|organización|منظم|هيئ|وزار|مؤسس|جهات|جهة',
    phrases:
      '(?:tổ chức|cơ quan|bộ ngành|bộ) (?:\\p{L}+ ){0,2}(?:nào|gì)|(?:to chuc|co quan) (?:\\p{L}+ ){0,2}(?:nao|gi)|(?:哪些?|什么|哪几个)\\p{Script=Han}{0,4}(?:组织|机构|部门|部委|单位|机关)|(?:有|派出?)哪些部门|どの\\p{Script=Han}{0,4}(?:機関|省庁|組織|官庁)|(?:どのような|どんな)\\p{Script=Han}{0,4}(?:機関|省庁|組織|官庁)',
    answer:
      'ministr(?:y|ies)|organi[sz]ation|agency|agencies|council|union|bureau|\\bembassy|ministeri|behörde|organisation|\\bamt|rates?\\b|botschaft|министерств|организаци|ведомств|агентств|совет|ministère|agence|conseil|ministerio|organización|agencia|consejo|bộ |tổ chức|cơ quan|وزارة|منظمة|هيئة|وكالة|部|组织|机构|机关|省|庁|機関|機構',
  },
  {
    nouns:
      'treat|agreement|convention|document|paper|strateg|resolution|statement|declaration|text|draft|abkommen|übereinkommen|vertrag|verträge|dokument|papier|strategie|erklärung|entwurf|entwürfe|соглашени|договор|конвенци|документ|стратеги|резолюци|заявлени|проект|accord|traité|texte|stratégie|résolution|déclaration|projet|acuerdo|tratado|convenio|documento|estrategia|resolución|declaración|proyecto|اتفاق|معاهدة|وثيق|وثائق|استراتيجي|قرار|بيان|مشروع|نصوص',
    phrases:
      '(?:hiệp định|công ước|văn kiện|văn bản|nghị quyết|tuyên bố|chiến lược|dự thảo|thỏa thuận) (?:\\p{L}+ ){0,2}(?:nào|gì)|(?:哪些?|什么|哪一?[份项个])\\p{Script=Han}{0,4}(?:协定|协议|条约|公约|文件|决议|声明|战略|草案)|签了些?什么|(?:どの(?:ような)?|何の|どんな)\\p{Script=Han}{0,4}(?:協定|条約|文書|決議|声明|戦略|草案)|取り決め',
    answer:
      'treaty|agreement|convention|strateg|resolution|statement|declaration|draft|abkommen|übereinkommen|konvention|vertrag|erklärung|entwurf|entwürfe|соглашени|договор|конвенци|резолюци|заявлени|проект|стратеги|accord|traité|résolution|déclaration|acuerdo|tratado|convenio|convención|resolución|declaración|hiệp định|công ước|nghị quyết|tuyên bố|اتفاق|معاهدة|قرار|بيان|协定|协议|条约|公约|决议|声明|战略|草案|協定|条約|決議|声明|戦略',
  },
  {
    nouns:
      'rhythm|frequency|interval|rhythmus|abständen|abstand|häufigkeit|периодичност|частот|rythme|fréquence|frecuencia|ritmo|وتيرة',
    phrases:
      'how often|how frequently|wie oft|wie häufig|как часто|combien de fois|tous les combien|cada cuánto|con cuánta frecuencia|كم مرة|多久(?:举行)?一次|每年几次|频率|多长时间一次|bao lâu một lần|mấy lần|thường xuyên (?:thế nào|ra sao)|どのくらいの頻度|どれくらいの頻度|何年(?:ごと|おき)|頻度',
    answer:
      'annual|yearly|every (?:year|two|three|month)|regular|twice a|once a|jährlich|regelmäßig|jedes jahr|monatlich|ежегодн|регулярн|каждый год|раз в|annuel|chaque année|tous les|régulièrement|anual|cada año|regularmente|hàng năm|hằng năm|thường niên|định kỳ|سنوي|كل عام|بانتظام|دوري|每年|定期|每两年|毎年|年次',
  },
];

const COMPILED = NOUNS.map(({ nouns, phrases, answer }) => ({
  asked: new RegExp(`${WHICH}(?:${nouns})|${phrases}`, 'iu'),
  answer: new RegExp(answer, 'iu'),
}));

/** Names of offices, as sentences that tell who held one have them. */
export const OFFICE_WORDS: RegExp = new RegExp(NOUNS[0]!.answer, 'iu');

/** Question words stand near the start or the end; a pasted document behind them is not read. */
const LONGEST_QUESTION = 600;

/** A test of sentences for what the asked noun looks like; undefined when the question asks for none of the known ones. */
export function findAskedNoun(question: string): RegExp | undefined {
  const text = question.slice(0, LONGEST_QUESTION).normalize('NFC');
  return COMPILED.find(({ asked }) => asked.test(text))?.answer;
}
