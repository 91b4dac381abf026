/** How a language speaks of the people of a business; alternatives parted by `|`, beginnings in either case. */
export type WhoWords = {
  /** Before one name or several: "team", "owners", "our vets". */
  lead: string
  /** Before a name: "founded by". `~` stands for a year or two or three other words. */
  founded: string
  /** "I am", "we are", before first names; articles included. */
  self: string
  /** Joins the last two of a list. */
  and: string
}

export const whoWords: Readonly<Record<string, WhoWords>> = {
  en: {
    lead: 'team|owners?|founders?|instructors?|teachers?|trainers?|vets?|therapists?|doctors?|hosts?|run by|members?|guides?',
    founded: 'founded~by|started~by|set up~by|opened~by',
    self: "i['’]?m|i am|my name is|we are|we['’]?re",
    and: 'and|&',
  },
  de: {
    lead: 'team|inhaber(?:innen|in)?|inh\\.|gründer(?:innen|in)?|fahrlehrer(?:innen|in)?|lehrer(?:innen|in)?|trainer(?:innen|in)?|tierärzt(?:innen|in|e)|therapeut(?:innen|in|en)|ärzt(?:innen|in|e)|geführt von|chef(?:in)?(?: ist)?(?: der| die)?',
    founded: 'gegründet~von',
    self: 'ich bin(?: die| der)?|ich heiße|wir sind',
    and: 'und|&|u\\.',
  },
  fr: {
    lead: 'équipe|propriétaires?|fonda(?:teurs?|trices?)|moniteurs?|monitrices?|professeurs?|vétérinaires?|thérapeutes?|médecins?|gérants?|gérantes?|tenu par',
    founded: 'fondée?~par|créée?~par|ouverte?~par',
    self: "je m[’']appelle|je suis|nous sommes|moi c[’']est",
    and: 'et|&',
  },
  it: {
    lead: 'team|staff|proprietari[oa]?|titolar[ei]|fonda(?:tori|tore|trice)|istruttori?|istruttrice|insegnanti|veterinari[oa]?|terapist[ai]|medici|gestito da|fisioterapist[ai]',
    founded: 'fondat[ao]~da|apert[ao]~da|nat[ao]~da',
    self: 'mi chiamo|sono|siamo|io sono',
    and: 'e|ed|&',
  },
  es: {
    lead: 'equipo|propietari[oa]s?|fundador(?:es|as?)?|profesor(?:es|as?)?|monitor(?:es|as?)?|veterinari[oa]s?|fisioterapeutas?|terapeutas?|médic[oa]s?|dueñ[oa]s?',
    founded: 'fundad[ao]~por|cread[ao]~por|abiert[ao]~por',
    self: 'soy|me llamo|somos',
    and: 'y|e|&',
  },
  nl: {
    lead: 'team|eigena(?:ar|ren|resse)|oprichters?|instructeurs?|docent(?:en)?|dierenarts(?:en)?|therapeut(?:en)?|artsen|gerund door',
    founded: 'opgericht~door|gestart~door',
    self: 'ik ben|ik heet|wij zijn|we zijn',
    and: 'en|&',
  },
  cs: {
    lead: 'tým|majitel(?:é|ka|ky)?|zakladatel(?:é|ka)?|instruktor(?:ři|ka)?|lektor(?:ři|ka)?|veterinář(?:i|ka)?|terapeut(?:i|ka)?|lékař(?:i|ka)?',
    founded: 'založil[ai]?',
    self: 'jmenuji se|jmenuju se|jsem|jsme',
    and: 'a|&',
  },
  pl: {
    lead: 'zespół|właściciel(?:e|ka)?|wlasciciel(?:e|ka)?|założyciel(?:e|ka)?|instruktor(?:zy|ka)?|lektor(?:zy|ka)?|lekarze|terapeuci|prowadzi',
    founded: 'założył[ai]?',
    self: 'jestem|nazywam się|mam na imię|jesteśmy',
    and: 'i|oraz|&',
  },
  ru: {
    lead: 'команда|владел(?:ец|ица|ьцы)|основател(?:ь|и|ьница)|инструктор(?:ы)?|мастера?|преподавател(?:ь|и)|врачи?|тренеры?|куратор(?:ы)?|хозя(?:ин|йка|ева)',
    founded: 'основал[аи]?',
    self: 'меня зовут|нас зовут|я|мы',
    and: 'и|&',
  },
  ar: {
    lead: 'صاحب(?:ة)?(?: المحل| المطعم| المكتب| المشروع)?|المالك(?:ة)?|المؤسس(?:ة)?|الفريق|فريقنا|المدرب(?:ة|ون)?',
    founded: 'على يد|أسسها|أسسه|اسسها|اسسه|أسستها|أسسته',
    self: 'أنا|انا|اسمي',
    and: 'و',
  },
}
