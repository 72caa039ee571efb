// events: the words by which a sentence tells of an event, in nine languages: what kind it is, that it took place, that it is
// announced. Data only; `find-triggers.ts` reads it. A word that is common outside diplomacy is not listed.
import type { EventKind } from '../../domain/event.js';
import type { InterfaceLanguage } from '../../domain/language.js';

/** `gathering`: people meet. `act`: something is done with a text. `word`: somebody speaks or hands in. */
export type TriggerClass = 'gathering' | 'act' | 'word';

export interface TriggerWords {
  readonly kind: EventKind;
  readonly class: TriggerClass;
  /** Sources of patterns, case-insensitive, in languages with spaces at the start of a word. */
  readonly forms: Readonly<Record<InterfaceLanguage, string>>;
}

/** German joins nouns: the last part decides ("Cyberkonsultationen", "Dialogsitzung"). */
const JOINED = '[\\p{L}-]{0,30}';

export const TRIGGER_WORDS: readonly TriggerWords[] = [
  {
    kind: 'consultations',
    class: 'gathering',
    forms: {
      en: 'consultations?|(?:cyber|strategic|policy|security|bilateral) dialogues?|bilateral talks|talks',
      de: `${JOINED}konsultationen|${JOINED}dialogs?(?!\\p{L})|gespräche(?!\\p{L})`,
      ru: 'консультаци\\p{L}{1,3}|диалог\\p{L}{0,2}(?!\\p{L})|переговор\\p{L}{1,3}',
      fr: 'consultations?|dialogue stratégique|dialogue (?:cyber|sur)|pourparlers',
      es: 'consultas|diálogo (?:estratégico|cibernético|sobre)|conversaciones',
      zh: '磋商|对话',
      vi: 'tham vấn|đối thoại',
      ja: '協議|対話',
      ar: '(?:ال)?مشاورات|(?:ال)?حوار(?!\\p{L})',
    },
  },
  {
    kind: 'negotiation',
    class: 'gathering',
    forms: {
      en: 'negotiations?|negotiating round',
      de: `${JOINED}verhandlungs(?:runde|sitzung)|verhandlungen`,
      ru: 'раунд\\p{L}{0,2} переговоров',
      fr: 'négociations?',
      es: 'negociaci(?:ón|ones)',
      zh: '谈判',
      vi: 'đàm phán',
      ja: '交渉',
      ar: '(?:ال)?مفاوضات',
    },
  },
  {
    kind: 'conference',
    class: 'gathering',
    forms: {
      en: 'conferences?|summits?|forum|congress|symposium|ministerial',
      de: `${JOINED}konferenz(?:en)?(?!\\p{L})|${JOINED}gipfels?(?!\\p{L})|${JOINED}forums?(?!\\p{L})|${JOINED}kongress`,
      ru: 'конференци\\p{L}{1,3}|саммит\\p{L}{0,3}|форум\\p{L}{0,3}|конгресс\\p{L}{0,2}',
      fr: 'conférences?|sommets?|forum|congrès',
      es: 'conferencias?|cumbres?|foro|congreso',
      zh: '大会(?=.{0,12}(?:举行|召开|开幕))|峰会|论坛|研讨会|国际会议|首脑会议',
      vi: 'hội nghị|diễn đàn|hội thảo',
      ja: '会議|サミット|フォーラム|首脳会合',
      ar: '(?:ال)?مؤتمر|(?:ال)?قمة|(?:ال)?منتدى',
    },
  },
  {
    kind: 'session',
    class: 'gathering',
    forms: {
      en: '(?:session|meeting|plenary|workshop)s?(?! of the parties)',
      de: `${JOINED}sitzung(?:en)?(?!\\p{L})|${JOINED}tagung(?:en)?(?!\\p{L})|tagte|tagten|${JOINED}treffen(?!\\p{L})`,
      ru: 'сесси\\p{L}{1,3}|заседани\\p{L}{1,3}|встреч\\p{L}{1,3}|совещани\\p{L}{1,3}',
      fr: 'sessions?|réunions?|séances?',
      es: 'períodos? de sesiones|periodos? de sesiones|sesi(?:ón|ones)|reuni(?:ón|ones)',
      zh: '会议|会晤|届会',
      vi: 'phiên họp|khóa họp|kỳ họp|cuộc họp',
      ja: '会合|会期',
      ar: '(?:ال)?دورة|(?:ال)?اجتماع|(?:ال)?جلسة',
    },
  },
  {
    kind: 'signing',
    class: 'act',
    forms: {
      en: 'signed|signing|opened for signature|signature ceremony',
      de: 'unterzeichnet(?:en|e)?(?!\\p{L})|unterzeichnung|unterschrieben',
      ru: 'подписа(?:н|ли|л|ны|на|но)(?!\\p{L})|подписани\\p{L}{1,2}',
      fr: "signé(?:e|es|s)?(?!\\p{L})|ont signé|a signé|signature (?:de|du|d['’])|ouvert(?:e|s|es)? à la signature",
      es: 'firmó|firmaron|firmad[oa]s?|(?:abierto|abierta) a la firma|(?:ceremonia de )?firma (?:de|del)',
      zh: '签署|签字仪式|开放签署',
      vi: 'ký kết|lễ (?:mở )?ký|đã ký|mở ký',
      ja: '署名',
      ar: 'وق[ّ]?عت?(?!\\p{L})|توقيع|(?:تم )?التوقيع',
    },
  },
  {
    kind: 'adoption',
    class: 'act',
    forms: {
      en: 'adopted|adoption|adopts|approved|endorsed|to adopt|be adopted',
      de: 'verabschiedet(?:e|en)?(?!\\p{L})|verabschiedung|angenommen|annahme|einführung|geeinigt|einigten',
      ru: 'принял(?:а|и|о)?(?!\\p{L})|принят(?:а|о|ы|ь)?(?!\\p{L})|приняти\\p{L}{1,2}|одобрил\\p{L}?(?!\\p{L})|одобрен\\p{L}?(?!\\p{L})',
      fr: 'adopté(?:e|es|s)?(?!\\p{L})|adoption|approuvé(?:e|es|s)?(?!\\p{L})',
      es: 'aprobó|aprobaron|aprobad[oa]s?|adoptó|adoptaron|adoptad[oa]s?|adopción|aprobación',
      zh: '通过了|获得通过|获通过|一致通过',
      vi: 'thông qua',
      ja: '採択|承認',
      ar: '(?:و)?اعتمد(?:ت|وا)?(?!\\p{L})|اعتماد|أقر(?:ت|وا)?(?!\\p{L})',
    },
  },
  {
    kind: 'entry-into-force',
    class: 'act',
    forms: {
      en: '(?:entered|enters?|entry|came|comes?) into force|(?:go|goes|went) into effect|took effect',
      de: 'in kraft (?:ge)?tr(?:at|eten|itt)|tr(?:at|itt)[^.!?]{0,60} in kraft|inkrafttreten',
      ru: 'вступил\\p{L}? в силу|вступит в силу|вступает в силу|вступлени\\p{L}{1,2} в силу',
      fr: 'entr(?:é|ée|és|ées|era|e|ent) en vigueur|entrée en vigueur',
      es: 'entr(?:ó|aron|ará|arán|ada) en vigor|entrada en vigor',
      zh: '生效',
      vi: 'có hiệu lực',
      ja: '発効',
      ar: 'دخل(?:ت)? حيز (?:النفاذ|التنفيذ)|(?:ت|ي)?دخل حيز (?:النفاذ|التنفيذ)|سيدخل حيز|ستدخل حيز',
    },
  },
  {
    kind: 'vote',
    class: 'act',
    forms: {
      en: 'voted|put to (?:a|the) vote|will elect|will vote',
      de: 'stimmten|abstimmung|abgestimmt',
      ru: 'проголосовал\\p{L}?|голосовани\\p{L}{1,2}',
      fr: 'ont voté|a voté|mis(?:e|es)? aux voix',
      es: 'votaron|votó|sometid[oa]s? a votación',
      zh: '投票|表决',
      vi: 'bỏ phiếu',
      ja: '投票|採決',
      ar: 'صو[ّ]?ت(?:ت|وا)?(?!\\p{L})|(?:ال)?تصويت',
    },
  },
  {
    kind: 'statement',
    class: 'word',
    forms: {
      en: 'in (?:his|her|its|their) (?:statement|address|speech)|(?:appeal|call) made|issued a (?:joint )?(?:statement|declaration|communiqué)|joint statement was (?:made|issued)',
      de: 'gab(?:en)? eine (?:gemeinsame )?erklärung ab|gemeinsame erklärung (?:ab|heraus)|appell des',
      ru: 'выступил\\p{L}? с заявлени\\p{L}{1,2}|сделал\\p{L}? заявление|совместное заявление',
      fr: "déclaration commune|a lancé[^.!?]{0,30} l[’']appel|a publié une déclaration",
      es: 'declaración conjunta|emitió una declaración|formuló una declaración',
      zh: '发表(?:联合)?(?:声明|讲话)|联合声明',
      vi: 'tuyên bố chung|ra tuyên bố',
      ja: '共同声明|声明を発(?:表|出)',
      ar: 'بيان(?:ا)? مشترك(?:ا)?|أصدر(?:ت)? بيان',
    },
  },
  {
    kind: 'publication',
    class: 'word',
    forms: {
      en: '(?:report|strategy|document|paper|study|guide)s? (?:was |were )?(?:published|released|issued)',
      de: '(?:bericht|strategie|dokument|studie)[^.!?]{0,40} veröffentlicht',
      ru: 'опубликован\\p{L}? (?:доклад|стратеги|документ)\\p{L}{0,2}|(?:доклад|стратеги\\p{L}|документ) (?:был\\p{L}? )?опубликован\\p{L}?',
      fr: '(?:rapport|stratégie|document|étude) (?:a été )?publié(?:e)?',
      es: '(?:informe|estrategia|documento|estudio) (?:fue )?publicad[oa]',
      zh: '(?:报告|战略|文件|白皮书)[^。]{0,12}发布|发布[^。]{0,12}(?:报告|战略|白皮书)',
      vi: 'công bố (?:báo cáo|chiến lược|tài liệu)',
      ja: '(?:報告書|戦略|文書)[^。]{0,10}公表',
      ar: '(?:صدر|نُشر|نشر)(?:ت)? (?:ال)?(?:تقرير|استراتيجية|وثيقة)',
    },
  },
  {
    kind: 'other',
    class: 'word',
    forms: {
      en: '(?:officially |formally )?submitted|(?:officially|formally|jointly) launched|launch of',
      de: '(?:offiziell |förmlich )?eingereicht|vorgelegt',
      ru: 'внес[её]н\\p{L}?(?!\\p{L})|внесла|представлен\\p{L}? в',
      fr: 'soumis(?:e|es)? (?:officiellement )?(?:à|au|par)|a lancé|ont lancé|lancement',
      es: 'presentad[oa]s? oficialmente|lanzó|lanzamiento',
      zh: '提交',
      vi: 'trình lên|đệ trình',
      ja: '提出',
      ar: 'قد[ّ]?مت? (?:مشروع|رسمي)|أطلق(?:ت)?(?!\\p{L})',
    },
  },
];

/** That a gathering took place, takes place or is given: without one of these its name is only mentioned. */
export const HAPPENING_WORDS: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'held|hold|took place|tak(?:e|es|ing|en) place|host(?:ed|s|ing)?|co-host(?:ed|ing)|conven(?:ed|es?|ing)|met(?!\\p{L})|gathered|organi[sz](?:ed?|ing|ation)|conducted|opened|concluded|began',
  de: 'fand(?:en)?(?!\\p{L})|findet|finden|statt(?:finden|fand|gefunden|zufinden)|kam(?:en)?(?!\\p{L})|tagte|tagten|trafen|veranstaltet|ausgerichtet|abgehalten|durchgeführt|eröffnet',
  ru: 'состоял\\p{L}{2,3}|состо[ия]тся|состоятся|прош(?:[её]л|ла|ло|ли)|провел\\p{L}?|проведен\\p{L}{1,2}|провести|пройд[её]т|пройдут|завершил\\p{L}{2,3}|открыл\\p{L}{2,3}',
  fr: 'tenue?s?(?!\\p{L})|tiendr(?:a|ont)|eu lieu|(?:aura|auront|a) lieu|organisé(?:e|es|s)?|accueilli(?:e|es|s)?|réuni(?:e|es|s)?|ouvert(?:e|es|s)?',
  es: 'celebr(?:ó|aron|ada|ado|adas|ados|ará|arán|arse)|tuv(?:o|ieron) lugar|tendrán? lugar|reuni(?:ó|eron)|acogió|organiz(?:ó|aron|ada|ado)|inaugur(?:ó|ada)',
  zh: '举行|召开|举办|主办|开幕|承办',
  vi: 'diễn ra|tổ chức|họp|khai mạc|đăng cai',
  ja: '開催|行われ|開かれ|実施|主催',
  ar: 'عقد(?:ت|وا)?(?!\\p{L})|عُقد(?:ت)?|(?:ي|ت|س[يت])(?:ن)?عقد|انعقد(?:ت)?|استضاف(?:ت)?|نظ[ّ]?مت?(?!\\p{L})|جرت',
};

/** That the event lies ahead of the writer. */
export const PLANNED_WORDS: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'will|shall|to be held|is to|are to|upcoming|forthcoming|scheduled|look(?:ing)? (?:forward|ahead)? ?to|next year|is planned|are planned|plans? to',
  de: 'wird(?!\\p{L})[^.!?]{0,160}(?:stattfinden|tagen|zusammentreten)|soll(?:en)?(?!\\p{L})|geplant|bevorsteh\\p{L}{0,5}|vorgesehen|einladung|eingeladen|lud(?!\\p{L})',
  ru: 'состоится|состоятся|пройд[её]т|пройдут|будет|будут|планируе\\p{L}{2,3}|запланирован\\p{L}?|намечен\\p{L}?|предстоящ\\p{L}{2,3}|вступит|приглашени\\p{L}{1,2}',
  fr: '(?:aura|auront) lieu|(?:se )?tiendr(?:a|ont)|ser(?:a|ont)(?!\\p{L})|prévue?s?|entrera|prochaines? (?:réunion|session|consultation|conférence)s?',
  es: 'tendrán? lugar|se celebrarán?|será(?:n)?(?!\\p{L})|previst[oa]s?|entrarán?|próxim[oa]s? (?:conferencia|reunión|sesión|consulta|ronda)s?',
  zh: '将(?:于|在|举行|召开)?|即将|拟于|计划于',
  vi: 'sẽ|sắp|dự kiến|tới đây',
  ja: '予定|される見込み|次回',
  ar: '(?:من )?المقرر|سوف|سيعقد|ستعقد|سينعقد|ستنعقد|المقبلة?|القادمة?|سيدخل|ستدخل',
};

/** Texts that States adopt, sign and bring into force; an act without one of them is not theirs. */
export const INSTRUMENT_WORDS: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'treat(?:y|ies)|agreements?|convention|protocol|memorand(?:um|a)|resolutions?|decisions?|declarations?|proclamation|(?:joint|presidential) statement|agenda|charter|compact|pact|action plan|programme of action|communiqué|text|norms|confidence-building measures',
  de: '\\p{L}{0,30}(?:abkommens?|übereinkommens?|konvention|vertrags?|protokolls?|memorandums?|absichtserklärung|resolution(?:en)?|beschluss(?:es)?|beschlüsse|erklärung|agenda)|vertrauensbildende\\p{L}? maßnahmen',
  ru: 'соглашени\\p{L}{1,2}|договор\\p{L}{0,3}|конвенци\\p{L}{1,2}|протокол\\p{L}{0,2}|меморандум\\p{L}{0,2}|резолюци\\p{L}{1,3}|решени\\p{L}{1,2}|деклараци\\p{L}{1,3}|заявлени\\p{L}{1,2}|мер\\p{L}? (?:укрепления )?доверия',
  fr: 'traité|accords?|convention|protocole|mémorandum|résolutions?|décisions?|déclaration|mesures de confiance|pacte',
  es: 'tratado|acuerdos?|convenio|convención|protocolo|memorand[oa]s?|memorándum|resoluci(?:ón|ones)|decisi(?:ón|ones)|declaración|medidas de fomento de la confianza|pacto',
  zh: '协定|协议|公约|条约|议定书|备忘录|决议|决定|宣言|声明',
  vi: 'hiệp định|công ước|hiệp ước|nghị định thư|biên bản ghi nhớ|nghị quyết|quyết định|tuyên bố',
  ja: '協定|条約|議定書|覚書|決議|決定|宣言|声明',
  ar: '(?:ال)?اتفاق(?:ية)?|(?:ال)?معاهدة|(?:ال)?بروتوكول|(?:ال)?مذكرة|(?:ال)?قرار(?:ات)?|(?:ال)?إعلان|(?:ال)?بيان',
};

/** Domestic life and anniversaries: dated, but no events of diplomacy. */
export const EXCLUDING_WORDS: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'elections?|referendum|anniversary|parliament|presidential race|vaccinat\\p{L}{1,4}|olympic|expo(?!\\p{L})|customers|budget|postpon(?:e|ed|ing)|cancell?ed|national (?:\\p{L}{1,20} ){0,2}(?:strategy|plan|programme|policy|law|review)',
  de: '(?:parlaments|präsidentschafts|bundestags)wahl\\p{L}{0,3}|wahlen|jahrestags?|haushalt|bundestags?|volksabstimmung|verschoben|abgesagt',
  ru: 'выбор(?:ы|ов|ах)(?!\\p{L})|годовщин\\p{L}|референдум\\p{L}{0,2}|бюджет\\p{L}{0,2}|государственн\\p{L}{2,3} дум\\p{L}|перенес[её]н\\p{L}?|отмен[её]н\\p{L}?',
  fr: 'élections?|anniversaire|référendum|budget|parlement national|reportée?s?(?!\\p{L})|annulée?s?(?!\\p{L})',
  es: 'elecciones|aniversario|referéndum|presupuesto|aplazad[oa]|cancelad[oa]',
  zh: '选举|周年|预算|推迟|取消',
  vi: 'bầu cử|kỷ niệm|ngân sách|hoãn|hủy',
  ja: '選挙|周年|予算|延期|中止',
  ar: '(?:ال)?انتخابات|ذكرى|(?:ال)?ميزانية|تأجيل|إلغاء',
};

/** Right before a date: it bounds a time and is not when the event was. */
export const BOUNDING_WORDS: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'by|until|till|since|before|after|from|through|between|as of|as early as|ahead of|starting (?:in|on)|beginning (?:in|on)|to|to the year',
  de: 'bis|seit|vor|nach|ab|zwischen|bis zum|seit dem',
  ru: 'до|после|с|к|начиная с|между|не позднее',
  fr: "d['’]ici|d['’]ici à|jusqu['’]en|jusqu['’]à|jusqu['’]au|depuis|avant|après|entre|dès",
  es: 'hasta|desde|antes de|después de|entre|a partir del?',
  zh: '截至|自|至|从',
  vi: 'trước|sau|từ|đến|kể từ',
  ja: '',
  ar: 'منذ|حتى|قبل|بعد|بحلول',
};
