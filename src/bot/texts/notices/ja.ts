// bot: notices in Japanese.
import type { NoticeTexts } from './text-set.js';

export const ja: NoticeTexts = {
  queueFull: (when) => `現在、多くの質問が順番を待っています。${when}にもう一度お尋ねください。`,
  tooManyOfYours: (when) => `あなたの質問のいくつかにまだ回答中です。${when}にもう一度お尋ねください。`,
  tooManyOfServer: (when) => `このサーバーからの多くの質問にまだ回答中です。${when}にもう一度お尋ねください。`,
  stopping: (when) => `ボットを再起動しています。${when}にもう一度お尋ねください。`,
  timedOut: '回答の検索に時間がかかりすぎたため、中止しました。後ほどもう一度お尋ねください。',
  interrupted: '回答が整う前にボットが再起動されました。もう一度お尋ねください。',

  unknownAnswer: 'この回答はここではもう利用できません。もう一度質問してください。',
  nothingMore: 'これ以上表示できるものはありません。',
  unknownSource: 'その文書は存在しないか、ここでは利用できません。',
  notAllowedHere:
    'このサーバーでは、このチャンネルでのボットの利用が許可されていません。別のチャンネルで、または自分だけに表示して質問してください。',
  onlyAskerMayDelete: 'この回答を削除できるのは、質問した人とモデレーターだけです。',
  movedToThread: '会話はスレッドで続きます。',
  threadTitle: '質問',
  emptyMessage: 'このメッセージには、扱える文章がありません。',
  askMe: '何をお知りになりたいですか。質問を添えて私にメンションするか、/ask をお使いください。',
  questionTooLong: (max) => `質問が長すぎます。${max} 文字以内にしてください。`,

  voteThanks: 'ご意見ありがとうございます。',
  reasonTitle: '問題のあった点',
  reasonLabel: '理由（任意）',
  followUpTitle: '続けて質問',
  followUpLabel: '質問',

  cannotWriteThere: (channel) =>
    `${channel} では回答できませんでした。チャンネルを見る権限、またはメッセージを送信する権限がありません。サーバーの管理者が権限を付与できます。`,
  missingPermission: 'このチャンネルで必要な権限がありません。サーバーの管理者が付与できます。',
  discordFailed: 'Discord から正常な応答がありませんでした。しばらくしてからもう一度お試しください。',
  unexpected: (incident) =>
    `エラーが発生しました。繰り返し起こる場合は、このコードを運営者にお伝えください：${incident}`,

  settingsTitle: 'このサーバーの設定',
  settingsSaved: '保存しました。',
  settingsUnchanged: '変更はありません。すでにそのように設定されています。',
  settingsListFull: '一覧がいっぱいです。先に項目を削除してください。',
  settingsIdMissing: '追加または削除する項目を指定してください。',
  settingNames: {
    channels: 'チャンネル',
    mentions: 'メンションに回答する',
    privateByDefault: '指定がなければ質問者だけに表示',
    threads: 'メンションごとにスレッドを作成',
    language: '言語',
    feedback: 'ご意見用チャンネル',
    documents: '文書',
  },
  everywhere: 'すべてのチャンネル',
  all: 'すべて',
  none: 'なし',
  yes: 'はい',
  no: 'いいえ',
  automatic: '自動',
  guildPurged: (answers) => `このサーバーの質問に関する保存内容をすべて削除しました。削除した回答：${answers} 件。`,

  privacyStored: (answers, votes, days) =>
    `あなたに関する保存内容：質問への回答 ${answers} 件、回答への評価 ${votes} 件。いずれも ${days} 日後に削除されます。/privacy delete ですぐに削除することもできます。`,
  privacyDeleted:
    'あなたの質問、ご意見、あなただけに表示された回答を削除しました。公開された回答は、あなたの名前と質問を除いて残ります。',
};
