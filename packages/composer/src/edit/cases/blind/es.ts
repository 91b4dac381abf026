import { casesIn, hours, offer, workDays } from '../want.ts'

export const spanish = casesIn('es', [
  {
    say: 'Hola! podrias cambiar el titulo de arriba por "Pan sin prisas, de verdad"?',
    want: { kind: 'text', sectionType: 'hero', contains: 'Pan sin prisas, de verdad' },
  },
  {
    say: 'en sobre nosotros pon: Horneamos cada noche desde 1987.',
    want: { kind: 'text', sectionType: 'about', contains: 'Horneamos cada noche desde 1987' },
  },
  { say: 'color azul oscuro', want: { kind: 'colour', colour: 'blue', dark: true } },
  { say: 'letra mas elegante porfa', want: { kind: 'theme_changed', part: 'typePair' } },
  { say: 'añade una sección de precios', without: ['prices'], want: { kind: 'section_added', type: 'prices' } },
  { say: 'quita las preguntas', want: { kind: 'section_gone', type: 'questions' } },
  { say: 'sube las opiniones encima de la galería', want: { kind: 'section_moved', type: 'testimonials', to: { before: 'gallery' } } },
  { say: 'De lunes a viernes de 7:30 a 20:00', want: hours(workDays, '07:30-20:00') },
  { say: 'los sabados cerramos a las 14', want: hours(['sa'], '06:00-14:00') },
  { say: 'el telefono nuevo es 611 22 33 44', want: { kind: 'fact', factKind: 'phone', value: '611 22 33 44' } },
  { say: 'sube las tartas a 28€ y los roscos a 7', want: [offer('Tartas', 28), offer('Roscos', 7)] },
  { say: 'ahora tambien hacemos empanadas, 3,50 cada una', want: offer('Empanadas', 3.5) },
  { say: 'ponlo tambien en ingles', want: { kind: 'language', lang: 'en' } },
  { say: 'Quiero que suene música de fondo', want: { kind: 'cannot' } },
  { say: 'cámbialo por favor', want: { kind: 'question', field: ['text', 'section', 'what', 'wording'] } },
])
