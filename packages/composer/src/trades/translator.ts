import { craftOrders, practiceOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const translator: Trade = {
  id: 'translator',
  label: { en: 'Translation', ar: 'ترجمة' },
  words: {
    strong:
      'translator*, translation*, translate, interpreter*, sworn translat*, ubersetz*, dolmetsch*, traducteur*, traductric*, traductor*, traduttor*, vertaler*, tlumacz*, prekladatel*, cevirmen*, tercuman*, مترجم*, مترجمه, ترجمه*, ترجمات, مكتب ترجمه, ترجمه قانونيه, ترجمان, نترجم, أترجم, اترجم',
    likely: 'subtitles, proofreading, localisation, localization, certified translation*, ترجمه معتمده, محلف, محلفه, تدقيق لغوي',
    hint: 'languages, documents, words, وثائق, مستندات, لغات',
  },
  goods:
    'certificate*, contract*, website*, subtitle*, interpreting, proofreading, birth certificate*, diploma*, books, manuals, legal translation*, medical translation*, عقود, شهادات, وثائق, جوازات, مواقع, ترجمه*, تدقيق*, كتب, تقارير*, احكام, مستندات',
  voice: {
    headlines: {
      en: [
        'The same words, the other side',
        'Two languages, one meaning',
        'Translated in {city}',
        '{offer}, word by word',
        '{name} reads between the lines',
        'What does it say?',
      ],
      ar: [
        'الكلمات نفسها، على الضفة الأخرى',
        'لغتان ومعنى واحد',
        'ترجمة في {city}',
        '{offer} كلمة كلمة',
        '{name} بين السطور',
        'ماذا تقول الورقة؟',
      ],
    },
    services: { en: ['What is translated here', 'Papers and texts'], ar: ['ماذا نترجم', 'أوراق ونصوص'] },
    prices: { en: ['By page and by word', 'What it costs'], ar: ['بالصفحة وبالكلمة', 'كم يكلف'] },
    contact: {
      en: ['What shall be translated?', 'Ask for a price', 'From which language into which?'],
      ar: ['ماذا نترجم لك؟', 'اسأل عن السعر', 'من أي لغة إلى أي لغة؟'],
    },
    invite: {
      en: ['Languages, number of pages and by when.', 'Say what it is and for which office. Papers can wait until we have talked.'],
      ar: ['اللغتان وعدد الصفحات ومتى تحتاجها.', 'اكتب ما هي ولأي جهة. الأوراق لاحقاً.'],
    },
    action: { en: ['Ask for a price', 'What shall be translated?'], ar: ['اسأل عن السعر', 'ماذا نترجم؟'] },
    ask: [
      { key: 'languages', label: { en: 'From and into', ar: 'من وإلى' }, kind: 'line', required: true },
      { key: 'pages', label: { en: 'Number of pages', ar: 'عدد الصفحات' }, kind: 'line' },
    ],
  },
  orders: [...craftOrders, ...practiceOrders],
  presets: ['eu', 'eu', 'light', 'uae'],
  typical: { en: ['Certificates and contracts', 'Websites and texts', 'Interpreting'], ar: ['شهادات وعقود', 'مواقع ونصوص', 'ترجمة فورية'] },
  hasHours: false,
}
