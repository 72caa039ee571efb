// answer: interface texts in Japanese. Values in, one or two sentences out.
// What is inserted follows a colon or すなわち and stays in the source's form and language.
import type { InterfaceTexts } from './text-set.js';

export const ja: InterfaceTexts = {
  named: {
    person: (span) => `[1]に記載されている人物：${span}。`,
    date: (span) => `[1]に記載されている日付：${span}。`,
    place: (span) => `[1]に記載されている場所：${span}。`,
    number: (span) => `[1]に記載されている数値：${span}。`,
    symbol: (span) => `[1]に記載されている文書：${span}。`,
  },
  namedSeveral: (list) => `[1]の記載：${list}。`,
  dateResolved: (span, date, clue) =>
    `[1]に記載されている日付：${span}、すなわち${date}。年は次の記載によります：${clue}。`,
  publishedOn: (date) => `公開日（${date}）`,
  about: (title) => `ご質問に最も近い内容の出典：${title}。`,
  aboutSeveral: (titles) => `ご質問に最も近い各箇所の出典：${titles}。`,
  offTopic:
    '情報セキュリティ外交に関する収録文書に基づく回答のみを行っております。このご質問は別の事柄に関するものです。',
  notInCorpus: '収録文書には、このご質問への答えがありません。',
  notInCorpusMissing: (missing) =>
    `収録文書には、このご質問への答えがありません。次の事項については何も見つかりませんでした：${missing}。`,
  filteredOut: 'ご指定のフィルター条件に合う収録文書はありません。',
  lowConfidence:
    'このご質問に明確に答える箇所は見つかりませんでした。以下に最も近い箇所を示しますが、答えになっていない可能性があります。',
  answeredMissing: (missing) => `次の事項については何も見つかりませんでした：${missing}。`,
  undatedExcluded: (count) => `公表日のない文書${count}件は、日付フィルターにより除外されました。`,
  quote: (text) => `「${text}」`,
};
