import type { Voice } from '../voice.ts'

export const shared: Omit<Voice, 'trades'> = {
  joints: { comma: ', ', and: ' a ', or: ' nebo ', town: ', ' },
  plain: {
    services: 'Nabídka',
    prices: 'Ceny',
    hours: 'Otevírací doba',
    about: 'O nás',
    gallery: 'Obrázky',
    contact: 'Kontakt',
    dates: 'Termíny',
    team: 'Lidé',
    testimonials: 'Ohlasy',
    questions: 'Otázky',
    send: 'Odeslat',
    topic: 'Předmět',
  },
  owner: {
    reach: 'Jak vás lze zastihnout: telefonem, nebo e-mailem?',
    email: 'Na který e-mail mají chodit zprávy z formuláře?',
    phone: 'Je nějaké číslo, na které lze volat?',
    name: 'Jak se podnik jmenuje?',
    city: 'Ve kterém městě jste?',
    offer: 'Co nabízíte? Stačí pár slov.',
    hours: 'Kdy máte otevřeno?',
    days: 'Platí tyto hodiny každý den?',
    address: 'Jaká je adresa?',
  },
}
