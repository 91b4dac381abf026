import { casesIn, hours } from '../want.ts'

export const spanish = casesIn('es', [
  { say: 'el boton que diga "Reservar mi pan"', want: { kind: 'text', sectionType: 'hero', contains: 'Reservar mi pan' } },
  {
    say: 'donde pone Recién hecho cada mañana pon Hecho con calma cada noche',
    want: { kind: 'text', sectionType: 'footer', contains: 'Hecho con calma cada noche' },
  },
  { say: 'un verde oliva estaria bien', want: { kind: 'colour', colour: 'green' } },
  { say: 'menos redondeado, esquinas rectas', want: { kind: 'theme', theme: { radius: 'sharp' } } },
  { say: 'pon una parte para las fechas de los mercadillos', without: ['dates'], want: { kind: 'section_added', type: 'dates' } },
  { say: 'esconde los precios hasta enero', want: { kind: 'section_hidden', type: 'prices' } },
  { say: 'la galeria arriba del todo', want: { kind: 'section_moved', type: 'gallery', to: 'top' } },
  { say: 'abrimos tambien los domingos de 9 a 13', want: hours(['su'], '09:00-13:00') },
  { say: 'los lunes descansamos', want: { kind: 'closed', days: ['mo'] } },
  {
    say: 'nos hemos cambiado de direccion calle larios 8 malaga',
    want: { kind: 'fact', factKind: 'address', value: 'calle larios 8' },
  },
  { say: 'ya no hacemos roscos', want: { kind: 'offer_gone', name: 'Roscos' } },
  { say: 'crea una pagina nueva que se llame Bodas', want: { kind: 'page_added', title: 'Bodas' } },
  { say: 'borra la pagina Historia', secondPage: 'Historia', want: { kind: 'page_gone', title: 'Historia' } },
  { say: 'otra disposicion para los servicios', want: { kind: 'variant_changed', type: 'services' } },
  { say: 'podeis poner un contador de visitas', want: { kind: 'cannot' } },
])
