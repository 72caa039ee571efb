// answer: TEXT → whether it speaks to a language model rather than to a reader, in nine languages. Such an excerpt is not handed over
// and supports nothing. A second line of defence: by words alone, so others get through, and those meet the gate.

const ORDERS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|prompts?|rules|previous|above)\b/iu,
  /\b(?:system prompt|language model|AI assistant|chatbot|as an AI|you are (?:now )?an? (?:AI|assistant|bot))\b/iu,
  /\b(?:reply|respond|answer|output|repeat|write|say) (?:only (?:with|the)|exactly|with the (?:words?|sentence)|as follows)\b/iu,
  /(?<!\p{L})(?:ignorier|vergiss|missacht)\p{L}{0,4}.{0,40}(?:anweisung|vorgaben|regeln)|(?<!\p{L})(?:sprachmodell|systemprompt|KI-Assistent)|(?<!\p{L})(?:antworte|schreibe) (?:nur|genau|mit)/iu,
  /(?:игнорируй|забудь|не обращай внимания).{0,40}(?:инструкци|указани|правил)|языков\p{L}{1,3} модел|системн\p{L}{1,3} промпт|(?<!\p{L})ответь(?:те)? (?:только|так|что)/iu,
  /(?<!\p{L})(?:ignore[zr]?|oublie[zr]?).{0,40}(?:instructions|consignes|règles)|modèle de langage|(?<!\p{L})répond(?:s|ez) (?:seulement|uniquement|que|par)/iu,
  /(?<!\p{L})(?:ignor[ae]|olvid[ae]).{0,40}(?:instrucciones|indicaciones|reglas)|modelo de lenguaje|(?<!\p{L})respond[ae] (?:solo|sólo|únicamente|que|con)/iu,
  /(?:忽略|无视|忘记).{0,20}(?:指令|指示|提示|规则)|语言模型|系统提示/u,
  /(?:bỏ qua|phớt lờ|quên).{0,40}(?:chỉ dẫn|hướng dẫn|chỉ thị|quy tắc)|mô hình ngôn ngữ/iu,
  /(?:指示|命令|ルール|プロンプト).{0,12}(?:無視|忘れ)|言語モデル|システムプロンプト/u,
  /(?:تجاهل|انس).{0,40}(?:التعليمات|الأوامر|القواعد)|نموذج لغوي|النموذج اللغوي/u,
];

/** Bounded gaps keep it linear. A text about such models is taken for one, too: then nothing is composed from it. */
export const speaksToModels = (text: string): boolean => {
  const line = text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/gu, ' ');
  return ORDERS.some((order) => order.test(line));
};
