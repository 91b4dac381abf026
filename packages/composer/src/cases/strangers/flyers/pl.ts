import { span } from '../stranger.ts'
import type { Stranger } from '../stranger.ts'

export const pl: readonly Stranger[] = [
  {
    brief:
      'cześć jestem ola i robię paznokcie w gdyni, hybryda 120 zł, żel 160 zł, pedicure 140, zdjęcie hybrydy 40. wtorek-sobota 10-19. tel 505 555 018 tylko sms. bez mojego zdjęcia i nie różowo',
    trade: ['salon'],
    city: 'Gdynia',
    phones: ['505555018'],
    hours: [span('tu-sa', '10-19')],
    offers: ['hybryda = 120', 'żel = 160', 'pedicure = 140', 'zdjęcie hybrydy = 40'],
    people: ['Ola'],
    refusals: ['colour:pink'],
    never: ['mojego zdjęcia', 'nie różowo', 'cześć'],
  },
  {
    brief:
      'SPŁYWY KAJAKOWE CZAPLA\nul. Nadbrzeżna 6, 12-220 Ruciane-Nida\nProwadzi Marek Zalewski od 2001 roku\nKajak dwuosobowy 60 zł / dzień\nKajak jednoosobowy 45 zł / dzień\nTransport kajaków od 80 zł\nOd kwietnia do października codziennie 9-19, zimą tylko w weekendy\nBiuro: 87 555 50 10\nTelefon alarmowy: 505 555 911\nInstruktorzy z licencją PZKaj. Ubezpieczenie w cenie.\nNasi partnerzy: Pensjonat Sosna, Karczma u Wasyla, Busy Mazury\nPsy mile widziane.',
    trade: ['general', 'event', 'gym'],
    name: ['Spływy Kajakowe Czapla'],
    city: 'Ruciane-Nida',
    address: 'Nadbrzeżna 6',
    phones: ['875555010', '505555911'],
    labels: ['875555010 = biuro', '505555911 = alarmowy'],
    hoursNote: ['Od kwietnia do października', 'zimą tylko w weekendy'],
    offers: ['Kajak dwuosobowy = 60', 'Kajak jednoosobowy = 45', 'Transport kajaków = 80'],
    people: ['Marek Zalewski'],
    founded: '2001',
    certificates: ['PZKaj'],
    partners: ['Pensjonat Sosna', 'Karczma u Wasyla', 'Busy Mazury'],
  },
  {
    brief:
      'Kancelaria podatkowa Wierzbicki, Rzeszów, działamy od 1998. Księgowość dla firm od 250 zł miesięcznie, PIT 100 zł, kadry i płace wg umowy. Obsługujemy Rzeszów, Łańcut i Jarosław. Wpis na listę doradców podatkowych nr 12345. Pn-pt 8-16, we wtorki do 18, w soboty po umówieniu. Sekretariat 17 555 50 20, po godzinach 505 555 020. Bez żółtego, spokojnie i poważnie. Po polsku i ukraińsku.',
    trade: ['consultant', 'lawyer', 'general'],
    name: ['Kancelaria podatkowa Wierzbicki'],
    city: 'Rzeszów',
    phones: ['175555020', '505555020'],
    labels: ['175555020 = sekretariat', '505555020 = po godzinach'],
    hours: [`${span('mo,we,th,fr', '8-16')}; ${span('tu', '8-18')}`],
    hoursNote: ['po umówieniu'],
    offers: ['Księgowość dla firm = 250', 'PIT = 100', 'kadry i płace'],
    founded: '1998',
    area: ['Łańcut', 'Jarosław'],
    certificates: ['doradców podatkowych'],
    refusals: ['colour:yellow'],
    never: ['Bez żółtego', 'spokojnie'],
  },
]
