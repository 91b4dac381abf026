import type { Voice } from '../voice.ts'

export const shared: Omit<Voice, 'trades'> = {
  joints: { comma: ', ', and: ' i ', or: ' czy ', town: ', ' },
  plain: {
    services: 'Oferta',
    prices: 'Ceny',
    hours: 'Godziny',
    about: 'O nas',
    gallery: 'Zdjęcia',
    contact: 'Kontakt',
    dates: 'Terminy',
    team: 'Ludzie',
    testimonials: 'Opinie',
    questions: 'Pytania',
    send: 'Wyślij',
    topic: 'Temat',
  },
  owner: {
    reach: 'Jak można się z Panią lub Panem skontaktować: telefon czy e-mail?',
    email: 'Na jaki e-mail mają trafiać wiadomości z formularza?',
    phone: 'Czy jest numer telefonu, pod który można dzwonić?',
    name: 'Jak nazywa się firma?',
    city: 'W jakim mieście?',
    offer: 'Co jest w ofercie? Wystarczy kilka słów.',
    hours: 'W jakich godzinach jest otwarte?',
    days: 'Czy te godziny obowiązują codziennie?',
    address: 'Jaki jest adres?',
  },
}
