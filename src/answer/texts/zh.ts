// answer: interface texts in Chinese (simplified characters). Values in, one sentence out.
// What is inserted follows a colon or 即 and stays in the source's form and language.
import type { InterfaceTexts } from './text-set.js';

export const zh: InterfaceTexts = {
  named: {
    person: (span) => `[1]中提到的人物：${span}。`,
    date: (span) => `[1]中给出的日期：${span}。`,
    place: (span) => `[1]中提到的地点：${span}。`,
    number: (span) => `[1]中给出的数字：${span}。`,
    symbol: (span) => `[1]中提到的文件：${span}。`,
  },
  namedSeveral: (list) => `[1]中提到：${list}。`,
  dateResolved: (span, date, clue) => `[1]中给出的日期：${span}，即${date}；年份依据：${clue}。`,
  publishedOn: (date) => `发布日期（${date}）`,
  about: (title) => `与您的问题最接近的内容出自：${title}。`,
  aboutSeveral: (titles) => `与您的问题最接近的段落分别出自：${titles}。`,
  offTopic: '我只根据已收录的信息安全外交文件作答；该问题涉及其他主题。',
  notInCorpus: '已收录的文件中没有该问题的答案。',
  notInCorpusMissing: (missing) => `已收录的文件中没有该问题的答案；未找到与以下内容相关的信息：${missing}。`,
  filteredOut: '没有任何已收录的文件符合您设定的筛选条件。',
  lowConfidence: '未找到能够明确回答该问题的段落。以下是最接近的段落，但未必能回答该问题。',
  answeredMissing: (missing) => `未找到与以下内容相关的信息：${missing}。`,
  undatedExcluded: (count) => `有${count}份没有发布日期的文件因日期筛选而被排除。`,
  quote: (text) => `“${text}”`,
};
