// Follow-ups in nine languages, written by hand before the rules: question before → next question → what the composed
// question asks for, which words it must hold, and which it must not. `ALONE`: taken as typed.
import type { AskedType } from '../../src/domain/question.js';

export const ALONE = 'alone';

export interface Continued {
  readonly asked: AskedType;
  readonly keeps: readonly string[];
  readonly drops: readonly string[];
}

export type FollowUpCase = readonly [previous: string, question: string, expected: typeof ALONE | Continued];

const to = (asked: AskedType, keeps: readonly string[], drops: readonly string[] = []): Continued => ({
  asked,
  keeps,
  drops,
});

const EN = 'Who led the Japanese side in the cyber consultations with Germany in 2016?';
const DE = 'Wer leitete die japanische Seite bei den Konsultationen mit Deutschland im Jahr 2016?';
const RU = 'Кто возглавлял российскую делегацию на консультациях с Францией в 2021 году?';
const FR = 'Qui dirigeait la délégation russe lors du dialogue avec la France en 2021 ?';
const ES = '¿Quién encabezó la delegación rusa en el diálogo con Francia en 2021?';
const ZH = '2016年谁率领日方代表团参加与德国的网络磋商？';
const VI = 'Ai dẫn đầu đoàn Nhật Bản trong cuộc tham vấn mạng với Đức năm 2016?';
const JA = '2016年のドイツとのサイバー協議で日本側を率いたのは誰ですか？';
const AR = 'من ترأس الوفد الياباني في المشاورات السيبرانية مع ألمانيا عام 2016؟';

export const FOLLOW_UP_CASES: Readonly<Record<string, readonly FollowUpCase[]>> = {
  en: [
    [EN, 'And the French side?', to('person', ['led', 'French', 'Germany', '2016', 'consultations'], ['Japanese'])],
    [EN, 'what about 2019?', to('person', ['led', 'Japanese', 'Germany', '2019'], ['2016'])],
    [EN, 'When was that?', to('date', ['When', 'Japanese', 'Germany', 'consultations'], ['Who'])],
    [EN, 'Where?', to('place', ['Where', 'Japanese', 'Germany', '2016'], ['Who'])],
    [EN, 'Which ministries took part?', to('list', ['ministries', 'Germany', '2016'], ['Who', 'led'])],
    [EN, 'and why did they meet?', to('reason', ['meet', 'Japanese', 'Germany'], ['Who', 'led'])],
    [EN, 'And the German side?', to('person', ['led', 'German', 'Japanese', '2016'])],
    [EN, 'and in Moscow?', to('person', ['led', 'Moscow', 'Japanese', 'Germany'])],
    ['What did the OSCE say about attribution?', 'And the SCO?', to('open', ['SCO', 'attribution', 'say'], ['OSCE'])],
    ['When was the Hanoi Convention signed?', 'who signed it?', to('person', ['Hanoi Convention'], ['When'])],
    ['When was the first round of the consultations?', 'and the second round?', to('date', ['second'], ['first'])],
    [EN, 'And what is the OEWG?', ALONE],
    [EN, 'What are the confidence-building measures of the OSCE?', ALONE],
    [EN, 'When was the Hanoi Convention signed and who signed it?', ALONE],
    [EN, 'technological sovereignty', ALONE],
    [EN, 'Why did Russia and France meet and what did they discuss?', ALONE],
  ],
  de: [
    [DE, 'Und die französische Seite?', to('person', ['leitete', 'französische', 'Deutschland'], ['japanische'])],
    [DE, 'und 2019?', to('person', ['leitete', '2019', 'japanische'], ['2016'])],
    [DE, 'Wann war das?', to('date', ['Wann', 'Konsultationen', 'Deutschland'], ['Wer'])],
    [DE, 'Wo?', to('place', ['Wo', 'Konsultationen', 'Deutschland', '2016'], ['Wer'])],
    [DE, 'Welche Ministerien nahmen teil?', to('list', ['Ministerien', 'Deutschland', '2016'], ['leitete'])],
    [DE, 'Was ist mit Frankreich?', to('person', ['leitete', 'Frankreich', 'Deutschland'], ['japanische'])],
    [DE, 'Worüber sprachen sie dort?', to('open', ['sprachen', 'Konsultationen', 'Deutschland'], ['leitete'])],
    ['Wann wurde das Übereinkommen von Hanoi unterzeichnet?', 'Und wo?', to('place', ['Hanoi'], ['Wann'])],
    ['Was sagt die OSZE zur Attribution?', 'Und die SOZ?', to('open', ['SOZ', 'Attribution'], ['OSZE'])],
    [DE, 'Was ist die SOZ?', ALONE],
    [DE, 'Welche vertrauensbildenden Maßnahmen hat die OSZE beschlossen?', ALONE],
    [DE, 'technologische Souveränität', ALONE],
  ],
  ru: [
    [RU, 'А японскую?', to('person', ['возглавлял', 'японскую', 'Францией'], ['российскую'])],
    [RU, 'а в 2019 году?', to('person', ['возглавлял', '2019', 'Францией'], ['2021'])],
    [RU, 'а где?', to('place', ['где', 'Францией', '2021'], ['Кто'])],
    [RU, 'Когда это было?', to('date', ['Когда', 'российскую', 'Францией'], ['Кто'])],
    [RU, 'Какие министерства участвовали?', to('list', ['министерства', 'Францией'], ['Кто', 'возглавлял'])],
    [RU, 'О чём они говорили?', to('open', ['говорили', 'Францией', 'консультациях'], ['Кто', 'возглавлял'])],
    [RU, 'А как насчёт Японии?', to('person', ['возглавлял', 'Японии', 'Францией'], ['российскую'])],
    ['Когда подписана Ханойская конвенция?', 'Кто её подписал?', to('person', ['Ханойская конвенция'], ['Когда'])],
    ['Что предлагает ОБСЕ по атрибуции?', 'А ШОС?', to('open', ['ШОС', 'атрибуции'], ['ОБСЕ'])],
    [RU, 'Что такое РГОС?', ALONE],
    [RU, 'Какие меры доверия предлагает ОБСЕ?', ALONE],
    [RU, 'технологический суверенитет', ALONE],
  ],
  fr: [
    [FR, 'Et la délégation japonaise ?', to('person', ['dirigeait', 'japonaise', 'France', '2021'], ['russe'])],
    [FR, 'et en 2019 ?', to('person', ['dirigeait', '2019', 'France'], ['2021'])],
    [FR, 'C’était quand ?', to('date', ['quand', 'France', 'dialogue'], ['Qui'])],
    [FR, 'et où ?', to('place', ['où', 'France', '2021'], ['Qui'])],
    [FR, 'Quels ministères ont participé ?', to('list', ['ministères', 'France'], ['dirigeait'])],
    [FR, 'De quoi ont-ils parlé ?', to('open', ['parlé', 'France', 'dialogue'], ['dirigeait'])],
    [FR, 'Qu’en est-il du Japon ?', to('person', ['dirigeait', 'Japon', 'France'], ['russe'])],
    ['Quand la convention de Hanoï a-t-elle été signée ?', 'Qui l’a signée ?', to('person', ['Hanoï'], ['Quand'])],
    [FR, 'Quelles mesures de confiance l’OSCE a-t-elle adoptées ?', ALONE],
    [FR, 'Pourquoi la Russie a-t-elle critiqué l’attribution ?', ALONE],
    [FR, 'souveraineté technologique', ALONE],
  ],
  es: [
    [ES, '¿Y la parte japonesa?', to('person', ['encabezó', 'japonesa', 'Francia', '2021'], ['rusa'])],
    [ES, '¿y en 2019?', to('person', ['encabezó', '2019', 'Francia'], ['2021'])],
    [ES, '¿Cuándo fue eso?', to('date', ['Cuándo', 'Francia', 'diálogo'], ['Quién'])],
    [ES, '¿y dónde?', to('place', ['dónde', 'Francia', '2021'], ['Quién'])],
    [ES, '¿Qué ministerios participaron?', to('list', ['ministerios', 'Francia'], ['encabezó'])],
    [ES, '¿De qué hablaron allí?', to('open', ['hablaron', 'Francia', 'diálogo'], ['encabezó'])],
    [ES, '¿Qué hay de Japón?', to('person', ['encabezó', 'Japón', 'Francia'], ['rusa'])],
    ['¿Cuándo se firmó la Convención de Hanói?', '¿Quién la firmó?', to('person', ['Hanói'], ['Cuándo'])],
    [ES, '¿Qué es la OCS?', ALONE],
    [ES, '¿Qué medidas de confianza aprobó la OSCE?', ALONE],
    [ES, 'soberanía tecnológica', ALONE],
  ],
  zh: [
    [ZH, '那法方呢？', to('person', ['谁', '法', '德国', '2016'], ['日方'])],
    [ZH, '2019年呢？', to('person', ['谁', '2019', '德国'], ['2016'])],
    [ZH, '那是什么时候？', to('date', ['什么时候', '德国', '磋商'], ['谁'])],
    [ZH, '在哪里？', to('place', ['哪里', '德国', '2016'], ['谁'])],
    [ZH, '哪些部门参加了？', to('list', ['部门', '德国', '磋商'], ['谁', '率领'])],
    [ZH, '他们讨论了什么？', to('open', ['讨论', '德国', '磋商'], ['谁', '率领'])],
    [ZH, '还有俄罗斯呢？', to('person', ['谁', '俄罗斯', '德国'], ['日方'])],
    ['河内公约是什么时候签署的？', '是谁签署的？', to('person', ['河内公约', '谁'], ['什么时候'])],
    [ZH, '什么是信息安全开放式工作组？', ALONE],
    [ZH, '欧安组织通过了哪些建立信任措施？', ALONE],
    [ZH, '技术主权', ALONE],
  ],
  vi: [
    [VI, 'Còn phía Pháp?', to('person', ['dẫn đầu', 'Pháp', 'Đức', '2016'], ['Nhật Bản'])],
    [VI, 'còn năm 2019?', to('person', ['dẫn đầu', '2019', 'Đức'], ['2016'])],
    [VI, 'Đó là khi nào?', to('date', ['khi nào', 'Nhật Bản', 'Đức'], ['Ai'])],
    [VI, 'Ở đâu?', to('place', ['đâu', 'Đức', '2016'], ['Ai'])],
    [VI, 'Những bộ nào tham gia?', to('list', ['bộ', 'Đức', 'tham vấn'], ['Ai', 'dẫn đầu'])],
    [VI, 'Họ đã thảo luận gì?', to('open', ['thảo luận', 'Đức', 'tham vấn'], ['Ai', 'dẫn đầu'])],
    [VI, 'Thế còn Nga thì sao?', to('person', ['dẫn đầu', 'Nga', 'Đức'], ['Nhật Bản'])],
    ['Công ước Hà Nội được ký khi nào?', 'Ai đã ký?', to('person', ['Công ước Hà Nội', 'Ai'], ['khi nào'])],
    [VI, 'Hai bên đã thống nhất điều gì?', to('open', ['thống nhất', 'Đức', 'tham vấn'], ['Ai'])],
    [VI, 'OEWG là gì?', ALONE],
    [VI, 'OSCE đã thông qua những biện pháp xây dựng lòng tin nào?', ALONE],
    [VI, 'chủ quyền công nghệ', ALONE],
  ],
  ja: [
    [JA, 'ではフランス側は？', to('person', ['誰', 'フランス', 'ドイツ', '2016'], ['日本'])],
    [JA, '2019年は？', to('person', ['誰', '2019', 'ドイツ'], ['2016'])],
    [JA, 'それはいつですか？', to('date', ['いつ', 'ドイツ', '協議'], ['誰'])],
    [JA, 'どこで？', to('place', ['どこ', 'ドイツ', '2016'], ['誰'])],
    [JA, 'どの省庁が参加しましたか？', to('list', ['省庁', 'ドイツ', '協議'], ['誰', '率いた'])],
    [JA, 'そこで何が議論されましたか？', to('open', ['議論', 'ドイツ', '協議'], ['誰', '率いた'])],
    [JA, 'では、ロシアは？', to('person', ['誰', 'ロシア', 'ドイツ'], ['日本'])],
    ['ハノイ条約はいつ署名されましたか？', '誰が署名しましたか？', to('person', ['ハノイ条約', '誰'], ['いつ'])],
    [JA, 'OEWGとは何ですか？', ALONE],
    [JA, 'OSCEはどのような信頼醸成措置を採択しましたか？', ALONE],
    [JA, '技術主権', ALONE],
  ],
  ar: [
    [AR, 'وماذا عن الجانب الفرنسي؟', to('person', ['ترأس', 'الفرنسي', 'ألمانيا', '2016'], ['الياباني'])],
    [AR, 'وفي عام 2019؟', to('person', ['ترأس', '2019', 'ألمانيا'], ['2016'])],
    [AR, 'متى كان ذلك؟', to('date', ['متى', 'الياباني', 'ألمانيا'], ['من ترأس'])],
    [AR, 'وأين؟', to('place', ['أين', 'ألمانيا', '2016'], ['من ترأس'])],
    [AR, 'أي وزارات شاركت؟', to('list', ['وزارات', 'ألمانيا', 'المشاورات'], ['ترأس'])],
    [AR, 'ماذا ناقشوا هناك؟', to('open', ['ناقشوا', 'ألمانيا', 'المشاورات'], ['ترأس'])],
    [AR, 'ماذا عن روسيا؟', to('person', ['ترأس', 'روسيا', 'ألمانيا'], ['الياباني'])],
    ['متى تم توقيع اتفاقية هانوي؟', 'من وقعها؟', to('person', ['هانوي', 'من'], ['متى'])],
    [AR, 'ما الموضوعات التي نوقشت؟', to('open', ['نوقشت', 'ألمانيا', 'المشاورات'], ['ترأس'])],
    [AR, 'ما هي منظمة شنغهاي للتعاون؟', ALONE],
    [AR, 'ما تدابير بناء الثقة التي اعتمدتها منظمة الأمن والتعاون في أوروبا؟', ALONE],
    [AR, 'السيادة التكنولوجية', ALONE],
  ],
  mixed: [
    [EN, 'А где?', to('place', ['где', 'Japanese', 'Germany', '2016'], ['Who'])],
    [DE, '那法方呢？', to('person', ['leitete', '法', 'Deutschland'], ['japanische'])],
    [RU, 'And the Japanese side?', to('person', ['возглавлял', 'Japanese', 'Францией'], ['российскую'])],
    [ZH, 'وماذا عن روسيا؟', to('person', ['谁', 'روسيا', '德国'], ['日方'])],
  ],
};
