// language: what a text must speak of, in any words, to answer a question about it: disagreement, rupture and blame, votes,
// signatures, successors; in nine languages. Data for `find-predicates.ts`.
import type { PredicateWords } from './predicate-words.js';

export const REQUIRED_PREDICATE_WORDS: readonly PredicateWords[] = [
  {
    id: 'sign',
    starts:
      'sign(?:s|ed|ing|atur\\p{L}*|ator\\p{L}*|é\\p{L}*|er|èrent|ent|a|aient|ataire\\p{L}*)?$|unterzeich|unterschr|подпис|firm(?:a|an|ó|ar|aron|ado|ada|ados|adas|ante|antes|as)$|suscri|ký$|ky ket$',
    arabic: 'وق[ّ]?ع|توقيع|موق[ّ]?ع|يوق[ّ]?ع',
    han: '签|簽|署名|調印',
  },
  {
    id: 'ratify',
    starts:
      'ratif|entr(?:y|ies|ered?|er|ée|ada|ó|a) (?:into|en) (?:force|vigueur|vigor)|in kraft|вступ\\p{L}* в силу|phê chuẩn|có hiệu lực',
    arabic: 'صادق|تصديق|مصادقة|دخل(?:ت)? حيز',
    han: '批准|生效|発効|批准',
  },
  {
    id: 'vote',
    starts:
      'vot(?:e|ed|es|o|os|ing|er|é|és|ó|ar|aron|ation|ación|aciones|ante)s?$|abstim|abgestimm|gestimmt|stimmten|голос|bỏ phiếu|biểu quyết',
    arabic: 'صو[ّ]?ت|تصويت|يصوت',
    han: '表决|投票|採決|評決|票数|票$|得票',
  },
  {
    id: 'oppose',
    starts:
      'oppos(?:e|ed|es|ing|ition)$|object(?:ed|ion|ions|s)$|reject|refus|(?:vot\\p{L}+|came out) against|turn(?:ed|s)? down|disagre|veto|ablehn|abgelehnt|lehn(?:t|te|ten)$|weiger|widersprach|widersetz|dagegen$|stimm\\p{L}* gegen|отверг|отклон|отказ|возраж|(?:выступ|голос)\\p{L}* против|protest|rejet|s.oppos|(?:vot\\p{L}+) contre$|rechaz|opus|oponen?|negó|neg(?:ar|aron)$|vot\\p{L}+ (?:en )?contra$|phản đối|từ chối|bác bỏ',
    arabic: 'رفض|يرفض|عارض|معارض|اعترض|اعتراض',
    han: '反对|反対|拒绝|拒否|否决|否決|抵制|異議',
  },
  {
    id: 'criticise',
    starts:
      'critici|condemn|accus|blam|denounc|complain|kritis|kritik|verurteil|beschuldig|vorwarf|vorgeworf|vorwurf|критик|раскритик|осуд|осужд|обвин|жалоб|critiqu|condamn|reproch|dénonc|plaint|critic[aóo]|conden|acus|denunci|chỉ trích|lên án|cáo buộc|chê$|tố cáo',
    arabic: 'انتقد|انتقاد|أدان|إدانة|اتهم|اتهام|ندد|تنديد',
    han: '批评|谴责|指责|指控|非難|批判|抗議',
  },
  {
    id: 'leave',
    starts:
      'withdr[ae]w|walk(?:ed)? out|quit$|left$|leav(?:e|es|ing)$|boycott|expel|suspen[ds]|austrat|austritt|ausgetreten|verlie(?:ß|ss)|verlassen|boykott|ausgeschlossen|вы(?:ш|х)(?:ел|ла|ли|од)|покин|бойкот|исключ|приостан|retir|quitt|boycot|exclu|abandon|boicot|expuls|rút khỏi|rút lui|rời$|từ bỏ|bỏ ý định|tẩy chay|khai trừ',
    arabic: 'انسحب|انسحاب|غادر|مقاطعة|قاطع|طرد|علق',
    han: '退出|离开|抵制|脱退|退席|ボイコット|除名|驱逐',
  },
  {
    id: 'fail',
    starts:
      'fail|collaps|cancel|postpon|break(?:down| off)|broke(?:n)? (?:down|off)|scheiter|abgesagt|abbruch|abgebroch|verschob|vertagt|провал|сорв|отмен|отлож|échou|échec|annul|report(?:é|ée|és)$|fracas|cancelad|aplaz|suspendi|thất bại|đổ vỡ|hủy|hoãn',
    arabic: 'فشل|إلغاء|ألغ|تأجيل|أجل|انهيار|انهار',
    han: '失败|取消|推迟|破裂|失敗|中止|延期|決裂',
  },
  {
    id: 'violate',
    starts:
      'violat|breach|infring|sanction|punish|arrest|verstie(?:ß|ss)|versto(?:ß|ss)|verletz|sanktion|bestraf|verhaft|festgenomm|наруш|санкц|арест|задерж|наказ|viol(?:é|ation|er|ait)|enfrein|arrêt(?:é|er|ation)|incumpl|sancion|deten(?:ido|ción)|arrest|vi phạm|trừng phạt|bắt giữ',
    arabic: 'انتهك|انتهاك|عقوبات|اعتقال|اعتقل|خرق',
    han: '违反|制裁|逮捕|侵犯|违背|違反|処罰',
  },
  {
    id: 'succeed',
    starts:
      'replac|succeed|successor|predecessor|appoint|resign|nomin|nachfolg|vorgäng|ernann|ernenn|zurückgetret|rücktritt|ablös|abgelöst|преемник|предшествен|назнач|отстав|сменил|замен|remplac|succéd|successeur|prédécess|nomm|démission|reemplaz|sustitu|sucesor|sucedi|predeces|nombr(?:ó|ado|ada|amiento)|dimi(?:t|si)|thay$|thay thế|kế nhiệm|tiền nhiệm|bổ nhiệm|từ chức',
    arabic: 'خلف$|خليفة|سلف|عين$|تعيين|استقال|حل محل',
    han: '接替|继任|前任|任命|辞职|取代|后任|後任|後継|前任|辞任',
  },
  {
    id: 'deny',
    starts:
      'den(?:y|ies|ied|ial)$|bestritt|bestreit|leugn|dementi|отрица|опроверг|dément|nié$|nia$|nient|desmint|desment|phủ nhận',
    arabic: 'نفى|نفت|ينفي|إنكار|أنكر',
    han: '否认|否定',
  },
  {
    id: 'threaten',
    starts:
      'threatened|threatens|ultimatum|droht(?:e|en)$|ultimat|пригрози|угрожа|ультиматум|a menacé|menaçait|amenazó|amenazaba|ultimátum|đe dọa|dọa$|tối hậu thư',
    arabic: 'هدد|يهدد|إنذار',
    han: '扬言|威胁要|最后通牒|脅し|脅迫|最後通牒',
  },
  {
    id: 'quarrel',
    starts:
      'quarrel|scandal|row over|streit(?:en|et|eten)?$|skandal|eklat|ссор|скандал|querell|scandale|altercation|disput(?:a|ó|aron)$|escándalo|pele|tranh cãi|cãi nhau|bê bối',
    arabic: 'شجار|فضيحة|تشاجر',
    han: '争吵|丑闻|口論|喧嘩|スキャンダル',
  },
  {
    id: 'apologise',
    starts: 'apolog|entschuldig|извин|excus(?:é|es|er)|présenté des excuses|disculp|xin lỗi',
    arabic: 'اعتذر|اعتذار',
    han: '道歉|谢罪|謝罪|お詫び',
  },
];
