import { span } from '../stranger.ts'
import type { Stranger } from '../stranger.ts'

export const es: readonly Stranger[] = [
  {
    brief:
      'hola soy lucia doy clases de guitarra en zaragoza, 20 euros la hora, bono de 10 clases 180, online 15. de lunes a jueves de 16 a 21. mi movil 655 550 142, whatsapp mejor. no quiero fotos mias ni color rosa',
    trade: ['tutor', 'musician'],
    city: 'Zaragoza',
    phones: ['655550142'],
    hours: [span('mo-th', '16-21')],
    offers: ['bono de 10 clases = 180', 'online = 15', '?clases de guitarra = 20', '? = 20'],
    people: ['Lucia'],
    refusals: ['colour:pink'],
    never: ['no quiero', 'fotos mias', 'color rosa'],
  },
  {
    brief:
      'KAYAK RÍO CLARO\nPaseo del Embarcadero 5, 33540 Arriondas\nFundada en 1999 por Pelayo Cueto\nDescenso del Sella ........ 25 €\nBarranco .................. 45 €\nRuta a caballo (1 h) ...... 20 €\nDe abril a octubre todos los días de 9 a 19 h, en invierno solo fines de semana\nRecepción: 985 555 010\nEmergencias: 655 550 911\nEmpresa de turismo activo nº 1234. Seguro incluido.\nColaboradores: Hostal La Peña, Sidrería El Roble, Autocares Norte\nSe admiten perros.',
    trade: ['event', 'gym', 'general'],
    name: ['Kayak Río Claro'],
    city: 'Arriondas',
    phones: ['985555010', '655550911'],
    labels: ['985555010 = recepción', '655550911 = emergencias'],
    hoursNote: ['De abril a octubre', 'en invierno solo fines de semana'],
    offers: ['Descenso del Sella = 25', 'Barranco = 45', 'Ruta a caballo = 20'],
    people: ['Pelayo Cueto'],
    founded: '1999',
    certificates: ['Empresa de turismo activo'],
    partners: ['Hostal La Peña', 'Sidrería El Roble', 'Autocares Norte'],
  },
  {
    brief:
      'Clínica veterinaria Los Olmos en Getafe, llevamos desde 2008. Consulta 30 €, vacuna antirrábica 25 €, esterilización desde 120 €, limpieza dental a consultar. Atendemos a domicilio en Getafe, Leganés y Parla. Lunes a viernes de 10:00 a 14:00 y de 17:00 a 20:30, sábados de 10 a 13:30, domingos cerrado. Citas 915 555 310, urgencias (24 h) 655 550 310. Miembros de AVEPA. Doctora Inés Robledo y doctor Samir Haddad. En azul claro, nada de verde.',
    trade: ['vet'],
    name: ['Clínica veterinaria Los Olmos', 'Los Olmos'],
    city: 'Getafe',
    phones: ['915555310', '655550310'],
    labels: ['915555310 = citas', '655550310 = urgencias'],
    hours: [`${span('mo-fr', '10-14', '17-20:30')}; ${span('sa', '10-13:30')}`],
    closed: 'su',
    offers: ['Consulta = 30', 'vacuna antirrábica = 25', 'esterilización = 120', 'limpieza dental'],
    people: ['Inés Robledo', 'Samir Haddad'],
    founded: '2008',
    area: ['Leganés', 'Parla'],
    certificates: ['AVEPA'],
    refusals: ['colour:green'],
    never: ['nada de verde'],
  },
]
