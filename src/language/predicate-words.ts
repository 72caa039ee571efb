// language: what is done in texts on diplomacy (adopt, lead, host, discuss), in nine languages. Data for `find-predicates.ts`.
// Names and glossary terms are not here: those are entities. What a text must
// speak of to answer: `required-predicate-words.ts`, `asked-fact-words.ts`.

export interface PredicateWords {
  readonly id: string;
  /** How a question asks for it, where that is not how a text speaks of it; a whole pattern. */
  readonly asked?: string;
  /** Beginnings of words of en, de, fr, es, vi, ru; `$` where the word must end. */
  readonly starts: string;
  /** Arabic, after its prefixes. */
  readonly arabic: string;
  /** Chinese and Japanese, anywhere. */
  readonly han: string;
}

export const PREDICATE_WORDS: readonly PredicateWords[] = [
  {
    id: 'adopt',
    starts:
      'adopt|approv|approuv|aprob|endors|pass(?:ed|ing)$|decid|verabschied|beschl[oiuü]|angenommen|annahme|принят|принял|приня|утвержд|одобр|décid|thông qua|quyết định',
    arabic: 'اعتم|إقرار|أقر|قرر|تبن',
    han: '通过|採択|采纳|决定|決定|批准',
  },
  {
    id: 'attack',
    starts:
      'attack|hack|ransom|incident|angriff|angegriff|gehackt|vorfall|vorfälle|атак|взлом|инцидент|attaqu|pirat|ataque|atac|incident|tấn công|tin tặc|sự cố',
    arabic: 'هجوم|هجمات|اختراق|هاجم|حادث',
    han: '攻击|攻撃|黑客|ハッキング|事件|インシデント',
  },
  {
    id: 'lead',
    starts:
      'head(?:s|ed|ing)?$|led$|lead(?:s|er|ing)?$|chair|preside|co-chair|leit|geleitet|vorsitz|angeführt|anführ|возглав|руковод|под председательством|председат|dirig|présid|conduit|mené|tête|encabez|presid|lider|dirigi|dẫn đầu|đứng đầu|chủ trì|làm trưởng đoàn|trưởng đoàn',
    arabic: 'ترأس|يترأس|برئاسة|رئاسة|قاد|يقود|بقيادة|رئيس',
    han: '率领|率团|率|主持|领导|牵头|团长|主席|率い|団長|議長|首席|代表を務め',
  },
  {
    id: 'participate',
    starts:
      'particip|attend|took part|take part|taking part|present at|represent|teil(?:nahm|nehm|genomm)|vertret|anwesend|участ|присутств|представ|assist|pris part|représent|asist|represent|tham gia|tham dự|có mặt|đại diện',
    arabic: 'شارك|مشارك|حضر|حضور|مثّ?ل|ممثل',
    han: '参加|参与|出席|列席|与会|代表',
  },
  {
    id: 'host',
    starts:
      'host|held$|take place|took place|taken place|taking place|ausgericht|ausricht|gastgeb|stattf|stattgef|fand(?:en)?$|abgehalten|состоя|прош(?:ла|ел|ёл|ли|едш)|провед|провел|принима|принял|organis|tenu|tiendr|lieu$|accueil|organiz|celebr|tuvo lugar|tener lugar|anfitri|sede|đăng cai|tổ chức|diễn ra|chủ nhà',
    arabic: 'استضاف|يستضيف|عقد|انعقد|انعقاد|جر[تى]|نظم',
    han: '举行|主办|召开|举办|开催|開催|主催|开会|ホスト',
  },
  {
    id: 'invite',
    starts: 'invit|einlad|eingelad|lud(?:en)?$|einzuladen|приглас|приглаш|convid|mời$|lời mời',
    arabic: 'دعا|دعت|دعوة|يدعو',
    han: '邀请|招待|招请|招き',
  },
  {
    id: 'propose',
    starts:
      'propos|submit|initiat|present(?:ed|s|ation|ó|ar|é|er|a)$|introduc|tabl(?:ed|ing)|draft|vorschl|vorgeschl|vorgeleg|eingebracht|präsentier|unterbreit|предлож|внес|внёс|представ|выдвин|soumi|présent|initiativ|somet|đề xuất|đề nghị|trình$|đệ trình|sáng kiến',
    arabic: 'اقترح|اقتراح|قدم|تقديم|مبادرة|عرض',
    han: '提出|提交|倡议|建议|提案|提示|发起|草案',
  },
  {
    id: 'agree',
    starts:
      'agree|accord|conclud|conclu|einig|geeinigt|vereinbar|abkommen|договор|соглас|соглаш|convin|convenu|entend|acord|acuerd|thống nhất|nhất trí|thỏa thuận|đồng ý',
    arabic: 'اتفق|اتفاق|توافق|أبرم',
    han: '同意|达成|商定|一致|协议|合意|协定',
  },
  {
    id: 'discuss',
    starts:
      'discuss|talk|topic|agenda|subject|consider|exchang|addressed|diskut|besproch|bespr[ae]ch|thema|themen|erörter|ausgetausch|austausch|tauscht|gegenstand|обсу[дж]|рассм|вопрос|тем[аыуе]$|повестк|обмен|discut|abord|échang|sujet|thème|ordre du jour|debat|convers|trat(?:ó|aron|ar)|tem(?:a|as)$|intercambi|thảo luận|trao đổi|bàn$|chương trình nghị sự|chủ đề|nội dung',
    arabic: 'ناقش|مناقش|بحث|مباحث|تبادل|جدول الأعمال|موضوع|مواضيع|تناول',
    han: '讨论|议题|议程|交换|磋商|探讨|話し合|議論|議題|意見交換|協議|テーマ',
  },
  {
    id: 'support',
    starts:
      'support|welcom|prais|back(?:s|ed|ing)$|unterstütz|begrüß|begrüss|gelobt|lobt|поддерж|приветств|высоко оцен|похвал|souten|soutien|salu|accueill|appréci|apoy|respald|elogi|salud|bienven|ủng hộ|hoan nghênh|đánh giá cao|khen',
    arabic: 'دعم|يدعم|رحب|ترحيب|أشاد|تأييد|أيد',
    han: '支持|欢迎|赞扬|赞赏|高度评价|歓迎|評価|支援',
  },
  {
    id: 'future',
    starts:
      'next$|upcoming|forthcoming|future$|plan(?:s|ned|ning)?$|schedul|will$|nächst|künftig|geplant|bevorsteh|wird$|werden$|soll(?:en|te)?$|следующ|предстоящ|планир|запланир|будет$|будут$|состоится|prochain|prévu|futur|aura lieu|se tiendra|próxim|previst|planead|futur|tendrá|se celebrará|tiếp theo|sắp tới|kế hoạch|dự kiến|sẽ$|lần tới',
    arabic: 'القادم|المقبل|مقبل|قادم|سوف|ستعقد|سيعقد|ستُعقد|المزمع|مخطط|التالي',
    han: '下一|下次|下轮|将|计划|预定|即将|次回|予定|今後|来年|明年',
  },
  {
    id: 'interview',
    starts: 'interview|befrag|интервью|entretien|entrevist|phỏng vấn',
    arabic: 'مقابلة|حوار',
    han: '采访|インタビュー|取材',
  },
  {
    id: 'say',
    starts:
      'said$|says?$|stat(?:ed|es)$|declar|remark|comment|told$|quot|sagte|gesagt|erklär|äußer|äusser|bemerk|сказал|говор|заяв|высказ|отмет|подчерк|dit$|déclar|affirm|souligné|dijo|dice|declar|afirm|manifest|nói$|phát biểu|tuyên bố|cho biết|nhấn mạnh',
    arabic: 'قال|يقول|صرح|تصريح|ذكر|أكد',
    han: '说|表示|声明|指出|强调|讲|述べ|発言|話し|コメント',
  },
  {
    id: 'establish',
    starts:
      'establish|creat|found(?:ed|ing|er)|launch|set up|beg[aiu]n|start|gegründ|gründ|eingericht|einricht|geschaff|beginn|begann|begonn|созда|учрежд|основа|нача[тл]|запус|cré(?:é|er|ation|a)|fond(?:é|er|ation)|lanc|établi|commenc|cre(?:ó|ar|ado|ada|ación)|fund(?:ó|ar|ado)|estableci|inici|lanz|thành lập|sáng lập|thiết lập|bắt đầu|khởi động',
    arabic: 'أنشأ|إنشاء|أسس|تأسيس|بدأ|إطلاق|أطلق|انطلق',
    han: '成立|建立|创建|设立|設立|創設|启动|开始|始ま|発足|创立',
  },
  {
    id: 'join',
    starts:
      'join|acced|member|accession|beitr(?:at|itt|ete)|beigetreten|mitglied|присоедин|вступ(?!\\p{L}* в силу)|член|adhér|adhésion|membre|adhir|miembro|unirse|unió$|gia nhập|thành viên',
    arabic: 'انضم|انضمام|عضو|أعضاء',
    han: '加入|成员|会员|加盟|参加国|メンバー',
  },
  {
    id: 'ban',
    starts:
      'ban(?:s|ned|ning)?$|prohibit|forbid|forbad|verbot|verbiet|untersag|запре[тщ]|interdi|prohib|cấm$|nghiêm cấm',
    arabic: 'حظر|منع|يحظر|محظور',
    han: '禁止|取缔|禁じ',
  },
  {
    id: 'publish',
    starts:
      'publish|publi[cé]|releas|issued$|veröffentlich|herausgegeb|erschien|опублик|издан|выпу[сщ]|paru$|diffus|công bố|xuất bản|phát hành',
    arabic: 'نشر|أصدر|إصدار|صدر',
    han: '发表|公布|出版|发布|公表|発表|刊行',
  },
  {
    id: 'train',
    starts:
      'train(?:ed|ing|ings|s)?$|capacity.building|workshop|seminar|course|schul(?:ung|t|te)|ausbild|kapazität|обуч|подготов\\p{L}* кадр|семинар|наращиван\\p{L}* потенциал|formation|renforcement des capacités|atelier|capacit|taller|formaci|đào tạo|tập huấn|nâng cao năng lực|hội thảo',
    arabic: 'تدريب|بناء القدرات|ورشة|دورة',
    han: '培训|能力建设|研修|訓練|能力構築|研讨',
  },
  {
    id: 'visit',
    starts:
      'visit|travel|trip$|besuch|reis(?:e|te|ten)$|visite|voyag|визит|посе[тщ]|поезд|visit[aóe]|viaj|thăm$|chuyến thăm|công du',
    arabic: 'زار|زيارة|سافر',
    han: '访问|访|出访|訪問|訪',
  },
];
