// Quotation generator: words and what may stand for them in a rewording; `_` is a space. Data only.

const readPairs = (pairs) =>
  new Map(
    pairs
      .trim()
      .split(/\s+/u)
      .map((pair) => pair.replaceAll('_', ' ').split('=')),
  );

/** @type {Record<string, Map<string, string>>} a word in small letters → its substitute */
export const SYNONYMS = {
  en: readPairs(`
    achieve=attain achieved=attained achieving=attaining action=steps actions=measures address=tackle
    addressing=tackling adopted=approved advance=move_forward affected=hit agreed=concurred agreement=accord
    agreements=accords aim=purpose all=every_one_of allow=let although=even_though
    appreciation=gratitude approach=method approximately=roughly areas=fields armed=military assistance=aid
    attacks=assaults based=founded became=turned_into because=since become=turn_into begin=start
    believe=are_convinced believes=is_convinced benefit=gain billion=thousand_million build=construct
    building=constructing call=appeal calls=appeals can=are_able_to cannot=are_unable_to cause=bring_about
    century=hundred_years challenge=difficulty challenges=difficulties change=shift changes=shifts
    citizens=inhabitants clear=evident clearly=evidently commitment=dedication committed=dedicated common=shared
    community=family complex=intricate concern=worry concerns=worries conflict=strife conflicts=disputes
    congratulate=felicitate consequences=repercussions continue=go_on continues=goes_on contribute=add
    cooperation=collaboration countries=nations country=nation create=establish created=established
    creating=establishing crises=emergencies crisis=emergency critical=crucial crucial=decisive current=present
    decades=tens_of_years deeply=profoundly delegation=representatives develop=evolve development=progress
    dialogue=conversation difficult=hard digital=electronic economic=financial effective=efficient
    efficient=effective effort=endeavour efforts=endeavours encourage=urge end=close engage=take_part
    engagement=involvement enhance=improve ensure=guarantee ensuring=guaranteeing environment=surroundings
    equal=even especially=above_all essential=vital establish=set_up established=set_up every=each
    everyone=all_people evidence=proof example=instance existing=present face=confront faced=confronted
    facing=confronting fight=struggle finally=at_last firmly=resolutely focus=concentrate foster=nurture
    free=unfettered fully=entirely fundamental=basic further=additional future=days_to_come global=worldwide
    goal=aim goals=aims good=sound government=cabinet governments=cabinets great=large greater=larger
    growing=rising growth=expansion harmony=concord help=assist hope=trust however=yet humanity=mankind
    immediate=instant immediately=at_once impact=effect implement=carry_out implementation=execution
    implementing=carrying_out importance=weight important=weighty improve=better include=comprise
    including=among_them inclusive=open_to_all increase=raise increased=heightened increasing=mounting
    increasingly=ever_more initiative=proposal initiatives=proposals international=cross-border issue=matter
    issues=matters join=enter joint=shared key=central large=big lasting=durable launched=started lead=guide
    leaders=heads leadership=guidance live=dwell lives=existence long=lengthy major=chief many=numerous
    meaningful=significant means=ways measures=steps meet=satisfy meeting=gathering millions=countless_numbers
    most=the_majority_of must=have_to nation=State national=domestic nations=states
    necessary=required need=require needed=required needs=requirements new=novel numerous=many
    obligations=duties only=solely opportunities=openings opportunity=chance order=system 
    parties=sides partners=allies partnership=alliance peace=concord peaceful=non-violent people=persons
    policies=strategies policy=strategy political=governmental poverty=destitution
    powerful=mighty present=current prevent=avert preventing=averting principles=tenets priorities=chief_tasks
    priority=chief_task process=procedure progress=headway promote=foster promoting=fostering protect=safeguard
    protecting=safeguarding protection=safeguarding provide=supply provided=supplied providing=supplying
    reaffirm=restate reality=fact recent=latest recognize=acknowledge region=area regional=area-wide
    regions=areas remain=stay remains=stays respect=regard response=reply responsibility=duty
    responsible=accountable result=outcome results=outcomes role=function same=identical security=safety
    serious=grave several=some share=hold_in_common should=ought_to significant=considerable
    situation=state_of_affairs social=societal solidarity=fellowship solution=answer solutions=answers
    spirit=mood states=countries step=move steps=moves stop=halt strategic=long-range strengthen=reinforce
    strengthened=reinforced strengthening=reinforcing strong=robust stronger=sturdier success=good_outcome
    support=backing supports=backs sustainable=lasting system=order systems=arrangements tackle=deal_with
    take=seize taken=adopted technologies=techniques technology=technique terrorism=terror therefore=hence
    threat=danger threats=dangers through=by_means_of today=at_present together=jointly tools=instruments
    towards=in_the_direction_of transformation=overhaul trust=confidence understanding=comprehension
    unity=oneness universal=general unprecedented=never_seen_before urge=exhort urgent=pressing use=employ
    used=employed using=employing value=worth values=ideals various=different very=highly violence=brutality
    vital=essential vulnerable=exposed want=wish war=armed_struggle way=manner ways=manners welcome=applaud
    welcomes=applauds while=whereas will=is_going_to work=labour working=labouring world=globe
    years=twelvemonths youth=young_people
  `),
  de: readPairs(`
    abkommen=Vertrag aktiv=tatkräftig angemessener=passender ansichten=Meinungen arbeiten=wirken auch=ebenfalls
    aufmerksamkeit=Beachtung austausch=Meinungswechsel austauschen=weitergeben bedeutung=Gewicht
    bedrohungen=Gefahren beiden=zwei beider=der_zwei bekräftigte=unterstrich bekämpfung=Eindämmung
    bemühungen=Anstrengungen bereich=Feld bereits=schon bereitschaft=Wille besondere=spezielle
    besonders=vor_allem besprachen=erörterten besprochen=erörtert beteiligung=Teilnahme betonte=hob_hervor
    botschafter=Gesandter botschafters=Gesandten darunter=unter_ihnen delegation=Abordnung
    deutsche=bundesdeutsche diesbezüglich=dabei diskutieren=erörtern dringend=unbedingt einladung=Aufforderung
    eng=intensiv engagement=Wirken entwicklungen=Trends entwurf=Vorlage entwürfe=Vorlagen erfahrungen=Kenntnisse
    erfreut=froh erhebliches=beträchtliches erhöhen=steigern erhöhung=Steigerung erklärte=sagte
    ermöglichen=erlauben erste=früheste ersten=frühesten fand=ereignete_sich fortschritt=Schritt_voran
    frage=Angelegenheit fragen=Angelegenheiten führende=maßgebliche gemeinsam=zusammen gemeinsame=geteilte
    gemeinsamen=geteilten gespräche=Unterredungen gewährleisten=sicherstellen gewährleistung=Sicherung
    gleichen=selben große=hohe großen=hohen herausforderungen=Aufgaben hinaus=ferner
    informationssicherheit=Sicherheit_von_Informationen insbesondere=vor_allem instrumente=Werkzeuge
    internationale=grenzüberschreitende internationalen=grenzüberschreitenden interview=Gespräch
    jährlich=einmal_im_Jahr kampf=Streit konkrete=greifbare konsultationen=Beratungen kriminalität=Verbrechen
    künftig=in_Zukunft leitete=führte leitung=Führung länder=Nationen maßnahmen=Schritte mechanismen=Verfahren
    möglichkeit=Gelegenheit nationale=innerstaatliche neue=frische neuen=frischen ordnung=Gefüge
    partnern=Verbündeten potenzial=Möglichkeiten rahmen=Zuge regelmäßig=in_festen_Abständen
    regelmäßige=wiederkehrende schwerpunkt=Hauptgegenstand seiten=Parteien sicherheit=Schutz sitzung=Tagung
    sollen=mögen sowie=und_zudem spannungen=Reibungen spielt=hat staaten=Länder staatlichen=behördlichen
    strukturen=Gefüge stärken=festigen teil=Anteil teilnehmerstaaten=Mitglieder thema=Gegenstand
    themen=Gegenstände umsetzung=Verwirklichung unterstützung=Hilfe unterzeichnung=Signatur
    veranstaltung=Zusammenkunft vereinbarung=Abrede verhindern=unterbinden verhütung=Vorbeugung
    verringern=mindern verringert=mindert vertiefte=engere vertreter=Abgesandte viele=etliche
    weitere=zusätzliche weiteren=zusätzlichen wichtige=gewichtige wichtiges=gewichtiges wirksame=taugliche
    wirksamen=tauglichen zahlreiche=etliche zentrale=wesentliche ziel=Zweck zielen=Zwecken zudem=ferner
    zusammenarbeit=Kooperation zuständigen=verantwortlichen
  `),
};
