import type { GateWords } from './types.ts'

export const it: GateWords = {
  invalid_description: ['Qualcosa nella descrizione non va: {0}.', 'Annulla l’ultima modifica o compila di nuovo il campo.'],
  invalid_markup: ['La pagina non è HTML valido: {0}.', 'Togli la sezione indicata o diccelo: l’errore è nostro.'],
  missing_alt: ['Un’immagine non ha parole per chi non la vede.', 'Scrivi che cosa mostra o segnala come decorazione.'],
  missing_heading: ['Manca un titolo.', 'Dai un titolo alla copertina o alla pagina.'],
  heading_order: ['I titoli saltano un livello prima di «{0}».', 'Dai un titolo alla sezione che precede.'],
  contrast: ['Due colori sono troppo simili per leggere: {0}, {1} a 1.', 'Scegli un colore più scuro o più chiaro.'],
  weight: ['La pagina pesa {0} KB; il massimo è {1} KB.', 'Sposta alcune sezioni su una pagina a parte.'],
  dead_link: ['Un collegamento non porta da nessuna parte: {0}.', 'Scegli un’altra destinazione o togli il pulsante.'],
  unsafe_link: ['Un collegamento non è sicuro: {0}.', 'Usa una sezione, una pagina, un telefono, un’e-mail o un indirizzo https.'],
  unconfirmed_fact: ['«{0}» è sulla pagina, ma nessuno lo ha confermato.', 'Confermalo o toglilo.'],
  refused_fact: ['Non lo volevi sul sito, eppure c’è: {0}.', 'Toglilo dal testo.'],
  refused_word: ['Non volevi la parola «{0}», eppure c’è.', 'Scrivi quella frase in un altro modo.'],
  refused_colour: ['Non volevi {0}, e la pagina lo mostra: {1}.', 'Scegli un altro colore per il sito.'],
  refused_section: ['Non volevi la sezione «{0}», eppure c’è.', 'Nascondila o toglila.'],
  language_incomplete: ['{0}: mancano {1} testi, perciò questa lingua resta offline.', 'Scrivi i testi mancanti o togli la lingua.'],
  unconfirmed_text: ['Va online una bozza che nessuno ha ancora confermato: «{0}».', 'Leggila, poi confermala o cambiala.'],
  unfounded_claim: [
    'Un testo non confermato afferma ciò che nessun dato dice: «{0}».',
    'Confermalo se è vero, o scrivilo in un altro modo.',
  ],
  duplicate_title: ['Due pagine hanno lo stesso nome: «{0}».', 'Dai a una delle due un nome suo.'],
  missing_description: ['La pagina «{0}» non dice nulla ai motori di ricerca.', 'Scrivi una frase che dica che cosa contiene.'],
  legal_missing: ['Al sito di un’attività ({0}) serve questo, e manca: {1}.', 'Chiedi una bozza nella chat e controllala.'],
}
