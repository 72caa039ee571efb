// bot: texts about quotations and citations in Japanese.
import type { OwnQuoteTexts, QuoteCommandTexts } from './text-set.js';

export const ja: OwnQuoteTexts = {
  notShown: (quotations) => `このメッセージには他に${quotations}件の引用があります。/verify で一件ずつ確認できます。`,
  noQuotation: 'このメッセージに引用は見当たりません。引用符や引用ブロックの中に三語以上の文言がありません。',
  unusable: (characters, omissions) =>
    `確認できません。引用には二語（日本語では三文字）以上が必要で、上限は${characters}文字、省略${omissions}か所です。`,
  citeWhat: '文書、行事、回答番号のうち、いずれか一つを指定してください。',
  cited: (sources) => `ここで引用した出典：${sources}件`,
  nothingCited: 'ここではまだ出典を引用していません。',
  restInFile: '続きはファイルにあります。',
};

export const jaCommands: QuoteCommandTexts = {
  verify: { name: '引用確認', description: '引用が文書の文言と一字一句同じかどうかを確かめます' },
  cite: { name: '引用', description: '文書、回答の出典、または行事の引用表記を作ります' },
  answer: { name: '回答', description: '以前の回答を当時のまま表示し、その後の変化を示します' },
  bibliography: { name: '参考文献', description: 'このチャンネルまたはスレッドで引用した出典を一覧にします' },
  compare: { name: '文言比較', description: '二つの文書の最も近い箇所を並べ、違いを示します' },
  menu: 'この引用を確かめる',
  options: {
    text: { name: '文言', description: '引用文' },
    source: { name: '出典', description: '引用元とされる文書' },
    document: { name: '文書', description: '引用する文書' },
    answer: { name: '回答', description: '回答の番号（例：A-7K3F-9QZM-2H）' },
    id: { name: '番号', description: '回答の下にある番号（例：A-7K3F-9QZM-2H）' },
    style: { name: '書式', description: '引用の書式。省略時は国連の編集書式' },
    file: { name: 'ファイル', description: 'ファイルの種類。省略時は Markdown' },
    export: { name: 'ファイル', description: '回答をこの種類のファイルでも受け取ります' },
    event: { name: '行事', description: '行事の名称、または文書の記号' },
    a: { name: '文書一', description: '一つ目の文書' },
    b: { name: '文書二', description: '二つ目の文書' },
    topic: { name: 'テーマ', description: 'このテーマの箇所だけ。言語は問いません' },
  },
};
