// language: the words by which a question leans on the one before it, in nine languages. Data for `read-follow-up.ts`;
// alternatives of regular expressions, matched on any case. Decides nothing.

export interface FollowUpWords {
  /** Begins a continuation ("and", "what about"). */
  readonly opener: string;
  /** Particles around an ellipsis that say nothing themselves ("呢", "thì sao"). */
  readonly particles: string;
  /** Question words with what surrounds them; what stands for the answer, neither a thing nor something said of it. */
  readonly asks: string;
  /** Point to a matter spoken of before ("that", "there"). */
  readonly pointers: string;
  /** Point to somebody, of the question before unless the question itself names somebody first ("they"). */
  readonly persons: string;
  /** What people do and are at meetings: beginnings of words. They ask about something that has to be known already. */
  readonly roles: string;
  /** Occasions and papers without a name of their own: beginnings of words. */
  readonly occasions: string;
}

/** Words for one of the parties to a meeting, in any of the languages; at the beginning of a text. */
export const SIDE =
  /^(?:side|part(?:y|ei|ie|e)?s?(?!\p{L})|delegation|team|seite|сторон|делегац|côté|délégation|lado|delegaci|方|代表|团|側|đoàn|phía|bên|phái đoàn|(?:ال)?(?:جانب|طرف|وفد))/iu;

/** Words that go with a date. */
export const TIME = /^(?:year|month|jahr|monat|год|месяц|année|mois|año|mes(?!\p{L})|年|năm|tháng|عام|سنة|شهر)/iu;

const EN: FollowUpWords = {
  opener:
    '(?:and |but |so |ok(?:ay)?,? )?(?:what about|how about|what of|same for)(?: in| on| at| for)?|and also|and then|and|but|or|also|so|then',
  particles: 'please|exactly|too|as well|then|again|instead',
  asks: 'who(?:m|se)?|what|which|when|where|why|how(?: many| much| long| often)?|did|does|do|was|were|is|are|has|have|had|will|tell me|more about|more on|show me',
  pointers:
    'it(?! (?:true|possible|known|correct|necessary|that))|its|there(?! (?:is|are|was|were|a|an|any)(?!\\p{L}))|(?<=(?:was|is|were|are|did|does|about|of|after|before|at|in|on|from|with) )(?:this|that|these|those)|this|those|these|that (?:meeting|time|day|round|document|text|convention|decision|year)',
  persons: 'they|them|their|he|him|his|she|her',
  roles:
    'led|lead|head|chair|host|met|meet|sign|adopt|agree|discuss|talk|particip|attend|represent|took|take|place|part|happen|held|hold|start|end|begin|began|last|say|said|speak|spoke|propos|decid|side|delegation|team|member|part(?:y|ies)|venue|topic|issue|agenda|result|outcome|date|day|year|month|city|countr|state|ministr|agenc|name|people|person|else|more|detail|next|come|came|sent|accept|support|refus|vote|detail|position',
  occasions:
    'meeting|talks|consultation|round|session|negotiat|conference|dialogue|event|document|decision|text|convention|treat|agreement',
};

const DE: FollowUpWords = {
  opener:
    '(?:und |aber |doch )?(?:was ist mit|wie (?:ist|war|steht|sieht) es (?:mit|bei|für)|was war mit)|und auch|und|aber|oder|auch|ebenso|also',
  particles: 'bitte|genau|denn|eigentlich|nochmal|auch',
  asks: 'wer|wen|wem|wessen|was|welche[mnrs]?|wann|wo|wohin|woher|warum|weshalb|wieso|wozu|wie(?: viele| lange| oft)?|worüber|worum|wovon|womit|woran|war|waren|ist|sind|hat|haben|wurde|wurden|mehr (?:dazu|darüber)',
  pointers:
    'es|das(?=[?.! ]*$)|das (?=gewesen|passiert|geschehen|stattgefunden|beschlossen|unterzeichnet|gesagt)|dort|dabei|daran|darüber|dazu|davon|damals|danach|davor|dafür|dagegen|dessen|diese[mnrs]?|jene[mnrs]?',
  persons: 'sie|er|ihn|ihm|ihnen|ihre?[mnrs]?|seine?[mnrs]?|deren',
  roles:
    'beteilig|leit|führ|geleit|geführ|vorsitz|traf|treff|getroff|unterz|unterschr|teil|nahm|nehm|vertret|vertrat|fand|statt|find|stattgefund|gesag|sag|sprach|sprech|gespr|vorgeschl|schlug|beschl|einig|geeinig|verabsch|angenomm|seite|delegation|team|mitglied|partei|ort|thema|themen|ergebnis|datum|tag|jahr|monat|stadt|land|länder|staat|ministeri|behörd|nam|person|leute|nächst|beginn|begann|end|dauer|ging|gekomm|passier|gescheh|stimm|unterstütz|lehn|position|haltung',
  occasions:
    'treffen|konsultation|gespräche|runde|sitzung|tagung|verhandlung|konferenz|dialog|ereignis|dokument|beschluss|text|übereinkommen|abkommen|vertrag',
};

const RU: FollowUpWords = {
  opener: '(?:а |и |ну )?(?:как насч[её]т|что насч[её]т|что с|как с|как у)|а также|а|и|но|или|ну|тогда',
  particles: 'пожалуйста|именно|же|тоже|ещ[её]|в',
  asks: 'кто|кого|кому|кем|ком|что|чего|чему|чем|ч[её]м|как(?:ой|ая|ое|ие|им|ими|их|ого|ом|ую)|когда|где|куда|откуда|почему|зачем|сколько|как|ли|был[аои]?|есть|подробнее',
  pointers: 'это|этого|этому|этим|этом|эта|эту|этой|эти|этих|этими|там|туда|оттуда|тогда|оно',
  persons: 'он|она|они|его|е[её]|ему|ней|н[её]м|него|не[её]|них|ним|ними|им|их|ими',
  roles:
    'возглав|руковод|председат|провод|прове|встрет|встреч|подпис|приня|прини|участ|представ|состоя|прош|проход|происх|начал|законч|длил|сказал|заяв|говор|предл|обсу|реши|договор|согласи|сторон|делегац|член|мест|тем[аыу]|вопрос|итог|результат|дат[аыу]|день|дня|год|месяц|город|стран|государств|министерств|ведомств|имя|имен|люди|человек|следующ|поддерж|голосова|позици',
  occasions:
    'встреча|консультац|переговор|раунд|заседан|сесси|конференц|диалог|событи|документ|решени|текст|конвенци|соглашени',
};

const FR: FollowUpWords = {
  opener: "(?:et )?(?:qu['’]en est-il|quid)(?: des?| du)?|et aussi|et puis|et|mais|ou(?! ?\\?)|alors|puis",
  particles: "s['’]il vous plaît|exactement|aussi|donc|précisément|\\?",
  asks: "qui|que|quoi|quels?|quelles?|quand|où|pourquoi|comment|combien|lequel|laquelle|est-ce que|qu['’]est-ce|était|a-t|ont|plus de détails",
  pointers:
    "cela|ça|ceci|c['’]était|était-ce|celui-ci|celle-ci|là|là-bas|cette|cet|ces|(?<!-)ce(?! (?:que|qui|dont))|(?:qui|quand|où|pourquoi) l['’](?:a|ont|avait)",
  persons: '(?:t-)?(?:il|elle|ils|elles)|lui|leurs?|eux|son|sa|ses',
  roles:
    'dirig|prési|condui|men[aé]|rencontr|réuni|sign|adopt|particip|représent|eu|lieu|tenu|déroul|commenc|termin|dur|dit|déclar|parl|propos|décid|discut|convenu|partie|côté|délégation|équipe|membre|thème|sujet|résultat|date|jour|année|mois|ville|pays|état|ministère|autorité|nom|personne|gens|prochain|suivant|soutenu|vot[eé]|position|pris|part',
  occasions:
    'réunion|rencontre|consultation|négociation|tour|session|conférence|dialogue|événement|document|décision|texte|convention|accord|traité|pourparler',
};

const ES: FollowUpWords = {
  opener: '(?:y )?qu[eé] (?:hay|pasa|tal) (?:del?|con)|y también|y|e|pero|o|entonces|también',
  particles: 'por favor|exactamente|también|además|pues',
  asks: 'qui[eé]n(?:es)?|qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|ad[oó]nde|por qu[eé]|c[oó]mo|cu[aá]nt[oa]s?|fue|fueron|era|eran|es|son|hubo|más detalles',
  pointers:
    'eso|esto|aquello|es[ae]s?|esos|est[ea]|est[oa]s|aquel|aquella|allí|ahí|allá|entonces|(?<=(?:qui[eé]n|cu[aá]ndo|d[oó]nde|c[oó]mo|por qu[eé]|qui[eé]nes) )(?:l[oae]s?)(?= )',
  persons: 'él|ella|ellos|ellas|sus?',
  roles:
    'encabez|dirig|presid|lider|reuni|encontr|firm|adopt|aprob|particip|asist|represent|tuvo|lugar|celebr|empez|comenz|termin|dur|dij|declar|habl|propus|decid|discut|trat|acord|parte|lado|delegaci|equipo|miembro|tema|asunto|resultado|fecha|día|año|mes|ciudad|país|estado|ministerio|autoridad|nombre|persona|gente|próxim|siguient|apoy|vot|posici|postura',
  occasions:
    'reunión|encuentro|consulta|negociaci|ronda|sesión|conferencia|diálogo|evento|documento|decisión|texto|convenci|convenio|acuerdo|tratado',
};

const ZH: FollowUpWords = {
  opener: '那么|那(?![是个次些里时份])|还有|以及|另外|而且|而(?=[^且])|关于',
  particles: '呢|的|了|在|与|和|吗|是|着|过|有|于|由|对|就|都|请问|方面|情况|怎么样|如何',
  asks: '什么时候|什么地方|什么|谁|何时|何地|何处|哪里|哪儿|哪些|哪[位个年天几一国]|为什么|为何|怎么|多少|几[个位次]',
  pointers:
    '这[个次些份项]|那[个次些份是]|那里|那儿|那时|这里|当时|此[次事]|该(?:次|会|国|条约|公约|协定|组织|文件)|它们?|其(?![他它中])',
  persons: '他们?|她们?',
  roles:
    '率领|率团|领导|带领|主持|主席|会见|会面|见面|签署|签订|签|通过|参加|出席|参与|代表团?|团长|举行|召开|发生|开始|结束|说|表示|提出|建议|决定|讨论|商定|同意|一方|双方|方|成员|地点|议题|主题|结果|成果|日期|时间|城市|国家|部门|部委|机构|名字|人员?|下一次|支持|反对|立场|派出?',
  occasions: '会议|会谈|磋商|谈判|对话|论坛|一轮|轮|事件|文件|决定|文本|公约|协定|条约',
};

const VI: FollowUpWords = {
  opener: '(?:thế |vậy |và )?còn(?: về)?|và|vậy|thế|nhưng|hay',
  particles: 'thì sao|thì|là|được|vậy|ạ|nhỉ|đã|có|vào|phía|bên|năm|tháng|ngày|ở|tại|trong|với|của|về|do|cuộc',
  asks: 'ai|gì|khi nào|bao giờ|lúc nào|ngày nào|năm nào|ở đâu|đâu|nơi nào|những|nào|tại sao|vì sao|thế nào|ra sao|bao nhiêu|mấy',
  pointers: 'đó|đấy|điều đó|việc đó|lúc đó|khi đó|này|nó|ấy',
  persons: 'họ|ông ấy|bà ấy|ông ta|anh ấy|cô ấy',
  roles:
    'dẫn đầu|đứng đầu|chủ trì|lãnh đạo|gặp|ký|ký kết|thông qua|tham gia|tham dự|đại diện|diễn ra|tổ chức|bắt đầu|kết thúc|nói|phát biểu|đề xuất|quyết định|thảo luận|bàn|thống nhất|đồng ý|đoàn|phái đoàn|thành viên|địa điểm|chủ đề|kết quả|thành phố|nước|quốc gia|bộ|bộ ngành|cơ quan|tên|người|tiếp theo|ủng hộ|lập trường|hai bên|các bên|hai nước|điều',
  occasions:
    'họp|cuộc họp|tham vấn|vòng|phiên|đàm phán|hội nghị|đối thoại|sự kiện|tài liệu|văn kiện|văn bản|công ước|hiệp định',
};

const JA: FollowUpWords = {
  opener: 'それでは|では|じゃあ?|それで|また|あと|ちなみに|ところで|そして',
  particles:
    'については|に関しては|の場合は|ですか|ますか|ましたか|でしたか|でしょうか|ました|ます|です|された|され|した|する|しました|しま|の|は|が|を|に|で|と|も|へ|から|まで|、|か|どう',
  asks: 'いつ|何年|何月|どこ|誰|だれ|どなた|何|なぜ|どうして|どの(?:ような)?|どんな|どちら|いくつ|どれ',
  pointers: 'それ(?!で)|その|そこ|あれ|あの|これ|この|ここ|当時|同(?=会合|会議|条約|協議|文書)',
  persons: '彼ら?|彼女(?:ら|たち)?',
  roles:
    '率いた|率い|主導|務めた|議長|団長|会談し|会っ|署名|調印|採択|参加|出席|代表団?|開催|行わ|開か|始ま|終わ|述べ|発言|言っ|提案|決定|議論|話し合|合意|側|双方|メンバー|場所|会場|議題|テーマ|結果|成果|日付|日程|都市|国々?|省庁|機関|名前|人|次回|支持|反対|立場|派遣',
  occasions: '会合|会議|会談|協議|交渉|対話|フォーラム|回|ラウンド|文書|決議|条約|協定|出来事',
};

const AR: FollowUpWords = {
  opener:
    '(?:و|ف)?(?:ماذا عن|ماذا بشأن)|و(?=(?:من|متى|أين|اين|كيف|لماذا|كم|ما|ماذا|هل|في|عام|أي|ال\\p{L}+)(?!\\p{L}))|لكن|أو|ثم|إذن',
  particles: 'من فضلك|أيضا|بالضبط|عام|في|سنة|كان|كانت|قد|تم|إلى|على|مع|عن',
  asks: 'من(?= (?:هو|هي|ترأس|قاد|وقع|رأس|شارك|حضر|الذي|كان))|^من|متى|أين|اين|ماذا|ما|كيف|لماذا|كم|أي|أية|هل',
  pointers: 'ذلك|تلك|هذا|هذه|هناك|هنالك|حينها|آنذاك|فيه|فيها|منه|منها|عنه|عنها|عليه|عليها|بها|وقعها|وقعه|وقعتها',
  persons: 'هم|هؤلاء|لهم|معهم|عنهم|قادها|ترأسها|ترأسه|قاده',
  roles:
    'ترأس|قاد|يقود|رئيس|رأس|استضاف|التق|اجتمع|وقع|وقّع|اعتمد|شارك|حضر|مثل|عقد|جرى|جرت|بدأ|انته|قال|صرح|تحدث|اقترح|قرر|ناقش|بحث|اتفق|جانب|طرف|وفد|عضو|أعضاء|مكان|موضوع|مواضيع|نوقش|تناول|نتيج|نتائج|تاريخ|يوم|شهر|مدينة|دول|بلد|وزار|جهات|جهة|اسم|أشخاص|تالي|قادم|أيد|موقف',
  occasions: 'اجتماع|لقاء|مشاور|مفاوض|جولة|جلسة|مؤتمر|حوار|حدث|وثيقة|قرار|نص|اتفاقية|معاهدة',
};

/** By ISO 639-1 code; other languages lean on nothing. */
export const FOLLOW_UP_WORDS: Readonly<Record<string, FollowUpWords>> = {
  en: EN,
  de: DE,
  ru: RU,
  fr: FR,
  es: ES,
  zh: ZH,
  vi: VI,
  ja: JA,
  ar: AR,
};
