// answer: what the project says about composed sentences, in the interface language: the mark above them, how many were cut, and where
// questions and excerpts go. Fixed texts; nothing of the model's is in them.
import type { InterfaceLanguage } from '../../domain/language.js';

export interface ComposedTexts {
  /** Above the sentences. */
  readonly mark: string;
  /** Below them, for one or more. */
  readonly cut: (count: number) => string;
  /** Two sentences about the project, in place of those that say it writes nothing of its own and sends nothing. */
  readonly purpose: string;
  /** `host` as the operator set it. */
  readonly sentTo: (host: string) => string;
}

const TEXTS: Readonly<Record<InterfaceLanguage, ComposedTexts>> = {
  en: {
    mark: 'Composed by a language model from the excerpts below and checked against them; only the excerpts are quotations.',
    cut: (count) => `Sentences left out because no excerpt bears them out: ${count}.`,
    purpose:
      'I find and quote passages of the stored documents on information-security diplomacy. A language model may put a few sentences before them; these are marked and checked against the passages.',
    sentTo: (host) =>
      `Questions and the excerpts found are sent to the language model at ${host}; everything else runs on the operator’s own machine.`,
  },
  de: {
    mark: 'Von einem Sprachmodell aus den folgenden Auszügen formuliert und an ihnen geprüft; Zitate sind nur die Auszüge.',
    cut: (count) => `Weggelassene Sätze, die kein Auszug belegt: ${count}.`,
    purpose:
      'Ich finde Stellen in den gespeicherten Dokumenten zur Diplomatie der Informationssicherheit und zitiere sie. Ein Sprachmodell kann ihnen einige Sätze voranstellen; sie sind gekennzeichnet und an den Stellen geprüft.',
    sentTo: (host) =>
      `Fragen und gefundene Auszüge gehen an das Sprachmodell unter ${host}; alles andere läuft auf dem Rechner des Betreibers.`,
  },
  ru: {
    mark: 'Составлено языковой моделью по приведённым ниже фрагментам и сверено с ними; цитатами являются только сами фрагменты.',
    cut: (count) => `Исключено предложений, не подтверждённых фрагментами: ${count}.`,
    purpose:
      'Я нахожу и цитирую фрагменты сохранённых документов о дипломатии в сфере информационной безопасности. Им могут предшествовать несколько предложений языковой модели; они отмечены и сверены с фрагментами.',
    sentTo: (host) =>
      `Вопросы и найденные фрагменты передаются языковой модели по адресу ${host}; всё остальное работает на компьютере владельца бота.`,
  },
  fr: {
    mark: 'Rédigé par un modèle de langage à partir des extraits ci-dessous et vérifié sur eux\u202F; seuls les extraits sont des citations.',
    cut: (count) => `Phrases écartées, faute d’extrait qui les confirme\u00A0: ${count}.`,
    purpose:
      'Je trouve et cite des passages des documents conservés sur la diplomatie de la sécurité de l’information. Un modèle de langage peut les faire précéder de quelques phrases, signalées comme telles et vérifiées sur les passages.',
    sentTo: (host) =>
      `Les questions et les extraits trouvés sont transmis au modèle de langage à l’adresse ${host}\u202F; tout le reste fonctionne sur la machine de l’exploitant.`,
  },
  es: {
    mark: 'Redactado por un modelo de lenguaje a partir de los extractos siguientes y contrastado con ellos; solo los extractos son citas.',
    cut: (count) => `Frases omitidas porque ningún extracto las respalda: ${count}.`,
    purpose:
      'Encuentro y cito pasajes de los documentos almacenados sobre la diplomacia de la seguridad de la información. Un modelo de lenguaje puede anteponerles algunas frases, señaladas como tales y contrastadas con los pasajes.',
    sentTo: (host) =>
      `Las preguntas y los extractos encontrados se envían al modelo de lenguaje en ${host}; todo lo demás funciona en el equipo de quien administra el bot.`,
  },
  zh: {
    mark: '以下文字由语言模型根据下列摘录撰写，并已与摘录核对；只有摘录才是引文。',
    cut: (count) => `因摘录不足以证实而略去的句子：${count}句。`,
    purpose:
      '我从已存的信息安全外交文件中查找并引用段落。段落之前可能有语言模型撰写的几句话，均有标明，并已与段落核对。',
    sentTo: (host) => `问题和找到的摘录会发送给位于 ${host} 的语言模型；其余一切均在运营者自己的机器上运行。`,
  },
  vi: {
    mark: 'Do mô hình ngôn ngữ soạn từ các trích đoạn dưới đây và đã được đối chiếu với chúng; chỉ các trích đoạn mới là trích dẫn nguyên văn.',
    cut: (count) => `Số câu bị lược bỏ vì không có trích đoạn nào chứng thực: ${count}.`,
    purpose:
      'Tôi tìm và trích nguyên văn các tài liệu đã lưu về ngoại giao an ninh thông tin. Trước đó có thể có vài câu do mô hình ngôn ngữ soạn, được ghi rõ và đã đối chiếu với các trích đoạn.',
    sentTo: (host) =>
      `Câu hỏi và các trích đoạn tìm được sẽ được gửi tới mô hình ngôn ngữ tại ${host}; mọi thứ khác chạy trên máy của bên vận hành.`,
  },
  ja: {
    mark: '以下の文は言語モデルが下記の抜粋をもとに作成し、抜粋と照合したものです。引用文は抜粋のみです。',
    cut: (count) => `抜粋による裏付けがないため省いた文：${count}件。`,
    purpose:
      '情報セキュリティ外交に関する保存文書から該当箇所を探し、原文のまま引用します。その前に言語モデルが作成した数文を添えることがあり、その旨を明示し、該当箇所と照合しています。',
    sentTo: (host) =>
      `質問と見つかった抜粋は ${host} の言語モデルに送信されます。その他はすべて運営者の機器の上で動作します。`,
  },
  ar: {
    mark: 'صاغ هذه الجمل نموذج لغوي استنادًا إلى المقتطفات أدناه وجرت مطابقتها معها؛ والمقتطفات وحدها نصوص مقتبسة.',
    cut: (count) => `عدد الجمل المحذوفة لعدم ورود ما يؤيدها في المقتطفات: ${count}.`,
    purpose:
      'أبحث في الوثائق المحفوظة عن دبلوماسية أمن المعلومات وأقتبس منها حرفيًا. وقد تسبق المقتطفاتِ جملٌ يصوغها نموذج لغوي، مع الإشارة إلى ذلك ومطابقتها معها.',
    sentTo: (host) =>
      `تُرسل الأسئلة والمقتطفات المعثور عليها إلى النموذج اللغوي على العنوان \u2068${host}\u2069؛ ويعمل كل ما عدا ذلك على جهاز الجهة المشغلة.`,
  },
};

export const composedTexts = (language: InterfaceLanguage): ComposedTexts => TEXTS[language];
