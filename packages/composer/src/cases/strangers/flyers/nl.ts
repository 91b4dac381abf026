import { span } from '../stranger.ts'
import type { Stranger } from '../stranger.ts'

export const nl: readonly Stranger[] = [
  {
    brief:
      'hoi ik ben bram en ik schilder huizen in utrecht en zeist. kamer 350, trappenhuis vanaf 600, buitenwerk op offerte. ma t/m vr 8-17. bel 06 55501822 of na 18 uur 030 555 0144. geen foto van mij, liever geen paars',
    trade: ['painter'],
    city: 'Utrecht',
    phones: ['0655501822', '0305550144'],
    labels: ['0305550144 = na 18 uur'],
    hours: [span('mo-fr', '8-17')],
    offers: ['kamer = 350', 'trappenhuis = 600', 'buitenwerk'],
    people: ['Bram'],
    area: ['Zeist'],
    refusals: ['colour:purple'],
    never: ['foto van mij', 'geen paars', 'hoi'],
  },
  {
    brief:
      'CAMPING DE WILGENHOF\nDijkweg 18, 4357 Domburg\nFamilie Maas, sinds 1986\nKampeerplaats per nacht € 24,50\nTrekkershut per nacht € 62,-\nFietsverhuur per dag € 9\nApril tot en met oktober dagelijks 9-19 uur, in de winter alleen in het weekend\nReceptie: 0118 555 010\nNoodnummer: 06 5550 9110\nAangesloten bij de RECRON. Green Key goud.\nOnze partners: Bakkerij Zout, Surfschool Noord, Fietsen Jansen\nHonden aan de lijn.',
    trade: ['hotel', 'general'],
    name: ['Camping de Wilgenhof'],
    city: 'Domburg',
    address: 'Dijkweg 18',
    phones: ['0118555010', '0655509110'],
    labels: ['0118555010 = receptie', '0655509110 = noodnummer'],
    hoursNote: ['April tot en met oktober', 'in de winter alleen in het weekend'],
    offers: ['Kampeerplaats = 24.5', 'Trekkershut = 62', 'Fietsverhuur = 9'],
    founded: '1986',
    certificates: ['RECRON', 'Green Key goud'],
    partners: ['Bakkerij Zout', 'Surfschool Noord', 'Fietsen Jansen'],
  },
  {
    brief:
      'Praktijk voor fysiotherapie Van Dalen & Smit, Amersfoort. Intake 45 euro, behandeling 39,50, echografie 60 euro, dry needling in overleg. Ook aan huis in Amersfoort, Leusden en Soest. BIG-geregistreerd, lid van het KNGF. Ma-do 8-12.30 en 13-18 uur, vr 8-12.30, avonden op afspraak. Afspraken: 033 555 02 20. Administratie: 033 555 02 21. Therapeuten: Joost van Dalen en Mirjam Smit. Rustig, veel wit, geen rood. Nederlands en Engels.',
    trade: ['therapist', 'doctor', 'general'],
    name: ['Praktijk voor fysiotherapie Van Dalen & Smit', 'Van Dalen & Smit', 'Fysiotherapie Van Dalen & Smit'],
    city: 'Amersfoort',
    phones: ['0335550220', '0335550221'],
    labels: ['0335550220 = afspraken', '0335550221 = administratie'],
    hours: [`${span('mo-th', '8-12:30', '13-18')}; ${span('fr', '8-12:30')}`],
    hoursNote: ['avonden op afspraak'],
    offers: ['Intake = 45', 'behandeling = 39.5', 'echografie = 60', 'dry needling'],
    people: ['Joost van Dalen', 'Mirjam Smit'],
    area: ['Leusden', 'Soest'],
    certificates: ['BIG-geregistreerd', 'KNGF'],
    refusals: ['colour:red'],
    languages: ['en'],
    never: ['geen rood', 'veel wit'],
  },
]
