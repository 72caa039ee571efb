// quotes: what is said about verdicts, kept answers and compared documents, in Japanese.
import type { QuotationTexts } from './text-set.js';

export const ja: QuotationTexts = {
  verdicts: {
    exact: { label: '一致', meaning: 'この文言は出典にそのまま記されています。' },
    typographic: { label: '表記のみ相違', meaning: '引用符、ダッシュ、空白などの表記だけが異なります。' },
    shortened: { label: '省略あり', meaning: 'どの部分も、この順序で出典に記されています。' },
    altered: { label: '改変あり', meaning: '出典の文言は異なります。' },
    stitched: { label: 'つなぎ合わせ', meaning: '各部分は別々の箇所から取られています。' },
    misattributed: { label: '出典の誤り', meaning: '文言は実在しますが、示された出典のものではありません。' },
    translation: {
      label: '翻訳の可能性',
      meaning: 'この文言を含む出典はありません。別の言語の一節が内容としてごく近いものの、一致とはみなせません。',
    },
    'not-found': {
      label: '見つかりません',
      meaning: '保存されている文書にこの文言はありません。誤りであるという意味ではありません。',
    },
  },
  searched: (documents) => `検索した文書：${documents}件`,
  kinds: {
    negation: '否定',
    number: '数',
    date: '日付',
    name: '名称',
    'look-alike': '他の文字体系の似た文字',
    'word-changed': '変更',
    'word-inserted': '追加',
    'word-dropped': '欠落',
  },
  difference: (kind, quoted, source) => `${kind}：引用では「${quoted}」、出典では「${source}」`,
  nothing: '–',
  asQuoted: '引用された文言',
  inSource: '出典の文言',
  leftOut: '間で省かれた部分',
  alsoIn: (titles) => `同じ文言は次の文書にもあります：${titles}`,
  warnings: {
    'negation-dropped': '省かれた部分に否定があり、意味が逆になるおそれがあります。',
    'omission-spans-paragraphs': '省略が段落をまたいでいます。',
    'other-document': '示された出典ではありません。',
    'machine-translated-source': '出典は機械翻訳です。',
  },
  givenOn: (date, corpus) => `回答日：${date}、当時のまま表示 · コーパス ${corpus}`,
  changes: {
    unchanged: (numbers) => `出典の同じ箇所にあります：${numbers}`,
    moved: (numbers) => `出典にありますが、箇所が変わりました：${numbers}`,
    altered: (numbers) => `出典の文言が変わりました：${numbers}`,
    removed: (numbers) => `出典はコーパスから除かれています：${numbers}`,
  },
  voices: (names) => `誰の言葉か：${names}`,
  oneSided: (others) => `一方の側のみです。この件については次の主体の文書もあります：${others}`,
  betterNow: (source) => `今あらためて質問すると、別の抜粋が最初に来ます：${source}`,
  answeredNow: (source) => `今あらためて質問すると、答えがあります：${source}`,
  unansweredNow: '今あらためて質問すると、コーパスから答えは得られません。',
  comparison: {
    identical: '二つの文書の文言は同じです。',
    nothingAlike: '二つの文書には、比較できるほど近い箇所がありません。',
    nothingOnTopic: (topic) => `二つの文書には、「${topic}」について比較できるほど近い箇所がありません。`,
    sameDocument: '異なる二つの文書を指定してください。',
    sameWords: (count) => `両方で文言が同じ箇所：${count}`,
    acrossLanguages: '言語が異なるため、語の比較はせずに並べて示します。',
  },
};
