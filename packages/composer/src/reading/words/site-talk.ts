/** What is said to whoever makes the site, and not to those who visit it. Beginnings of folded words, parted by `|`. */
export type SiteTalk = {
  hello: string
  /** "I would like", "we want", "something". */
  want: string
  /** The site itself. */
  site: string
  /** To show, to put. */
  show: string
  no: string
  /** Adjectives and adverbs of look and manner. */
  manner: string
}

/** Things a picture shows, in all languages: "no hearts", "keine Icons" speak of the look. Folded beginnings. */
export const pictured =
  'photo|foto|bild(?:er)?(?!ung)|picture|image|imagen|immagin|zdj|obraz|снимк|картин|фото|صور|icon|ikon|icone|иконк|ايقون|cartoon|comic|dessin|disegn|carton[ie]|dibujo|tekenfilm|tekening|kreslen|rysunk|мульт|рисун|كرتون|رسوم|heart|herz|coeur|cuor[ei]|corazon|hart(?:je|en)|srdic|serdusz|сердеч|سердц|قلوب|dove|taube|colombe|palom|duif|duiven|holub|golab|golebi|голуб|حمام|flower|blume|fleur|fior[ei]|flores|bloem|kvetin|kwiat|цвет(?:ы|оч)|skull|totenk|crane|teschi|calavera|schedel|lebk|czaszk|череп|stock|fotobank|clip ?art|emoji|animat|video|slider|pop-?up|banner|menschen im bild|selfie'

export const siteTalk: Readonly<Record<string, SiteTalk>> = {
  en: {
    hello: 'hi|hi there|hello|hey|good (?:morning|day|evening)|dear .*|hi all|hiya|thanks.*|thank you.*|cheers',
    want: "i (?:would|d) like|i['’]d like|i want|we want|we(?:['’]d| would) like|we need|i need|looking for|something|should (?:be|look|feel)|please|prefer",
    site: 'site|website|webpage|page|homepage|web',
    show: 'show|display|put|list|mention|publish|include',
    no: "no|not|without|never|don[t'’]+",
    manner:
      'soft|romantic|moody|bold|dreamy|rustic|vintage|retro|gritty|edgy|airy|delicate|earthy|homely|homey|quirky|youthful|young|vibrant|vivid|lively|slick|sleek|sober|serious|tasteful|understated|fresh|cheerful|loud|simple',
  },
  de: {
    hello: 'hallo|hi|guten (?:tag|morgen|abend)|servus|grüß gott|gruss gott|moin|liebes .*|danke.*|vielen dank.*',
    want: 'ich hatte gern|hatte gern|ich mochte|wir mochten|ich will|will ich|wir wollen|ich wunsche|wir wunschen|soll(?:te)?|bitte|gern(?:e)?|etwas|was (?:zartes|feines|schones)',
    site: 'seite|website|webseite|homepage|internetseite|webauftritt|site',
    show: 'zeigen|anzeigen|nennen|schreiben|stehen|steht|veroffentlichen',
    no: 'kein(?:e|en|er)?|nicht|ohne|bloss nicht|blos nicht|nie|nich',
    manner:
      'zart|sanft|romantisch|knallig|frech|jung|junge leute|kindisch|kitschig|verspielt|rustikal|edel|sachlich|ruhig|schlicht|modern|frisch|fröhlich|frohlich|bunt|erdig|serios|seriös|dezent|lebendig|peppig|gemutlich|vintage|retro|wild|luftig|freundlich',
  },
  fr: {
    hello: 'bonjour|salut|bonsoir|coucou|merci.*|madame.*|monsieur.*',
    want: "je voudrais|j['’]aimerais|nous voudrions|nous aimerions|je veux|je souhaite|nous souhaitons|on veut|on voudrait|quelque chose|svp|s['’]il vous plait|veux pas",
    site: 'site|site web|page|page web|internet',
    show: 'afficher|montrer|mettre|mentionner|publier|indiquer',
    no: 'pas|sans|ni|aucune?|jamais|ne .* pas|non',
    manner:
      'doux|douce|romantique|sobre|elegant|elegante|chic|jeune|vif|vive|frais|gai|joyeux|rustique|chaleureux|epure|serieux|serieuse|moderne|vintage|retro|colore|poetique|brut|lumineux|aere|clair|classique|naturels?',
  },
  it: {
    hello: 'ciao|buongiorno|salve|buonasera|grazie.*',
    want: 'vorrei|vorremmo|voglio|vogliamo|mi piacerebbe|desidero|desideriamo|qualcosa|per favore|serve',
    site: 'sito|sito web|pagina|web',
    show: 'mostrare|mettere|pubblicare|scrivere|indicare',
    no: 'niente|senza|non|no|nessun[ao]?|mai|ne',
    manner:
      'sobrio|elegante|delicato|romantico|vivace|vivaci|giovane|fresco|allegro|allegri|moderno|rustico|caldo|serio|pulito|semplice|chiaro|classico|raffinato|vintage|retro|colorato|dolce|tenue',
  },
  es: {
    hello: 'hola|buenos dias|buenas(?: tardes)?|gracias.*',
    want: 'quiero|queremos|quisiera|me gustaria|nos gustaria|necesito|necesitamos|algo|por favor|prefiero',
    site: 'web|sitio|pagina|pagina web',
    show: 'mostrar|poner|publicar|aparezca|salga',
    no: 'sin|nada de|no|ningun[ao]?|nunca|ni',
    manner:
      'serio|sobrio|elegante|delicado|romantico|alegre|alegres|vivo|vivos|joven|fresco|moderno|rustico|calido|sencillo|limpio|claro|clasico|suaves?|vintage|retro|dulce|suave|divertido',
  },
  nl: {
    hello: 'hallo|hoi|goedendag|goedemorgen|dag|bedankt.*|dank.*',
    want: 'ik wil|wij willen|we willen|ik zou graag|we zouden graag|graag|wens|iets|aub|alstublieft|liefst|moet',
    site: 'site|website|pagina|webpagina',
    show: 'tonen|laten zien|zetten|vermelden',
    no: 'geen|zonder|niet|nooit|liever geen',
    manner:
      'zacht|fris|fris en jong|jong|romantisch|zakelijk|strak|stoer|vrolijk|rustig|warm|eenvoudig|modern|rustiek|vintage|retro|speels|elegant|sober|luchtig|lief',
  },
  cs: {
    hello: 'dobry den|ahoj|zdravim|dobre rano|dekuji.*|diky.*',
    want: 'chci|chceme|chtel[ai]? bych|chteli bychom|nechci|nechceme|prosim|neco|prejeme si|ma byt',
    site: 'web|webu|stranka|strance|stranky|strankach',
    show: 'zobrazovat|ukazovat|davat|nedavat|psat|uvadet|zverejnit',
    no: 'bez|zadn[aeyou]+|ne|nechci|jen ne|nikdy|ani',
    manner:
      'jemne?(?:ho)?|seriozne?|elegantni|romantick[ay]|vesele?|veselou|mlade?|sveze?|moderni|rustikalni|jednoduch[yea]|cist[yea]|hrave?|klidn[yea]|stridm[yea]|svetl[a-z]*|klasick[a-z]*|retro',
  },
  pl: {
    hello: 'czesc|dzien dobry|witam|hej|dziekuje.*|pozdrawiam.*|dobry wieczor',
    want: 'chce|chcemy|chcial[ao]?bym|chcielibysmy|nie chce|nie chcemy|prosze|cos|poprosze|ma byc',
    site: 'stron[aie]e?|stronie|witryn[aie]e?|www|web',
    show: 'pokazywac|podawac|umieszczac|wstawiac|publikowac',
    no: 'bez|nie|zadn[eyaych]+|nigdy|ani',
    manner:
      'delikatn(?:ie|ego|y)|powaznie|powazn[ay]|elegancko|eleganck[ia]|romantyczn[yie]+|wesol[eyo]+|mlodziezowo|swiezo|nowoczesn[aieo]+|prosto|spokojnie|cieplo|retro|stonowan[aey]|klasyczn[a-z]*|jasn[a-z]*|luksusowo',
  },
  ru: {
    hello: 'здравствуйте|добрый день|привет|доброе утро|добрый вечер|спасибо.*',
    want: 'хочу|хотим|хотелось бы|хочется|нужен сайт|нужна страница|пожалуйста|что-то|что-нибудь|желательно|не ставьте|сделайте|не надо|не нужн[аоы]',
    site: 'сайт[еау]?|страниц[аеуы]',
    show: 'показыва[а-я]+|указыва[а-я]+|публикова[а-я]+|ставьте|писать',
    no: 'без|не|никак[а-я]+|только не|ни',
    manner:
      'строго|нежно|романтично|ярко|молодежно|молодёжно|сдержанно|элегантно|весело|современно|просто|спокойно|уютно|тепло|минималистично|солидно|стильно|светло|свежо|классическ[а-я]*',
  },
  ar: {
    hello: 'السلام عليكم.*|مرحبا|اهلا.*|هلا|صباح الخير|مساء الخير|شكرا.*|تحيه طيبه',
    want: 'اريد|نريد|ابغي|نبغي|ابي|نبي|بدي|بدنا|عايز|عايزه|عاوز|احتاج|نحتاج|لو سمحت.*|ارجو|شي|شيء|ما ابغي|ما ابي|ما بدي|مش عايز',
    site: 'موقع|الموقع|بالموقع|صفحه|الصفحه',
    show: 'تضعوا|تضع|تعرض|تعرضوا|تظهر|تحط|تحطوا|تكتب|عرض|اظهار',
    no: 'بدون|من غير|بلا|لا|ما|مو|مش|من دون',
    manner: 'ناعم|هادئ|هادي|رسمي|تصميم رسمي|شبابي|شبابيه|عصري|بسيط|انيق|راقي|دافئ|مرح|رومانسي|فخم|كلاسيكي|حيوي',
  },
}
