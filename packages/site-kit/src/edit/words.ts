import type { FactKind } from '@manara/contracts'
import { sectionTypes } from '../sections/type-list.ts'

export type Tongue = 'en' | 'ar'
type Two = Readonly<Record<Tongue, string>>

/** What a section type is called in a sentence. */
export const sectionWords: Readonly<Record<string, Two>> = {
  ...Object.fromEntries(sectionTypes.map(({ type, label }) => [type, label])),
  header: { en: 'Header', ar: 'الترويسة' },
  hero: { en: 'First view', ar: 'الواجهة الأولى' },
  services: { en: 'Services', ar: 'الخدمات' },
  about: { en: 'About', ar: 'من نحن' },
  gallery: { en: 'Gallery', ar: 'معرض الصور' },
  prices: { en: 'Prices', ar: 'الأسعار' },
  dates: { en: 'Dates', ar: 'المواعيد' },
  hours: { en: 'Opening hours', ar: 'أوقات الدوام' },
  testimonials: { en: 'Testimonials', ar: 'آراء العملاء' },
  questions: { en: 'Questions', ar: 'الأسئلة' },
  team: { en: 'Team', ar: 'الفريق' },
  contact: { en: 'Contact', ar: 'التواصل' },
  footer: { en: 'Footer', ar: 'التذييل' },
}

export const factWords: Readonly<Record<FactKind, Two>> = {
  name: { en: 'Name', ar: 'الاسم' },
  trade: { en: 'Trade', ar: 'المهنة' },
  city: { en: 'City', ar: 'المدينة' },
  country: { en: 'Country', ar: 'البلد' },
  address: { en: 'Address', ar: 'العنوان البريدي' },
  area: { en: 'Area', ar: 'المنطقة' },
  phone: { en: 'Phone', ar: 'الهاتف' },
  whatsapp: { en: 'WhatsApp', ar: 'واتساب' },
  email: { en: 'E-mail', ar: 'البريد الإلكتروني' },
  website: { en: 'Website', ar: 'الموقع' },
  social: { en: 'Social account', ar: 'حساب التواصل' },
  founded: { en: 'Founding year', ar: 'سنة التأسيس' },
  about: { en: 'Description', ar: 'الوصف' },
  person: { en: 'Person', ar: 'الشخص' },
  credential: { en: 'Credential', ar: 'الشهادة' },
  custom: { en: 'Fact', ar: 'المعلومة' },
  hours: { en: 'Opening hours', ar: 'أوقات الدوام' },
  offer: { en: 'Offer', ar: 'العرض' },
  date: { en: 'Date', ar: 'الموعد' },
  testimonial: { en: 'Testimonial', ar: 'رأي العميل' },
}

export const themeWords: Readonly<Record<string, Two>> = {
  preset: { en: 'Style', ar: 'الطراز' },
  scheme: { en: 'Light or dark', ar: 'فاتح أو داكن' },
  seed: { en: 'Composition', ar: 'التركيب' },
  brand: { en: 'Colour', ar: 'اللون' },
  hue: { en: 'Colour', ar: 'اللون' },
  warmth: { en: 'Warmth of the colours', ar: 'دفء الألوان' },
  avoidHues: { en: 'Refused colours', ar: 'الألوان المرفوضة' },
  typePair: { en: 'Font', ar: 'الخط' },
  radius: { en: 'Corners', ar: 'الزوايا' },
  density: { en: 'Spacing', ar: 'المسافات' },
  art: { en: 'Illustration', ar: 'الرسم' },
}

export const quoted = (text: string, tongue: Tongue): string => {
  const short = [...text].length > 80 ? `${[...text].slice(0, 79).join('')}…` : text
  return tongue === 'ar' ? `«${short}»` : `“${short}”`
}

/** The sentences of a comparison. */
export const says = {
  en: {
    changed: (what: string, from: string, to: string) => `${what} changed from ${from} to ${to}.`,
    everywhere: (what: string, from: string, to: string) => `${what} changed everywhere from ${from} to ${to}.`,
    set: (what: string, to: string) => `${what} set to ${to}.`,
    emptied: (what: string, from: string) => `${what} emptied; it was ${from}.`,
    simply: (what: string) => `${what} changed.`,
    added: (what: string) => `${what} added.`,
    removed: (what: string) => `${what} removed.`,
    up: (what: string) => `${what} moved up.`,
    down: (what: string) => `${what} moved down.`,
    hidden: (what: string) => `${what} hidden.`,
    shown: (what: string) => `${what} shown again.`,
    look: (what: string) => `${what} got another look.`,
    keptOff: (what: string) => `${what} is kept off the site.`,
    allowed: (what: string) => `${what} may be shown again.`,
    of: (field: string, section: string) => `${field} of “${section}”`,
    inLang: (what: string, lang: string) => `${what} (${lang})`,
  },
  ar: {
    changed: (what: string, from: string, to: string) => `تغيّر ${what} من ${from} إلى ${to}.`,
    everywhere: (what: string, from: string, to: string) => `تغيّر ${what} في كل مكان من ${from} إلى ${to}.`,
    set: (what: string, to: string) => `صار ${what}: ${to}.`,
    emptied: (what: string, from: string) => `أُفرغ ${what}؛ كان ${from}.`,
    simply: (what: string) => `تغيّر: ${what}.`,
    added: (what: string) => `أُضيف: ${what}.`,
    removed: (what: string) => `أُزيل: ${what}.`,
    up: (what: string) => `انتقل إلى أعلى: ${what}.`,
    down: (what: string) => `انتقل إلى أسفل: ${what}.`,
    hidden: (what: string) => `أُخفي: ${what}.`,
    shown: (what: string) => `عاد إلى الظهور: ${what}.`,
    look: (what: string) => `شكل جديد: ${what}.`,
    keptOff: (what: string) => `لا يظهر في الموقع: ${what}.`,
    allowed: (what: string) => `يمكن أن يظهر من جديد: ${what}.`,
    of: (field: string, section: string) => `${field} في «${section}»`,
    inLang: (what: string, lang: string) => `${what} (${lang})`,
  },
} as const
