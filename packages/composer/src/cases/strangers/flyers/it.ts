import { span } from '../stranger.ts'
import type { Stranger } from '../stranger.ts'

export const it: readonly Stranger[] = [
  {
    brief:
      'ciao sono gianni faccio l elettricista a bergamo e treviglio, uscita 40 euro, quadro nuovo da 350, punto luce 45. lun-ven 8-18 sabato su appuntamento. cell 333 555 0182, urgenze 035 555 0190. niente foto mie',
    trade: ['electrician'],
    city: 'Bergamo',
    phones: ['3335550182', '0355550190'],
    labels: ['0355550190 = urgenze'],
    hours: [span('mo-fr', '8-18')],
    hoursNote: ['su appuntamento'],
    offers: ['uscita = 40', 'quadro nuovo = 350', 'punto luce = 45'],
    people: ['Gianni'],
    area: ['Treviglio'],
    never: ['foto mie', 'ciao'],
  },
  {
    brief:
      'AGRITURISMO LA QUERCIA\nLocalità Poggio 7, 53024 Montalcino\nDi Rosanna Bellini, dal 1997\nCamera doppia € 85 a notte\nMenù degustazione € 38 a persona\nDegustazione vini € 15\nAperto da aprile a ottobre tutti i giorni 9-19, in inverno solo nel fine settimana\nReception: 0577 555 014\nRistorante (dopo le 18): 0577 555 018\nCertificazione biologica ICEA\nI nostri partner: Cantina Sesta, Frantoio Rossi, Bici Toscana\nCani benvenuti.',
    trade: ['hotel', 'restaurant'],
    name: ['Agriturismo La Quercia'],
    city: 'Montalcino',
    phones: ['0577555014', '0577555018'],
    labels: ['0577555014 = reception', '0577555018 = ristorante'],
    hoursNote: ['da aprile a ottobre', 'in inverno solo nel fine settimana'],
    offers: ['Camera doppia = 85', 'Menù degustazione = 38', 'Degustazione vini = 15'],
    people: ['Rosanna Bellini'],
    founded: '1997',
    certificates: ['Certificazione biologica ICEA'],
    partners: ['Cantina Sesta', 'Frantoio Rossi', 'Bici Toscana'],
  },
  {
    brief:
      'Studio fotografico Luce Piena, Verona. Matrimoni da 1.400 euro, ritratti 120 euro, fototessere 10 euro, battesimi a preventivo. Lavoriamo a Verona, Mantova e Vicenza. Soci TAU Visual. Studio aperto martedì-venerdì 10-13 e 15-19, sabato 10-13, lunedì e domenica chiuso. Tel. 045 555 0133 studio, 347 555 0144 Marta. Elegante, bianco e nero, non vogliamo il rosso. Sito in italiano e inglese.',
    trade: ['photographer'],
    name: ['Studio fotografico Luce Piena', 'Luce Piena'],
    city: 'Verona',
    phones: ['0455550133', '3475550144'],
    labels: ['0455550133 = studio', '3475550144 = Marta'],
    hours: [`${span('tu-fr', '10-13', '15-19')}; ${span('sa', '10-13')}`],
    closed: 'mo,su',
    offers: ['Matrimoni = 1400', 'ritratti = 120', 'fototessere = 10', 'battesimi'],
    area: ['Mantova', 'Vicenza'],
    certificates: ['TAU Visual'],
    refusals: ['colour:red'],
    languages: ['en'],
    never: ['non vogliamo', 'Sito in'],
  },
]
