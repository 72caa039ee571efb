// language: question words of English, German, Russian, French and Spanish with the type of answer they ask for. Data for
// `detect-asked-type.ts`; where several patterns match at one place the first decides, so titles come before lists, lists
// before persons ("who took part") and plain question words last. Matched on the lower-case question.
import type { QuestionWords } from './asked-type-patterns.js';

const EN: QuestionWords = {
  leadIn:
    "^(?:please,? |sorry,? |hi,? )?(?:(?:can|could|would|will|do|does|did) (?:you|anyone|anybody|someone|somebody|we) (?:please |happen to )?(?:know|tell|say|explain|show|remember|find out)|is it known|(?:i(?:'d| would)? (?:want|like) to know)|tell|remind)(?: me| us)?,? ",
  patterns: [
    [
      'definition',
      '^what (?:exactly )?(?:is|are|was) (?:an? |the )?(?:meaning|definition) of|^define|^explain the term|what does .{1,80} (?:mean|stand for)|meaning of',
    ],
    [
      'symbol',
      '(?:which|what) (?:permanent council |un |ga |osce )?(?:decision|resolution|symbol)s?\\b|(?:which|what) (?:document )?number\\b(?! of (?!the (?:\\w+ ){0,2}(?:decision|resolution)))|(?:decision|resolution|document) number|what (?:is|was) the (?:number|symbol) of|under what number',
    ],
    [
      'date',
      '\\bwhen\\b|(?:what|which) (?:exact )?(?:date|day|days|dates|month|year|years)\\b|what (?:is|was|were) the (?:exact )?(?:date|day|year|month)s?\\b|\\bdate of\\b|\\bdates?$|since what|how long ago',
    ],
    ['number', 'how (?:many|much|long)\\b|(?:what|which) (?:percentage|share|number of)|number of'],
    ['place', '\\bwhere\\b|(?:which|what) (?:city|cities|place|town|country|venue|location|building|hotel|region)\\b'],
    [
      'person',
      '(?:which|what) (?:(?!(?:did|do|does|was|were|is|are|has|have|had|will|would|should|can) )\\w+ ){0,2}(?:ambassador|diplomat|official|minister|president|envoy|representative|director|negotiator|expert|leader|person|man|woman)\\b(?! (?:group|level|meeting))|which (?:german|russian|frenchman|frenchwoman|japanese|american|chinese|briton|indian|vietnamese|swiss) (?:is|was|led|headed|chaired|ran|represented|signed|spoke|said|had|took|met)\\b|(?:name of|who (?:is|was)) the (?:ambassador|head|chair|representative|director|delegate)',
    ],
    [
      'list',
      'who (?:all|else)\\b|who (?:took part|participated|attended|were the participants|was represented|sent)|(?:which|what) (?:(?!(?:did|do|does|was|were|is|are|has|have|had|will|would|should|can) )\\w+ ){0,2}(?:ministries|countries|states|agencies|authorities|institutions|bodies|organi[sz]ations|topics|issues|measures|members|participants|parties|delegations|experts|questions|areas|documents|norms|steps)\\b|which (?:\\w+ )?\\w{2,30}[^sui\\W]s\\b|^(?:list|name|enumerate)\\b|^what (?:were|are) the\\b',
    ],
    ['person', "\\bwho(?:m|se|'s|’s)?\\b|name of the (?:ambassador|head|chair|representative|director|delegate)"],
    ['reason', '\\bwhy\\b|for what (?:reason|purpose)|what (?:was|is) the (?:reason|purpose)|how come'],
    ['definition', "^what(?:'s|’s| is| are| was) (?:an? |the )?[\\p{L}\\d /'’-]{1,60}\\??$"],
    [
      'yes-no',
      '(?:^|[-–—:;,.!?] ?)(?:did|does|do|is|are|was|were|has|have|had|will|can|could|should|may|must)\\b(?! not the)',
    ],
    ['open', '\\b(?:what|which|how)\\b'],
  ],
};

const DE: QuestionWords = {
  leadIn:
    '^(?:bitte,? |hallo,? )?(?:(?:kannst|können|könnt|könntest|könnten) (?:du|sie|ihr|wir) (?:mir |uns )?(?:bitte )?(?:sagen|erklären|verraten|nennen)|(?:weißt|weiß|wissen|wisst) (?:du|sie|ihr|jemand|man)|(?:ich|wir) (?:möchte|möchten|wüsste|wüssten) gerne? (?:wissen)?|sag(?:t|en sie)? mir),? ',
  patterns: [
    ['definition', 'was (?:bedeutet|heißt|heisst|versteht man|meint)|bedeutung von|^definier|wofür steht|definition'],
    [
      'symbol',
      '(?:welche|welcher|welchen|welchem|welches) (?:\\p{L}+ ){0,2}(?:beschluss|beschlusses|beschlüsse|resolution|nummer|aktenzeichen|symbol|entscheidung)(?!\\p{L})|(?:beschluss|resolutions|dokument)nummer|unter welcher nummer|welche nummer',
    ],
    [
      'date',
      '(?<!\\p{L})(?:wann|seit wann|bis wann)(?!\\p{L})|welche[mnrs]? (?:tag|tage|tagen|datum|jahr|jahres|jahren|monat)(?!\\p{L})|(?:welches|das) datum|(?<!\\p{L})(?:datum|termin)$|wie lange ist',
    ],
    ['number', 'wie ?viele?|wie (?:hoch|lange)|anzahl'],
    [
      'place',
      '(?<!\\p{L})(?:wo|wohin|woher)(?!\\p{L})|welche[mnrs]? (?:stadt|ort|land|hauptstadt|gebäude|hotel|region|saal)(?!\\p{L})',
    ],
    [
      'person',
      'welche[rnms]? (?:\\p{L}+ )?(?:botschafter|diplomat|diplomaten|minister|beamter|beamte|beamten|vertreter|experte|leiter|präsident|politiker)(?:in)?(?!\\p{L})(?<!welche (?:diplomaten|botschafter|minister|beamten|vertreter))|welcher (?:deutsche|russe|franzose|japaner|chinese|amerikaner|brite|schweizer) (?:ist|war|hat|hatte|leitete|führte|saß|nahm|sprach|vertrat)(?!\\p{L})|wie heißt (?:der|die)(?!\\p{L})',
    ],
    [
      'list',
      'wer (?:alles|nahm teil|nahm .{1,60} teil|hat teilgenommen|war vertreten|beteiligte)|wer .{0,80}(?:teil|teilgenommen|vertreten)\\??$|welche[rns]? (?:\\p{L}+ ){0,3}(?:ministerien|länder|staaten|behörden|themen|institutionen|organisationen|maßnahmen|teilnehmer|fragen|stellen|experten|mitglieder|aspekte|aufgaben|punkte|dokumente)(?!\\p{L})|^(?:nenne|liste|zähle)|(?:aus|bei|mit|von|zu) welchen(?!\\p{L})|welche (?:zwei|drei|vier|fünf|beiden)(?!\\p{L})|^welche(?!\\p{L})',
    ],
    ['person', '(?<!\\p{L})(?:wer|wen|wem|wessen)(?!\\p{L})|unter wessen leitung|von wem'],
    ['reason', '(?<!\\p{L})(?:warum|weshalb|wieso|wozu)(?!\\p{L})|aus welchem grund|zu welchem zweck'],
    ['definition', '^was (?:ist|sind|war|waren) [\\p{L}\\d /-]{1,60}\\??$'],
    [
      'yes-no',
      '(?:^|[-–—:;,.!?] )(?:ist|sind|war|waren|hat|haben|hatte|wurde|wurden|wird|werden|gibt|gab|kann|können|soll|sollen|nimmt|nahm|fand|findet|unterstützt)(?!\\p{L})',
    ],
    [
      'open',
      '(?<!\\p{L})(?:was|wie|welche[mnrs]?|wodurch|womit|worüber|worauf|wofür|wogegen|worin|wovon|inwiefern)(?!\\p{L})',
    ],
  ],
};

const RU: QuestionWords = {
  leadIn:
    '^(?:пожалуйста,? |здравствуйте,? |привет,? )?(?:(?:не )?(?:подскажите|подскажете|подскажи|скажите|скажи|знаете ли вы|знаете|знаешь)|можете (?:ли вы )?сказать|хочу (?:у)?знать)(?: мне)?(?:,? пожалуйста)?,? ',
  patterns: [
    ['definition', 'что (?:такое|значит|означает|понимается)|определение|значение термина|расшифров'],
    [
      'symbol',
      '(?:какое|каким|какой|какая|какого) (?:\\p{L}+ ){0,2}(?:решени\\p{L}{1,3}|резолюци\\p{L}{1,3}|номер\\p{L}{0,2})(?!\\p{L})|номер (?:решения|резолюции|документа)|под каким номером',
    ],
    [
      'date',
      '(?<!\\p{L})когда(?!\\p{L})|како(?:го|му|й) (?:числа|числу|день|дата)|(?<!\\p{L})в как(?:ой|ом|ие) (?:день|дни|году|годы|месяце)|с какого (?:года|времени)|дат[ауы] |(?<!\\p{L})(?:дат[аы]|числа)$',
    ],
    ['number', 'сколько|как долго|какое количество|число участников'],
    [
      'place',
      '(?<!\\p{L})(?:где|куда|откуда)(?!\\p{L})|в как(?:ом|ой|их) (?:\\p{L}+ )?(?:городе|стране|месте|столице|городах|здании|отеле|гостинице|регионе)(?!\\p{L})',
    ],
    [
      'person',
      'как(?:ой|ого|ому|им) (?:\\p{L}+ )?(?:дипломат|посол|посл|министр|представител|чиновник|сотрудник|эксперт|руководител|президент|директор|немец|немц|француз|японец|японц)(?:а|у|ом|ем|е|ь|я|ю|ей)?(?!\\p{L})|как (?:зовут|звали)',
    ],
    [
      'list',
      'кто (?:ещ[её] )?(?:принял участие|принимал участие|участвовал|присутствовал|входил|вош[её]л)|(?<!\\p{L})каки(?:е|х|ми)(?!\\p{L})|^(?:перечислите|назовите|перечисли|назови)',
    ],
    ['person', '(?<!\\p{L})(?:кто|кого|кому|кем|ком|чьим|чьей|чей|чь[её])(?!\\p{L})|под (?:чьим )?руководством кого'],
    ['reason', '(?<!\\p{L})(?:почему|зачем|отчего)(?!\\p{L})|по какой причине|с какой целью'],
    ['yes-no', '(?<=\\p{L} )ли(?!\\p{L})|^(?:правда|верно) ли|^(?:является|являются|есть|был|была|были|поддерживает) '],
    ['open', '(?<!\\p{L})(?:что|чего|чему|чем|ч[её]м|как|как(?:ой|ого|ому|им|ом|ая|ую|ое))(?!\\p{L})'],
  ],
};

const FR: QuestionWords = {
  leadIn:
    "^(?:s['’]il vous plaît,? |bonjour,? )?(?:(?:pouvez|pourriez|peux|peut)-(?:vous|tu|on) (?:me |nous )?(?:dire|expliquer|indiquer)|(?:savez|sais|sait)-(?:vous|tu|on)|dites-(?:moi|nous)|dis-moi|je (?:voudrais|veux) savoir),? ",
  patterns: [
    [
      'definition',
      "que (?:signifie|veut dire)|qu['’](?:est-ce que c['’]est|entend-on)|définition|définissez|signification|^qu['’]est-ce qu(?:e|['’])",
    ],
    [
      'symbol',
      'quel(?:le)?s? (?:\\p{L}+ ){0,2}(?:décision|résolution|numéro|cote)(?!\\p{L})|numéro de la (?:décision|résolution)|sous quel numéro',
    ],
    [
      'date',
      '(?<!\\p{L})quand(?!\\p{L})|quel(?:le)?s? (?:jour|jours|date|dates|année|années|mois)(?!\\p{L})|depuis quand|à quelle date|(?<!\\p{L})dates?$',
    ],
    ['number', 'combien|quel nombre|nombre de'],
    [
      'place',
      '(?<!\\p{L})où(?!\\p{L})|quel(?:le)? (?:ville|lieu|endroit|pays|capitale|hôtel|bâtiment|région|salle)(?!\\p{L})',
    ],
    [
      'person',
      'quel(?:le)? (?:\\p{L}+ )?(?:ambassadeur|diplomate|ministre|président|fonctionnaire|responsable|représentant|expert|négociateur|directeur|chef|allemand|russe|français|japonais)e?(?!\\p{L})',
    ],
    [
      'list',
      'qui (?:a|ont) (?:participé|pris part|assisté)|(?<!\\p{L})quel(?:le)?s(?!\\p{L})|^(?:énumérez|citez|nommez|listez|liste)',
    ],
    [
      'person',
      "(?:^|[-–—:;,.!?«] ?|(?:^|\\s)(?:à|de|par|avec|pour|chez|sous|contre|et|c['’](?:est|était)|(?:est|était)-ce) )qui(?!\\p{L})|sous la direction de qui",
    ],
    ['reason', '(?<!\\p{L})pourquoi(?!\\p{L})|pour quelle(?:s)? raison|dans quel but'],
    [
      'yes-no',
      "^est-ce qu|^(?:a|ont|est|sont|était)-t?-?(?:il|elle|ils|elles|on)(?!\\p{L})|^(?:la|le|les|l['’])[\\p{L} ]{1,60} (?:a|ont|est|sont)-t?-?(?:il|elle|ils|elles)(?!\\p{L})",
    ],
    ['open', "(?<!\\p{L})(?:quel(?:le)?|quoi|comment|que|qu['’]est-ce)(?!\\p{L})"],
  ],
};

const ES: QuestionWords = {
  leadIn:
    '^¿?(?:por favor,? |hola,? )?(?:(?:puedes|puede|podrías|podría|pueden) (?:decirme|decir|explicarme|indicarme)|(?:sabes|sabe|saben)|dime|dígame|quiero saber|quisiera saber),? ',
  patterns: [
    ['definition', 'qué (?:significa|quiere decir|se entiende)|definición|^define|significado'],
    [
      'symbol',
      '(?:qué|cuál) (?:(?:es|fue) (?:el|la) )?(?:\\p{L}+ ){0,2}(?:decisión|resolución|número|signatura)(?!\\p{L})|número de (?:la )?(?:decisión|resolución)|con qué número',
    ],
    [
      'date',
      '(?<!\\p{L})cuándo(?!\\p{L})|(?:^|[¿,;:.] ?)(?:desde )?cuando(?!\\p{L})|qué (?:día|días|fecha|fechas|año|años|mes|meses)(?!\\p{L})|en qué fecha|(?<!\\p{L})fechas?$',
    ],
    ['number', '(?<!\\p{L})(?:cuánto|cuántos|cuánta|cuántas|cuantos|cuantas)(?!\\p{L})|qué número de'],
    [
      'place',
      '(?<!\\p{L})a?dónde(?!\\p{L})|(?:^|[¿,;:.] ?)(?:de |en )?donde(?!\\p{L})|qué (?:ciudad|lugar|país|capital|hotel|edificio|región|sala)(?!\\p{L})',
    ],
    [
      'person',
      'qué (?:\\p{L}+ )?(?:embajador|diplomátic[oa]|ministr[oa]|president[ea]|funcionari[oa]|representante|director|expert[oa]|negociador|alemán|ruso|francés|japonés)a?(?!\\p{L})',
    ],
    [
      'list',
      'quién(?:es)? (?:más )?(?:participó|participaron|asistieron|asistió|tomaron parte)|qué (?:(?:otr[oa]s|dos|tres|cuatro) )?\\p{L}{3,30}[aoe]s(?!\\p{L})|(?<!\\p{L})cuáles(?!\\p{L})|^(?:enumera|enumere|nombra|nombre|lista)',
    ],
    ['person', '(?<!\\p{L})quién(?:es)?(?!\\p{L})|(?:^|[¿,;:.] ?)(?:a |de |por |con )?quien(?:es)?(?!\\p{L})'],
    ['reason', 'por qué|para qué|por cuál razón|con qué (?:fin|objetivo)'],
    ['definition', '^¿?qué (?:es|son|era) [\\p{L}\\d /-]{1,60}\\??$'],
    ['yes-no', '(?:^|¿)(?:es|son|fue|fueron|ha|han|hay|hubo|está|están|apoya|participó|existe|tiene|puede)(?!\\p{L})'],
    ['open', '(?<!\\p{L})(?:qué|cuál|cómo)(?!\\p{L})'],
  ],
};

export const EUROPEAN_QUESTION_WORDS: Readonly<Record<string, QuestionWords>> = {
  en: EN,
  de: DE,
  ru: RU,
  fr: FR,
  es: ES,
};
