import type { BriefWords } from './words.ts'

export const de: BriefWords = {
  // Weekdays stand in the patterns every language has; here is what goes beyond them.
  months: [
    'januar|jänner|jän',
    'februar|feber|feb',
    'märz|mär',
    'april|apr',
    'mai',
    'juni|jun',
    'juli|jul',
    'august|aug',
    'september|sept',
    'oktober|okt',
    'november|nov',
    'dezember|dez',
  ],
  daily: 'täglich|jeden tag|alle tage|die ganze woche|durchgehend|montag bis sonntag|mo-so',
  weekdays: 'werktags|wochentags|an werktagen|unter der woche',
  weekend: 'am wochenende|wochenends|wochenende',
  except: 'außer|ausgenommen|bis auf',
  closed: 'geschlossen|ruhetag|zu|haben wir zu|nicht geöffnet|sperrtag|frei',
  closes: 'schließen|schließt|sperren zu|machen zu|zumachen',
  between: 'zwischen',
  open: 'geöffnet|offen|öffnungszeiten|öffnen|öffnet|wir haben|ordination|sprechstunden?|sprechzeiten|aufgesperrt|sperren auf|machen auf',
  from: 'von|ab|erst (?:um|ab)',
  to: 'bis',
  and: 'und|sowie',
  always: 'rund um die uhr|tag und nacht|24 stunden',
  morning: 'vormittags?|morgens|früh|am morgen',
  evening: 'nachmittags?|abends|am abend',
  am: 'vormittags|morgens|früh',
  pm: 'nachmittags|abends|am abend',
  clock: 'uhr',
  notTime: 'personen|leute|gäste|kinder|jahren?|monate|wochen|tage|stunden|minuten|zimmer|plätze|stück|sorten|mitarbeiter|sitzplätze',
  on: 'am|den|zum',
  at: 'um|ab',
  events: 'konzert|kurs|fest|markt|lesung|ausstellung|eröffnung|tag der offenen tür|auftritt|vortrag|führung|probe|training',

  priceFrom: 'ab|schon ab|von',
  per: 'pro|je|die|der|das|im|in der',

  colours: {
    red: 'rote?[rnsm]?|rottöne',
    orange: 'orange[rnsm]?',
    turquoise: 'türkis|petrol',
    purple: 'violett|lila|flieder',
    pink: 'rosa|pink|altrosa',
    beige: 'beige|creme|sandfarben',
    gold: 'gold|goldene?[rnsm]?',
    silver: 'silber|silberne?[rnsm]?',
    navy: 'marineblau|nachtblau|dunkelblau(?:e[nrsm]?)?',
    olive: 'olivgrün|oliv',
    burgundy: 'weinrot|bordeaux|bordeauxrot',
  },
  dark: 'dunkle[rnsm]?|dunkel|tief|sattes',
  light: 'helle[rnsm]?|hell|zart|blass|pastell',
  notColour: 'ohne|keine?n?|nicht|bitte kein|nur kein|niemals|bloß kein',
  looks: {
    luxury: 'edel|edle[rs]?|luxuriös|hochwertig|vornehm|exklusiv',
    sober: 'seriös|sachlich|nüchtern|klassisch|schlicht und seriös',
    friendly: 'freundlich|heiter|schlicht|einfach|aufgeräumt|verspielt|minimalistisch',
    playful: 'verspielt|fröhlich|lustig|bunt',
    darkPage: 'dunkle seite|dunkler hintergrund|dunkel|dunkles design',
    lightPage: 'heller|helle seite|heller hintergrund|hell|helles design',
    warm: 'warm|warme|warmen|wärmere?[rsn]?|wärmer|gemütlich|erdig|erdfarben',
    cool: 'kühl|kühle|kühler|kalt',
    neutral: 'neutral|gedeckt|gedämpft|zurückhaltend',
    round: 'runde(?:re|n)? (?:ecken|kanten)|rundere[nr]? (?:ecken|kanten)|abgerundet\\p{L}*|runder',
    sharp: 'eckig\\p{L}*|scharfe[n]? (?:ecken|kanten)|spitze[n]? ecken|kantig\\p{L}*',
    airy: 'zu eng|zu gedrängt|gedrängt|luftig|luftiger|mehr platz|mehr luft|großzügiger?|mehr abstand',
    tight: 'kompakt|kompakter|enger|dichter|weniger platz',
  },
  design: 'farben?|farblich|töne|farbtöne|stil|design|gestaltung|aussehen|look|hintergrund|akzente?|schrift',
  lookWords:
    'warme warmen warm kuhle kuhl helle hell dunkle dunkel schlicht schlichtes einfach modern modernes elegant edel sachlich serios klassisch verspielt freundlich ruhig ruhige bunte naturliche erdige rot blau grun gelb schwarz weiss grau braun beige gold rosa lila turkis orange farben tone farbe stil design soll sollen sein die der das seite webseite website bitte und oder mit in aber eher gern gerne etwas ein bisschen sehr viel nicht zu akzent akzente hintergrund wirken aussehen am liebsten',

  lead: 'tel|telefonnummer|telefonisch|rufen sie(?: uns)?(?: an)?|ruft an|anruf|erreichbar(?: unter)?|zu erreichen|kontakt|schreiben sie(?: an| uns)?|schreibt(?: an)?|mailen sie|e-mail|mobil|festnetz|unter|bestellungen|reservierung|termine|per|uns|mich|sie|am|auf|die nummer|nummer|bei fragen|instagram|webseite|homepage|im netz|an',
  phoneCue: 'tel|telefon|telefonnummer|anruf|anrufen|ruf|rufen sie(?: uns)? an|mobil|nummer|erreichbar|handy',
  mobile: 'mobil|handy|mobiltelefon',
  fax: 'fax',

  but: 'aber|nur|bitte|auch|und bitte',
  noWord: 'ohne das wort|nicht das wort|verwenden sie nicht das wort|nie das wort',
  notShown:
    'soll(?:en)? nicht (?:auf die seite|gezeigt werden|erscheinen|sichtbar sein|veröffentlicht werden)|nicht (?:zeigen|anzeigen|veröffentlichen|nennen)|weglassen',
  no: 'ohne|keine?n?|nicht|bitte keine?n?|ich will keine?n?|ich möchte keine?n?|wir möchten keine?n?|wir wollen keine?n?|zeigen sie keine?n?|nicht zeigen|verzichten auf|weg mit',
  things: {
    phone: 'telefon|telefonnummer|nummer|handynummer|rufnummer',
    whatsapp: 'whatsapp',
    email: 'e-?mail|e-?mail-?adresse|mailadresse',
    address: 'adresse|anschrift|straße',
    price: 'preise?|preisliste|preisangaben',
    hours: 'öffnungszeiten|zeiten|uhrzeiten',
    person: 'namen|namen der mitarbeiter|meinen namen',
    gallery: 'galerie|bildergalerie|fotogalerie',
    testimonials: 'bewertungen|rezensionen|kundenstimmen|referenzen|meinungen',
    team: 'team|teamseite|mitarbeiterseite',
    about: 'über uns|über-uns-seite|geschichte',
    questions: 'fragen und antworten|häufige fragen|faq',
    contact: 'formular|kontaktformular',
    map: 'karte|landkarte|anfahrtsplan',
  },
  filler: 'die|der|das|den|dem|eine?n?|meine?n?|unsere?n?|irgendwelche|zu|viel|so',
  onSite:
    'auf der seite|auf der webseite|auf der website|auf der homepage|zeigen|anzeigen|angeben|nennen|bitte|veröffentlichen|im internet|drauf|rauf',
  siteNegatives: 'stockfotos?|stockbilder|fotos von menschen|animationen|pop-?ups|musik|videos?|slider|emojis|werbung|cookies?',

  inTown: 'in|aus|bei|nahe',
  addressLabel: 'adresse|anschrift|sie finden uns(?: in der| am| im)?|wir sind in der',
  around: 'und umgebung|und umland|und umkreis',

  nameLabel: 'heißt|heißen|nennt sich|namens|name|der name(?: ist)?|firma|firmenname|unter dem namen|wir heißen',
  personLead: '[Ii]ch heiße|und heiße|[Mm]ein Name ist|[Ii]ch bin',
  midway: '[Ww]ir sind|[Ww]ir vom|[Uu]nsere?[rn]? \\p{Lu}\\p{Ll}+|[Mm]eine?[rn]? \\p{Lu}\\p{Ll}+',
  noName:
    'ich wir hallo servus moin guten unser unsere unserem mein meine meinen bitte geoffnet offen tel telefon ruf rufen bei in im am ab von fur brauche webseite homepage seite montag dienstag mittwoch donnerstag freitag samstag sonntag taglich seit ohne kein keine auch und oder es der die das ein eine',
  iAm: 'ich habe|wir haben|ich führe|wir führen|ich betreibe|wir betreiben|ich arbeite als|für unsere?n?|für meine?n?|für eine?n?',
  since: 'seit(?: dem jahr)?|gegründet|gegründet im jahr|besteht seit|eröffnet|eröffnet im jahr|es gibt uns seit',

  offerIntro:
    '(?:wir|ich) (?:biete|bieten|backe|backen|mache|machen|verkaufe|verkaufen|repariere|reparieren|koche|kochen|fotografiere|fotografieren|unterrichte|unterrichten|übersetze|übersetzen|baue|bauen|pflanze|pflanzen|behandle|behandeln|berate|beraten|gestalte|gestalten|reinige|reinigen|streiche|streichen|führe|führen|liefere|liefern)(?: an)?|(?:unsere? |mein |meine )?(?:angebot|leistungen|produkte|speisen|kurse|preise|preisliste|karte|schwerpunkte|spezialitäten|fächer)\\s*(?:sind|ist|umfasst|:)?|spezialisiert auf|bei uns gibt es|es gibt|im angebot',
  sentence:
    'ich wir sie ihr er es ist sind war waren bin habe haben hat hatte wird werden wurde kann konnen will mochte mochten soll sollen muss mein meine meinen meiner unser unsere unseren unserer ihre ihren uns mich mir ihnen weil wenn seit dass als ob aber auch nicht nur noch schon immer hier dort diese dieser dieses das ja nein kommt kommen macht machen brauche brauchen suche hallo liebe webseite website homepage seite',
  joins: 'und|oder|sowie|bzw',
  attributes:
    'familienbetrieb|familiär geführt|barrierefrei|parkplätze vorhanden|nur barzahlung|kartenzahlung möglich|nur nach vereinbarung|nach vereinbarung|ohne termin|hunde willkommen|meisterbetrieb',
  nameEnd: 'für|um|ab|kostet|kosten|zu|à|je|nur|um je|gibt es',
  joining: 'von vom zum zur bis ab im in am an auf mit fur und oder auch sowie alles mehr bitte gern vieles usw etc ua nach vereinbarung',
  empty:
    'und oder aber ein eine einen einer der die das den dem des ich wir uns sie ist sind bin habe haben mein meine meinen unser unsere in im am an auf bei beim fur von vom mit zu zum zur bitte hallo guten tag brauche brauchen mochte mochten will wollen hatte gern gerne eine webseite website homepage seite neue heisst namens nennt name firma geschaft betrieb laden kontakt telefon rufen ruf an unter tel mail oder per hier auch noch danke',
  request:
    '(?:hallo|guten tag|servus|grüß gott|moin)?[\\s,!]*(?:bitte\\s+)?(?:ich|wir)\\s+(?:brauchen?|möchten?|hätten? gerne?|wollen|will|suchen?)\\s+(?:bitte\\s+)?(?:eine?n?|unsere?|meine?)\\s+(?:neue |schöne |einfache |kleine )*(?:web-?seite|website|homepage|internetseite|seite|internetauftritt)',
  adjectives:
    'klein kleine kleines kleiner neu neue neuer alt alte altes familie mobile mobiler freie freier freiberufliche junge vegane italienische griechische turkische traditionelle moderne',
  wantSection: {
    gallery: '(?:mit|eine?|und eine?)\\s+(?:bilder-?|foto-?)?galerie',
    questions: '(?:mit|und|einen? bereich|abschnitt)\\s+(?:häufigen fragen|häufige fragen|fragen und antworten|faq)',
    team: '(?:mit|ein|und)\\s+team-?(?:seite|bereich|abschnitt)',
    dates: '(?:mit|ein|einen|und)\\s+(?:terminkalender|kalender|veranstaltungskalender|terminliste)',
  },

  roles:
    'inhaber(?:in)?|chef(?:in)?|besitzer(?:in)?|gründer(?:in)?|geschäftsführer(?:in)?|meister(?:in)?|bäckermeister(?:in)?|koch|köchin|küchenchef(?:in)?|friseur(?:in)?|zahnarzt|zahnärztin|arzt|ärztin|anwalt|anwältin|rechtsanwalt|rechtsanwältin|trainer(?:in)?|lehrer(?:in)?|assistent(?:in)?|ordinationsassistent(?:in)?|hebamme|fotograf(?:in)?|gärtner(?:in)?|geselle|gesellin|lehrling|architekt(?:in)?|steuerberater(?:in)?|sängerin?|gitarre|schlagzeug|bass|gesang|verkauf|service|leitung',
  says: 'sagt|schreibt|schrieb|meint|erzählt',
  tongues: {
    en: 'englisch',
    ar: 'arabisch',
    de: 'deutsch',
    fr: 'französisch',
    es: 'spanisch',
    it: 'italienisch',
    tr: 'türkisch',
    nl: 'niederländisch|holländisch',
    pl: 'polnisch',
    ru: 'russisch',
    cs: 'tschechisch',
    uk: 'ukrainisch',
  },
  siteIn:
    '(?:die |meine |unsere )?(?:web-?seite|website|homepage|seite)(?: bitte)?(?: soll)?(?: auch)? (?:auf|in)|auch auf|zweisprachig|bitte auch auf|auf deutsch und|in den sprachen',
  spoken: 'wir sprechen|ich spreche|sprachen|beratung auf|man spricht',
  alone: 'ich mein meine mir mich bin',
  together: 'wir unser unsere uns',

  trades: {
    bakery: {
      strong: 'bäckerei*, backstube, bäckermeister*, konditor*, *konditorei',
      likely: 'backen, gebäck',
      goods:
        '*brot, *brote, *kuchen, *torten, sauerteig*, brötchen, semmeln, kipferl, krapfen, torten, gebäck, kuchen, kekse, brezeln, weckerl, strudel*',
    },
    restaurant: {
      strong: 'gasthaus, gasthof, wirtshaus, *restaurant, gaststätte, beisl, heuriger, imbiss*, pizzeria, trattoria',
      likely: 'speisekarte, mittagsmenü, küche',
      goods: 'schnitzel*, suppe*, mittagsmenü*, salat*, pasta, pizza*, tagesgericht*, knödel, gulasch, nachspeise*',
    },
    cafe: {
      strong: 'café*, kaffeehaus, espressobar, teehaus, kaffeerösterei',
      likely: 'kaffee',
      goods: 'kaffee, espresso, cappuccino, melange, frühstück*, kuchen, tee, torten',
    },
    dentist: {
      strong: 'zahnarzt*, zahnärzt*, zahnordination, kieferorthopäd*, *zahnarztpraxis',
      goods: 'zahnreinigung, mundhygiene, füllungen, implantate, zahnspangen, wurzelbehandlung*, kronen, bleaching, prophylaxe',
    },
    doctor: {
      strong: 'arztpraxis, *ärztin, ordination, hausarzt*, facharzt*, kinderarzt*, hautarzt*, arzt, praxis für allgemeinmedizin',
      goods: 'vorsorge*, impfung*, blutabnahme, ultraschall, hausbesuche, ekg, untersuchung*',
    },
    lawyer: {
      strong: 'rechtsanw*, anwalt*, anwält*, *kanzlei, notar*',
      goods: 'erbrecht, familienrecht, arbeitsrecht, mietrecht, vertragsrecht, scheidung*, strafrecht, verkehrsrecht, gesellschaftsrecht',
    },
    plumber: {
      strong: 'installateur*, sanitär*, klempner*, spengler, heizungsbau*, rohrreinigung*',
      goods: 'heizung*, rohrbruch, badsanierung*, verstopfung*, wasserschaden*, boiler*, thermen*',
    },
    electrician: {
      strong: 'elektriker*, elektro*, elektroinstallat*',
      goods: 'steckdosen, beleuchtung, photovoltaik, sicherungskasten, leitungen, wallbox*, smart home',
    },
    photographer: {
      strong: 'fotograf*, *fotograf, *fotografin, fotostudio',
      goods: 'hochzeiten, porträts, bewerbungsfotos, familien*, babyfotos, businessporträts, reportagen',
    },
    gym: {
      strong: 'fitness*, *studio für fitness, yoga*, pilates*, crossfit*, kampfsport*, tanzschule, personal trainer*',
      goods: 'kurse, yoga, pilates, krafttraining, personal training, rückenkurs*, monatskarte*, zehnerblock*',
    },
    salon: {
      strong: 'friseur*, frisör*, *salon, barbier*, nagelstudio, kosmetik*',
      goods:
        'damenschnitt, herrenschnitt, kinderschnitt, färben, strähnen, dauerwelle, bartschnitt, maniküre, pediküre, waschen und föhnen, hochsteckfrisur*',
    },
    tutor: {
      strong: 'nachhilfe*, musikschule, sprachschule, klavierlehrer*, gitarrenlehrer*, fahrschule, *unterricht',
      goods: 'mathematik, deutsch, englisch, latein, physik, klavier*, gitarre*, einzelunterricht, prüfungsvorbereitung',
    },
    cleaner: {
      strong: '*reinigung, reinigungsfirma, putz*, gebäudereinig*, fensterputz*',
      goods: 'büroreinigung, fensterreinigung, grundreinigung, treppenhausreinigung, wohnungsreinigung, bauendreinigung',
    },
    florist: {
      strong: 'blumen*, florist*, gärtnerei',
      goods: 'sträuße, blumensträuße, hochzeitsfloristik, trauerfloristik, kränze, topfpflanzen, gestecke',
    },
    hotel: {
      strong: '*hotel, pension, gästehaus, ferienwohnung*, ferienhaus*, zimmer frei, privatzimmer',
      goods: 'doppelzimmer, einzelzimmer, ferienwohnung*, frühstück, halbpension, sauna',
    },
    'car-repair': {
      strong: 'autowerkstatt, kfz*, *werkstatt, autoreparatur*, reifenhandel, karosserie*',
      goods: 'ölwechsel, reifenwechsel, bremsen, inspektion, pickerl, tüv, auspuff, lackierung, diagnose',
    },
    architect: {
      strong: 'architekt*, *architektur*, innenarchitekt*, baumeister*',
      goods: 'neubau*, umbau*, einfamilienhäuser, innenausbau, sanierung*, dachausbau*',
    },
    consultant: {
      strong: '*beratung, berater*, steuerberat*, buchhalt*, coach*, unternehmensberat*, versicherungsmakler*, immobilienmakler*',
      goods: 'buchhaltung, lohnverrechnung, jahresabschluss*, steuererklärung*, coaching, strategie*, workshops',
    },
    software: {
      strong: 'softwareentwickl*, webentwickl*, programmier*, *software, it-dienstleist*, app-entwickl*, webdesign*',
      goods: 'webseiten, webshops, apps, hosting, wartung, automatisierung, schnittstellen',
    },
    charity: {
      strong: '*verein, hilfsorganisation, stiftung, gemeinnützig*, tafel, ehrenamtlich*',
      goods: 'spenden, kleiderausgabe, lebensmittelausgabe, deutschkurse, beratung, patenschaften',
    },
    event: {
      strong: 'veranstaltung*, hochzeitsplan*, eventagentur, *festival, konferenz, partyservice',
      goods: 'hochzeiten, geburtstage, firmenfeiern, tagungen, messen',
    },
    shop: {
      strong: '*laden, *geschäft, boutique, *handel, buchhandlung, fachgeschäft, weinhandlung, online-?shop, hofladen',
      goods: 'kleidung, schuhe, bücher, geschenke, spielzeug, wein*, taschen, schmuck, deko*',
    },
    musician: {
      strong: 'musik, musiker*, band, chor, sänger*, pianist*, dj, orchester, kapelle, quartett',
      goods: 'konzerte, hochzeiten, auftritte, studioaufnahmen',
    },
    translator: {
      strong: 'übersetz*, dolmetsch*, *übersetzungsbüro',
      goods: 'urkunden, verträge, webseiten, dolmetschen, zeugnisse, beglaubigte übersetzungen',
    },
    midwife: {
      strong: 'hebamme*, geburtshaus, geburtshilfe',
      goods: 'hausgeburten, geburtsvorbereitung, wochenbett*, stillberatung, rückbildung*',
    },
    therapist: {
      strong:
        'therapie, *therapie, therapeut*, *therapeut, *therapeutin, psycholog*, massage*, osteopath*, heilpraktik*, ergotherap*, logopäd*',
      goods: 'massagen, lymphdrainage, krankengymnastik, einzelgespräche, paartherapie, akupunktur, physiotherapie',
    },
    gardener: {
      strong: 'gärtner, gärtnermeister*, gartenbau*, gartenpflege, landschaftsgärtner*, gartengestaltung, baumpflege',
      goods: 'rasenpflege, heckenschnitt, baumschnitt, gartengestaltung, pflasterarbeiten, bewässerung',
    },
    roofer: {
      strong: 'dachdecker*, *dachdeckerei, zimmerei, spenglerei, dachbau',
      goods: 'dachreparatur*, dachrinnen, neueindeckung*, dämmung, dachfenster, schornstein*',
    },
    painter: {
      strong: 'maler, malermeister*, malerbetrieb, malerei und anstrich, anstreicher*, lackierer*',
      goods: 'innenanstrich*, fassade*, tapezieren, lackieren, verputz*, schimmel*',
    },
    vet: {
      strong: 'tierarzt*, tierärzt*, tierklinik, tierordination, hundesalon, kleintierpraxis',
      goods: 'impfung*, kastration*, zahnsteinentfernung, chip*, ultraschall, hausbesuche',
    },
  },
}
