import { practiceOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const lawyer: Trade = {
  id: 'lawyer',
  words: {
    strong:
      'lawyer*, attorney*, solicitor*, barrister*, law firm, law office, legal advice, advocate*, rechtsanwalt*, anwalt*, kanzlei, avocat*, abogad*, avvocat*, advocaat*, advogad*, adwokat*, advokat*, avukat*, محامي*, محاميه, محاميين, محاماه, مكتب محاماه, مستشار قانوني, استشارات قانونيه, كاتب عدل',
    likely:
      'divorce, family law, criminal law, labour law, employment law, tenancy law, litigation, قضايا, قضايا الاسره, احوال شخصيه, محكمه, مرافعات, صياغه العقود',
    hint: 'law, legal, contracts, court, inheritance, قانون*, عقود, ميراث, شركات',
  },
  goods:
    '*law, divorce*, contract*, inheritance, wills, will, custody, property, immigration, tenancy, employment, company formation, criminal defence, litigation, mediation, قضايا*, عقود*, ميراث, طلاق, حضانه, تأسيس شركات, تاسيس الشركات, تحكيم, مرافعات, استشارات*, نزاعات*, عماليه, تجاريه, جنائيه',
  ask: [
    { key: 'matter', kind: 'line', required: true },
    { key: 'deadline', kind: 'date' },
  ],
  orders: practiceOrders,
  presets: ['eu', 'guild', 'journal', 'coast', 'ink', 'uae'],
  hasHours: true,
}
