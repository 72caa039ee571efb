// ingest: words that the makers of pages give to the parts around a text, as classes and ids: data for find-furniture.ts.
// English nearly everywhere, beside it what German, French, Spanish, Russian, Chinese, Vietnamese and Japanese sites use.
// Pure data, lower case.

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** The word alone, as a part of a class or id between hyphens, underscores or changes of case. */
export const FURNITURE_WORDS: Readonly<Record<string, readonly string[]>> = {
  navigation: words(`nav navi navbar navigation menu menue menus submenu mainmenu megamenu topmenu topnav gnav gnavi
    globalnav localnav lnav subnav sidenav metanav servicenav offcanvas breadcrumb breadcrumbs crumb crumbs brotkrumen
    pankuzu topicpath ariane migas hlebnie kroshki pagination pager paging paginator skip skiplink skiplinks skipnav
    langswitch languages toc sitemap dangqian weizhi duongdan`),
  'cookie-banner': words(
    'cookie cookies cookiebar cookiebanner cookieconsent consent gdpr rgpd dsgvo tarteaucitron onetrust',
  ),
  'share-line': words(`share shares sharing sharebar sharebuttons sharethis addthis addtoany a2a social socials
    socialmedia sns teilen partage partager compartir podelitsya fenxiang bdsharebuttonbox chiase`),
  'related-links': words(`related relatedcontent relation relations recommend recommended recommendation recommendations
    similar readmore readnext upnext mostread mostviewed popular trending latest teaserlist morenews verwandte weitere
    relacionadas relacionados connexes lienquan tinlienquan xgxw xiangguan kanren suggested furtherreading`),
  sidebar: words(
    'sidebar sidebars sidecol rightcol rightbar leftbar aside marginal marginalia marginalspalte seitenleiste rail',
  ),
  'page-footer': words(
    'footer foot sitefooter pagefooter footerwrap fuss fussbereich podval colophon chantrang piepagina',
  ),
  'page-header': words('masthead siteheader pageheader headerwrap topbar kopfbereich shapka branding logo'),
  'comment-line': words('comment comments commentlist disqus respond kommentare commentaires comentarios binhluan'),
  newsletter: words(
    'newsletter subscribe subscription signup mailinglist notification notifications emailalerts abonnieren rassylka',
  ),
  'sponsor-line': words(
    'ad ads adv advert advertisement adsbygoogle adslot banner banners sponsor sponsored promo promos promotion outbrain taboola anzeige werbung reklama',
  ),
  'search-form': words('search searchbox searchform suche login signin'),
  'tag-line': words('tags taglist tagcloud tagging keywords topics schlagworte etiquetas'),
  'page-tool': words(`noprint toolbar tools toolbox pagetools tool actions feedback rating helpful fontsize
    textsize printlink printbutton drucken imprimir imprimer pechat dayin
    insatsu bewertung bewerten valoracion ocenka pingjia danhgia hyouka rate ratings vote voting survey listen readspeaker backtotop totop top
    copyright adobe acrobat`),
  'picture-caption': words(
    'caption captions figcaption captiontext credit credits photocredit bildunterschrift legende',
  ),
  'file-line': words(`file files filelink fileinfo filesize download downloads attachment attachments anhaenge
    telechargement telechargements descarga descargas skachat xiazai fujian taive tailieudinhkem`),
  contact: words('contact contacts presscontact presscontacts kontakt pressekontakt ansprechpartner contacto kontakty'),
  'author-box': words('postauthor authorbio authorbox aboutauthor auteurbio autorenbox'),
  dialog: words('modal popup overlay lightbox dialog drawer toast alertbar'),
};

/** Of the lines between a title and its text that state facts about the page; further down they may be text. */
export const FACT_WORDS: readonly string[] = words(`meta metadata metas byline postmeta articlemeta entrymeta info infos
  docinfo pubinfo dateline date dates datum data fecha pubdate pubtime time published publish publisher posted updated
  author authors autor auteur avtor source laiyuan xinxi kousin kousinbi koushin koushinbi keisaibi hizuke ngaydang kicker
  eyebrow category categories rubrik views hits`);

/** Wherever it stands in a class or id. */
export const FURNITURE_STEMS: Readonly<Record<string, readonly string[]>> = {
  navigation: words(
    'breadcrumb navigation pagination fil-ariane skip-link skip-to language-switch lang-switch menu-item',
  ),
  'cookie-banner': words('cookie'),
  'share-line': words('social-media share-button sharebar social-link social-share'),
  'related-links': words(
    'related- -related relatednews recommended- read-more-list most-read also-like see-also more-news more-stories latest-news lien-quan',
  ),
  sidebar: words('sidebar'),
  'page-footer': words('site-footer page-footer global-footer chan-trang'),
  'page-header': words('site-header global-header top-header'),
  newsletter: words('newsletter mailing-list'),
  'page-tool': words('no-print not-print back-to-top go-top article-tools page-tools font-size'),
};

/** Never furniture: notes to the text, though they often have links or stand in an aside. */
export const NOTE_WORDS: readonly string[] = words(
  'footnote footnotes fussnote fussnoten endnote endnotes references reflist notes note anmerkungen snoski notas',
);
