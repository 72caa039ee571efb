// ingest: words that web pages wrap around their text, in nine languages: data for chrome-rules.ts. Only phrases that no
// paragraph and no heading of a document consists of. Pure data, lower case.

const lines = (list: string): readonly string[] => list.trim().split(/\s*\n\s*/);

/** The whole line, without case, counts and outer punctuation. Removed wherever it stands. */
export const WHOLE_LINES: Readonly<Record<string, readonly string[]>> = {
  navigation: lines(`
    skip to main content\nskip to content\nskip navigation\njump to content\nmain navigation\nmain menu\nmain content\nback to top\nto top\ntop of page\nback\nmenu\nclose menu
    direkt zum inhalt\nzum inhalt\nzum inhalt springen\nnavigation überspringen\nhauptinhalt\nhauptnavigation\nhauptmenü\nnach oben\nseitenanfang\nzum seitenanfang\nmenü\nzurück zur übersicht
    перейти к основному содержанию\nперейти к содержанию\nнаверх\nв начало\nвернуться к списку\nменю\nназад
    aller au contenu\naller au contenu principal\naller au menu\nhaut de page\nretour en haut\nretour en haut de page\nmenu principal
    pasar al contenido principal\nsaltar al contenido\nir al contenido\nvolver arriba\nmenú\nmenú principal
    跳转到主要内容\n跳到主要内容\n返回顶部\n回到顶部\n返回首页
    chuyển đến nội dung chính\nvề đầu trang\nlên đầu trang
    本文へ\n本文へ移動\n本文へジャンプ\nこのページのトップへ戻る\nページの先頭へ\nページトップへ\nページの先頭へ戻る
    انتقل إلى المحتوى الرئيسي\nالانتقال إلى المحتوى\nانتقل إلى المحتوى\nالعودة إلى الأعلى\nأعلى الصفحة`),
  'share-line': lines(`
    share\nshare this\nshare this page\nshare this article\nshare on facebook\nshare on twitter\nshare on x\nshare on linkedin\nshare on whatsapp\nshare via e-mail\nshare via email\ntweet\nprint\nprint this page\nprintable version\nprinter-friendly version\nemail this page\nsend by e-mail\ncopy link\nfollow us\nfacebook\ntwitter\nlinkedin\nwhatsapp\ntelegram\ninstagram\nyoutube\nvkontakte\nweibo\nwechat\nflickr\nbluesky\nmastodon\nrss\npdf\ndownload pdf
    seite teilen\nteilen\nartikel teilen\nbeitrag teilen\ndrucken\nseite drucken\ndruckversion\nseite empfehlen\nper e-mail teilen\nlink kopieren\nfolgen sie uns
    поделиться\nподелиться в соцсетях\nраспечатать\nверсия для печати\nотправить по почте\nпечать\nскопировать ссылку\nмы в соцсетях
    partager\npartager la page\npartager cet article\nimprimer\nimprimer la page\nenvoyer par courriel\nsuivez-nous\ncopier le lien\najouter à mes favoris\noffrir l'article\nversion imprimable
    compartir\ncompartir en redes\nimprimir\nimprimir esta página\nenviar por correo\ncorreo electrónico\nsíganos\ncopiar enlace
    分享\n分享到\n打印\n打印本页\n复制链接\n字体\n关闭窗口
    chia sẻ\nin trang\nin bài viết\nsao chép liên kết\ntheo dõi chúng tôi
    シェア\nシェアする\nツイート\n印刷\nこのページを印刷\nメール\nフォローする
    مشاركة\nشارك\nطباعة\nاطبع\nأرسل إلى صديق\nتابعونا\nإرسال بالبريد`),
  'comment-line': lines(`
    comment\ncomments\nno comments\nleave a comment\nadd a comment\npost a comment\nlog in to comment
    kommentar\nkommentare\nkommentar schreiben\nkommentieren\nкомментарии\nоставить комментарий\ncommentaires\ncommentaire\nlaisser un commentaire\ncomentario\ncomentarios\ndejar un comentario\n评论\n发表评论\nbình luận\ngửi bình luận\nコメント\nコメントする\nتعليق\nتعليقات\nأضف تعليقا`),
  'cookie-banner': lines(`
    accept all\naccept all cookies\naccept cookies\naccept\nreject\nreject all\ncookie settings\nmanage cookies\nmanage preferences\nalle akzeptieren\nakzeptieren\nablehnen\nalle ablehnen\neinstellungen\ncookie-einstellungen\nпринять\nпринять все\nотклонить\ntout accepter\ntout refuser\npersonnaliser\ngérer les cookies\naceptar\naceptar todo\nrechazar\nconfigurar cookies\n接受\n同意\nđồng ý\n同意する\nقبول\nموافق`),
  newsletter: lines(`
    subscribe\nsubscribe to our newsletter\nsign up for our newsletter\nsign up\nenter your e-mail address\nenter your email address\nyour email address\nnewsletter\nnewsletter abonnieren\nabonnieren\nподписаться\nподписаться на рассылку\nподписка на новости\ns'abonner\ns'inscrire à la newsletter\nsuscríbase\nsuscríbase a nuestro boletín\n订阅\nđăng ký nhận tin\nメールマガジン登録\nاشترك\nاشترك في النشرة الإخبارية`),
  'sponsor-line': lines(`
    advertisement\nadvertisements\nsponsored\nsponsored content\nadvertise with us\nanzeige\nwerbung\nреклама\npublicité\nla suite après cette publicité\npublicidad\nanuncio\n广告\nquảng cáo\nliên hệ quảng cáo\n広告\nإعلان\nإعلانات`),
  'search-form': lines(`
    search\nadvanced search\nlog in\nlogin\nsign in\nregister\nsuche\nerweiterte suche\nzusätzliche such-tools\nanmelden\nпоиск\nрасширенный поиск\nвойти\nдополнительные инструменты поиска\nrecherche\nrechercher\nse connecter\nbuscar\nbúsqueda\niniciar sesión\n搜索\n登录\ntìm kiếm\nđăng nhập\n検索\nログイン\nبحث\nتسجيل الدخول\nwas this page useful?\nwas this page helpful?\nis this page useful?\nis this page helpful?\nreport a problem with this page\nget emails about this page\nwar diese seite hilfreich?\ncette page vous a-t-elle été utile ?\n¿le ha resultado útil esta página?\nэта страница была полезной?`),
  'legal-footer': lines(`
    privacy policy\nprivacy\nterms of use\nterms and conditions\nlegal notice\nlegal notices\ndisclaimer\naccessibility\naccessibility statement\nsitemap\nsite map\ncontact us\nabout us\nall rights reserved
    impressum\ndatenschutz\ndatenschutzerklärung\nbarrierefreiheit\nnutzungsbedingungen\ninhaltsverzeichnis der website
    политика конфиденциальности\nкарта сайта\nобратная связь\nправовая информация\nвсе права защищены
    mentions légales\nplan du site\npolitique de confidentialité\naccessibilité\nnous contacter
    aviso legal\npolítica de privacidad\nmapa del sitio\naccesibilidad\ncontáctenos
    网站地图\n关于我们\n联系我们\n隐私政策\n法律声明\nđiều khoản sử dụng\nchính sách bảo mật\nsơ đồ trang\nliên hệ\nプライバシーポリシー\n法的事項\nサイトマップ\nお問い合わせ\nアクセシビリティについて\nسياسة الخصوصية\nخريطة الموقع\nاتصل بنا\nشروط الاستخدام`),
  'reading-aid': lines(`
    easy read\nlarge print\nlisten\nlisten to this article\nread aloud\nfont size\nleichte sprache\ngebärdensprache\nschriftgröße\nvorlesen\nверсия для слабовидящих\nразмер шрифта\nécouter\ntaille du texte\nescuchar\ntamaño de letra\n无障碍浏览\nnghe\ncỡ chữ\n文字サイズ変更\n音声読み上げ\nاستمع\nحجم الخط`),
};

/** Lines that begin so and are short are furniture whatever follows. A colon, blank or count has to follow the words. */
export const OPENINGS: Readonly<Record<string, readonly string[]>> = {
  'sponsor-line': lines(
    `post sponsored by\nsponsored by\npresented by\nin partnership with\ngesponsert von\nпри поддержке\nsponsorisé par\npatrocinado por`,
  ),
  'share-line': lines(
    `share on\nshare this\nteilen auf\nteilen mit\nподелиться в\npartager sur\ncompartir en\n分享到\nchia sẻ qua\nشارك على\nfollow us on\nfolgen sie uns auf\nследите за нами\nsuivez-nous sur\nsíganos en\ntheo dõi chúng tôi\nتابعونا على\n文字サイズ変更`,
  ),
  'tag-line': lines(
    `tags:\ntag:\ntopics:\nkeywords:\nfiled under:\nschlagwörter:\nschlagworte:\nstichwörter:\nтеги:\nметки:\nmots-clés :\nmots-clés:\nétiquettes :\netiquetas:\n标签:\n标签:\n关键词:\n关键词:\ntừ khóa:\nthẻ:\nタグ:\nキーワード:\nالوسوم:\nكلمات مفتاحية:\n责任编辑:\n责任编辑:\n编辑:\n【字体\n【字体`,
  ),
  'related-links': lines(
    `read also:\nsee also:\nread more:\nrelated:\nalso read:\nlesen sie auch:\nmehr dazu:\nsiehe auch:\nчитайте также:\nпо теме:\nсм. также:\nlire aussi :\nlire aussi:\nà lire aussi :\nà lire :\nlea también:\nlea además:\nver también:\n另请参阅:\n延伸阅读:\nxem thêm:\nđọc thêm:\n関連記事:\nاقرأ أيضا:\nاقرأ أيضًا:`,
  ),
  'reading-aid': lines(
    `reading time:\nreading time\nlesezeit:\nlesezeit\nвремя чтения:\ntemps de lecture\ntiempo de lectura\n阅读时间\nthời gian đọc\n読了時間\nوقت القراءة`,
  ),
  navigation: lines(
    `you are here\nsie sind hier\nвы здесь\nvous êtes ici\nusted está aquí\nestás en\n当前位置\n您的位置\nbạn đang ở\n現在地\nأنت هنا`,
  ),
};

/** After such a line the titles of other pages follow. */
export const RELATED_HEADINGS: readonly string[] = lines(`
  related content\nexplore the topic\nrelated articles\nrelated links\nrelated news\nrelated\nrelated stories\nread more\nread also\nsee also\nfurther reading\nmost read\nlatest news\nmore news\nyou may also like\ntrending\nrecommended
  zum weiterlesen\nweitere meldungen\nweitere artikel\nweitere informationen\nmehr zum thema\nlesen sie auch\ndas könnte sie auch interessieren\nverwandte themen\nmeistgelesen\nweitere beiträge\nverwandte links
  дополнительные материалы\nпо теме\nчитайте также\nматериалы по теме\nдругие новости\nпоследние новости\nпопулярное\nархив новостей
  à lire aussi\nà découvrir\nlire aussi\narticles liés\nen savoir plus\nsur le même sujet\nles plus lus\nvoir aussi\ndans la même rubrique
  noticias relacionadas\ncontenido relacionado\nlea también\nartículos relacionados\nlo más leído\nenlaces relacionados\nver también
  相关新闻\n相关链接\n相关报道\n推荐阅读\n延伸阅读\n热点新闻\ntin liên quan\ntin cùng chuyên mục\nbài liên quan\ntin mới\nđọc nhiều\nxem thêm
  関連リンク\n関連記事\n関連情報\nあわせて読みたい\nランキング\nمواضيع ذات صلة\nأخبار ذات صلة\nروابط ذات صلة\nاقرأ أيضا\nاقرأ أيضًا\nالأكثر قراءة`);
