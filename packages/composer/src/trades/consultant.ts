import { craftOrders, practiceOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const consultant: Trade = {
  id: 'consultant',
  words: {
    strong:
      'consultoria, consultor, consultora, asesoria, asesor, consultant*, consulting, consultancy, business coach*, life coach*, executive coach*, coaching, accountant*, accounting, bookkeep*, tax advisor*, tax adviser*, steuerberat*, unternehmensberat*, berater*, beratung, buchhalt*, comptable*, asesor*, consulente*, commercialista, adviseur, doradca, ksiegow*, poradce, ucetni, financial advis*, insurance broker*, marketing agency, agency, real estate agent*, مستشار*, مستشاره, استشارات, استشاري*, محاسب*, محاسبه, مدقق حسابات, كوتش حياه, كوتشينج, مكتب محاسبه, وكاله تسويق, تسويق, تدريب وتطوير',
    likely:
      'strategy, advise, advisor*, adviser*, workshops, marketing, audit*, taxes, payroll, ضرائب, ضريبه, مسك دفاتر, خطط, دراسات جدوى, دراسه جدوى, زكاه',
    hint: 'companies, teams, leadership, management, شركات, اداره, مشاريع, تطوير',
  },
  goods:
    'strategy, marketing, tax*, bookkeeping, payroll, audit*, workshop*, coaching, training*, leadership, annual accounts, business plan*, branding, seo, social media, interim*, hr, recruiting, ضرائب, محاسبه, مسك*, تدقيق*, رواتب, دراسات*, دراسه*, خطط*, تسويق*, ورش*, تدريب*, تطوير*, هويات, سوشيال ميديا, زكاه',
  ask: [
    { key: 'topic', kind: 'line', required: true },
    { key: 'company', kind: 'line' },
  ],
  orders: [...craftOrders, ...practiceOrders],
  presets: ['journal', 'eu', 'grid', 'light', 'guild'],
  hasHours: false,
}
