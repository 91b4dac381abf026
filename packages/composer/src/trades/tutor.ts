import { practiceOrders, craftOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const tutor: Trade = {
  id: 'tutor',
  words: {
    strong:
      'clases, clases particulares, profesora particular, profesor particular, tutor*, private teacher*, private lessons, maths teacher, math teacher, language teacher, piano teacher, guitar teacher, english teacher, arabic teacher, nachhilfe*, language school, driving school, driving instructor*, fahrschule, autoecole, lehrer*, teacher*, music school, korepet*, doucovan*, cours particuliers, clases particulares, ripetizioni, bijles, مدرس خصوصي, مدرسه خصوصيه, دروس خصوصيه, دروس تقويه, معلم*, معلمه, مدرس, مدرسه لغات, مدرس رياضيات, خصوصي, تحفيظ*, معهد لغات, تعليم سواقه, مدرسه قياده, sprachschule*, scuola di lingue, escuela de idiomas, academia de idiomas, ecole de langues, taalschool*, jazykova skola, szkola jezykowa, языковая школа, школа языков, لتعليم اللغات, تعليم اللغات, معهد لغات, auto-ecole, auto ecole, autoscuola, autoescuela, rijschool*, autoskola, osk, szkola jazdy, автошкола*, تعليم السواقه, تعليم القياده',
    likely: 'lesson*, tuition, exam preparation, homework help, teach, teaches, دروس, أدرس, ادرس, بدرس, تدريس, تقويه, حصص',
    hint: 'school, students, pupils, maths, physics, grammar, طلاب, رياضيات, فيزياء, مناهج, توجيهي, ثانويه',
  },
  goods:
    'maths, math, mathematics, physics, chemistry, biology, english, german, french, arabic, spanish, latin, piano, guitar, violin, exam*, homework*, lesson*, course*, conversation, ielts, toefl, quran, رياضيات, فيزياء, كيمياء, احياء, انجليزي, عربي, لغه*, قران, تحفيظ*, محادثه, ايلتس, تأسيس, تاسيس, بيانو, عود, جيتار, قدرات, توجيهي',
  ask: [
    { key: 'subject', kind: 'line', required: true },
    { key: 'level', kind: 'line' },
  ],
  orders: [...practiceOrders, ...craftOrders],
  presets: ['play', 'riso', 'light', 'grid', 'coast'],
  hasHours: false,
}
