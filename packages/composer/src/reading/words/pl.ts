import type { BriefWords } from './words.ts'

export const pl: BriefWords = {
  trades: {
    bakery: {
      strong: 'piekarnia, piekarni, piekarnię, cukiernia, piekarz',
      goods: 'chleb*, bułki, bułeczki, ciasta, torty, pączki, drożdżówki, bagietki',
    },
    restaurant: {
      strong: 'restauracja, restauracji, bistro, pizzeria, gospoda, karczma',
      goods: 'pierogi, zupa*, żurek, pizza, obiady, schabowy',
    },
    cafe: { strong: 'kawiarnia, kawiarni, herbaciarnia, palarnia kawy', goods: 'kawa, herbata, ciasto, śniadania' },
    dentist: {
      strong: 'dentysta, dentystka, stomatolog*, gabinet stomatologiczny, ortodonta',
      goods: 'higienizacja, plomby, implanty, aparaty ortodontyczne, korony, wybielanie',
    },
    doctor: {
      strong: 'gabinet lekarski, lekarz, lekarka, przychodnia, pediatra, dermatolog',
      goods: 'szczepienia, badania, usg, wizyty domowe',
    },
    lawyer: {
      strong: 'kancelaria, adwokat*, radca prawny, prawnik*, notariusz',
      goods: 'spadki, rozwody, umowy, prawo pracy, prawo rodzinne',
    },
    plumber: { strong: 'hydraulik*, instalator*', goods: 'wycieki, ogrzewanie, kotły, udrażnianie, łazienki' },
    electrician: { strong: 'elektryk*, instalacje elektryczne', goods: 'gniazdka, oświetlenie, fotowoltaika, pomiary' },
    photographer: { strong: 'fotograf, fotografka, fotografia, studio fotograficzne', goods: 'śluby, portrety, sesje rodzinne, reportaże' },
    gym: { strong: 'siłownia, siłowni, fitness*, joga, pilates, trener personalny', goods: 'zajęcia grupowe, karnety, trening personalny' },
    salon: {
      strong: 'salon fryzjerski, fryzjer*, barber*, salon kosmetyczny',
      goods: 'strzyżenie, farbowanie, koloryzacja, manicure, pedicure, modelowanie',
    },
    tutor: {
      strong: 'korepetycje, korepetytor*, szkoła językowa, szkoła muzyczna, nauka gry',
      goods: 'matematyka, angielski, niemiecki, fizyka, fortepian, gitara',
    },
    cleaner: { strong: 'sprzątanie, firma sprzątająca, mycie okien', goods: 'sprzątanie biur, sprzątanie mieszkań, pranie dywanów' },
    florist: { strong: 'kwiaciarnia, kwiaciarni, florystka, florysta', goods: 'bukiety, wieńce, rośliny doniczkowe' },
    hotel: { strong: 'pensjonat, pensjonatu, hotel, noclegi, agroturystyka, apartamenty', goods: 'pokoje, śniadania, sauna' },
    'car-repair': {
      strong: 'warsztat samochodowy, mechanik*, wulkanizacja, auto serwis',
      goods: 'wymiana oleju, hamulce, opony, przegląd, blacharstwo, lakierowanie',
    },
    architect: { strong: 'biuro architektoniczne, architekt*, projektowanie wnętrz', goods: 'domy jednorodzinne, przebudowy, wnętrza' },
    consultant: { strong: 'doradztwo, doradca*, biuro rachunkowe, księgow*, coach*', goods: 'podatki, księgowość, strategia, warsztaty' },
    software: {
      strong: 'oprogramowanie, programista, programowanie, agencja interaktywna',
      goods: 'strony internetowe, aplikacje, sklepy internetowe',
    },
    charity: { strong: 'stowarzyszenie, fundacja, wolontariat, schronisko' },
    event: { strong: 'wydarzenia, organizacja imprez, festiwal, konferencja' },
    shop: { strong: 'sklep, sklepik, butik', goods: 'ubrania, buty, prezenty, zabawki' },
    musician: { strong: 'muzyka, muzyk, zespół muzyczny, orkiestra, wokalistka' },
    translator: { strong: 'tłumaczenia, tłumacz*, biuro tłumaczeń' },
    midwife: { strong: 'położna, doula' },
    therapist: { strong: 'terapia, terapeut*, psycholog*, psychoterap*, fizjoterap*, masaż*' },
    gardener: { strong: 'ogrodnik*, ogrody, zakładanie ogrodów', goods: 'trawniki, żywopłoty, wycinka drzew, nasadzenia' },
    roofer: { strong: 'dekarz*, dachy', goods: 'naprawa dachów, rynny, kominy' },
    painter: { strong: 'malarz*, malowanie, usługi malarskie', goods: 'malowanie ścian, tapety, gładzie, elewacje' },
    vet: { strong: 'weterynarz*, gabinet weterynaryjny, przychodnia weterynaryjna', goods: 'szczepienia, sterylizacja, strzyżenie psów' },
  },
}
