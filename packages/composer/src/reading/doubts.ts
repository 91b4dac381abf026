import type { Draft } from './draft.ts'

type DoubtKind = 'hours_impossible' | 'hours_clash' | 'date_impossible' | 'phones' | 'price' | 'trade' | 'phone_odd' | 'year'
type Doubt = { field: string; kind: DoubtKind; said: string; choices?: string[] }

const texts: Record<DoubtKind, { en: (said: string) => string; ar: (said: string) => string }> = {
  hours_impossible: {
    en: (said) => `“${said}” cannot be a time. When are you open?`,
    ar: (said) => `«${said}» ليس وقتاً ممكناً. متى تفتحون؟`,
  },
  hours_clash: {
    en: (said) => `“${said}” does not go with the other hours you gave. Which holds?`,
    ar: (said) => `«${said}» لا يتفق مع الأوقات الأخرى. أيها الصحيح؟`,
  },
  date_impossible: {
    en: (said) => `“${said}” is not a day in the calendar. Which date is it?`,
    ar: (said) => `«${said}» ليس يوماً في التقويم. ما التاريخ؟`,
  },
  phones: {
    en: (said) => `You gave more than one phone number: ${said}. Which one should people call?`,
    ar: (said) => `ذكرت أكثر من رقم: ${said}. على أيها يتصل الناس؟`,
  },
  phone_odd: {
    en: (said) => `“${said}” does not look like a whole phone number. What is it in full?`,
    ar: (said) => `«${said}» لا يبدو رقم هاتف كاملاً. ما الرقم كاملاً؟`,
  },
  price: { en: (said) => `“${said}” has no number. What does it cost?`, ar: (said) => `«${said}» بلا رقم. كم السعر؟` },
  trade: { en: (said) => `Which of the two is it first of all: ${said}?`, ar: (said) => `ما هو في الأساس: ${said}؟` },
  year: { en: (said) => `“${said}” lies in the future. Since which year?`, ar: (said) => `«${said}» في المستقبل. منذ أي سنة؟` },
}

/** Notes something said that cannot be right, as a question in the owner's language. */
export function doubt(draft: Draft, { field, kind, said, choices }: Doubt): void {
  const words = texts[kind][draft.lang === 'ar' ? 'ar' : 'en']
  const id = `q_${kind}`
  if (draft.doubts.some((known) => known.id === id)) return
  draft.doubts.push({
    id,
    field,
    text: words(said.slice(0, 120)),
    ...(choices ? { choices: choices.slice(0, 3).map((choice) => choice.slice(0, 120)) } : {}),
  })
}
