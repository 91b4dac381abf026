import { practiceOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const lawyer: Trade = {
  id: 'lawyer',
  label: { en: 'Law office', ar: 'مكتب محاماة' },
  words: {
    strong:
      'lawyer*, attorney*, solicitor*, barrister*, law firm, law office, legal advice, advocate*, notary, rechtsanwalt*, anwalt*, kanzlei, avocat*, abogad*, avvocat*, advocaat*, advogad*, adwokat*, advokat*, avukat*, محامي*, محاميه, محاميين, محاماه, مكتب محاماه, مستشار قانوني, استشارات قانونيه, كاتب عدل',
    likely:
      'divorce, family law, criminal law, labour law, employment law, tenancy law, litigation, قضايا, قضايا الاسره, احوال شخصيه, محكمه, مرافعات, صياغه العقود',
    hint: 'law, legal, contracts, court, inheritance, قانون*, عقود, ميراث, شركات',
  },
  goods:
    '*law, divorce*, contract*, inheritance, wills, will, custody, property, immigration, tenancy, employment, company formation, criminal defence, litigation, mediation, قضايا*, عقود*, ميراث, طلاق, حضانه, تأسيس شركات, تاسيس الشركات, تحكيم, مرافعات, استشارات*, نزاعات*, عماليه, تجاريه, جنائيه',
  voice: {
    headlines: {
      en: [
        'First, tell us what happened',
        'Law, explained in {city}',
        'What the letter means, and what to do',
        '{offer}: what holds and what does not',
        '{name} reads it with you',
        'Before you sign',
      ],
      ar: [
        'احكِ لنا أولاً ماذا حدث',
        'القانون بلغة واضحة في {city}',
        'ماذا تعني الورقة، وماذا تفعل',
        '{offer}: ما لك وما عليك',
        '{name} يقرأها معك',
        'قبل أن توقّع',
      ],
    },
    services: {
      en: ['Matters we take on', 'Fields of law', 'Where we can stand beside you'],
      ar: ['القضايا التي نتولاها', 'مجالات عملنا', 'أين نقف معك'],
    },
    prices: { en: ['Fees', 'What it costs'], ar: ['الأتعاب', 'كم يكلف'] },
    hours: { en: ['Office hours', 'When the office is open'], ar: ['أوقات المكتب', 'متى يفتح المكتب'] },
    contact: {
      en: ['Describe your matter', 'Ask for a first talk', 'Write before the deadline passes'],
      ar: ['اكتب لنا قضيتك', 'اطلب لقاءً أولاً', 'اكتب قبل أن يفوت الموعد'],
    },
    invite: {
      en: [
        'A few lines on the matter, and any date that is pressing. No documents yet.',
        'Write in plain words what it is about. Sending this makes no contract.',
      ],
      ar: ['بضعة أسطر عن الموضوع، وأي موعد ضاغط. لا ترسل وثائق الآن.', 'اكتب بكلمات بسيطة ما الأمر. الإرسال لا ينشئ توكيلاً.'],
    },
    send: { en: ['Send the matter', 'Send'], ar: ['أرسل القضية', 'أرسل'] },
    action: { en: ['Ask for a first talk', 'Describe your matter'], ar: ['اطلب لقاءً', 'اكتب لنا قضيتك'] },
    ask: [
      { key: 'matter', label: { en: 'What it is about', ar: 'موضوع القضية' }, kind: 'line', required: true },
      { key: 'deadline', label: { en: 'Is there a deadline', ar: 'هل هناك موعد نهائي' }, kind: 'date' },
    ],
  },
  orders: practiceOrders,
  presets: ['eu', 'eu', 'light', 'uae'],
  typical: {
    en: ['Family and inheritance law', 'Contracts and companies', 'Employment and tenancy'],
    ar: ['قضايا الأسرة والميراث', 'عقود وشركات', 'قضايا عمالية وإيجارات'],
  },
  hasHours: true,
}
