// bot: a filter that cannot be used → one or two sentences in the interface language: what was given, and what works.
// Plain text that holds the person's own words: escape it whole before it is sent.
import type { InterfaceLanguage } from '../../domain/language.js';
import { plainLine } from '../escape-markdown.js';
import type { NamedOption } from './option-candidate.js';
import type { FilterProblem } from './read-command-filters.js';

interface ProblemTexts {
  readonly notADate: (given: string) => string;
  readonly fromAfterTo: (from: string, to: string) => string;
  readonly unknown: Readonly<Record<NamedOption, (given: string) => string>>;
  readonly suggest: (names: string) => string;
  readonly pickFromList: string;
}

const GIVEN_MAX_CHARS = 60;

/** Names are joined by the language's own "or". */
export function describeFilterProblem(problem: FilterProblem, language: InterfaceLanguage): string {
  const texts = TEXTS[language];
  switch (problem.kind) {
    case 'not-a-date':
      return texts.notADate(plainLine(problem.given, GIVEN_MAX_CHARS));
    case 'from-after-to':
      return texts.fromAfterTo(problem.from, problem.to);
    case 'unknown-name': {
      const names = new Intl.ListFormat(language, { type: 'disjunction' }).format(problem.suggestions);
      const advice = problem.suggestions.length === 0 ? texts.pickFromList : texts.suggest(names);
      const between = language === 'zh' || language === 'ja' ? '' : ' ';
      return `${texts.unknown[problem.option](plainLine(problem.given, GIVEN_MAX_CHARS))}${between}${advice}`;
    }
  }
}

const TEXTS: Readonly<Record<InterfaceLanguage, ProblemTexts>> = {
  en: {
    notADate: (given) => `“${given}” is not a date I can read. Write 2016, 2016-09 or 2016-09-12.`,
    fromAfterTo: (from, to) => `The period starts (${from}) after it ends (${to}), so no document can lie in it.`,
    unknown: {
      forum: (given) => `I know no organisation or process called “${given}”.`,
      party: (given) => `I know no country or organisation called “${given}”.`,
      language: (given) => `I know no language called “${given}”.`,
      document: (given) => `There is no document called “${given}”.`,
      term: (given) => `The glossary has no term “${given}”.`,
    },
    suggest: (names) => `Did you mean ${names}?`,
    pickFromList: 'Pick one from the list that opens while you type.',
  },
  de: {
    notADate: (given) => `„${given}“ ist kein Datum, das ich lesen kann. Möglich sind 2016, 2016-09 oder 2016-09-12.`,
    fromAfterTo: (from, to) =>
      `Der Zeitraum beginnt (${from}) nach seinem Ende (${to}); kein Dokument kann darin liegen.`,
    unknown: {
      forum: (given) => `Eine Organisation oder einen Prozess namens „${given}“ kenne ich nicht.`,
      party: (given) => `Einen Staat oder eine Organisation namens „${given}“ kenne ich nicht.`,
      language: (given) => `Eine Sprache namens „${given}“ kenne ich nicht.`,
      document: (given) => `Ein Dokument namens „${given}“ gibt es nicht.`,
      term: (given) => `Das Glossar enthält den Begriff „${given}“ nicht.`,
    },
    suggest: (names) => `Meinten Sie ${names}?`,
    pickFromList: 'Bitte aus der Liste wählen, die sich beim Tippen öffnet.',
  },
  ru: {
    notADate: (given) => `Не удаётся прочитать дату «${given}». Укажите её так: 2016, 2016-09 или 2016-09-12.`,
    fromAfterTo: (from, to) => `Начало периода (${from}) позже его конца (${to}): ни один документ в него не попадает.`,
    unknown: {
      forum: (given) => `Организация или процесс «${given}» мне не известны.`,
      party: (given) => `Государство или организация «${given}» мне не известны.`,
      language: (given) => `Язык «${given}» мне не известен.`,
      document: (given) => `Документа «${given}» нет.`,
      term: (given) => `Термина «${given}» в глоссарии нет.`,
    },
    suggest: (names) => `Возможно, имелось в виду: ${names}?`,
    pickFromList: 'Выберите значение из списка, который появляется при вводе.',
  },
  fr: {
    notADate: (given) => `« ${given} » n’est pas une date lisible. Écrivez 2016, 2016-09 ou 2016-09-12.`,
    fromAfterTo: (from, to) =>
      `La période commence (${from}) après sa fin (${to}) : aucun document ne peut s’y trouver.`,
    unknown: {
      forum: (given) => `Je ne connais aucune organisation ni aucun processus du nom de « ${given} ».`,
      party: (given) => `Je ne connais aucun État ni aucune organisation du nom de « ${given} ».`,
      language: (given) => `Je ne connais aucune langue du nom de « ${given} ».`,
      document: (given) => `Il n’y a aucun document du nom de « ${given} ».`,
      term: (given) => `Le glossaire ne contient pas le terme « ${given} ».`,
    },
    suggest: (names) => `Vouliez-vous dire ${names} ?`,
    pickFromList: 'Choisissez dans la liste qui s’ouvre pendant la saisie.',
  },
  es: {
    notADate: (given) => `«${given}» no es una fecha que pueda leer. Escriba 2016, 2016-09 o 2016-09-12.`,
    fromAfterTo: (from, to) =>
      `El período empieza (${from}) después de terminar (${to}): ningún documento puede estar en él.`,
    unknown: {
      forum: (given) => `No conozco ninguna organización ni ningún proceso llamado «${given}».`,
      party: (given) => `No conozco ningún país ni ninguna organización con el nombre «${given}».`,
      language: (given) => `No conozco ningún idioma llamado «${given}».`,
      document: (given) => `No hay ningún documento llamado «${given}».`,
      term: (given) => `El glosario no contiene el término «${given}».`,
    },
    suggest: (names) => `¿Quiso decir ${names}?`,
    pickFromList: 'Elija uno de la lista que aparece al escribir.',
  },
  zh: {
    notADate: (given) => `无法识别日期“${given}”。请写成 2016、2016-09 或 2016-09-12。`,
    fromAfterTo: (from, to) => `起始日期（${from}）晚于截止日期（${to}），不可能有符合条件的文件。`,
    unknown: {
      forum: (given) => `未找到名为“${given}”的组织或进程。`,
      party: (given) => `未找到名为“${given}”的国家或组织。`,
      language: (given) => `未找到名为“${given}”的语言。`,
      document: (given) => `没有名为“${given}”的文件。`,
      term: (given) => `术语库中没有“${given}”。`,
    },
    suggest: (names) => `您是否要找：${names}？`,
    pickFromList: '请从输入时出现的列表中选择。',
  },
  vi: {
    notADate: (given) => `Không đọc được ngày “${given}”. Hãy viết 2016, 2016-09 hoặc 2016-09-12.`,
    fromAfterTo: (from, to) =>
      `Khoảng thời gian bắt đầu (${from}) sau khi kết thúc (${to}), nên không tài liệu nào nằm trong đó.`,
    unknown: {
      forum: (given) => `Không có tổ chức hoặc tiến trình nào tên là “${given}”.`,
      party: (given) => `Không có quốc gia hoặc tổ chức nào tên là “${given}”.`,
      language: (given) => `Không có ngôn ngữ nào tên là “${given}”.`,
      document: (given) => `Không có tài liệu nào tên là “${given}”.`,
      term: (given) => `Bảng thuật ngữ không có “${given}”.`,
    },
    suggest: (names) => `Có phải bạn muốn nói: ${names}?`,
    pickFromList: 'Hãy chọn trong danh sách hiện ra khi bạn gõ.',
  },
  ja: {
    notADate: (given) => `日付「${given}」を読み取れません。2016、2016-09、2016-09-12 のように入力してください。`,
    fromAfterTo: (from, to) => `開始日（${from}）が終了日（${to}）より後のため、該当する文書はありません。`,
    unknown: {
      forum: (given) => `「${given}」という機関やプロセスは見つかりません。`,
      party: (given) => `「${given}」という国や機関は見つかりません。`,
      language: (given) => `「${given}」という言語は見つかりません。`,
      document: (given) => `「${given}」という文書はありません。`,
      term: (given) => `用語集に「${given}」はありません。`,
    },
    suggest: (names) => `もしかして：${names}`,
    pickFromList: '入力中に表示される一覧から選んでください。',
  },
  ar: {
    notADate: (given) => `تعذّرت قراءة التاريخ «${given}». اكتبه هكذا: 2016 أو 2016-09 أو 2016-09-12.`,
    fromAfterTo: (from, to) => `تبدأ الفترة (${from}) بعد نهايتها (${to})، فلا يمكن أن تقع فيها أي وثيقة.`,
    unknown: {
      forum: (given) => `لا أعرف منظمة أو عملية باسم «${given}».`,
      party: (given) => `لا أعرف دولة أو منظمة باسم «${given}».`,
      language: (given) => `لا أعرف لغة باسم «${given}».`,
      document: (given) => `لا توجد وثيقة باسم «${given}».`,
      term: (given) => `لا يتضمن المسرد مصطلح «${given}».`,
    },
    suggest: (names) => `هل تقصد ${names}؟`,
    pickFromList: 'اختر من القائمة التي تظهر أثناء الكتابة.',
  },
};
