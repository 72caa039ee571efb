// language: facts that are asked for beside what a text is about (a price, an age, a telephone number, a hotel), in nine
// languages: a text that does not speak of them does not answer. Data for `find-predicates.ts`.
import type { PredicateWords } from './predicate-words.js';

export const ASKED_FACT_WORDS: readonly PredicateWords[] = [
  {
    id: 'reporter',
    starts:
      'journalis|reporter|correspondent|korrespondent|журналист|корреспондент|репорт[её]р|correspondant|periodist|corresponsal|phóng viên|nhà báo',
    arabic: 'صحفي|مراسل',
    han: '记者|記者',
  },
  {
    id: 'interpreter',
    starts:
      'interpreter|translator|dolmetsch|übersetzer|переводчи|interprète|traduct(?:eur|rice)|intérprete|traductor|phiên dịch|thông dịch',
    arabic: 'مترجم',
    han: '翻译|通訳|译员',
  },
  {
    id: 'meal',
    starts:
      'dinner|lunch|menu$|banquet|abendessen|mittagessen|menü|bankett|ужин|обед(?:а|е|ом)?$|банкет|меню|dîner|déjeuner|cena$|almuerzo|menú|banquete|bữa tối|bữa trưa|tiệc|thực đơn',
    arabic: 'عشاء|غداء|مأدبة|قائمة الطعام',
    han: '晚宴|午餐|晚餐|宴会|菜单|夕食|昼食|晩餐',
  },
  {
    id: 'money',
    starts:
      'cost|budget|fund|financ|paid$|pay(?:ing|ment|ments)?$|price|million|billion|kost(?:en|et|ete)|haushalt|finanz|bezahl|millionen|стоимост|стоил|бюджет|финанс|плат|средств|миллион|coût|coûté|payé|prix|presupuest|costó|costar|costo|pag(?:ó|ar|ado)$|ngân sách|chi phí|tài trợ|kinh phí|tốn',
    arabic: 'ميزانية|تكلفة|كلف|تمويل|مول|دفع|مليون',
    han: '预算|費用|费用|经费|资金|花费|多少钱|予算|資金|億|万元|円|美元',
  },
  {
    id: 'age',
    starts:
      'how old|years? old|aged$|(?:what|whose|his|her) age$|birthday|born$|wie alt|jahre alt|alter (?:von|hat)|geboren|geburts|возраст|сколько лет|родил(?:ся|ась)|quel âge|âgée?$|date de naissance|edad|años tiene|fecha de nacimiento|(?:dónde|cuándo) nació|bao nhiêu tuổi|tuổi$|sinh năm|ngày sinh',
    arabic: 'عمر$|عمره|سن$|مواليد|ولد$|ولادة',
    han: '年龄|多大年纪|几岁|岁$|出生|年齢|何歳|歳$',
  },
  {
    id: 'contact',
    starts:
      'phone|telephone|e-?mail|contact|fax|address$|telefon|kontakt|adresse|anschrift|телефон|почт|электронн\\p{L}* адрес|контакт|адрес|téléphone|courriel|coordonnées|teléfono|correo|contacto|dirección de|điện thoại|email|liên hệ|địa chỉ',
    arabic: 'هاتف|بريد|اتصال|عنوان',
    han: '电话|邮箱|电子邮件|联系方式|电邮|地址|電話|メールアドレス|連絡先|住所',
  },
  {
    id: 'venue',
    starts:
      '(?:which|what|meeting|conference) (?:room|hall)|hotel|(?:sitzungs|konferenz)?saal$|зал(?:е|а|у)?$|отел|гостиниц|(?:quelle|la) salle|hôtel|sala$|salón|phòng (?:họp|nào)|khách sạn|hội trường',
    arabic: 'قاعة|فندق|غرفة',
    han: '会议室|大厅|酒店|饭店|ホテル|会議室',
  },
  {
    id: 'duration',
    asked:
      'how long (?:did|was|were|does|is|will|has)|how many (?:hours|minutes|days)|wie lange (?:dauert|ging)|wie viele (?:stunden|minuten|tage)|сколько (?:времени|часов|минут|дней)|как долго|combien de temps|combien d.heures|cuánto (?:tiempo )?dur|cuánt[oa]s (?:horas|días)|多长时间|多少(?:小时|分钟|天)|几个?(?:小时|分钟)|bao lâu|mấy (?:giờ đồng hồ|tiếng|ngày)|何時間|何分間|どれくらい続|كم (?:ساعة|دقيقة|يوم|استغرق|دام)',
    starts:
      'how long|hours?$|minutes?$|lasted|duration|dauer|stunde|minute|wie lange|длил|продолж|час(?:а|ов)?$|минут|duré|durée|heure|dur(?:ó|ación|aron)$|horas?$|bao lâu|kéo dài|tiếng đồng hồ|giờ$|phút$',
    arabic: 'استغرق|ساعة|ساعات|دقيقة|مدة|دام$',
    han: '多长时间|小时|分钟|持续了|時間続|何時間|何分',
  },
  {
    id: 'count-people',
    starts:
      '(?:how many|number of|\\d+) (?:people|participants|delegates|experts|persons|members|journalists)|(?:wie viele|\\d+) (?:personen|teilnehm|delegierte|experten|menschen)|teilnehmerzahl|(?:сколько|\\d+) (?:человек|участник|делегат|эксперт|люд)|числ\\p{L}* участник|(?:combien de|\\d+) (?:participants|personnes|délégués|experts)|(?:cuánt[oa]s|\\d+) (?:participantes|personas|delegados|expertos)|(?:bao nhiêu|\\d+) (?:người|đại biểu|chuyên gia)|số người',
    arabic: 'كم (?:شخص|مشارك|خبير|عدد)|عدد المشاركين',
    han: '多少人|几个人|人数|多少名|何人|\\d+(?:多)?(?:人|名)',
  },
  {
    id: 'elect',
    starts:
      'elect(?:ed|ion|ions|s)?$|candida|wahl$|wahlen$|gewählt|kandid|выбор(?:ы|ов|ах)?$|избра|кандидат|élu(?:e|s)?$|élection|eleg|elecc|bầu$|bầu cử|ứng cử',
    arabic: 'انتخاب|انتخب|مرشح',
    han: '选举|当选|候选|選挙|選出|候補',
  },
  {
    id: 'wording',
    starts:
      'exact (?:text|wording)|full text|verbatim|wording|wortlaut|voller text|полный текст|точный текст|дослов|texte (?:intégral|exact|complet)|libellé|texto (?:íntegro|exacto|completo|literal)|nguyên văn|toàn văn',
    arabic: 'النص الكامل|نص (?:ال)?(?:قرار|مادة|اتفاق)|حرفي',
    han: '全文|原文|条文',
  },
  {
    id: 'die',
    starts:
      'died|dead$|deaths?$|killed|injur|wounded|casualt|starb|gestorben|getötet|verletzte|todesopfer|погиб|умер|убит|ранен|жертв|mort(?:s|es)?$|décéd|tué|blessé|murió|muert|falleci|herid|chết|tử vong|bị thương|thương vong',
    arabic: 'قتل|قتلى|توفي|وفاة|جرحى|إصابات',
    han: '死亡|去世|伤亡|遇难|死者|死傷|負傷|亡くな',
  },
  {
    id: 'family',
    starts:
      'married|wife$|husband$|children of|verheiratet|ehefrau|ehemann|женат|замужем|жен[аыу]$|муж(?:а|ем)?$|дети$|marié|épouse|conjoint|casad[oa]|esposa|esposo|kết hôn|vợ$|chồng$',
    arabic: 'متزوج|زوجة|زوج$',
    han: '结婚|妻子|丈夫|已婚|配偶者|妻$|夫人|結婚',
  },
  {
    id: 'education',
    starts:
      'universit|graduat|studied|degree in|career|studier(?:t|te)|studium|abschluss|lebenslauf|werdegang|университет|окончил|учился|образовани|биограф|diplôm|étudié|études|parcours|biograph|estudió|carrera|licenci|đại học|tốt nghiệp|học vấn|tiểu sử',
    arabic: 'جامعة|تخرج|درس$|سيرة',
    han: '大学|毕业|学历|履历|卒業|経歴|学歴',
  },
  {
    id: 'picture',
    starts:
      'photo|video|livestream|broadcast|bild(?:er)?$|übertrag|фото|видео|трансляц|vidéo|diffusé|imágenes|vídeo|retransmi|ảnh$|hình ảnh|phát sóng',
    arabic: 'صورة|صور|فيديو|بث',
    han: '照片|视频|直播|写真|動画|中継|映像',
  },
  {
    id: 'weapon',
    starts:
      'weapon|missile|nuclear|tank(?:s)?$|waffe|rakete|nuklear|atom(?:waffe|bombe|programm)|panzer|оружи|ракет|ядерн|танк|armes?$|arme nucléaire|nucléaire|arma(?:s)?$|misil|vũ khí|tên lửa|hạt nhân',
    arabic: 'سلاح|أسلحة|صاروخ|صواريخ|نووي',
    han: '武器|导弹|核武|核兵器|兵器|ミサイル',
  },
  {
    id: 'spy',
    starts:
      'espionage|spy(?:ing)?$|spies|wiretap|spion|abhör|шпион|прослуш|espionn|écoutes|espía|espion|gián điệp|nghe lén',
    arabic: 'تجسس|جاسوس|تنصت',
    han: '间谍|监听|窃听|スパイ|盗聴|諜報',
  },
  {
    id: 'trade',
    starts:
      'tariff|exports?$|imports?$|customs dut|zölle|zoll$|ausfuhr|einfuhr|тариф|пошлин|экспорт|импорт|droits de douane|exportation|importation|arancel|exportaci|importaci|thuế quan|xuất khẩu|nhập khẩu',
    arabic: 'رسوم|تعريفات|صادرات|واردات',
    han: '关税|出口|进口|関税|輸出|輸入',
  },
  {
    id: 'staff',
    starts:
      'employees|staff(?:ed)? of|workforce|mitarbeiter(?:zahl|innen|n)?$|beschäftigte|сотрудник|штат(?:е|а)?$|персонал|employé|effectif|empleados|plantilla|nhân viên|biên chế',
    arabic: 'موظف|موظفين',
    han: '员工|雇员|职员|編制|職員|従業員',
  },
  {
    id: 'length-of-text',
    starts:
      '(?:how many|\\d+) (?:articles|pages|paragraphs|chapters)|(?:wie viele|\\d+) (?:artikel|seiten|absätze|kapitel)|(?:сколько|\\d+) (?:стат|страниц|пункт|глав)|(?:combien (?:de |d.)|\\d+ )(?:articles|pages|paragraphes|chapitres)|(?:cuánt[oa]s|\\d+) (?:artículos|páginas|párrafos|capítulos)|(?:bao nhiêu|\\d+) (?:điều|trang|chương|khoản)',
    arabic: 'كم (?:مادة|صفحة|فصل)|عدد (?:المواد|الصفحات)',
    han: '(?:多少|几|\\d+)(?:条|页|章|款)(?:条款)?|何(?:条|ページ|章)',
  },
  {
    id: 'court',
    starts:
      'court$|lawsuit|sued$|judge[sd]?$|gericht|klage(?:n)?$|verklag|суд(?:а|е|ом|ебн\\p{L}*)?$|иск$|tribunal|procès|poursuiv|juicio|demanda judicial|tòa án|kiện$',
    arabic: 'محكمة|دعوى|قاض',
    han: '法院|起诉|诉讼|裁判|訴訟|提訴',
  },
  {
    id: 'weather',
    starts:
      'weather|temperature|wetter|temperatur|погод|температур|météo|quel temps|el tiempo hace|clima(?:tológic)|thời tiết|nhiệt độ',
    arabic: 'طقس|درجة الحرارة',
    han: '天气|气温|天気|気温',
  },
];
