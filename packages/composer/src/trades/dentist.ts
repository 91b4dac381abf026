import { practiceOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const dentist: Trade = {
  id: 'dentist',
  label: { en: 'Dentist', ar: 'عيادة أسنان' },
  words: {
    strong:
      'dentist*, dental*, dentistry, orthodont*, zahnarzt*, zahnarzt*praxis, zahnheilkunde, dentiste*, dentista*, tandarts*, stomatolog*, zubar*, zubni, dis hekimi, طبيب اسنان, طبيبه اسنان, دكتور اسنان, دكتوره اسنان, عياده اسنان, اسنان, سنان, تقويم الاسنان, طب الاسنان',
    likely: 'teeth, tooth, braces, implants, root canal*, fillings, تقويم, زراعه اسنان, حشوات, خلع',
    hint: 'whitening, hygienist, checkup*, تبييض, عياده, عيادتي',
  },
  goods:
    'check*, check-up*, cleaning*, filling*, implant*, braces, crown*, bridge*, whitening*, root canal*, veneer*, denture*, aligner*, extraction*, hygiene, children* dentistry, تنظيف*, تبييض*, تقويم*, زراعه*, حشوات, حشوه, خلع*, تركيبات, تلبيس*, عدسات, فينير, علاج عصب, علاج العصب, فحص*, ابتسامه*',
  voice: {
    headlines: {
      en: [
        'Better come before it hurts',
        'Teeth, in {city}',
        'Open wide, ask anything',
        '{offer} and what belongs to it',
        'Your teeth and {name}',
        'One chair, one question at a time',
      ],
      ar: [
        'تعال قبل أن تؤلمك',
        'أسنانك في {city}',
        'افتح فمك واسأل ما تشاء',
        '{offer} وما يتبعها',
        'أسنانك مع {name}',
        'سؤال واحد في كل مرة',
      ],
    },
    services: {
      en: ['What we treat', 'From check-up to treatment', 'In the chair'],
      ar: ['ماذا نعالج', 'من الفحص إلى العلاج', 'على الكرسي'],
    },
    prices: { en: ['What it costs', 'Fees'], ar: ['كم يكلف', 'الأجور'] },
    hours: { en: ['When the practice is open', 'Surgery hours'], ar: ['متى تفتح العيادة', 'مواعيد العيادة'] },
    contact: {
      en: ['Ask for an appointment', 'Find a time', 'In pain, or just a check?'],
      ar: ['اطلب موعداً', 'نجد لك وقتاً', 'ألم أم مجرد فحص؟'],
    },
    invite: {
      en: ['Say when you can come and what it is about.', 'A few words on what bothers you, and a day that suits.'],
      ar: ['اكتب متى يناسبك وما السبب.', 'كلمتان عما يزعجك، ويوم يناسبك.'],
    },
    send: { en: ['Ask for the appointment', 'Send'], ar: ['اطلب الموعد', 'أرسل'] },
    action: { en: ['Ask for an appointment', 'Find a time'], ar: ['احجز موعداً', 'اطلب موعداً'] },
    ask: [
      {
        key: 'reason',
        label: { en: 'What brings you', ar: 'سبب الزيارة' },
        kind: 'choice',
        choices: [
          { en: 'Check-up', ar: 'فحص' },
          { en: 'Pain', ar: 'ألم' },
          { en: 'Something else', ar: 'شيء آخر' },
        ],
      },
      { key: 'date', label: { en: 'A day that suits', ar: 'يوم يناسبك' }, kind: 'date' },
    ],
  },
  orders: practiceOrders,
  presets: ['light', 'eu', 'light', 'uae'],
  warmth: 'cool',
  typical: {
    en: ['Check-ups and cleaning', 'Fillings and root canals', 'Braces and implants'],
    ar: ['فحص وتنظيف', 'حشوات وعلاج عصب', 'تقويم وزراعة'],
  },
  hasHours: true,
}
