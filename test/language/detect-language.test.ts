// language: detection of questions and short queries by script, letters, small words and statistics.
import { expect, it } from 'vitest';
import { createLanguageDetector } from '../../src/language/detect-language.js';

const detector = createLanguageDetector();

it.each([
  ['en', 'Which decision did the permanent council approve?'],
  ['de', 'Wer leitete die deutsche Delegation in Tokyo?'],
  ['fr', 'Qui dirigeait la délégation russe ?'],
  ['es', '¿Quién encabezó la delegación rusa?'],
  ['vi', 'Công ước Hà Nội được ký khi nào?'],
  ['it', 'Chi ha guidato la delegazione russa?'],
  ['pt', 'Quando foi assinada a Convenção de Hanói?'],
  ['nl', 'Wie leidde de Russische delegatie tijdens het overleg?'],
  ['pl', 'Kiedy odbyło się spotkanie w Tokio?'],
  ['ru', 'Кто возглавлял российскую делегацию?'],
  ['ru', 'Что такое OEWG?'],
  ['uk', 'Коли відбулося засідання робочої групи?'],
  ['bg', 'Кой ръководи руската делегация на консултациите?'],
  ['zh', '谁率领俄罗斯代表团？'],
  ['ja', '日独協議はいつ開かれましたか'],
  ['ja', '日独関係'],
  ['zh', '负责人透露，规划的全文将于年内公布，译本随后推出。'],
  [
    'zh',
    '会议由中方主持，日方代表团由“サイバー”事务大使率领，双方在友好气氛中就网络空间国际规则、应急响应合作、打击网络犯罪和能力建设等问题交换意见，并商定明年继续举行磋商。',
  ],
  ['ar', 'من ترأس الوفد الروسي؟'],
  ['fa', 'مذاکرات گروه کاری'],
  ['ko', '러시아 대표단은 누가 이끌었나'],
  ['el', 'Τι είναι ο ΟΑΣΕ;'],
  ['he', 'מי עמד בראש המשלחת'],
  ['th', 'ใครเป็นหัวหน้าคณะ'],
  ['de', 'vertrauensbildende Maßnahmen'],
  ['vi', 'đã ký'],
  ['de', 'Was ist die SOZ?'],
  ['vi', 'cong uoc Ha Noi duoc ky vao ngay nao'],
  ['vi', 'ai dan dau phai doan Nhat trong cuoc tham van'],
  ['it', 'chi ha guidato la delegazione a Mosca e quando'],
  ['es', 'quien dirigio la reunion de Paris con los rusos'],
])('%s: %s', (language, text) => {
  expect(detector.detect(text)).toEqual({ language, confident: true });
});

it.each(['', '123', 'OSCE', 'NATO UN', 'PC.DEC/1202 OSCE', '!?'])('cannot tell %j', (text) => {
  expect(detector.detect(text)).toEqual({ language: 'und', confident: false });
});

it.each(['Thomas Fitschen', 'Moscow Tokyo', 'Krutskikh', 'cyber consultations Tokyo'])(
  'is not confident about %j',
  (text) => {
    expect(detector.detect(text).confident).toBe(false);
  },
);

it('lets a foreign name not decide', () => {
  expect(detector.detect('What did Крутских say about the convention?').language).toBe('en');
});
