import { craftOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const plumber: Trade = {
  id: 'plumber',
  label: { en: 'Plumber', ar: 'سباك' },
  words: {
    strong:
      'plumb*, installateur*, klempner*, heating engineer, drain cleaning, drainage, fontaner*, idraulic*, loodgieter*, plombier*, hydraulik*, instalater*, tesisat*, سباك*, سباكه, سمكري, مواسرجي, تسليك مجاري, ادوات صحيه, أدوات صحيه, صحي',
    likely: 'boiler*, leak*, pipes, drains, radiators, water heater*, bathroom fitting*, تسريب*, تسربات, كشف تسربات, مواسير, سخانات, مجاري',
    hint: 'heating, bathroom*, taps, toilet*, حمامات, مياه, انسداد',
  },
  goods:
    'boiler*, leak*, drain*, blocked drain*, pipe*, tap*, toilet*, radiator*, bathroom*, water heater*, heating, shower*, gas safety*, underfloor heating, تسليك*, كشف تسربات, كشف تسريب*, سخان*, مواسير, حنفيات, خلاطات, تمديد*, تمديدات, خزانات, مضخات, حمامات, انسداد*, صيانه*',
  voice: {
    headlines: {
      en: [
        'Is it dripping?',
        'Water where it belongs',
        'Turn the tap off, then call',
        'Pipes and drains in {city}',
        '{offer}? Call {name}',
        'It leaks. We come and look.',
      ],
      ar: [
        'ماء يقطر؟',
        'الماء في مكانه',
        'أغلق المحبس ثم اتصل',
        'مواسير ومجارٍ في {city}',
        '{offer}؟ اتصل بـ {name}',
        'في تسريب؟ نأتي ونرى',
      ],
    },
    services: {
      en: ['What we fix', 'Jobs we come out for', 'Under the sink and elsewhere'],
      ar: ['ماذا نصلح', 'نأتي من أجل', 'تحت المغسلة وغيرها'],
    },
    prices: { en: ['What a visit costs', 'Prices'], ar: ['كم تكلف الزيارة', 'الأسعار'] },
    hours: { en: ['When we come out', 'Working hours'], ar: ['متى نأتي', 'أوقات العمل'] },
    contact: {
      en: ['What leaks, and where?', 'Tell us about the job', 'Not dripping yet? Write.'],
      ar: ['ما الذي يسرّب، وأين؟', 'احكِ لنا عن العطل', 'لم يقطر بعد؟ اكتب لنا'],
    },
    invite: {
      en: ['Say what is wrong, since when, and which street.', 'What leaks, on which floor, and when someone is home.'],
      ar: ['اكتب ما العطل، ومنذ متى، وفي أي شارع.', 'ما الذي يسرّب، في أي طابق، ومتى يوجد أحد في البيت.'],
    },
    action: { en: ['Describe the job', 'What leaks?'], ar: ['صف لنا العطل', 'ما الذي يسرّب؟'] },
    ask: [
      {
        key: 'fault',
        label: { en: 'What is wrong', ar: 'ما العطل' },
        kind: 'choice',
        choices: [
          { en: 'Something leaks', ar: 'تسريب' },
          { en: 'Something is blocked', ar: 'انسداد' },
          { en: 'No hot water', ar: 'لا ماء ساخن' },
          { en: 'Something new', ar: 'تركيب جديد' },
        ],
      },
      { key: 'street', label: { en: 'Street and floor', ar: 'الشارع والطابق' }, kind: 'line' },
    ],
  },
  orders: craftOrders,
  presets: ['light', 'light', 'dark'],
  warmth: 'cool',
  typical: {
    en: ['Leaks and blocked drains', 'Boilers and heating', 'New bathrooms'],
    ar: ['تسربات وانسدادات', 'سخانات وتدفئة', 'تجهيز حمامات'],
  },
  hasHours: false,
  ringsFirst: true,
}
