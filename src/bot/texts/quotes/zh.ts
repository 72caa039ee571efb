// bot: texts about quotations and citations in Chinese.
import type { OwnQuoteTexts, QuoteCommandTexts } from './text-set.js';

export const zh: OwnQuoteTexts = {
  notShown: (quotations) => `本消息中还有引文：${quotations} 条。可用 /verify 逐条核对。`,
  noQuotation: '这条消息中没有引文：引号或引用块内没有三个词以上的内容。',
  unusable: (characters, omissions) =>
    `无法核对。引文至少需要两个词（中文三个字），最多 ${characters} 个字符、${omissions} 处省略。`,
  citeWhat: '请指明一份文件、一个事件或一个回答的编号，三者选一。',
  cited: (sources) => `此处引用的来源：${sources}`,
  nothingCited: '此处尚未引用任何来源。',
  restInFile: '其余部分见文件。',
};

export const zhCommands: QuoteCommandTexts = {
  verify: { name: '核对引文', description: '核对一段引文是否与文件原文逐字一致' },
  cite: { name: '引用', description: '获取文件、回答所用来源或事件来源的规范引注' },
  answer: { name: '回答', description: '原样显示以前的回答，并说明此后有何变化' },
  bibliography: { name: '参考文献', description: '列出本频道或讨论串中引用过的来源' },
  compare: { name: '比较措辞', description: '并列显示两份文件中最相近的段落，并标出差异' },
  menu: '核对这段引文',
  options: {
    text: { name: '文本', description: '引文' },
    source: { name: '来源', description: '引文据称出自的文件' },
    document: { name: '文件', description: '要引用的文件' },
    answer: { name: '回答', description: '回答的编号，例如 A-7K3F-9QZM-2H' },
    id: { name: '编号', description: '回答下方的编号，例如 A-7K3F-9QZM-2H' },
    style: { name: '格式', description: '引注格式；不填则采用联合国编辑格式' },
    file: { name: '文件类型', description: '文件类型；不填则为 Markdown' },
    export: { name: '文件类型', description: '同时获取该类型的回答文件' },
    event: { name: '事件', description: '事件的名称或其文件编号' },
    a: { name: '文件甲', description: '第一份文件' },
    b: { name: '文件乙', description: '第二份文件' },
    topic: { name: '主题', description: '只看涉及该主题的段落，语言不限' },
  },
};
