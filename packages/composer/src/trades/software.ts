import { craftOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const software: Trade = {
  id: 'software',
  label: { en: 'Software', ar: 'برمجيات' },
  words: {
    strong:
      'software*, web developer*, app developer*, developer*, programmer*, saas, web design*, web agency, startup, start-up, mobile app*, app, apps, plugin, open source, it support, it service*, webentwick*, webdesign*, entwickler*, programmierer*, developpeur*, desarrollador*, sviluppator*, programista, yazilim*, برمجه, مبرمج*, مبرمجه, مطور*, مطوره, تطبيق*, تطبيقات, مواقع الكترونيه, برمجيات, شركه تقنيه, تقنيه معلومات, دعم فني, تصميم مواقع',
    likely:
      'websites for, api, dashboard, platform, automation, cloud, code, hosting, invoicing app, منصه, متاجر الكترونيه, ذكاء اصطناعي, انظمه',
    hint: 'data, users, online tool, tool, integration*, ui, ux, بيانات, نظام, حلول',
  },
  goods:
    'website*, web app*, app*, api*, dashboard*, automation, integration*, hosting, maintenance, support, data migration, online shop*, ui design, ux, security audit*, chatbots, مواقع*, تطبيقات*, متاجر*, انظمه*, لوحات تحكم, ربط*, صيانه*, استضافه, دعم*, برامج*, بوتات',
  voice: {
    headlines: {
      en: [
        'It does one thing. Then the next.',
        'Software from {city}',
        'Less clicking',
        '{offer} that stays out of the way',
        '{name}: open it and begin',
        'The screen should answer',
      ],
      ar: ['خطوة واحدة ثم التالية', 'برمجيات من {city}', 'نقرات أقل', '{offer} بلا تعقيد', '{name}: افتحه وابدأ', 'الشاشة يجب أن تجيب'],
    },
    services: { en: ['What it does', 'What we build', 'Inside'], ar: ['ماذا يفعل', 'ماذا نبني', 'من الداخل'] },
    prices: { en: ['Plans', 'What it costs'], ar: ['الباقات', 'كم يكلف'] },
    contact: {
      en: ['Tell us what takes too long', 'Ask for a look', 'What should it do?'],
      ar: ['ما الذي يأخذ وقتاً طويلاً؟', 'اطلب عرضاً', 'ماذا يجب أن يفعل؟'],
    },
    invite: {
      en: ['Say what you do by hand today, and what should happen instead.', 'A few lines on the problem are better than a specification.'],
      ar: ['اكتب ما تفعله اليوم بيدك، وما الذي يجب أن يحدث بدلاً منه.', 'بضعة أسطر عن المشكلة خير من مواصفات طويلة.'],
    },
    action: { en: ['Ask for a look', 'Write to us'], ar: ['اطلب عرضاً', 'اكتب إلينا'] },
    ask: [{ key: 'topic', label: { en: 'What it is about', ar: 'الموضوع' }, kind: 'line' }],
  },
  orders: craftOrders,
  presets: ['dark', 'light', 'light', 'dark'],
  warmth: 'cool',
  typical: { en: ['Websites and shops', 'Apps', 'Automation and support'], ar: ['مواقع ومتاجر', 'تطبيقات', 'أتمتة ودعم'] },
  hasHours: false,
}
