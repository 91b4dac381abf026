import type { FactKind, Question } from '@manara/contracts'
import { tradeOf } from '../trades/list.ts'
import type { Draft } from './draft.ts'

type Missing = { field: string; text: { en: string; ar: string }; choices?: { en: readonly string[]; ar: readonly string[] } | undefined }

const texts = {
  reach: { en: 'How can people reach you: a phone number or an e-mail address?', ar: 'كيف يصل إليك الناس: رقم هاتف أم بريد إلكتروني؟' },
  email: { en: 'Which e-mail address shall messages from the form go to?', ar: 'إلى أي بريد إلكتروني تصل رسائل النموذج؟' },
  phone: { en: 'Is there a phone number people may call?', ar: 'هل هناك رقم يتصل به الناس؟' },
  name: { en: 'What is the name of the business?', ar: 'ما اسم نشاطك؟' },
  city: { en: 'In which town are you?', ar: 'في أي مدينة أنت؟' },
  offer: { en: 'What do you offer? A few words for each are enough.', ar: 'ماذا تقدم؟ تكفي كلمات قليلة لكل خدمة.' },
  hours: { en: 'When are you open?', ar: 'متى تفتح؟' },
  days: { en: 'Do these hours hold every day?', ar: 'هل هذه الأوقات لكل أيام الأسبوع؟' },
  prices: { en: 'Shall prices stand on the page? Then name a few.', ar: 'هل تريد عرض الأسعار؟ اذكر بعضها.' },
  address: { en: 'What is the street address?', ar: 'ما العنوان بالتفصيل؟' },
}
const daysChoices = { en: ['Every day', 'Monday to Saturday', 'Monday to Friday'], ar: ['كل الأيام', 'من السبت إلى الخميس', 'من الأحد إلى الخميس'] }

function missingOf(draft: Draft): Missing[] {
  const has = (...kinds: FactKind[]) => draft.facts.some((fact) => kinds.includes(fact.kind))
  const refused = (value: string) => draft.refusals.some((refusal) => refusal.what === 'fact' && refusal.value === value)
  const trade = tradeOf(draft.trade)
  const list: [boolean, Missing][] = [
    [!has('phone', 'whatsapp', 'email') && !refused('phone'), { field: 'phone', text: texts.reach }],
    [!has('name'), { field: 'name', text: texts.name }],
    [!has('offer'), { field: 'offer', text: texts.offer, choices: trade.typical.en.length > 0 ? trade.typical : undefined }],
    [!has('city', 'address', 'area'), { field: 'city', text: texts.city }],
    [trade.hasHours && !has('hours') && !refused('hours'), { field: 'hours', text: texts.hours }],
    [draft.openDays === true, { field: 'hours', text: texts.days, choices: daysChoices }],
    [has('phone', 'whatsapp') && !has('email') && !refused('email'), { field: 'email', text: texts.email }],
    [has('email') && !has('phone', 'whatsapp') && !refused('phone'), { field: 'phone', text: texts.phone }],
    [trade.hasHours && has('city') && !has('address') && !refused('address'), { field: 'address', text: texts.address }],
  ]
  return list.filter(([isOpen]) => isOpen).map(([, missing]) => missing)
}

/** At most five questions: first what was said and cannot be, then what is missing, the most useful first. */
export function questionsFor(draft: Draft): Question[] {
  const lang = draft.lang === 'ar' ? 'ar' : 'en'
  const asked = new Set(draft.doubts.map((question) => question.field))
  const missing = missingOf(draft).filter(({ field }) => !asked.has(field)).map(({ field, text, choices }): Question => ({
    id: `q_${field}`, field, text: text[lang], ...(choices ? { choices: choices[lang].slice(0, 3) } : {}),
  }))
  return [...draft.doubts, ...missing].slice(0, 5)
}
