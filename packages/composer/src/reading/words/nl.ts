import type { BriefWords } from './words.ts'

export const nl: BriefWords = {
  trades: {
    bakery: { strong: 'bakkerij*, banketbakker*', goods: 'brood*, broodjes, taart*, gebak, koekjes, croissants, desem*' },
    doctor: { strong: 'huisarts*, huisartsenpraktijk, dokter*, artsenpraktijk' },
    photographer: { strong: 'fotograaf, fotografe, fotografie, fotostudio' },
    florist: { strong: 'bloemenwinkel, bloemist*, bloemenzaak' },
    'car-repair': { strong: 'autogarage, garagebedrijf, autobedrijf, garage', goods: 'apk*, banden*, remmen, onderhoudsbeurt*' },
    consultant: { strong: 'adviesbureau*, adviseur*, boekhouder*, accountant*, belastingadvies*' },
    charity: { strong: 'vereniging*, stichting*' },
    musician: { strong: 'muziek, muzikant*, band, orkest' },
    translator: { strong: 'vertaling*, vertaler, vertaalbureau, tolk*' },
    therapist: { strong: 'therapie, therapeut*, psycholoog, fysiotherap*, massage*' },
  },
}
