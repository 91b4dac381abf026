import type { Voice } from '../voice.ts'

export const shared: Omit<Voice, 'trades'> = {
  joints: { comma: ', ', and: ' en ', or: ' of ', town: ' in ' },
  plain: {
    services: 'Aanbod',
    prices: 'Prijzen',
    hours: 'Openingstijden',
    about: 'Over ons',
    gallery: 'Beelden',
    contact: 'Contact',
    dates: 'Data',
    team: 'Mensen',
    testimonials: 'Ervaringen',
    questions: 'Vragen',
    send: 'Versturen',
    topic: 'Onderwerp',
  },
  owner: {
    reach: 'Hoe bent u te bereiken: telefoon of e-mail?',
    email: 'Naar welk e-mailadres gaan berichten uit het formulier?',
    phone: 'Is er een telefoonnummer om te bellen?',
    name: 'Hoe heet de zaak?',
    city: 'In welke plaats bent u?',
    offer: 'Wat biedt u aan? Een paar woorden volstaan.',
    hours: 'Wanneer bent u open?',
    days: 'Gelden deze tijden elke dag?',
    address: 'Wat is het adres?',
  },
}
