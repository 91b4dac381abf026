import type { Voice } from '../voice.ts'

export const shared: Omit<Voice, 'trades'> = {
  joints: { comma: ', ', and: ' e ', or: ' o ', town: ' a ' },
  plain: {
    services: 'Offerta',
    prices: 'Prezzi',
    hours: 'Orari',
    about: 'Chi siamo',
    gallery: 'Immagini',
    contact: 'Contatti',
    dates: 'Date',
    team: 'Le persone',
    testimonials: 'Dicono di noi',
    questions: 'Domande',
    send: 'Invia',
    topic: 'Oggetto',
  },
  owner: {
    reach: 'Come la si può contattare: telefono o e-mail?',
    email: 'A quale e-mail devono arrivare i messaggi del modulo?',
    phone: 'C’è un numero di telefono da chiamare?',
    name: 'Come si chiama l’attività?',
    city: 'In quale città si trova?',
    offer: 'Che cosa offre? Bastano poche parole.',
    hours: 'Quando è aperto?',
    days: 'Questi orari valgono ogni giorno?',
    address: 'Qual è l’indirizzo?',
  },
}
