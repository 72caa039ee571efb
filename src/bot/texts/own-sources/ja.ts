// bot: texts about a server's own documents in Japanese.
import type { OwnSourceCommandTexts, OwnSourceTexts } from './text-set.js';

export const ja: OwnSourceTexts = {
  serversOnly: '文書を追加できるのは、ボット自体が招待されているサーバーに限られます。',
  mayNot: 'このサーバーの文書を変更できるのは、サーバーの管理権限を持つ人だけです。',
  oneSource: 'アドレスかファイルのどちらか一方を指定してください。',
  busyHere: 'このサーバーでは別の文書を読み込んでいます。終わるまでお待ちください。',
  busyElsewhere: '現在、多くの文書を読み込んでいます。数分後にもう一度お試しください。',
  steps: {
    fetching: '文書を取得しています…',
    reading: '文書を読み取っています…',
    embedding: (done, all) => `検索の準備をしています：${all} 件中 ${done} 件目の段落…`,
    events: '出来事を探しています…',
  },
  newDocument: '追加の準備ができました',
  newVersion: '新しい版の準備ができました',
  notSearchedYet: (minutes) =>
    `まだ検索の対象ではありません。確認後に対象となります。${minutes} 分以内に決定がなければ破棄されます。検索されるのはこのサーバーの中だけです。`,
  labels: { origin: '入手元', passages: '段落数', events: '見つかった出来事', notes: '読み取り時の注記' },
  changes: (added, removed) => `新しい文：${added}、なくなった文：${removed}`,
  added: '新規',
  gone: '削除',
  confirm: '確認する',
  discard: '破棄する',
  published: (title) => `「${title}」がこのサーバーの検索対象になりました。`,
  notOnList:
    'このサーバーの回答は一覧にある文書だけを使いますが、この文書はまだ一覧にありません。/settings documents で追加してください。',
  discarded: '破棄しました。何も保存していません。',
  draftGone:
    'この文書はもう待機していません。時間が過ぎたか、ボットが再起動したか、別の文書に置き換わりました。もう一度追加してください。',
  overtaken: 'その間に文書が変更されたため、何も保存していません。もう一度読み込んでください。',
  unchanged: (title) => `「${title}」はすでにあり、内容に変わりはありません。`,
  removed: (title) => `「${title}」は検索の対象から外れました。これを引用した回答の抜粋は残ります。`,
  interrupted: '文書の準備ができる前にボットが再起動しました。もう一度追加してください。',
  timedOut: '文書の読み込みに時間がかかりすぎたため中止しました。何も保存していません。',
  refusals: {
    'no-contact': 'このボットの運営者はウェブからの取得を有効にしていません。文書をファイルとして添付してください。',
    'bad-address': 'このアドレスは取得できません。https または http で始まる公開アドレスを指定してください。',
    robots:
      'このサイトは、プログラムによるページの取得を控えるよう求めています。文書をファイルとして添付してください。',
    unreachable:
      'サイトに接続できないか、応答がありませんでした。後でもう一度試すか、文書をファイルとして添付してください。',
    'too-slow': 'サイトの応答が遅すぎました。後でもう一度試すか、文書をファイルとして添付してください。',
    'too-large': (megabytes) => `文書が大きすぎます。上限は ${megabytes} MB です。`,
    'no-document': 'このアドレスに文書はありません。',
    format:
      'この種類のファイルは読み取れません。PDF、Word（.docx）、ウェブページ、Markdown、テキスト、保存した電子メールに対応しています。',
    encrypted: '文書が暗号化されています。パスワードのない写しを添付してください。',
    damaged: '文書が壊れていて読み取れません。',
    'no-text': '文字が見つかりませんでした。スキャンした文書には、先に文字認識（OCR）が必要です。',
    'too-long': (passages) => `文書が長すぎます。サーバーの文書は合わせて ${passages} 段落までです。`,
    full: (documents, passages) =>
      `このサーバーは ${documents} 文書または ${passages} 段落の上限に達しています。先に文書を一つ削除してください。`,
    'not-from-web': 'この文書はファイルとして追加されました。更新するには、新しいファイルも添付してください。',
  },
  status: {
    heading: 'このサーバーの文書',
    counts: (documents, documentsMax, passages, passagesMax) =>
      `文書：${documents}/${documentsMax}、段落：${passages}/${passagesMax}`,
    none: 'このサーバー独自の文書はまだありません。/source add で追加できます。',
    failed: '最近追加できなかったもの',
  },
};

export const jaCommands: OwnSourceCommandTexts = {
  source: { name: '文書管理', description: 'このサーバーの中だけで検索される文書を管理します' },
  add: { name: '追加', description: '文書を追加します：ウェブアドレスから、またはファイルとして' },
  remove: { name: '削除', description: 'このサーバーの文書を削除します' },
  refresh: { name: '更新', description: '文書を読み直し、何が変わったかを表示します' },
  status: { name: '状況', description: 'このサーバーの文書を一覧表示します' },
  options: {
    url: { name: 'アドレス', description: '文書のウェブアドレス' },
    file: { name: 'ファイル', description: '文書：PDF、Word、ウェブページ、Markdown、テキスト、保存した電子メール' },
    document: { name: '文書', description: 'このサーバーの文書' },
  },
};
