// bot: texts about quotations and citations in Arabic.
import type { OwnQuoteTexts } from './text-set.js';

export const ar: OwnQuoteTexts = {
  notShown: (quotations) => `اقتباسات أخرى في هذه الرسالة: ${quotations}. يمكن التحقق منها واحدًا واحدًا بالأمر /verify.`,
  noQuotation: 'لا تتضمن هذه الرسالة أي اقتباس: لا توجد ثلاث كلمات أو أكثر بين علامات اقتباس أو في كتلة اقتباس.',
  unusable: (characters, omissions) =>
    `يتعذر التحقق. يجب أن يتضمن الاقتباس كلمتين على الأقل، وألا يتجاوز ${characters} من الأحرف و${omissions} من مواضع الحذف.`,
  citeWhat: 'يرجى ذكر وثيقة أو حدث أو رقم إجابة، واحد منها فقط.',
  cited: (sources) => `المصادر المستشهد بها هنا: ${sources}`,
  nothingCited: 'لم أستشهد هنا بأي مصدر بعد.',
  restInFile: 'بقية القائمة في الملف.',
};
