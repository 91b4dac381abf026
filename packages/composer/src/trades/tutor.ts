import { practiceOrders, craftOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const tutor: Trade = {
  id: 'tutor',
  label: { en: 'Lessons', ar: 'دروس خصوصية' },
  words: {
    strong:
      'tutor*, private teacher*, private lessons, maths teacher, math teacher, language teacher, piano teacher, guitar teacher, english teacher, arabic teacher, nachhilfe*, language school, driving school, driving instructor*, fahrschule, autoecole, lehrer*, teacher*, music school, korepet*, doucovan*, cours particuliers, clases particulares, ripetizioni, bijles, مدرس خصوصي, مدرسه خصوصيه, دروس خصوصيه, دروس تقويه, معلم*, معلمه, مدرس, مدرسه لغات, مدرس رياضيات, خصوصي, تحفيظ*, معهد لغات, تعليم سواقه, مدرسه قياده',
    likely: 'lesson*, tuition, exam preparation, homework help, teach, teaches, دروس, أدرس, ادرس, بدرس, تدريس, تقويه, حصص',
    hint: 'school, students, pupils, maths, physics, grammar, طلاب, رياضيات, فيزياء, مناهج, توجيهي, ثانويه',
  },
  goods:
    'maths, math, mathematics, physics, chemistry, biology, english, german, french, arabic, spanish, latin, piano, guitar, violin, exam*, homework*, lesson*, course*, conversation, ielts, toefl, quran, رياضيات, فيزياء, كيمياء, احياء, انجليزي, عربي, لغه*, قران, تحفيظ*, محادثه, ايلتس, تأسيس, تاسيس, بيانو, عود, جيتار, قدرات, توجيهي',
  voice: {
    headlines: {
      en: [
        'One question at a time',
        'Lessons in {city}',
        'Ask again until it is clear',
        '{offer}, step by step',
        'Learn with {name}',
        'Mistakes are where we start',
      ],
      ar: ['سؤال ثم سؤال', 'دروس في {city}', 'اسأل حتى يتضح', '{offer} خطوة خطوة', 'تعلّم مع {name}', 'من الخطأ نبدأ'],
    },
    services: { en: ['What you can learn', 'Subjects', 'In the lessons'], ar: ['ماذا تتعلم', 'المواد', 'في الدروس'] },
    prices: { en: ['What a lesson costs', 'Prices'], ar: ['كم سعر الدرس', 'الأسعار'] },
    contact: {
      en: ['What shall we learn?', 'Ask for a first lesson', 'Where are you stuck?'],
      ar: ['ماذا نتعلم؟', 'اطلب درساً أول', 'أين توقفت؟'],
    },
    invite: {
      en: ['Subject, level and when there is time.', 'Write where it gets difficult, and which afternoons are free.'],
      ar: ['المادة والمستوى ومتى يوجد وقت.', 'اكتب أين الصعوبة، وأي الأيام فارغة.'],
    },
    action: { en: ['Ask for a first lesson', 'Ask about a place'], ar: ['اطلب درساً', 'اسأل عن موعد'] },
    ask: [
      { key: 'subject', label: { en: 'Subject', ar: 'المادة' }, kind: 'line', required: true },
      { key: 'level', label: { en: 'Class or level', ar: 'الصف أو المستوى' }, kind: 'line' },
    ],
  },
  orders: [...practiceOrders, ...craftOrders],
  presets: ['light', 'light', 'eu'],
  typical: { en: ['Maths and sciences', 'Languages', 'Music'], ar: ['رياضيات وعلوم', 'لغات', 'موسيقى'] },
  hasHours: false,
}
