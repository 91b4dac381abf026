import { casesIn, hours, offer, picture, telling } from '../want.ts'

export const spanish = casesIn('es', [
  { say: 'cerramos todo agosto por vacaciones', want: { kind: 'note', contains: 'agosto' } },
  { say: 'quita el ultimo servicio', want: { kind: 'offer_gone', name: 'Roscos' } },
  { say: 'los roscos a siete euros', want: offer('Roscos', 7) },
  { say: 'pon el telefono arriba en la cabecera', want: { kind: 'text', sectionType: 'header', contains: 'phone' } },
  { say: 'haz una version en arabe', want: { kind: 'language', lang: 'ar' } },
  { say: 'como publico la pagina?', want: telling('public', 'en línea') },
  { say: 'pasalo a modo oscuro', want: { kind: 'theme', theme: { scheme: 'dark' } } },
  {
    say: 'cambia la respuesta del gluten por: Sí, martes y jueves.',
    want: { kind: 'text', sectionType: 'questions', contains: 'Sí, martes y jueves' },
  },
  { say: 'no me gusta la foto, pon otra', want: picture },
  { say: 'quiero que funcione sin conexión, como una app', want: { kind: 'offline', on: true } },
  { say: 'de martes a sabado de 8 a 3 de la tarde', want: hours(['tu', 'we', 'th', 'fr', 'sa'], '08:00-15:00') },
  {
    say: 'telefono nuevo 622 33 44 55, correo pedidos@sonne.example y esconde el equipo',
    want: [
      { kind: 'fact', factKind: 'phone', value: '622 33 44 55' },
      { kind: 'fact', factKind: 'email', value: 'pedidos@sonne.example' },
      { kind: 'section_hidden', type: 'team' },
    ],
  },
])
