import type { Voice } from '../voice.ts'

export const shared: Omit<Voice, 'trades'> = {
  joints: { comma: ', ', and: ' y ', or: ' o ', town: ' en ' },
  plain: {
    services: 'Oferta',
    prices: 'Precios',
    hours: 'Horario',
    about: 'Sobre nosotros',
    gallery: 'Imágenes',
    contact: 'Contacto',
    dates: 'Fechas',
    team: 'El equipo',
    testimonials: 'Opiniones',
    questions: 'Preguntas',
    send: 'Enviar',
    topic: 'Asunto',
  },
  owner: {
    reach: '¿Cómo pueden contactarle: teléfono o correo?',
    email: '¿A qué correo deben llegar los mensajes del formulario?',
    phone: '¿Hay un teléfono al que llamar?',
    name: '¿Cómo se llama el negocio?',
    city: '¿En qué ciudad está?',
    offer: '¿Qué ofrece? Bastan unas palabras.',
    hours: '¿Cuándo abre?',
    days: '¿Vale este horario todos los días?',
    address: '¿Cuál es la dirección?',
  },
}
