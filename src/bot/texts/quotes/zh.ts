// bot: texts about quotations and citations in Chinese.
import type { QuoteCommandTexts, QuoteTexts } from './text-set.js';

export const zh: QuoteTexts = {
  verdicts: {
    exact: { label: '完全一致', meaning: '来源中有这段原文。' },
    typographic: { label: '仅排版不同', meaning: '只有引号、破折号、空格等排版上的差异。' },
    shortened: { label: '有删节', meaning: '各部分均见于来源，顺序一致。' },
    altered: { label: '有改动', meaning: '来源的说法不同。' },
    stitched: { label: '拼接而成', meaning: '各部分出自不同位置。' },
    misattributed: { label: '出处有误', meaning: '原文属实，但并非出自所称的来源。' },
    translation: {
      label: '可能是译文',
      meaning: '没有来源含有这一措辞。另一种语言中有一段内容与之非常接近，但并不算吻合。',
    },
    'not-found': { label: '未找到', meaning: '现有文件中没有这一措辞。这并不表示它是错误的。' },
  },
  searched: (documents) => `已检索文件数：${documents}`,
  kinds: {
    negation: '否定词',
    number: '数字',
    date: '日期',
    name: '名称',
    'look-alike': '其他文字的形近字母',
    'word-changed': '改动',
    'word-inserted': '增加',
    'word-dropped': '遗漏',
  },
  difference: (kind, quoted, source) => `${kind}：引文为“${quoted}”，来源为“${source}”`,
  nothing: '–',
  asQuoted: '引文',
  inSource: '来源原文',
  leftOut: '中间省略的内容',
  alsoIn: (titles) => `以下文件也有相同原文：${titles}`,
  warnings: {
    'negation-dropped': '省略的内容含有否定词，意思可能因此颠倒。',
    'omission-spans-paragraphs': '省略的内容跨越了段落。',
    'other-document': '这不是所称的来源。',
    'machine-translated-source': '该来源为机器翻译。',
  },
  unavailableHere: '最接近的措辞出自本服务器未采用的文件。',
  notShown: (quotations) => `本消息中还有引文：${quotations} 条。可用 /verify 逐条核对。`,
  noQuotation: '这条消息中没有引文：引号或引用块内没有三个词以上的内容。',
  unusable: (characters, omissions) =>
    `无法核对。引文至少需要两个词（中文三个字），最多 ${characters} 个字符、${omissions} 处省略。`,
  citeWhat: '请指明一份文件或一个回答的编号，二者选一。',
  givenOn: (date, corpus) => `回答日期：${date}，内容未作任何改动 · 语料库 ${corpus}`,
  changes: {
    unchanged: (numbers) => `仍在来源的原处：${numbers}`,
    moved: (numbers) => `仍在来源中，但位置已变：${numbers}`,
    altered: (numbers) => `来源现在的说法已不同：${numbers}`,
    removed: (numbers) => `来源已不在语料库中：${numbers}`,
  },
  cited: (sources) => `此处引用的来源：${sources}`,
  nothingCited: '此处尚未引用任何来源。',
  restInFile: '其余部分见文件。',
  voices: (names) => `出自何方：${names}`,
  oneSided: (others) => `仅为一方之言。语料库中就此还有以下各方的文本：${others}`,
};

export const zhCommands: QuoteCommandTexts = {
  verify: { name: '核对引文', description: '核对一段引文是否与文件原文逐字一致' },
  cite: { name: '引用', description: '获取文件或某个回答所用来源的规范引注' },
  answer: { name: '回答', description: '原样显示以前的回答，并说明此后有何变化' },
  bibliography: { name: '参考文献', description: '列出本频道或讨论串中引用过的来源' },
  menu: '核对这段引文',
  options: {
    text: { name: '文本', description: '引文' },
    source: { name: '来源', description: '引文据称出自的文件' },
    document: { name: '文件', description: '要引用的文件' },
    answer: { name: '回答', description: '回答的编号，例如 A-7K3F-9QZM-2H' },
    id: { name: '编号', description: '回答下方的编号，例如 A-7K3F-9QZM-2H' },
    style: { name: '格式', description: '引注格式；不填则采用联合国编辑格式' },
    file: { name: '文件类型', description: '文件类型；不填则为 Markdown' },
  },
};
