// bot: texts about quotations and citations in Japanese.
import type { QuoteCommandTexts, QuoteTexts } from './text-set.js';

export const ja: QuoteTexts = {
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
  unavailableHere: '最も近い文言は、このサーバーで使わない文書にあります。',
  notShown: (quotations) => `このメッセージには他に${quotations}件の引用があります。/verify で一件ずつ確認できます。`,
  noQuotation: 'このメッセージに引用は見当たりません。引用符や引用ブロックの中に三語以上の文言がありません。',
  unusable: (characters, omissions) =>
    `確認できません。引用には二語（日本語では三文字）以上が必要で、上限は${characters}文字、省略${omissions}か所です。`,
  citeWhat: '文書か回答番号のどちらか一方を指定してください。',
  givenOn: (date, corpus) => `回答日：${date}、当時のまま表示 · コーパス ${corpus}`,
  changes: {
    unchanged: (numbers) => `出典の同じ箇所にあります：${numbers}`,
    moved: (numbers) => `出典にありますが、箇所が変わりました：${numbers}`,
    altered: (numbers) => `出典の文言が変わりました：${numbers}`,
    removed: (numbers) => `出典はコーパスから除かれています：${numbers}`,
  },
  cited: (sources) => `ここで引用した出典：${sources}件`,
  nothingCited: 'ここではまだ出典を引用していません。',
  restInFile: '続きはファイルにあります。',
  voices: (names) => `誰の言葉か：${names}`,
  oneSided: (others) => `一方の側のみです。この件については次の主体の文書もあります：${others}`,
};

export const jaCommands: QuoteCommandTexts = {
  verify: { name: '引用確認', description: '引用が文書の文言と一字一句同じかどうかを確かめます' },
  cite: { name: '引用', description: '文書、または回答の出典の引用表記を作ります' },
  answer: { name: '回答', description: '以前の回答を当時のまま表示し、その後の変化を示します' },
  bibliography: { name: '参考文献', description: 'このチャンネルまたはスレッドで引用した出典を一覧にします' },
  menu: 'この引用を確かめる',
  options: {
    text: { name: '文言', description: '引用文' },
    source: { name: '出典', description: '引用元とされる文書' },
    document: { name: '文書', description: '引用する文書' },
    answer: { name: '回答', description: '回答の番号（例：A-7K3F-9QZM-2H）' },
    id: { name: '番号', description: '回答の下にある番号（例：A-7K3F-9QZM-2H）' },
    style: { name: '書式', description: '引用の書式。省略時は国連の編集書式' },
    file: { name: 'ファイル', description: 'ファイルの種類。省略時は Markdown' },
  },
};
