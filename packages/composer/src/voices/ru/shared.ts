import type { Voice } from '../voice.ts'

export const shared: Omit<Voice, 'trades'> = {
  joints: { comma: ', ', and: ' и ', or: ' или ', town: ', ' },
  plain: {
    services: 'Услуги',
    prices: 'Цены',
    hours: 'Часы работы',
    about: 'О нас',
    gallery: 'Изображения',
    contact: 'Контакты',
    dates: 'Даты',
    team: 'Люди',
    testimonials: 'Отзывы',
    questions: 'Вопросы',
    send: 'Отправить',
    topic: 'Тема',
  },
  owner: {
    reach: 'Как с вами связаться: телефон или почта?',
    email: 'На какую почту отправлять сообщения из формы?',
    phone: 'Есть ли телефон, по которому можно звонить?',
    name: 'Как называется дело?',
    city: 'В каком вы городе?',
    offer: 'Что вы предлагаете? Достаточно нескольких слов.',
    hours: 'Когда вы открыты?',
    days: 'Эти часы действуют каждый день?',
    address: 'Какой адрес?',
  },
}
