import { arabic } from '../../packages/composer/src/cases/arabic.ts'
import { english } from '../../packages/composer/src/cases/english.ts'
import { tradeNames } from '@manara/composer'

export type TradeBrief = { trade: string; lang: 'en' | 'ar'; brief: string }

const own = 'I read one of your letters a week and answer it.'

/** Where the composer's own collection has no full brief for a trade, one as an owner would write it. */
const more: Readonly<Record<string, string>> = {
  'en event': 'Lantern Events in Bath plans weddings, garden parties and company dinners. Call 01225 555 014. Mail hello@lantern.example',
  'en doctor': 'Dr. Nora Byrne, family doctor in Cork. Check-ups, vaccinations, travel advice. Open Mon-Fri 8:30-17:00. Call 021 555 0144',
  'en general': `Letters by hand: I write letters for people in Ghent. ${own} Mail post@letters.example`,
  'ar general': 'أكتب الرسائل بخط اليد للناس في نابلس. أقرأ رسالة كل أسبوع وأجيب عنها. هاتف 092345678',
}

/** One brief for every trade in English and in Arabic: the first of the collection that says enough to fill a page. */
export function tradeBriefs(): TradeBrief[] {
  return tradeNames.flatMap(({ id }) =>
    (['en', 'ar'] as const).map((lang) => {
      const found = (lang === 'en' ? english : arabic).find((one) => one.trade === id && one.brief.length > 20)
      const brief = more[`${lang} ${id}`] ?? found?.brief
      if (brief === undefined) throw new Error(`no brief for ${id} in ${lang}`)
      return { trade: id, lang, brief }
    }),
  )
}
