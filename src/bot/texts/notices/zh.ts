// bot: notices in Chinese.
import type { NoticeTexts } from './text-set.js';

export const zh: NoticeTexts = {
  queueFull: (when) => `目前等待回答的问题较多，请在${when}再次提问。`,
  tooManyOfYours: (when) => `您的多个问题仍在处理中，请在${when}再次提问。`,
  tooManyOfServer: (when) => `本服务器的许多问题仍在处理中，请在${when}再次提问。`,
  stopping: (when) => `机器人正在重新启动，请在${when}再次提问。`,
  timedOut: '查找答案用时过长，已停止。请稍后再次提问。',
  interrupted: '答案尚未完成，机器人已重新启动。请再次提问。',

  unknownAnswer: '此回答在这里已不可用，请重新提问。',
  nothingMore: '没有更多内容可显示。',
  unknownSource: '没有这份文件，或此处不提供该文件。',
  notAllowedHere: '本服务器未向机器人开放此频道。请在其他频道提问，或选择仅自己可见。',
  onlyAskerMayDelete: '只有提问者或管理人员可以删除此回答。',
  movedToThread: '对话将在子区中继续。',
  threadTitle: '问题',
  emptyMessage: '此消息不含可供处理的文字。',
  askMe: '您想了解什么？请在提及我的同时写出问题，或使用 /ask。',
  questionTooLong: (max) => `问题过长，最多 ${max} 个字符。`,

  voteThanks: '感谢您的反馈。',
  reasonTitle: '哪里不对？',
  reasonLabel: '您的说明（选填）',
  followUpTitle: '追问',
  followUpLabel: '您的问题',

  cannotWriteThere: (channel) =>
    `我无法在 ${channel} 中回答您：我没有查看该频道或在其中发送消息的权限。服务器管理者可以授予该权限。`,
  missingPermission: '我在此频道缺少所需权限。服务器管理者可以授予该权限。',
  discordFailed: 'Discord 未能正常响应，请稍后重试。',
  unexpected: (incident) => `发生了错误。如再次出现，请将此代码告知机器人的运营者：${incident}`,

  settingsTitle: '本服务器的设置',
  settingsSaved: '已保存。',
  settingsUnchanged: '没有变化：原本即为此设置。',
  settingsListFull: '列表已满，请先移除一项。',
  settingsIdMissing: '请指明要添加或移除的项目。',
  settingNames: {
    channels: '频道',
    mentions: '被提及时回答',
    privateByDefault: '默认仅提问者可见',
    threads: '为每次提及开启子区',
    language: '语言',
    feedback: '反馈频道',
    documents: '文件',
  },
  everywhere: '所有频道',
  all: '全部',
  none: '无',
  yes: '是',
  no: '否',
  automatic: '自动',
  guildPurged: (answers) => `与本服务器提问有关的全部存储内容均已删除。已删除的回答：${answers}。`,

  privacyStored: (answers, votes, days) =>
    `与您有关的存储内容：对您问题的回答 ${answers} 条；对回答的评价 ${votes} 条。所有内容在 ${days} 天后删除，也可使用 /privacy delete 立即删除。`,
  privacyDeleted: '您的问题、反馈和仅您可见的回答均已删除。公开的回答予以保留，但不再包含您的身份和问题。',
};
