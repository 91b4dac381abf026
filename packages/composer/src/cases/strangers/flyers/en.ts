import { span } from '../stranger.ts'
import type { Stranger } from '../stranger.ts'

export const en: readonly Stranger[] = [
  {
    brief:
      'hi im tom, i fix boilers in leeds and wakefield. service 85, new thermostat from 140, call out 60 an hour. gas safe registered. ring me on 07700 900 118 or after 6pm 0113 496 0144. mon to fri 8 til 6. no photos of me please',
    trade: ['plumber', 'general'],
    city: 'Leeds',
    phones: ['07700900118', '01134960144'],
    labels: ['01134960144 = after 6pm'],
    hours: [span('mo-fr', '8-18')],
    offers: ['service = 85', 'new thermostat = 140', 'call out = 60'],
    people: ['Tom'],
    area: ['Wakefield'],
    certificates: ['gas safe registered'],
    never: ['photos of me', 'im tom', 'ring me'],
  },
  {
    brief:
      'PENHALE SURF SCHOOL\nEst. 1994\nLearn to surf with us on Perranporth beach!\nGroup lesson (2 hrs) ....... £40\nPrivate lesson ............. £95\nFamily of four ............. £140\nBoard hire, half day £15 / full day £25\nApril to October daily 9am-7pm, in winter only weekends 10-4\nReception: 01872 555 620\nBeach hut (summer): 07700 900 733\nsurf@penhale.example\nSurfing England accredited. Insured by Coastguard Mutual.\nOur partners: Tidal Wetsuits, The Watering Hole, Cornish Boards Ltd.\nDogs welcome.',
    trade: ['gym', 'tutor', 'general'],
    name: ['Penhale Surf School'],
    city: 'Perranporth',
    phones: ['01872555620', '07700900733'],
    labels: ['01872555620 = reception', '07700900733 = beach hut'],
    emails: ['surf@penhale.example'],
    hoursNote: ['April to October', 'in winter only weekends 10-4'],
    offers: ['Group lesson = 40', 'Private lesson = 95', 'Family of four = 140', 'half day = 15', 'full day = 25'],
    founded: '1994',
    certificates: ['Surfing England accredited'],
    partners: ['Tidal Wetsuits', 'The Watering Hole', 'Cornish Boards'],
  },
  {
    brief:
      'Halloran & Daughters, chimney sweeps and stove fitters since 1979. We cover Shrewsbury, Ludlow and Church Stretton. Sweep £65 per flue; stove service £90; nest removal from £80; CCTV survey on request. Members of HETAS and the Guild of Master Chimney Sweeps. Sweeping by appointment only, office Mon-Fri 9-1 and 2-5. Office 01743 555 208, emergency 07700 900 415. Suppliers we trust: Stovax, Morso, Charnwood. Black and brick red, not green.',
    trade: ['general', 'cleaner'],
    name: ['Halloran & Daughters'],
    phones: ['01743555208', '07700900415'],
    labels: ['01743555208 = office', '07700900415 = emergency'],
    hours: [span('mo-fr', '9-13', '14-17')],
    hoursNote: ['by appointment'],
    offers: ['Sweep = 65', 'stove service = 90', 'nest removal = 80', 'CCTV survey'],
    founded: '1979',
    area: ['Ludlow', 'Church Stretton'],
    certificates: ['HETAS', 'Guild of Master Chimney Sweeps'],
    partners: ['Stovax', 'Morso', 'Charnwood'],
    refusals: ['colour:green'],
    never: ['not green', 'brick red'],
  },
]
