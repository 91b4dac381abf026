import { showOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const architect: Trade = {
  id: 'architect',
  label: { en: 'Architecture office', ar: 'مكتب معماري' },
  words: {
    strong:
      'architect, architects, architecture, architectural, interior design*, interior designer*, landscape architect*, architekt*, architecte*, arquitect*, architett*, mimar*, projektant*, raumplan*, innenarchitekt*, معماري*, مهندس معماري, مهندسه معماريه, مكتب هندسي, تصميم داخلي, ديكور, مصممه داخليه, مصمم داخلي, مكتب معماري',
    likely: 'floor plan*, renovation design, building permits, مخططات, تصاميم, ترميم, تصميم منازل',
    hint: 'houses, conversions, extensions, interiors, villas, فلل, بيوت, اشراف',
  },
  goods:
    'houses, house*, extension*, conversion*, renovation*, interior*, school*, office*, apartment*, planning, permit*, supervision, loft*, competition*, فلل, بيوت, شقق, مخططات, اشراف, ديكور, تصميم*, ترميم*, مكاتب, محلات, رخص, واجهات',
  voice: {
    headlines: {
      en: [
        'A house begins with its shadow',
        'Drawn in {city}',
        'Where does the light come in?',
        '{offer}, from first line to last screw',
        'Plans by {name}',
        'First the ground, then the wall',
      ],
      ar: [
        'البيت يبدأ من ظله',
        'مرسوم في {city}',
        'من أين يدخل الضوء؟',
        '{offer} من أول خط إلى آخر برغي',
        'مخططات {name}',
        'الأرض أولاً ثم الجدار',
      ],
    },
    services: { en: ['What we draw and build', 'Works', 'What we take on'], ar: ['ماذا نرسم ونبني', 'الأعمال', 'ماذا نتولى'] },
    prices: { en: ['Fees', 'What it costs'], ar: ['الأتعاب', 'كم يكلف'] },
    contact: {
      en: ['Where is the plot?', 'Write about your project', 'Let us look at the place'],
      ar: ['أين الأرض؟', 'اكتب لنا عن مشروعك', 'لنرَ المكان'],
    },
    invite: {
      en: ['Where, what and by when. A sketch can wait.', 'Say what stands there now and what you wish for.'],
      ar: ['أين وماذا ومتى. الرسم لاحقاً.', 'اكتب ما الموجود الآن وما الذي تتمناه.'],
    },
    action: { en: ['Write about your project', 'Where is the plot?'], ar: ['اكتب عن مشروعك', 'أين الأرض؟'] },
    ask: [
      { key: 'place', label: { en: 'Where', ar: 'أين' }, kind: 'line' },
      {
        key: 'kind',
        label: { en: 'What is planned', ar: 'ما المخطط' },
        kind: 'choice',
        choices: [
          { en: 'New building', ar: 'بناء جديد' },
          { en: 'Conversion', ar: 'تعديل أو ترميم' },
          { en: 'Interior', ar: 'تصميم داخلي' },
        ],
      },
    ],
  },
  orders: showOrders,
  presets: ['eu', 'light', 'light', 'uae'],
  warmth: 'neutral',
  typical: { en: ['Houses', 'Conversions', 'Interiors'], ar: ['بيوت وفلل', 'ترميم وتعديل', 'تصميم داخلي'] },
  hasHours: false,
}
