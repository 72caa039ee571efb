// language: question words of nine languages and the type of answer they ask for: Chinese, Vietnamese, Japanese and Arabic
// here, the others in `question-words-european.ts`. Data for `detect-asked-type.ts`; matched on the lower-case question.
import type { AskedType } from '../domain/question.js';
import { EUROPEAN_QUESTION_WORDS } from './question-words-european.js';

export interface QuestionWords {
  /** A request around the question ("can you tell me"), which is not the question itself. */
  readonly leadIn?: string;
  /** Most telling first: decides between patterns that match at the same place. `open`: a question word that tells no type. */
  readonly patterns: readonly (readonly [AskedType, string])[];
}

const ZH: QuestionWords = {
  patterns: [
    ['definition', '什么是|是什么意思|是什么[？?]?$|的定义|的含义|指什么|何谓'],
    ['symbol', '(?:哪[一项个份]*|什么|第几号)(?:决定|决议|编号|文号|号码)|编号|文号|决议号'],
    ['date', '什么时候|何时|哪[一]?(?:天|年|月|日)|哪几[天年日]|几月|几号|日期|日程|什么时间'],
    ['number', '多少|多长时间|多久|几个|几[名位次国轮届]|数量'],
    [
      'place',
      '哪里|哪儿|何处|在哪(?![一项个份些位种几方天年])|哪[个座家一]?(?:城市|地方|国家|国|酒店|大楼|地区)|什么地方|地点',
    ],
    ['person', '哪[位名]|哪个?(?:德国|法国|俄罗斯|日本)?(?:大使|外交官|部长|官员|代表)'],
    ['list', '哪些|哪几[个位项]|有谁|还有什么人|谁参加|谁出席|列出|列举|都有谁'],
    ['person', '谁|何人|什么人'],
    ['reason', '为什么|为何|原因|何故'],
    ['yes-no', '吗[？?]?$|是否|是不是|有没有'],
    ['open', '什么|怎么|怎样|如何|哪'],
  ],
};

const VI: QuestionWords = {
  leadIn: '^(?:xin )?(?:cho (?:tôi |mình |em )?hỏi|(?:bạn )?có biết|làm ơn cho biết|hãy cho biết)[,:]? ',
  patterns: [
    ['definition', '(?<!tên )là gì\\??$|nghĩa là gì|có nghĩa|định nghĩa|được hiểu'],
    [
      'symbol',
      '(?:quyết định|nghị quyết) (?:nào|số mấy|số bao nhiêu)|(?:văn kiện|tài liệu) số (?:mấy|bao nhiêu)|số hiệu|số mấy',
    ],
    ['date', 'khi nào|bao giờ|(?:ngày|năm|tháng|hôm) (?:nào|mấy)|lúc nào|thời gian nào|(?:ngày|thời gian)$'],
    ['number', 'bao nhiêu|bao lâu|có mấy|mấy (?:nước|người|lần)|số lượng'],
    ['place', '(?:ở|tại|đến|từ|sang) đâu|nơi nào|(?:thành phố|nước|địa điểm|khách sạn|tòa nhà) nào|(?<!dẫn )đâu\\??$'],
    ['person', '(?:đại sứ|nhà ngoại giao|quan chức|bộ trưởng|người|vị) nào|tên (?:là )?gì'],
    [
      'list',
      'những ai|những (?:[\\p{L},]+ ){1,5}(?:nào|gì)|những (?:nào|gì)|các (?:\\p{L}+ ){1,3}nào|ai (?:đã )?(?:tham gia|tham dự)|^(?:liệt kê|kể tên|nêu)|gồm những',
    ],
    ['person', '(?<!\\p{L})ai(?!\\p{L})'],
    ['reason', 'tại sao|vì sao|sao lại|lý do|vì lý do gì'],
    ['yes-no', '(?:không|chưa)\\??$|có phải'],
    ['open', '(?<!\\p{L})(?:gì|nào|thế nào|ra sao)(?!\\p{L})'],
  ],
};

const JA: QuestionWords = {
  patterns: [
    ['definition', 'とは(?:何|なん|どう|[？?]?$)|の意味|の定義|何を指'],
    ['symbol', '(?:どの|何の|何という)(?:決定|決議)|(?:決定|決議|文書)(?:の)?番号|何号|文書記号'],
    ['date', 'いつ|何[年月日]|日付|日にち|日程|期日'],
    ['number', 'いくつ|何(?:人|か国|カ国|ヶ国|回|件|名|社)|いくら|どのくらい|どれくらい|数は'],
    [
      'place',
      'どこ(?!の)|どこの(?:国|都市|街|場所|建物|会場)|どの(?:都市|国(?!々)|場所|街|建物|会場|ホテル|地域)|(?:場所|会場)は|何処',
    ],
    ['person', 'どの\\p{Script=Han}{0,4}(?:大使|外交官|大臣|首脳|高官|人物|代表(?!団))|何者'],
    [
      'list',
      '誰が(?:参加|出席)|どの\\p{Script=Han}{0,4}(?:省庁|国々|機関|団体|役所|省)|どのような(?:議題|テーマ|問題|措置|機関|国)|挙げて|列挙|一覧|どんな(?:機関|テーマ|議題)|顔ぶれは',
    ],
    ['person', '誰|だれ|どなた'],
    ['reason', 'なぜ|何故|どうして|理由|なんで'],
    ['definition', '^.{1,40}は?(?:何|なん)(?:ですか|でしょうか|か)?[？?。]?$'],
    ['yes-no', '(?:(?:ました|ます|です|でした|った|る)か|[たる]の)[？?。]?$|[たる]の?[？?]$'],
    ['open', '何|なに|どこ|どれ|どの|どんな|どう|どちら'],
    ['list', '教えて'],
  ],
};

const AR: QuestionWords = {
  leadIn:
    '^(?:من فضلك،? |لو سمحت،? )?(?:هل (?:يمكنك|يمكن|تستطيع) (?:أن )?(?:تخبرني|إخباري|تقول لي|القول)|هل (?:تعرف|تعلم|تعرفون|تعلمون)|أخبرني|قل لي)،? ',
  patterns: [
    ['definition', 'ما معنى|ماذا (?:يعني|تعني)|تعريف|ما المقصود|عرّف|عرف مصطلح'],
    ['symbol', '(?:أي|ما|ما هو|ما هي) (?:ال)?(?:قرار|رقم|رمز)(?!\\p{L})|رقم (?:القرار|الوثيقة)'],
    ['date', '(?<!\\p{L})مت[ىي](?!\\p{L})|(?:أي|ما|ما هو) (?:ال)?(?:يوم|تاريخ|عام|سنة|شهر)|تاريخ'],
    ['number', '(?<!\\p{L})(?:كم|بكم)(?!\\p{L})|ما عدد|ما هو عدد'],
    ['place', '(?<!\\p{L})(?:أين|اين|وين)(?!\\p{L})|أي (?:مدينة|مكان|بلد|عاصمة|منطقة|مبنى|فندق)'],
    ['person', 'أي (?:دبلوماسي|سفير|مسؤول|وزير|ممثل|رئيس)(?!\\p{L})|ما اسم (?:ال)?(?:سفير|رئيس|مسؤول|ممثل|مدير)'],
    [
      'list',
      'من (?:شارك|شاركوا|حضر|حضروا)|(?:ما|ما هي) (?:ال)?(?:وزارات|دول|مواضيع|مؤسسات|منظمات|تدابير|هيئات|جهات|قضايا)|أي (?:وزارات|دول|جهات|\\p{L}{2,20}ات)(?!\\p{L})|^ما هي (?:\\p{L}+ ){1,4}التي(?!\\p{L})|^(?:اذكر|عدد|سم)(?!\\p{L})',
    ],
    ['reason', '(?<!\\p{L})لماذا(?!\\p{L})|^لم(?!\\p{L})|ما (?:هو )?(?:ال)?سبب'],
    [
      'person',
      '(?:^|[،؛:] ?)و?(?:من|مَن|لمن|ممن)(?!\\p{L})|(?:بقيادة|برئاسة) من|(?<=\\s)من (?:هو|هي|ترأس|قاد|يرأس|قال)',
    ],
    ['definition', '^ما (?:هو|هي|هم)'],
    ['yes-no', '^(?:هل|أ(?:لم|ليس))(?!\\p{L})'],
    ['open', '(?<!\\p{L})(?:ماذا|كيف|أي|أية|ايش)(?!\\p{L})|^ما(?!\\p{L})'],
  ],
};

/** Question words by language. */
export const ASKED_TYPE_PATTERNS: Readonly<Record<string, QuestionWords>> = {
  ...EUROPEAN_QUESTION_WORDS,
  zh: ZH,
  vi: VI,
  ja: JA,
  ar: AR,
};
