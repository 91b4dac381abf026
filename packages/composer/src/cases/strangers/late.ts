import { span } from './stranger.ts'
import type { Stranger } from './stranger.ts'

/** One brief a language, written after the flyers had been mended and read once: no rule was looked at in between. */
export const late: Readonly<Record<string, readonly Stranger[]>> = {
  en: [
    {
      brief:
        'hello im rachel and i groom horses around Ludlow. full groom 55, clip 90, mane and tail 30. mon-sat 7 to 3, evenings by appointment. yard 01584 555 017, mobile after 5pm 07700 900 641. suppliers: Lincoln, Carr & Day. no pink please',
      trade: ['general', 'vet'],
      phones: ['01584555017', '07700900641'],
      labels: ['01584555017 = yard', '07700900641 = after 5pm'],
      hours: [span('mo-sa', '7-15')],
      hoursNote: ['evenings by appointment'],
      offers: ['full groom = 55', 'clip = 90', 'mane and tail = 30', '?horses'],
      people: ['Rachel'],
      partners: ['Lincoln'],
      refusals: ['colour:pink'],
      never: ['no pink', 'hello'],
    },
  ],
  de: [
    {
      brief:
        'Seilgarten Hochries\nLeitung: Monika Stangl\nErwachsene 29 €, Kinder 19 €, Familienkarte 79 €\nMai bis September täglich 10-18 Uhr, im Herbst nur am Wochenende\nKasse: 08036 55 50 12\nBergrettung: 0171 555 30 30\nUnsere Partner: Gasthof Spitz, Radl Mayer\nZertifiziert nach DIN 15567\nBitte kein Orange.',
      trade: ['gym', 'event', 'general'],
      name: ['Seilgarten Hochries'],
      phones: ['08036555012', '01715553030'],
      labels: ['08036555012 = kasse', '01715553030 = bergrettung'],
      hoursNote: ['Mai bis September', 'im Herbst nur am Wochenende'],
      offers: ['Erwachsene = 29', 'Kinder = 19', 'Familienkarte = 79'],
      people: ['Monika Stangl'],
      certificates: ['DIN 15567'],
      partners: ['Gasthof Spitz', 'Radl Mayer'],
      refusals: ['colour:orange'],
      never: ['kein Orange'],
    },
  ],
  fr: [
    {
      brief:
        'bonjour je suis camille, toiletteuse pour chiens à rennes. bain 30 €, coupe complète 48 €, griffes 10 €. du mardi au samedi 9h-18h, le lundi sur rendez-vous. salon 02 99 55 50 14, urgence 06 55 50 14 99. nous travaillons avec Clinique du Parc et Croq Bio. pas de photo de moi',
      trade: ['vet', 'salon', 'general'],
      city: 'Rennes',
      phones: ['0299555014', '0655501499'],
      labels: ['0299555014 = salon', '0655501499 = urgence'],
      hours: [span('tu-sa', '9-18')],
      hoursNote: ['le lundi sur rendez-vous'],
      offers: ['bain = 30', 'coupe complète = 48', 'griffes = 10'],
      people: ['Camille'],
      partners: ['Clinique du Parc', 'Croq Bio'],
      never: ['photo de moi', 'bonjour'],
    },
  ],
  it: [
    {
      brief:
        'Noleggio Barche Onda Blu\nLungolago 14, 25080 Moniga\nGommone € 120 al giorno\nPedalò € 15 all’ora\nDa maggio a settembre tutti i giorni 9-19, in inverno solo su prenotazione\nPontile: 0365 555 012\nSoccorso: 333 555 0911\nI nostri partner: Hotel Riva, Pizzeria Vela\nIscritti al consorzio Garda Sicuro.',
      trade: ['shop', 'general', 'hotel'],
      name: ['Noleggio Barche Onda Blu'],
      city: 'Moniga',
      phones: ['0365555012', '3335550911'],
      labels: ['0365555012 = pontile', '3335550911 = soccorso'],
      hoursNote: ['Da maggio a settembre', 'in inverno solo su prenotazione'],
      offers: ['Gommone = 120', 'Pedalò = 15'],
      certificates: ['Garda Sicuro'],
      partners: ['Hotel Riva', 'Pizzeria Vela'],
    },
  ],
  es: [
    {
      brief:
        'hola me llamo javi y arreglo tejados en murcia, reparación de goteras 90 €, limpieza de canalones 60 €, tejado nuevo a consultar. lunes a viernes 8-17, sábados con cita previa. oficina 968 555 014, urgencias 655 550 414. trabajamos en Murcia, Cartagena y Lorca. sin rojo',
      trade: ['roofer'],
      city: 'Murcia',
      phones: ['968555014', '655550414'],
      labels: ['968555014 = oficina', '655550414 = urgencias'],
      hours: [span('mo-fr', '8-17')],
      hoursNote: ['sábados con cita previa'],
      offers: ['reparación de goteras = 90', 'limpieza de canalones = 60', 'tejado nuevo', '?tejados'],
      people: ['Javi'],
      area: ['Cartagena', 'Lorca'],
      refusals: ['colour:red'],
      never: ['sin rojo', 'hola'],
    },
  ],
  nl: [
    {
      brief:
        'Hovenier Van Beek, Apeldoorn, sinds 2005. Tuinontwerp vanaf 350 euro, snoeien 45 euro per uur, bestrating op aanvraag. Wij werken in Apeldoorn, Deventer en Zutphen. Lid van VHG. Ma-vr 7.30-16.30, zaterdag op afspraak. Kantoor 055 555 01 20, storm: 06 5550 1200. Leveranciers: Kwekerij Bos, Steenhandel Oost. Geen geel.',
      trade: ['gardener'],
      name: ['Hovenier Van Beek', 'Van Beek'],
      city: 'Apeldoorn',
      phones: ['0555550120', '0655501200'],
      labels: ['0555550120 = kantoor', '0655501200 = storm'],
      hours: [span('mo-fr', '7:30-16:30')],
      hoursNote: ['zaterdag op afspraak'],
      offers: ['Tuinontwerp = 350', 'snoeien = 45', 'bestrating'],
      founded: '2005',
      area: ['Deventer', 'Zutphen'],
      certificates: ['VHG'],
      partners: ['Kwekerij Bos', 'Steenhandel Oost'],
      refusals: ['colour:yellow'],
      never: ['Geen geel'],
    },
  ],
  cs: [
    {
      brief:
        'ahoj jsem lenka a šiju šaty v brně, oprava 200 kč, zkrácení kalhot 150 kč, šaty na míru od 3500 kč. po-čt 10-18, v pátek po domluvě. dílna 541 555 014, večer 605 555 714. spolupracujeme s Látky Nováková, Svatby Sen. nechci fialovou',
      trade: ['general', 'shop'],
      city: 'Brno',
      phones: ['541555014', '605555714'],
      labels: ['541555014 = dílna', '605555714 = večer'],
      hours: [span('mo-th', '10-18')],
      hoursNote: ['v pátek po domluvě'],
      offers: ['oprava = 200', 'zkrácení kalhot = 150', 'šaty na míru = 3500'],
      people: ['Lenka'],
      partners: ['Látky Nováková', 'Svatby Sen'],
      refusals: ['colour:purple'],
      never: ['nechci', 'ahoj'],
    },
  ],
  pl: [
    {
      brief:
        'Stadnina Pod Lasem\nul. Leśna 3, 05-500 Piaseczno\nJazda 90 zł / godz.\nObóz konny 1 400 zł\nOd maja do września codziennie 8-20, zimą tylko w weekendy\nStajnia: 22 555 50 14\nWeterynarz: 505 555 714\nNasi partnerzy: Sklep Koń, Kowal Zych\nCertyfikat Polskiego Związku Jeździeckiego',
      trade: ['general', 'gym', 'tutor'],
      name: ['Stadnina Pod Lasem'],
      city: 'Piaseczno',
      address: 'Leśna 3',
      phones: ['225555014', '505555714'],
      labels: ['225555014 = stajnia', '505555714 = weterynarz'],
      hoursNote: ['Od maja do września', 'zimą tylko w weekendy'],
      offers: ['Jazda = 90', 'Obóz konny = 1400'],
      certificates: ['Polskiego Związku Jeździeckiego'],
      partners: ['Sklep Koń', 'Kowal Zych'],
    },
  ],
  ru: [
    {
      brief:
        'здравствуйте я марина пеку торты в казани, торт от 2500 руб, капкейки 180 руб, пирог 900 руб. вт-сб 10-19, воскресенье по записи. заказ 8 843 555 01 40, доставка 8 917 555 07 14. без розового',
      trade: ['bakery'],
      city: 'Казань',
      phones: ['88435550140', '89175550714'],
      labels: ['88435550140 = заказ', '89175550714 = доставка'],
      hours: [span('tu-sa', '10-19')],
      hoursNote: ['воскресенье по записи'],
      offers: ['торт = 2500', 'капкейки = 180', 'пирог = 900', '?торты'],
      people: ['Марина'],
      refusals: ['colour:pink'],
      never: ['без розового', 'здравствуйте'],
    },
  ],
  ar: [
    {
      brief:
        'مغسلة النسيم للسيارات، الرياض، منذ 2012. غسيل خارجي 30 ريال، تلميع 250 ريال، تنظيف داخلي 120 ريال. من السبت إلى الخميس 8 صباحا إلى 10 مساء، الجمعة بموعد مسبق. المغسلة 011 555 0140، الشكاوى 0555 550 714. نخدم الرياض والخرج. شركاؤنا: زيوت الخليج، إطارات نجد. بدون أصفر.',
      trade: ['car-repair', 'cleaner', 'general'],
      name: ['مغسلة النسيم للسيارات', 'مغسلة النسيم'],
      city: 'الرياض',
      phones: ['0115550140', '0555550714'],
      labels: ['0115550140 = المغسلة', '0555550714 = الشكاوى'],
      hours: [span('mo,tu,we,th,sa,su', '8-22')],
      hoursNote: ['الجمعة بموعد مسبق'],
      offers: ['غسيل خارجي = 30', 'تلميع = 250', 'تنظيف داخلي = 120'],
      founded: '2012',
      area: ['الخرج'],
      partners: ['زيوت الخليج', 'إطارات نجد'],
      refusals: ['colour:yellow'],
      never: ['بدون أصفر'],
    },
  ],
}
