import { currentLanguage } from './i18n.ts'

/** An amount with its currency; small ones with as many digits as it takes to see that they are not nothing. */
export function formatMoney(amount: number, currency: string): string {
  const digits = amount > 0 && amount < 0.01 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 2 }
  const locale = `${currentLanguage() === 'en' ? 'en-GB' : currentLanguage()}-u-nu-latn`
  return new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits }).format(amount)
}
