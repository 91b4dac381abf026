import type { Voice } from '../voice.ts'

export const shared: Omit<Voice, 'trades'> = {
  joints: { comma: ', ', and: ' et ', or: ' ou ', town: ' à ' },
  plain: {
    services: 'Offre',
    prices: 'Prix',
    hours: 'Horaires',
    about: 'À propos',
    gallery: 'Images',
    contact: 'Contact',
    dates: 'Dates',
    team: 'L’équipe',
    testimonials: 'Témoignages',
    questions: 'Questions',
    send: 'Envoyer',
    topic: 'Sujet',
  },
  owner: {
    reach: 'Comment vous joindre : téléphone ou e-mail ?',
    email: 'À quelle adresse e-mail envoyer les messages du formulaire ?',
    phone: 'Y a-t-il un numéro de téléphone à appeler ?',
    name: 'Quel est le nom de l’entreprise ?',
    city: 'Dans quelle ville êtes-vous ?',
    offer: 'Que proposez-vous ? Quelques mots suffisent.',
    hours: 'Quand êtes-vous ouvert ?',
    days: 'Ces horaires valent-ils tous les jours ?',
    address: 'Quelle est l’adresse ?',
  },
}
