import type { GateWords } from './types.ts'

export const it: GateWords = {
  invalid_description: ['Qualcosa nella descrizione non va: {0}.', 'Annulli l’ultima modifica o compili di nuovo il campo.'],
  invalid_markup: ['La pagina non è HTML valido: {0}.', 'Tolga la sezione indicata o ce lo dica: l’errore è nostro.'],
  missing_alt: ['Un’immagine non ha parole per chi non la vede.', 'Scriva che cosa mostra o la segni come decorativa.'],
  missing_heading: ['Manca un titolo: {0}.', 'Dia un titolo all’apertura o alla pagina.'],
  heading_order: ['I titoli saltano un livello prima di «{0}».', 'Dia un titolo alla sezione che precede.'],
  contrast: ['Due colori sono troppo simili per leggere: {0}, {1} a 1.', 'Scelga un colore più scuro o più chiaro.'],
  weight: ['La pagina pesa {0} KB; il massimo è {1} KB.', 'Sposti alcune sezioni su una pagina a parte.'],
  dead_link: ['Un collegamento non porta da nessuna parte: {0}.', 'Scelga un’altra destinazione o tolga il pulsante.'],
  unsafe_link: ['Un collegamento non è sicuro: {0}.', 'Usi una sezione, una pagina, un telefono, un’e-mail o un indirizzo https.'],
  unconfirmed_fact: ['«{0}» è sulla pagina, ma nessuno lo ha confermato.', 'Lo confermi o lo tolga.'],
  refused_fact: ['Questo non doveva stare sul sito, eppure c’è: {0}.', 'Lo tolga dal testo.'],
  refused_word: ['La parola «{0}» non doveva comparire, eppure c’è.', 'Scriva quella frase in un altro modo.'],
  refused_colour: ['{0} non era gradito, e la pagina lo mostra: {1}.', 'Scelga un altro colore per il sito.'],
  refused_section: ['La sezione «{0}» non era gradita, eppure c’è.', 'La nasconda o la tolga.'],
  language_incomplete: ['{0}: mancano {1} testi, perciò questa lingua resta offline.', 'Scriva i testi mancanti o tolga la lingua.'],
  unconfirmed_text: ['Va online una bozza che nessuno ha ancora confermato: «{0}».', 'La legga, poi la confermi o la cambi.'],
  unfounded_claim: [
    'Un testo non confermato afferma ciò che nessun dato dice: «{0}».',
    'Lo confermi se è vero, o lo scriva in un altro modo.',
  ],
  duplicate_title: ['Due pagine hanno lo stesso titolo: «{0}».', 'Dia a una delle due un titolo suo.'],
  missing_description: ['La pagina «{0}» non dice nulla ai motori di ricerca.', 'Scriva una frase che dica che cosa contiene.'],
  legal_missing: ['Al sito di un’attività ({0}) serve questo, e manca: {1}.', 'Chieda una bozza nella chat e la controlli.'],
}
