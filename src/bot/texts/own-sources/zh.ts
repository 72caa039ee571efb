// bot: texts about a server's own documents in Chinese.
import type { OwnSourceCommandTexts, OwnSourceTexts } from './text-set.js';

export const zh: OwnSourceTexts = {
  serversOnly: '只有在机器人本身受邀加入的服务器上才能添加文件。',
  mayNot: '只有有权管理本服务器的成员才能更改其文件。',
  oneSource: '请提供网址或文件，两者选其一。',
  busyHere: '本服务器正在读取另一份文件，请等待其完成。',
  busyElsewhere: '目前正在读取的文件较多，请过几分钟再试。',
  steps: {
    fetching: '正在获取文件……',
    reading: '正在读取文件……',
    embedding: (done, all) => `正在准备检索：第 ${done} 段，共 ${all} 段……`,
    events: '正在查找事件……',
  },
  newDocument: '可以添加',
  newVersion: '新版本已就绪',
  notSearchedYet: (minutes) =>
    `目前尚不检索此文件，确认后才会开始。${minutes} 分钟内未作决定即予放弃。此文件只在本服务器上检索。`,
  labels: { origin: '出处', passages: '段落数', events: '找到的事件', notes: '读取说明' },
  changes: (added, removed) => `新增句子：${added}；删去句子：${removed}`,
  added: '新增',
  gone: '删去',
  confirm: '确认',
  discard: '放弃',
  published: (title) => `《${title}》现已可在本服务器上检索。`,
  notOnList: '本服务器的回答只使用其清单上的文件，而此文件尚未列入：请用 /settings documents 添加。',
  discarded: '已放弃，未保存任何内容。',
  draftGone: '此文件已不在等待之列：时限已过、机器人已重启，或已被另一份文件取代。请重新添加。',
  overtaken: '此文件在此期间已有改动，因此未作保存。请重新读取。',
  unchanged: (title) => `《${title}》已经收录，内容没有变化。`,
  removed: (title) => `《${title}》不再检索。引用过它的回答仍保留其摘录。`,
  interrupted: '文件尚未就绪，机器人便已重启。请重新添加。',
  timedOut: '读取文件耗时过长，已停止。未保存任何内容。',
  refusals: {
    'no-contact': '本机器人的运营者没有开启网页获取。请以附件形式提供文件。',
    'bad-address': '无法获取此网址：必须是以 https 或 http 开头的公开网址。',
    robots: '该网站要求程序不要获取此页面。请以附件形式提供文件。',
    unreachable: '无法访问该网站，或网站没有应答。请稍后再试，或以附件形式提供文件。',
    'too-slow': '该网站应答过慢。请稍后再试，或以附件形式提供文件。',
    'too-large': (megabytes) => `文件过大：最多 ${megabytes} MB。`,
    'no-document': '此网址没有文件。',
    format: '不读取此类文件。可用的有 PDF、Word（.docx）、网页、Markdown、纯文本和已保存的电子邮件。',
    encrypted: '文件已加密。请提供没有密码的副本。',
    damaged: '文件已损坏，无法读取。',
    'no-text': '没有找到文字。扫描件须先经过文字识别（OCR）。',
    'too-long': (passages) => `文件过长：一个服务器的全部文件合计最多 ${passages} 段。`,
    full: (documents, passages) => `本服务器已达到 ${documents} 份文件或 ${passages} 段的上限。请先移除一份文件。`,
    'not-from-web': '此文件是以附件形式添加的。如要更新，请同时提供新文件。',
  },
  status: {
    heading: '本服务器的文件',
    counts: (documents, documentsMax, passages, passagesMax) =>
      `文件：${documents}/${documentsMax}；段落：${passages}/${passagesMax}`,
    none: '本服务器还没有自己的文件。请用 /source add 添加。',
    failed: '近期未能添加',
  },
};

export const zhCommands: OwnSourceCommandTexts = {
  source: { name: '文件管理', description: '管理只在本服务器上检索的文件' },
  add: { name: '添加', description: '添加文件：通过网址或附件' },
  remove: { name: '移除', description: '移除本服务器的一份文件' },
  refresh: { name: '更新', description: '重新读取一份文件，并显示有何变化' },
  status: { name: '状态', description: '列出本服务器的文件' },
  options: {
    url: { name: '网址', description: '文件的网址' },
    file: { name: '附件', description: '文件本身：PDF、Word、网页、Markdown、文本或已保存的电子邮件' },
    document: { name: '文件', description: '本服务器的一份文件' },
  },
};
