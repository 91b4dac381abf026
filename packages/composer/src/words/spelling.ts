import { wordSet } from './fold.ts'

// Words that are common in briefs and rare in speech: hours, prices, looks. Those that two languages share stand in neither list.
const inBriefs: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet('mon tue wed thu fri sat sun am pm change off my i you they pages page by appointments only until till gigs band day'),
  de: wordSet(
    'am an auf aus oder nach nur vom stunde stunden preise preis seiten termin inhaber praxis verkauf gegen tag nacht tur ab zu so u tel inspektion schlussel klavierstimmer fahrstunde rot gelb grun blau dunkel hell gewunscht',
  ),
  fr: wordSet('du svp rdv permis heure heures conduite cours seule partir page ans chez accueil vers toute toutes deux sans'),
  es: wordSet(
    'pagina estudio cita citas precio precios desde fondo oscuro clase visitas sin con calle fundada taller abrimos lun jue vie rojo horas euros',
  ),
  it: wordSet(
    'solo niente tutti giorni prenotazione lezione corso ore lun mar mer gio ven sab dom tema scuro prezzi studio visita proprietari seduta euro da su via vogliamo corsi lavoro cell',
  ),
  nl: wordSet(
    'dag les lessen kleur prijzen per vanaf donker thema op te aan bij ma wo vr zo dicht app pagina losse pakket zonder liever mail alleen ophalen winkel instructeur boerderij behalve uit tot klanten wijn proeverij afspraak',
  ),
  pl: wordSet(
    'zl od do po tel pon wt sr czw pt sob nd kurs ul biuro jedna strona bez rezerwacja dni kolory wesole nie tylko wizyty strony kontakt umowy gabinet masaz terapia',
  ),
  cs: wordSet(
    'kc od do po ut st ct pa so ne tel jen skupina otevreni barvy hodin den nebo ze jak mame nechci web prosim cena ceny objednani objednavku roku osobu denne telefon zavreno majitel bez nove tmave tmavy jedna stranka',
  ),
}

// How words of a language look: letters no other has, then groups of letters and endings that are common in it.
const spellings: Readonly<Record<string, readonly [own: RegExp, usual: RegExp]>> = {
  en: [/(?!)/u, /(?:ing|ght|tion|ness|ship)s?$|^(?:wh|th|sh)|ck|oo|ee|^y/u],
  de: [
    /ß|ä|^ö|ö(?!$)|ü(?=[hbcnr])/u,
    /(?:ung|heit|keit|lich|isch|schaft|dienst|werk|stimmer|straße|platz|ei)(?:e?n)?$|sch|tz|pf|^(?:ge|ver|be|un|zu)(?=\p{L}{5})/u,
  ],
  fr: [/œ|^à$|^où$|ê|ï|^(?:j|qu|n|s|d)['’]/u, /(?:eur|eux|euse|ment|tions?|age|aux|ette|ée|ère|eau|ois|aire)s?$|^[ld]['’]/u],
  es: [/ñ|^y$|ó(?=n$)|^¿|^¡/u, /(?:ción|ería|dor|dora|ado|ero|era|idad|illo|anza|os|as)$|^ll/u],
  it: [
    /^è$|ò$|ù$|(?:à)$|gli|zz(?=[aeio])/u,
    /(?:zione|zioni|tore|tori|eria|ggio|tto|tti|tta|cchi|aggi|ità|enti|ura|ure|ale|ali|ori|osso)$|^(?:dell|nell|all|sull)['’]/u,
  ],
  nl: [
    /ij(?!n$)|^['’][ts]$/u,
    /(?:eur|schap|heid|kantoor|school|winkel|praktijk|stemmer|maker|zaak|kosten|beurt)$|aa|uu|oe|^(?:ge|ver|uit|af)(?=\p{L}{4})|tsj/u,
  ],
  pl: [/[łąęźż]|ś|ć|ń/u, /sz|cz|rz|(?:ów|ski|owa|owe|owy|anie|enie|arz|ciel|ość|iej|ych)$/u],
  cs: [/[řěůťď]|^(?:út|čt|pá)$/u, /(?:ní|ství|ář|ové|ých|ého|ová|ský|ská|ice|íčka)$|[čšž]/u],
  pt: [/ã|õ/u, /(?:ção|ções|dade|eira|inho)$|nh|lh/u],
  tr: [/[ğış]/u, /(?:lar|ler|lık|lik|ci|cı)$/u],
  sv: [/å/u, /(?:ning|het|else|erna|arna)$/u],
}

/** What the spelling of words says: a letter of its own nearly as much as a small word, a usual ending less. */
export const spellingSays = (words: readonly string[], lang: string): number => {
  const [own, usual] = spellings[lang] ?? [/(?!)/u, /(?!)/u]
  return words.reduce((sum, word) => sum + (own.test(word) ? 0.75 : usual.test(word) ? 0.25 : 0), 0)
}

/** How many of the folded words are common in briefs of the language. */
export const briefWordsSay = (words: readonly string[], lang: string): number => words.filter((word) => inBriefs[lang]?.has(word)).length
