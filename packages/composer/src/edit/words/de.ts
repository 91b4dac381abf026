import type { EditWords } from './words.ts'

export const de: EditWords = {
  verbs: {
    change:
      'ändere|ändern|ändern sie|änder|mach|mache|machen sie|setze|setz|setzen sie|stelle|stell|ersetze|ersetz|ersetzen sie|tausche|tausch|aktualisiere|aktualisieren|korrigiere|korrigier|benenne|nenne|nenn|schreibe|schreib|schreiben sie|umbenennen|anpassen|passe|pass|lauten|heißen|änderung',
    add: 'füge|füg|fügen sie|hinzufügen|ergänze|ergänz|ergänzen sie|ergänzen|nimm|nehmen sie|nimm auf|zufügen|einfügen|baue|bau|wir brauchen|ich brauche|ich möchte|wir möchten|wir hätten gern|noch ein|noch eine|noch einen|einbauen|dazumachen|dazugeben|aufnehmen|anlegen|erstellen|erstelle|gib (?:\\S+ ){1,4}dazu|mach (?:\\S+ ){1,4}dazu',
    remove:
      'entferne|entfern|entfernen sie|lösche|lösch|löschen sie|löschen|entfernen|streichen|streiche|streich|wegnehmen|herausnehmen|wegtun|wirf|nimm (?:\\S+ ){1,4}(?:weg|raus|heraus|runter)|weg mit|raus mit|weglassen|lass (?:\\S+ ){1,4}weg|tu (?:\\S+ ){1,4}weg|weg damit|kann weg|können weg|soll weg|sollen weg|muss weg|rausnehmen|rausschmeißen|weg|raus',
    hide: 'verstecke|versteck|verstecken sie|verbirg|ausblenden|blende? (?:\\S+ ){1,5}aus|verberge|verstecken|verbergen',
    show: 'zeige|zeig|zeigen sie|einblenden|anzeigen|blende (?:\\S+ ){1,4}ein|wieder anzeigen|hol (?:\\S+ ){1,4}zurück|hol (?:\\S+ ){1,5}(?:wieder|zurück)|wieder zeigen|wieder rein',
    move: 'verschiebe|schieben|rücken|ziehen|setzen|bewegen|stellen|verschieb|verschieben sie|verschieben|schiebe|schieb|schieben sie|stelle|stell|stellen sie|setze|setz|bewege|beweg|rücke|rück|zieh|ziehe|bring|tu|pack',
  },
  particle: 'hinzu|dazu',
  them: 'sie|es|das|die|ihn|den|damit|davon|bitte|raus|weg|mal',
  fresh: 'neue[rsn]?|noch ein(?:e|en)?|weitere[rsn]?',
  refuses:
    'zeige? keine?n?|zeigen sie keine?n?|keine?n? (?:\\S+ )?mehr|kein|keine|keinen|ohne|nicht anzeigen|nicht zeigen|nicht mehr zeigen|soll nicht|sollen nicht|nicht auf (?:der|die) seite|darf nicht|wir wollen keine?n?|ich will keine?n?|verzichten',
  starts:
    'wir haben|wir öffnen|wir schließen|unsere?|verwende|benutze|nimm|keine?n?|übersetze|rückgängig|samstags?|sonntags?|montags?|die öffnungszeiten',
  then: 'und dann|und auch|und|dann|auch|außerdem|sowie',
  undo: '(?:mach|mache|nimm) (?:das letzte|die letzte änderung|das eben|was du (?:gerade|eben) gemacht hast) (?:wieder )?(?:rückgängig|zurück|weg)|(?:die )?letzte änderung (?:zurück|zurücknehmen)|rückgängig(?: machen)?|mach(?:e)? (?:das|es|die letzte änderung) (?:wieder )?rückgängig|zurück|(?:einen )?schritt zurück|nimm (?:das|es) zurück|widerrufen|doch nicht|letzte änderung rückgängig(?: machen)?|zurück,? das war (?:nix|nichts)|mach das (?:wieder )?weg',
  redo: 'wiederholen|noch ?mal|wiederherstellen|doch|mach (?:das|es) (?:noch ?mal|wieder)|wieder vor|vorwärts|stell (?:das|es) wieder her',
  sections: {
    testimonials: 'bewertungen|kundenstimmen|stimmen|rezensionen|meinungen|referenzen|kundenmeinungen|erfahrungsberichte',
    questions: 'fragen(?: und antworten)?|häufige fragen|faq|fragenbereich|fragenabschnitt',
    contact: 'kontaktformular|kontakt|formular|kontaktbereich|anfrageformular|kontaktabschnitt',
    hours: 'öffnungszeiten|zeiten|geschäftszeiten|sprechzeiten|bürozeiten',
    prices: 'preisliste|preise|preistafel|preisabschnitt|speisekarte|preisübersicht|tarife|preisen',
    gallery: 'galerie|bildergalerie|fotogalerie|bilder|fotos|bildern',
    services: 'leistungen|angebot|angebote|produkte|unser angebot|dienstleistungen|sortiment|angeboten|produkten',
    about: 'über uns|über mich|über-uns|unsere geschichte|geschichte|wer wir sind',
    team: 'team|mitarbeiter|belegschaft|mannschaft|teamseite',
    dates: 'termine|veranstaltungen|kalender|konzerte|veranstaltungskalender|terminen',
    hero: 'titelbild|startbereich|einstieg|erste ansicht|banner|aufmacher|oberer bereich|kopfbereich',
    header: 'kopfzeile|navigation|menü|menüleiste|kopf',
    footer: 'fußzeile|fußbereich|fuß',
  },
  facts: {
    whatsapp: 'whatsapp(?:-?nummer)?',
    phone: 'telefonnummer|tel\\.? ?nr|tel|telefon|handynummer|nummer|rufnummer|mobilnummer',
    email: 'e-?mail(?:-?adresse)?|mail-?adresse|mail',
    address: 'adresse|anschrift|standort',
    price: 'preise?',
    city: 'stadt|ort',
    website: 'webadresse|internetadresse',
    social: 'instagram|facebook',
  },
  fields: {
    eyebrow: 'oberzeile|zeile darüber|zeile über der überschrift|slogan|motto|dachzeile',
    subtitle: 'untertitel|unterüberschrift|unterzeile',
    title: '(?:haupt)?überschrift|titel|headline|überschriften',
    secondButton: 'zweite[rn]? (?:knopf|button|schaltfläche)|zweiten knopf',
    button: '(?:knopf|button)(?:s|es)?|schaltfläche|knopftext|buttontext|beschriftung des (?:knopfs|buttons)',
    thanks: 'dankestext|dankesnachricht|danksagung|dankmeldung',
    note: 'hinweis|anmerkung',
    text: 'text|absatz|einleitung|beschreibung|worte',
  },
  toward:
    'auf|zu|in|durch|mit|lautet|lauten|soll heißen|heißt ab jetzt|heißt jetzt|heißen|heißt|sein|ist jetzt|sind jetzt|ist|jetzt|als|nach',
  should: 'soll(?:te)?',
  theWord: 'das wort|die wörter|die worte|den text|wort|text|den satz',
  please: 'bitte|danke',
  thisOne: 'dies(?:e[rsn]?)?|diesen abschnitt|dieser abschnitt|dieser bereich|das hier|hier|es',
  directions: {
    above: 'über|überm|übers|oberhalb(?: von)?|vor|noch vor',
    below: 'unter|unterm|unters|unterhalb vom|unterhalb(?: von)?|nach|hinter',
    toTop: 'ganz nach oben|nach ganz oben|ganz oben|an den anfang|an die erste stelle|zuerst|als erstes|an erste stelle|zum anfang',
    toEnd: 'ganz nach unten|nach ganz unten|ganz unten|ans ende|an das ende|zuletzt|als letztes|zum schluss|an den schluss',
    up: 'nach oben|höher|hinauf|hoch|rauf|weiter nach oben|weiter oben',
    down: 'nach unten|tiefer|hinunter|runter|weiter nach unten|weiter unten',
  },
  anotherLook:
    '(?:ein(?:e|en)? )?(?:andere[rsn]?|neue[rsn]?|alternative[rsn]?)\\s(?:layout|aussehen|darstellung|anordnung|variante|ansicht|aufmachung|form|gestaltung)|(?:layout|anordnung|darstellung|aussehen) (?:der|des|von|für|ändern)|anders (?:anordnen|darstellen|aussehen|gestalten)|(?:ordne|stell|zeig|gestalte)e? (?:\\S+ ){1,3}anders',
  anew: '(?:ganz |komplett |völlig )?ander(?:s|es design|er stil|es aussehen|en entwurf)(?! von| für)|neues design|neuer entwurf|neu gestalten|gestalte (?:die seite|alles|es) neu|überrasch mich|überraschen sie mich|von vorn(?:e)? beginnen|etwas ganz anderes',
  fontWord: 'schrift|schriftart|schriften|schriftbild|typografie',
  sans: 'ohne serifen|serifenlos',
  serif: 'mit serifen|serifenschrift',
  aboutLook: 'farben?|schrift|schriftart|stil|design|aussehen|layout|hintergrund|farbton',

  aboutHours:
    'öffnungszeiten|zeiten|geöffnet|offen|öffnen|öffnet|schließen|schließt|geschlossen|zu|sperren|ruhetag|wir haben|aufmachen|sprechzeiten',
  wholeHours:
    '(?:öffnungszeiten|zeiten)\\s?(?:sind|auf|:|=|jetzt|lauten|ab jetzt)|(?:neue|ändere|ändern sie|setze|aktualisiere)\\s(?:die |unsere |meine )?(?:öffnungszeiten|zeiten)',

  newIs: 'neue[rsn]?|jetzt|lautet|ist|unsere?|meine?|geändert|ab sofort|haben',
  callUs: 'ruf|rufen|anrufen|erreichen|erreichbar',
  movedTo:
    'wir sind (?:jetzt )?(?:umgezogen|übersiedelt)(?: in die| in den| in das| nach| in)?|unsere (?:neue )?(?:adresse|anschrift) (?:ist|lautet)(?: jetzt)?|sie finden uns (?:jetzt )?(?:in der|in|am|im)|wir sind jetzt (?:in der|am|in)',
  streetLike: 'straße|gasse|platz|weg|allee|ring|ufer',
  nameWord:
    'name (?:der|des|von|unserer|unseres|meiner|meines) (?:seite|webseite|firma|betriebs?|ladens?|geschäfts?|bäckerei|restaurants?|salons?|studios?|praxis)|(?:firmen|betriebs)name|der name|den namen|unseren namen|namen ändern|unser name|(?:nenne|nenn|benenne|benenn|nennen sie) (?:die |den |das |unsere[n]? |meine[n]? )?(?:seite|webseite|firma|betrieb|laden|geschäft|bäckerei|restaurant|salon|studio|uns)|wir heißen|heißen (?:jetzt|ab jetzt|ab sofort)|(?:die|der|das|unsere?) (?:bäckerei|firma|praxis|kanzlei|werkstatt|betrieb|restaurant|salon|studio|laden|geschäft|hotel|café|website|seite) heißt(?: jetzt| ab jetzt| ab sofort| nun| künftig)?|neuer name|benenne? uns um|nenn uns',
  called:
    '(?:bäckerei|firma|praxis|kanzlei|werkstatt|betrieb|restaurant|salon|studio|laden|geschäft|hotel|café|seite) heißt(?: jetzt| ab jetzt| ab sofort| nun| künftig)?|(?:nenne|nenn|nennen sie) (?:die |den |das |unsere[n]? |meine[n]? )?(?:seite|webseite|firma|betrieb|laden|geschäft|bäckerei|restaurant|salon|studio|uns)(?: jetzt| ab jetzt)?|wir heißen(?: jetzt| ab jetzt| ab sofort)?',

  costs: 'kostet|kosten|preis|preise|jetzt|für|um|auf|ist|sind|ab',
  costsLoose: 'preis|kost|jetzt|nun',
  offerLead:
    '(?:ein(?:e|en)? |das |die |den |noch ein(?:e|en)? )?(?:neue[sn]? |weitere[sn]? )?(?:leistung|produkt|angebot|posten|preis|gericht|behandlung|kurs|artikel|speise)(?: namens)?|ein|eine|einen|das|die|den|noch|noch ein|noch eine|noch einen|bitte',
  offerTail:
    'für|um|zu|kostet|zum preis von|zur preisliste|zu den preisen|zu den leistungen|zum angebot|in die preisliste|auf die karte|auf die preisliste|ins angebot|hinzu|dazu|auf|ein|ab',
  offerNoun: 'leistung|produkt|angebot|gericht|behandlung|kurs|artikel|speise',
  intoList:
    '(?:zur|in die|auf die|zu den|ins|in das|zum|auf der|in der)\\s(?:preisliste|karte|speisekarte|preise|leistungen|angebot|sortiment|produkte|preisen|leistungen|produkten)(?:\\s(?:hinzu|dazu|auf|ein))?',
  notOffer: 'abschnitt|bereich|liste|tabelle|seite|teil',

  question: '(?:eine |noch eine |die )?frage|neue frage',
  answer: 'antwort(?: ist)?|mit (?:der )?antwort|die antwort(?: ist| lautet)?',
  review: '(?:eine |noch eine |diese |die )?(?:bewertung|kundenstimme|rezension|empfehlung|kundenmeinung|referenz)',
  by: 'von|sagt|sagte|schrieb|schreibt',
  dateWord:
    '(?:ein(?:e|en)? |noch ein(?:e|en)? |neue[rns]? )?(?:termin|veranstaltung|konzert|kurs|markttag|markt|workshop|auftritt|lesung)',
  plainDate: 'termin|veranstaltung',
  team: 'zum team|ins team|in das team|ins teamseite|teammitglied|neue[rs]? (?:mitarbeiter|kollege|kollegin|mitarbeiterin)|zu unserem team',
  asRole: 'als',
  articles: 'ein|eine|einen|der|die|das|den|neue[rns]?|noch',
  saying: 'mit dem text|mit den worten|in dem steht|text',

  again: 'wieder|doch wieder|doch|erneut',
  isSection: 'abschnitt|bereich|liste|preisliste|tabelle|teil|block',
  also: 'auch|zusätzlich|übersetze?|übersetzung|zweisprachig|zweite sprache|version|fassung|ebenfalls',
  booking:
    'buchung|buchungssystem|onlinebuchung|online-?buchung|terminbuchung|buchungskalender|reservierungssystem|termine online|online (?:\\S+ ){0,3}(?:buchen|reservieren)',
  shop: 'onlineshop|online-?shop|webshop|warenkorb|bezahlung|bezahlen|zahlung|kasse',
  media:
    'videos?|animationen?|animation|slider|karussell|musik|popup|pop-up|chatbot|newsletter|blog|live-?chat|chat|besucherzähler|zähler|film',
  wants: 'will|möchte|möchten|brauche|brauchen|kannst du|können sie|mach',
  sizes: 'größer|kleiner|fett|fetter|kursiv|unterstrichen|zentriert|zentrieren|kürzer|länger|schöner|besser',
  nowWords: 'jetzt|nun|neu|auch|ab jetzt|ab sofort|außerdem|künftig|seit heute|bei uns',
  haveVerbs: 'gibt’?s|gibt es|wir haben|haben wir',
  offerVerbs: 'wir (?:machen|backen|verkaufen|bieten|führen|verleihen|kochen)|(?:machen|backen|verkaufen|bieten|führen) wir',
  noMore:
    'brauch(?:e|en|t)? (?:\\S+ ){0,3}nicht mehr|nicht mehr (?:nötig|gebraucht)|nicht mehr|nimma|nimmer|keine?n? mehr|fällt weg|fallen weg|eingestellt|aus dem (?:sortiment|angebot)|ausverkauft für immer',
  isWrong: 'stimmt nicht(?: mehr)?|stimmen nicht(?: mehr)?|falsch|veraltet|passt nicht(?: mehr)?|nicht richtig',
  holiday: 'betriebsurlaub|betriebsferien|urlaub|ferien|sommerpause|winterpause',
  offline: 'offline|ohne (?:internet|netz|verbindung|wlan)|als app|wie eine app|app fürs handy|installierbar|zum installieren',
  confirm: 'bestätig\\p{L}*|freigegeben|freigeben|abgesegnet|passen(?: alle)? so|passt alles so',
  photo: 'fotos?|bild(?:er)?|titelbild|titelfoto|logo',
  otherOne: 'ander\\p{L}*|neues|schöneres|besseres|austauschen|tauschen|wechseln|gefällt (?:mir|uns) nicht|hässlich',
  tooLong: 'zu (?:lang|kurz)|kürzer|länger|kürzen',
  how: 'wie|wo|was|wann|wer|kann man|können wir|kann ich|wieviel|wie viel',
  publishing:
    'online (?:stellen|bringen|gehen|schalten|setzen)|veröffentlich\\p{L}*|live (?:gehen|stellen|schalten)|ins netz|publizier\\p{L}*|freischalten',
  version: 'version|fassung|übersetzung|seite',
  topicLead: 'zum|zur|zu|über|wegen|bezüglich|zum thema',
  ofTongue: {
    en: 'englische[rns]?',
    ar: 'arabische[rns]?',
    de: 'deutsche[rns]?',
    fr: 'französische[rns]?',
    es: 'spanische[rns]?',
    it: 'italienische[rns]?',
    nl: 'niederländische[rns]?|holländische[rns]?',
    pl: 'polnische[rns]?',
    ru: 'russische[rns]?',
    cs: 'tschechische[rns]?',
    tr: 'türkische[rns]?',
    uk: 'ukrainische[rns]?',
  },
}
