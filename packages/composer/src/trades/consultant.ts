import { craftOrders, practiceOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const consultant: Trade = {
  id: 'consultant',
  label: { en: 'Consulting', ar: 'استشارات' },
  words: {
    strong:
      'consultant*, consulting, consultancy, business coach*, life coach*, executive coach*, coaching, accountant*, accounting, bookkeep*, tax advisor*, tax adviser*, steuerberat*, unternehmensberat*, berater*, beratung, buchhalt*, comptable*, asesor*, consulente*, commercialista, adviseur, doradca, ksiegow*, poradce, ucetni, financial advis*, insurance broker*, marketing agency, agency, real estate agent*, مستشار*, مستشاره, استشارات, استشاري*, محاسب*, محاسبه, مدقق حسابات, كوتش حياه, كوتشينج, مكتب محاسبه, وكاله تسويق, تسويق, تدريب وتطوير',
    likely:
      'strategy, advise, advisor*, adviser*, workshops, marketing, audit*, taxes, payroll, ضرائب, ضريبه, مسك دفاتر, خطط, دراسات جدوى, دراسه جدوى, زكاه',
    hint: 'companies, teams, leadership, management, شركات, اداره, مشاريع, تطوير',
  },
  goods:
    'strategy, marketing, tax*, bookkeeping, payroll, audit*, workshop*, coaching, training*, leadership, annual accounts, business plan*, branding, seo, social media, interim*, hr, recruiting, ضرائب, محاسبه, مسك*, تدقيق*, رواتب, دراسات*, دراسه*, خطط*, تسويق*, ورش*, تدريب*, تطوير*, هويات, سوشيال ميديا, زكاه',
  voice: {
    headlines: {
      en: [
        'Put it on the table',
        'A second pair of eyes',
        'Numbers and next steps in {city}',
        '{offer}, put plainly',
        'Think it through with {name}',
        'What would you do on Monday?',
      ],
      ar: ['ضعه على الطاولة', 'عين ثانية', 'أرقام وخطوات في {city}', '{offer} بكلام واضح', 'فكّر بها مع {name}', 'ماذا ستفعل يوم الأحد؟'],
    },
    services: { en: ['What we work on', 'Where we help', 'What to bring'], ar: ['على ماذا نعمل', 'أين نساعد', 'ماذا تحضر معك'] },
    prices: { en: ['What it costs', 'Fees'], ar: ['كم يكلف', 'الأتعاب'] },
    contact: {
      en: ['What is on your mind?', 'Ask for a first talk', 'Where does it stick?'],
      ar: ['ما الذي يشغلك؟', 'اطلب لقاءً أولاً', 'أين العقدة؟'],
    },
    invite: {
      en: ['Say in a few lines where you stand and what should change.', 'What it is about, how many it concerns, and by when.'],
      ar: ['اكتب في أسطر أين أنت وماذا يجب أن يتغير.', 'ما الموضوع، ومن يعنيه، ومتى.'],
    },
    action: { en: ['Ask for a first talk', 'Put a question'], ar: ['اطلب لقاءً', 'اطرح سؤالاً'] },
    ask: [
      { key: 'topic', label: { en: 'What it is about', ar: 'الموضوع' }, kind: 'line', required: true },
      { key: 'company', label: { en: 'Company', ar: 'الشركة' }, kind: 'line' },
    ],
  },
  orders: [...craftOrders, ...practiceOrders],
  presets: ['eu', 'light', 'eu', 'uae'],
  typical: {
    en: ['Books and taxes', 'Strategy and planning', 'Workshops and coaching'],
    ar: ['محاسبة وضرائب', 'خطط ودراسات', 'ورش وتدريب'],
  },
  hasHours: false,
}
