import type { Voice } from '../voice.ts'

export const shared: Omit<Voice, 'trades'> = {
  joints: { comma: ', ', and: ' und ', or: ' oder ', town: ' in ' },
  plain: {
    services: 'Angebot',
    prices: 'Preise',
    hours: 'Öffnungszeiten',
    about: 'Über uns',
    gallery: 'Bilder',
    contact: 'Kontakt',
    dates: 'Termine',
    team: 'Menschen',
    testimonials: 'Stimmen',
    questions: 'Fragen',
    send: 'Absenden',
    topic: 'Betreff',
  },
  owner: {
    reach: 'Wie erreicht man Sie: Telefon oder E-Mail?',
    email: 'An welche E-Mail-Adresse sollen Nachrichten aus dem Formular gehen?',
    phone: 'Gibt es eine Telefonnummer, die man anrufen darf?',
    name: 'Wie heißt der Betrieb?',
    city: 'In welchem Ort sind Sie?',
    offer: 'Was bieten Sie an? Ein paar Worte genügen.',
    hours: 'Wann haben Sie geöffnet?',
    days: 'Gelten diese Zeiten jeden Tag?',
    address: 'Wie lautet die Adresse?',
  },
}
