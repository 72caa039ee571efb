// Questions that want several documents, in nine languages; written before the rules.
import { describe, expect, it } from 'vitest';
import type { SurveyForm } from '../../src/domain/survey.js';
import { detectSurveyForm } from '../../src/language/detect-survey-form.js';

type Case = readonly [question: string, form: SurveyForm | undefined];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  en: [
    ['Which documents mention attribution?', 'documents'],
    ['What documents speak of technological sovereignty?', 'documents'],
    ['In which sources is the Hanoi Convention mentioned?', 'documents'],
    ['List all texts that mention capacity building', 'documents'],
    ['What offices did Andrey Krutskikh hold?', 'offices'],
    ['Which positions has Thomas Fitschen held?', 'offices'],
    ['How did the position of Estonia on attribution change?', 'positions'],
    ['How has the stance of Germany and Japan on cybercrime evolved?', 'positions'],
    ['Has the position of France on sovereignty changed?', 'positions'],
    ['Which document was signed in Hanoi?', undefined],
    ['In what position did Krutskikh lead the meeting?', undefined],
    ['What is the position of Russia on attribution?', undefined],
    ['Did the treaty mention attribution?', undefined],
  ],
  de: [
    ['Welche Dokumente erwähnen Attribution?', 'documents'],
    ['In welchen Quellen ist von technologischer Souveränität die Rede?', 'documents'],
    ['Welche Ämter hatte Andrej Krutskich inne?', 'offices'],
    ['Welche Funktionen bekleidete Thomas Fitschen?', 'offices'],
    ['Wie hat sich die Haltung Estlands zur Attribution verändert?', 'positions'],
    ['Wie änderte sich die Position Frankreichs zu Cyberkriminalität?', 'positions'],
    ['Welche Dokumente wurden unterzeichnet?', undefined],
    ['In welcher Funktion leitete Krutskich die Sitzung?', undefined],
  ],
  ru: [
    ['В каких документах упоминается атрибуция?', 'documents'],
    ['Какие документы упоминают технологический суверенитет?', 'documents'],
    ['Какие должности занимал Андрей Крутских?', 'offices'],
    ['Какие посты занимал Томас Фитшен?', 'offices'],
    ['Как менялась позиция Эстонии по атрибуции?', 'positions'],
    ['Как изменилась позиция Франции по киберпреступности?', 'positions'],
    ['Какой документ подписали в Ханое?', undefined],
    ['Какова позиция Китая?', undefined],
  ],
  fr: [
    ['Quels documents mentionnent l’attribution ?', 'documents'],
    ['Dans quels textes est-il question de souveraineté technologique ?', 'documents'],
    ['Quelles fonctions Andreï Kroutskikh a-t-il exercées ?', 'offices'],
    ['Quels postes Thomas Fitschen a-t-il occupés ?', 'offices'],
    ['Comment la position de l’Estonie sur l’attribution a-t-elle évolué ?', 'positions'],
    ['Comment a changé la position de la France sur la cybercriminalité ?', 'positions'],
    ['Quel document a été signé à Hanoï ?', undefined],
  ],
  es: [
    ['¿Qué documentos mencionan la atribución?', 'documents'],
    ['¿En qué textos se habla de la soberanía tecnológica?', 'documents'],
    ['¿Qué cargos ocupó Andréi Krutskij?', 'offices'],
    ['¿Qué puestos desempeñó Thomas Fitschen?', 'offices'],
    ['¿Cómo cambió la posición de Estonia sobre la atribución?', 'positions'],
    ['¿Cómo ha evolucionado la postura de Francia sobre el ciberdelito?', 'positions'],
    ['¿Qué documento se firmó en Hanói?', undefined],
  ],
  zh: [
    ['哪些文件提到了溯源？', 'documents'],
    ['有哪些文件谈到技术主权？', 'documents'],
    ['克鲁茨基赫担任过哪些职务？', 'offices'],
    ['爱沙尼亚在溯源问题上的立场有何变化？', 'positions'],
    ['法国对网络犯罪的立场是如何变化的？', 'positions'],
    ['在河内签署了什么文件？', undefined],
    ['接受采访的俄罗斯官员担任什么职务？', undefined],
  ],
  vi: [
    ['Những tài liệu nào nhắc đến chủ quyền công nghệ?', 'documents'],
    ['Văn kiện nào đề cập đến quy kết?', 'documents'],
    ['Krutskikh đã giữ những chức vụ nào?', 'offices'],
    ['Lập trường của Estonia về quy kết đã thay đổi như thế nào?', 'positions'],
    ['Văn kiện nào được ký tại Hà Nội?', undefined],
  ],
  ja: [
    ['帰属に言及している文書はどれですか？', 'documents'],
    ['どの文書が技術主権に触れていますか？', 'documents'],
    ['クルツキフ氏はどのような役職を務めましたか？', 'offices'],
    ['帰属に関するエストニアの立場はどう変わりましたか？', 'positions'],
    ['サイバー犯罪に関するフランスの立場はどのように変化しましたか？', 'positions'],
    ['ハノイで署名された文書は何ですか？', undefined],
  ],
  ar: [
    ['ما الوثائق التي تذكر الإسناد؟', 'documents'],
    ['أي وثائق تتحدث عن السيادة التكنولوجية؟', 'documents'],
    ['ما المناصب التي شغلها أندريه كروتسكيخ؟', 'offices'],
    ['كيف تغير موقف إستونيا من الإسناد؟', 'positions'],
    ['كيف تطور موقف فرنسا من الجرائم السيبرانية؟', 'positions'],
    ['ما الوثيقة التي وقعت في هانوي؟', undefined],
  ],
};

describe.each(Object.entries(CASES))('a question in %s that wants several documents', (language, cases) => {
  it.each(cases)('%s', (question, form) => expect(detectSurveyForm(question, language)?.form).toBe(form));
});

describe('the frame of such a question', () => {
  it.each([
    ['en', 'Which documents mention attribution?', 'attribution'],
    ['de', 'In welchen Quellen ist von technologischer Souveränität die Rede?', 'technologischer Souveränität'],
    ['zh', '哪些文件提到了溯源？', '溯源'],
    ['ja', '帰属に言及している文書はどれですか？', '帰属'],
  ])('leaves the topic: %s, %s', (language, question, topic) => {
    const { frame = [] } = detectSurveyForm(question, language) ?? {};
    const at = question.indexOf(topic);
    expect(frame.some(({ start, end }) => start < at + topic.length && at < end)).toBe(false);
    expect(frame.length).toBeGreaterThan(0);
  });

  it('is looked for in the beginning of a long text only, and in known languages', () => {
    expect(detectSurveyForm(`${'x '.repeat(400)}which documents mention attribution?`, 'en')).toBeUndefined();
    expect(detectSurveyForm('Which documents mention attribution?', 'toString')).toBeUndefined();
  });
});
