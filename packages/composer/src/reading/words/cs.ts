import type { BriefWords } from './words.ts'

export const cs: BriefWords = {
  trades: {
    bakery: {
      strong: 'pekárna, pekárny, pekárnu, pekařství, cukrárna, cukrářství, pekař',
      goods: 'chleba, chléb, rohlíky, koláče, dorty, housky, buchty, vánočky',
    },
    restaurant: {
      strong: 'restaurace, restauraci, hospoda, hostinec, bistro, jídelna, pizzerie',
      goods: 'guláš, svíčková, polévky, obědové menu, pizza, knedlíky',
    },
    cafe: { strong: 'kavárna, kavárny, kavárnu, čajovna, pražírna', goods: 'káva, dorty, snídaně, čaj' },
    dentist: {
      strong: 'zubař, zubařka, zubní ordinace, stomatolog*, ortodont*',
      goods: 'dentální hygiena, plomby, implantáty, rovnátka, korunky, bělení',
    },
    doctor: { strong: 'ordinace, lékař, lékařka, praktický lékař, pediatr*, dermatolog*', goods: 'očkování, prohlídky, odběry, ultrazvuk' },
    lawyer: {
      strong: 'advokátní kancelář, advokát*, právník, právnička, notář*',
      goods: 'dědictví, rozvody, smlouvy, pracovní právo, rodinné právo',
    },
    plumber: { strong: 'instalatér*, topenář*, vodoinstala*', goods: 'topení, kotle, úniky vody, koupelny, čištění odpadů' },
    electrician: { strong: 'elektrikář*, elektroinstala*', goods: 'zásuvky, osvětlení, revize, fotovoltaika' },
    photographer: { strong: 'fotograf, fotografka, fotoateliér, focení', goods: 'svatby, portréty, rodinné focení, reportáže' },
    gym: { strong: 'posilovna, posilovny, fitness*, jóga, pilates, osobní trenér', goods: 'lekce, permanentky, skupinové lekce' },
    salon: {
      strong: 'kadeřnictví, kadeřnice, kadeřník, holičství, barber*, kosmetika, nehtové studio',
      goods: 'stříhání, barvení, melír, manikúra, pedikúra, foukaná',
    },
    tutor: { strong: 'doučování, jazyková škola, hudební škola, výuka', goods: 'matematika, angličtina, němčina, fyzika, klavír, kytara' },
    cleaner: { strong: 'úklid, úklidová firma, úklidové služby, mytí oken', goods: 'úklid kanceláří, úklid domácností, čištění koberců' },
    florist: { strong: 'květinářství, květinářka, květiny', goods: 'kytice, věnce, svatební květiny, hrnkové rostliny' },
    hotel: { strong: 'penzion, hotel, ubytování, apartmány, chalupa', goods: 'pokoje, snídaně, sauna, polopenze' },
    'car-repair': {
      strong: 'autoservis, autodílna, pneuservis, automechanik',
      goods: 'výměna oleje, brzdy, pneumatiky, stk, diagnostika, lakování',
    },
    architect: { strong: 'architektonická kancelář, architekt*, projekční kancelář', goods: 'rodinné domy, přestavby, interiéry' },
    consultant: { strong: 'poradenství, poradce, účetní, účetnictví, kouč*, daňový poradce', goods: 'daně, mzdy, strategie, workshopy' },
    software: { strong: 'software, programátor*, vývoj aplikací, webové studio', goods: 'weby, aplikace, e-shopy, automatizace' },
    charity: { strong: 'spolek, nadace, dobrovolnic*, neziskov*' },
    event: { strong: 'akce, festival, konference, pořádání akcí' },
    shop: { strong: 'obchod, obchůdek, prodejna, butik', goods: 'oblečení, boty, dárky, hračky' },
    musician: { strong: 'hudba, kapela, hudebník, zpěvačka, orchestr' },
    translator: { strong: 'překlady, překladatel*, tlumočni*' },
    midwife: { strong: 'porodní asistentka, dula' },
    therapist: { strong: 'terapie, terapeut*, psycholog*, fyzioterap*, masáže, masér*' },
    gardener: { strong: 'zahradník, zahradnictví, zahradnické práce', goods: 'trávníky, živé ploty, kácení, výsadba' },
    roofer: { strong: 'pokrývač*, střechy, klempířství', goods: 'opravy střech, okapy, komíny' },
    painter: { strong: 'malíř pokojů, malířství, malířské práce, lakýrník', goods: 'malování, tapety, fasády, štukování' },
    vet: { strong: 'veterinář*, veterinární ordinace, zvěrolékař*', goods: 'očkování, kastrace, stříhání psů' },
  },
}
