import type { BriefWords } from './words.ts'

export const it: BriefWords = {
  trades: {
    bakery: {
      strong: 'panificio, panetteria, fornaio, forno, pasticceria',
      goods: 'pane, focaccia, focacce, torte, cornetti, brioche, biscotti, grissini',
    },
    restaurant: {
      strong: 'ristorante, trattoria, osteria, pizzeria, tavola calda',
      goods: 'pasta, pizza, pizze, primi, secondi, dolci, antipasti',
    },
    cafe: { strong: 'caffetteria, caffè, bar, torrefazione', goods: 'caffè, cappuccino, colazioni, tè, aperitivo' },
    dentist: {
      strong: 'dentista, studio dentistico, odontoiatr*',
      goods: 'igiene, otturazioni, impianti, apparecchi, sbiancamento, corone',
    },
    doctor: {
      strong: 'studio medico, medico, dottoressa, ambulatorio, pediatra, dermatolog*',
      goods: 'visite, vaccinazioni, ecografie, controlli',
    },
    lawyer: {
      strong: 'studio legale, avvocato, avvocata, avvocati, notaio',
      goods: 'successioni, divorzi, contratti, diritto del lavoro, diritto di famiglia',
    },
    plumber: { strong: 'idraulico, idraulica, termoidraulica', goods: 'perdite, caldaie, riscaldamento, scarichi, bagni' },
    electrician: { strong: 'elettricista, impianti elettrici', goods: 'prese, illuminazione, fotovoltaico, quadri elettrici' },
    photographer: { strong: 'fotografo, fotografa, studio fotografico, fotografia', goods: 'matrimoni, ritratti, book, reportage' },
    gym: { strong: 'palestra, fitness, yoga, pilates, personal trainer', goods: 'corsi, abbonamenti, allenamento personale' },
    salon: {
      strong: 'parrucchier*, barbier*, salone di bellezza, estetista',
      goods: 'taglio, tagli, piega, colore, meches, manicure, pedicure',
    },
    tutor: {
      strong: 'lezioni, ripetizioni, scuola di lingue, scuola di musica',
      goods: 'matematica, inglese, latino, fisica, pianoforte, chitarra',
    },
    cleaner: { strong: 'pulizie, impresa di pulizie', goods: 'pulizia uffici, vetri, scale, tappeti' },
    florist: { strong: 'fioraio, fioraia, fiorista, negozio di fiori', goods: 'mazzi, bouquet, corone, piante' },
    hotel: {
      strong: 'albergo, hotel, pensione, agriturismo, bed and breakfast, affittacamere',
      goods: 'camere, colazione, sauna, mezza pensione',
    },
    'car-repair': {
      strong: 'autofficina, officina, gommista, carrozzeria, meccanico',
      goods: 'cambio olio, freni, gomme, revisione, tagliandi',
    },
    architect: { strong: 'studio di architettura, architett*, interior design', goods: 'case, ristrutturazioni, interni' },
    consultant: { strong: 'consulenza, consulente, commercialista, coach', goods: 'contabilità, tasse, strategia, buste paga' },
    software: { strong: 'software, programmator*, sviluppo web, web agency', goods: 'siti, app, e-commerce, automazione' },
    charity: { strong: 'associazione, onlus, volontariato, fondazione' },
    event: { strong: 'eventi, festival, convegno, wedding planner' },
    shop: { strong: 'negozio, bottega, boutique', goods: 'vestiti, scarpe, regali, giocattoli' },
    musician: { strong: 'musica, musicista, gruppo musicale, cantante, orchestra' },
    translator: { strong: 'traduzioni, traduttore, traduttrice, interprete' },
    midwife: { strong: 'ostetrica, doula' },
    therapist: { strong: 'terapia, terapeuta, psicolog*, psicoterap*, fisioterap*, massaggi' },
    gardener: { strong: 'giardinier*, giardinaggio, vivaio', goods: 'prati, siepi, potature, piante' },
    roofer: { strong: 'coperture e tetti, tetti, lattoniere', goods: 'riparazione tetti, grondaie, camini' },
    painter: { strong: 'imbianchino, imbianchini, tinteggiature', goods: 'pareti, facciate, carta da parati, intonaci' },
    vet: { strong: 'veterinari*, clinica veterinaria, ambulatorio veterinario', goods: 'vaccinazioni, sterilizzazione, toelettatura' },
  },
}
