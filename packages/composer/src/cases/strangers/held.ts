import { span } from './stranger.ts'
import type { Stranger } from './stranger.ts'

/** Two briefs a language, written after the rules had been mended with the others. */
export const held: Readonly<Record<string, readonly Stranger[]>> = {
  en: [
    {
      brief:
        'Upholstery workshop in Hebden Bridge, run by Colin Marsh. Dining chair from £45, armchair from £380, headboards £160. Mon to Thu 9-5, Fri mornings by appointment. 01422 555 301, colin@marshupholstery.example. Muted greens, no pictures of sofas please',
      trade: ['general'],
      city: 'Hebden Bridge',
      phones: ['01422555301'],
      emails: ['colin@marshupholstery.example'],
      hours: [span('mo-th', '9-17')],
      offers: ['Dining chair = 45', 'armchair = 380', 'headboards = 160'],
      people: ['Colin Marsh'],
      colour: ['green'],
      never: ['pictures of sofas', 'Muted greens'],
    },
    {
      brief:
        "We're a mobile dog grooming van called Soggy Doggy, covering Truro & Falmouth. Small dogs £35, large dogs £55, nail clip £10. Tues-Sat 8.30-4. Text 07700 900222. We'd like something playful but no cartoon paws.",
      trade: ['vet', 'general'],
      name: ['Soggy Doggy'],
      phones: ['07700900222'],
      hours: [span('tu-sa', '8:30-16')],
      offers: ['Small dogs = 35', 'large dogs = 55', 'nail clip = 10'],
      never: ['cartoon', 'playful'],
    },
  ],
  de: [
    {
      brief:
        'Goldschmiede Lindner, Erfurt. Trauringe ab 480 €, Reparaturen, Umarbeitungen. Mi–Fr 10–18, Sa 10–14, So–Di geschlossen. Michaelisstraße 9, 99084 Erfurt, 0361 555 21 40. Inhaberin Katrin Lindner, Goldschmiedemeisterin seit 2001. Schlicht, viel Weiß, kein Gold als Farbe.',
      trade: ['shop', 'general'],
      name: ['Goldschmiede Lindner'],
      city: 'Erfurt',
      address: 'Michaelisstraße 9',
      phones: ['03615552140'],
      hours: [`${span('we-fr', '10-18')}; ${span('sa', '10-14')}`],
      closed: 'mo,tu,su',
      offers: ['Trauringe = 480', 'Reparaturen', 'Umarbeitungen'],
      people: ['Katrin Lindner'],
      refusals: ['colour:gold'],
      never: ['viel Weiß', 'als Farbe'],
    },
    {
      brief:
        'hallo, ich bin hebamme in passau und umgebung, heiße lena brandl, kurse: geburtsvorbereitung 120€, rückbildung 95€, tel 0851 5550 44, mail lena@hebamme-brandl.example, bitte zarte farben',
      trade: ['midwife'],
      city: 'Passau',
      phones: ['0851555044'],
      emails: ['lena@hebamme-brandl.example'],
      offers: ['geburtsvorbereitung = 120', 'rückbildung = 95'],
      never: ['zarte farben', 'hallo'],
    },
  ],
  fr: [
    {
      brief:
        'Atelier de poterie Terre Douce à Dieulefit, stages le samedi de 14h à 17h (45 €), cours du mercredi 30 €, bols à partir de 18 €. Camille et Jules. 04 75 55 02 11. Ouvert du mercredi au dimanche 10h-18h. Tons naturels, pas de bleu.',
      trade: ['general', 'shop'],
      name: ['Atelier de poterie Terre Douce', 'Terre Douce'],
      city: 'Dieulefit',
      phones: ['0475550211'],
      offers: ['stages = 45', 'cours du mercredi = 30', 'bols = 18'],
      refusals: ['colour:blue'],
      never: ['Tons naturels', 'bleu'],
    },
    {
      brief:
        'Plombier chauffagiste Morel & Fils, Clermont-Ferrand et environs, dépannage 7j/7, déplacement 39 €, devis gratuit. 04 73 55 08 08. Artisan depuis 1988. Site en français uniquement, simple, bleu.',
      trade: ['plumber'],
      name: ['Plombier chauffagiste Morel & Fils', 'Morel & Fils'],
      city: 'Clermont-Ferrand',
      phones: ['0473550808'],
      offers: ['déplacement = 39', '?dépannage', '?devis gratuit'],
      founded: '1988',
      colour: ['blue'],
      languages: [],
      never: ['uniquement'],
    },
  ],
  it: [
    {
      brief:
        'Liutaio Marco Riva, Cremona. Violini su misura, restauro, crini archetto 60 €. Solo su appuntamento: 0372 555 018 o marco@rivaliutaio.example. Bottega in via Palestro 4. Niente foto di musicisti famosi.',
      trade: ['general', 'musician'],
      name: ['Liutaio Marco Riva', 'Marco Riva'],
      city: 'Cremona',
      address: 'via Palestro 4',
      phones: ['0372555018'],
      emails: ['marco@rivaliutaio.example'],
      offers: ['Violini su misura', 'restauro', 'crini archetto = 60'],
      hours: [''],
      never: ['musicisti famosi'],
    },
    {
      brief:
        'agriturismo Le Querce vicino Orvieto, camera doppia 85 euro a notte, cena 28 euro, piscina, aperto da marzo a novembre, tel 0763 555 044, vogliamo il sito in italiano, inglese e tedesco',
      trade: ['hotel', 'general', 'restaurant'],
      name: ['Le Querce', 'agriturismo Le Querce'],
      city: 'Orvieto',
      phones: ['0763555044'],
      offers: ['camera doppia = 85', 'cena = 28', '?piscina'],
      languages: ['en', 'de'],
      never: ['vogliamo il sito'],
    },
  ],
  es: [
    {
      brief:
        'Carpintería Hermanos Vela, Burgos. Muebles a medida, puertas, tarimas. Presupuesto sin compromiso. Lunes a viernes 8-13:30 y 15:30-19. Polígono Villalonquéjar, nave 12. 947 555 026. Fundada por Tomás Vela en 1974. Marrón, nada de fotos de archivo.',
      trade: ['general', 'shop'],
      name: ['Carpintería Hermanos Vela'],
      city: 'Burgos',
      phones: ['947555026'],
      hours: [span('mo-fr', '8-13:30', '15:30-19')],
      offers: ['Muebles a medida', 'puertas', 'tarimas', '?Presupuesto'],
      people: ['Tomás Vela'],
      founded: '1974',
      colour: ['brown'],
      never: ['fotos de archivo', 'Marrón'],
    },
    {
      brief:
        'profesora de yoga en Cádiz, clases 12€, bono 10 clases 95€, martes y jueves 18:00-19:30, sabados 10-11:30, me llamo Irene, 633 555 071, colores suaves pero no rosa',
      trade: ['gym', 'tutor', 'general'],
      city: 'Cádiz',
      phones: ['633555071'],
      hours: [`${span('tu,th', '18-19:30')}; ${span('sa', '10-11:30')}`],
      offers: ['clases = 12', 'bono 10 clases = 95'],
      refusals: ['colour:pink'],
      never: ['colores suaves', 'rosa'],
    },
  ],
  nl: [
    {
      brief:
        'Kapsalon Knip & Zo in Amersfoort. Knippen dames €34, heren €26, kinderen €18, kleuren vanaf €55. Dinsdag t/m vrijdag 9.00-18.00, zaterdag 8.30-16.00, zondag en maandag gesloten. Langestraat 77. 033 555 01 90. Eigenaresse Marije Dekker. Geen paars.',
      trade: ['salon'],
      name: ['Kapsalon Knip & Zo', 'Knip & Zo'],
      city: 'Amersfoort',
      address: 'Langestraat 77',
      phones: ['0335550190'],
      hours: [`${span('tu-fr', '9-18')}; ${span('sa', '8:30-16')}`],
      closed: 'mo,su',
      offers: ['Knippen dames = 34', 'heren = 26', 'kinderen = 18', 'kleuren = 55'],
      people: ['Marije Dekker'],
      refusals: ['colour:purple'],
      never: ['Geen paars'],
    },
    {
      brief:
        'loodgieter Van Dam uit Breda, lekkage, cv-ketel, badkamers, voorrijkosten 35 euro, dag en nacht bereikbaar 076 555 0909, sinds 1999',
      trade: ['plumber'],
      name: ['Van Dam', 'loodgieter Van Dam'],
      city: 'Breda',
      phones: ['0765550909'],
      offers: ['lekkage', 'cv-ketel', 'badkamers', 'voorrijkosten = 35'],
      founded: '1999',
    },
  ],
  cs: [
    {
      brief:
        'Truhlářství Beran, Telč. Kuchyně na míru, skříně, schody. Po–Čt 7–16, Pá 7–14. Dílna: Slavatovská 21. Tel. 567 555 303, beran@truhlarstvi-beran.example. Založil Josef Beran roku 1991. Přírodní barvy, ne modrou.',
      trade: ['general', 'shop'],
      name: ['Truhlářství Beran'],
      city: 'Telč',
      phones: ['567555303'],
      emails: ['beran@truhlarstvi-beran.example'],
      hours: [`${span('mo-th', '7-16')}; ${span('fr', '7-14')}`],
      offers: ['Kuchyně na míru', 'skříně', 'schody'],
      people: ['Josef Beran'],
      founded: '1991',
      refusals: ['colour:blue'],
      never: ['Přírodní barvy', 'modrou'],
    },
    {
      brief: 'kadeřnictví Bára v Pardubicích, dámský střih 550 kč, pánský 320 kč, po-pá 9-18, so po domluvě, 777 555 231, něco světlého',
      trade: ['salon'],
      name: ['kadeřnictví Bára', 'Bára'],
      city: 'Pardubice',
      phones: ['777555231'],
      hours: [span('mo-fr', '9-18')],
      offers: ['dámský střih = 550', 'pánský = 320'],
      never: ['něco světlého'],
    },
  ],
  pl: [
    {
      brief:
        'Zakład Zegarmistrzowski Kowal, Tarnów, ul. Wałowa 8. Naprawa zegarków, wymiana baterii 25 zł, renowacja zegarów. Pn–pt 10–17, sob. 10–13. Tel. 14 555 02 20. Od 1958 roku, prowadzi Adam Kowal. Klasycznie, bordo, bez zdjęć ludzi.',
      trade: ['general'],
      name: ['Zakład Zegarmistrzowski Kowal'],
      city: 'Tarnów',
      address: 'ul. Wałowa 8',
      phones: ['145550220'],
      hours: [`${span('mo-fr', '10-17')}; ${span('sa', '10-13')}`],
      offers: ['Naprawa zegarków', 'wymiana baterii = 25', 'renowacja zegarów'],
      people: ['Adam Kowal'],
      founded: '1958',
      colour: ['burgundy'],
      never: ['zdjęć ludzi', 'bordo'],
    },
    {
      brief:
        'Dzień dobry, prowadzę przedszkole Leśna Polana w Olsztynie, czynne 7-17, czesne 950 zł, grupy do 12 dzieci, tel. 89 555 03 30. Chcemy wesołą stronę po polsku i angielsku.',
      trade: ['general', 'tutor'],
      name: ['Leśna Polana', 'przedszkole Leśna Polana'],
      city: 'Olsztyn',
      phones: ['895550330'],
      offers: ['czesne = 950'],
      languages: ['en'],
      never: ['Dzień dobry', 'Chcemy wesołą'],
    },
  ],
  ru: [
    {
      brief:
        'Ателье «Строчка», Ярославль, ул. Свободы, 15. Пошив, ремонт одежды, подшить брюки 500 ₽. Пн–пт 10:00–19:00, сб 10:00–16:00, вс выходной. Тел. 8 (4852) 55-50-77. Мастер Галина Орлова. Без стоковых фото.',
      trade: ['general', 'shop'],
      name: ['Ателье «Строчка»', 'Строчка'],
      city: 'Ярославль',
      address: 'ул. Свободы, 15',
      phones: ['84852555077'],
      hours: [`${span('mo-fr', '10-19')}; ${span('sa', '10-16')}`],
      closed: 'su',
      offers: ['Пошив', 'ремонт одежды', 'подшить брюки = 500'],
      people: ['Галина Орлова'],
      never: ['стоковых'],
    },
    {
      brief:
        'репетитор по математике в Уфе, занятие 1200 руб, ОГЭ и ЕГЭ, меня зовут Тимур, пишите в телеграм @timur_math, сайт простой, синий',
      trade: ['tutor'],
      city: 'Уфа',
      phones: [],
      offers: ['занятие = 1200', '?ОГЭ', '?ЕГЭ'],
      links: ['timur_math'],
      colour: ['blue'],
      never: ['сайт простой', 'синий'],
    },
  ],
  ar: [
    {
      brief:
        'خياط رجالي في إربد اسمه خياط الأصالة، تفصيل بدلة 120 دينار، تقصير بنطلون 3 دنانير، من السبت إلى الخميس من 9 صباحا إلى 8 مساء، هاتف 02 555 0177، لون كحلي',
      trade: ['general', 'shop'],
      name: ['خياط الأصالة'],
      city: 'إربد',
      phones: ['025550177'],
      hours: [span('mo,tu,we,th,sa,su', '9-20')],
      offers: ['تفصيل بدلة = 120', 'تقصير بنطلون = 3'],
      colour: ['navy', 'blue'],
      never: ['لون كحلي'],
    },
    {
      brief:
        'روضة العصافير، طنطا. حضانة من سنتين إلى 5 سنوات، الرسوم 1500 جنيه شهريا. من الأحد إلى الخميس 7:30 - 3. تليفون 040 555 0120. عايزين موقع مبهج بالعربي والانجليزي من غير صور أطفال.',
      trade: ['general', 'tutor'],
      name: ['روضة العصافير'],
      city: 'طنطا',
      phones: ['0405550120'],
      hours: [span('mo,tu,we,th,su', '7:30-15')],
      languages: ['en'],
      never: ['عايزين', 'صور أطفال'],
    },
  ],
}
