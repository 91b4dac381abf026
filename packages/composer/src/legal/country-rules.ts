import type { LegalCountry } from '@manara/site-kit'
import type { LegalField } from './words/types.ts'

/** What a country asks for by law. Names of laws, registers and authorities stay in the country's own language. */
export type CountryRules = {
  /** The law that asks for an imprint; absent where none does. */
  law?: string
  /** What is told beside name, address and contact, and what the country calls it. */
  fields: Readonly<Partial<Record<LegalField, string>>>
  /** Who hears complaints about personal data. */
  authority?: string
}

const rules: Readonly<Record<LegalCountry, CountryRules>> = {
  DE: {
    law: '§ 5 DDG',
    fields: { register: 'Handelsregister', vat: 'USt-IdNr.', authority: '', chamber: '', publisher: '§ 18 Abs. 2 MStV' },
    authority: 'die Datenschutzaufsicht des Bundeslandes',
  },
  AT: {
    law: '§ 5 ECG, § 14 UGB, § 25 MedienG',
    fields: { register: 'Firmenbuch', vat: 'UID', authority: 'Gewerbebehörde', chamber: 'WKO' },
    authority: 'Österreichische Datenschutzbehörde, dsb.gv.at',
  },
  CH: { law: 'Art. 3 Abs. 1 lit. s UWG', fields: { register: 'UID', vat: 'MWST-Nr.' }, authority: 'EDÖB, edoeb.admin.ch' },
  FR: {
    law: 'LCEN, article 1-1',
    fields: { register: 'SIREN, RCS / RNE', vat: 'TVA', authority: '', publisher: '', host: '' },
    authority: 'CNIL, cnil.fr',
  },
  IT: {
    law: 'art. 7 D.Lgs. 70/2003',
    fields: { register: 'REA', vat: 'P. IVA', chamber: '' },
    authority: 'Garante per la protezione dei dati personali, garanteprivacy.it',
  },
  ES: {
    law: 'art. 10 LSSI',
    fields: { register: 'Registro Mercantil', vat: 'NIF', authority: '', chamber: '' },
    authority: 'AEPD, aepd.es',
  },
  NL: {
    law: 'art. 3:15d BW',
    fields: { register: 'KvK', vat: 'btw-id', authority: '', chamber: '' },
    authority: 'Autoriteit Persoonsgegevens, autoriteitpersoonsgegevens.nl',
  },
  CZ: { law: '§ 435 občanského zákoníku', fields: { register: 'IČO', vat: 'DIČ' }, authority: 'ÚOOÚ, uoou.gov.cz' },
  PL: {
    law: 'art. 5 ustawy o świadczeniu usług drogą elektroniczną',
    fields: { register: 'CEIDG / KRS', vat: 'NIP' },
    authority: 'UODO, uodo.gov.pl',
  },
  AE: { fields: { register: 'Trade Licence', vat: 'TRN' }, authority: 'UAE Data Office' },
}
const anywhere: CountryRules = { fields: { register: '', vat: '' } }

/** The rules of a country; without one, what is asked for nearly everywhere, and no law is named. */
export const rulesOf = (country: LegalCountry | undefined): CountryRules => (country === undefined ? anywhere : rules[country])
