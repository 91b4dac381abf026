import type { Case } from './case.ts'

/** Briefs as they come in: chatty, in lists, half dialect, with more than one thing in a sentence. */
export const messy: readonly Case[] = [
  {
    brief:
      'Hello! I\'d like a website for my new bakery please. It\'s called "Kruste & Korn" and it is on Sporgasse 12 in Graz. We bake everything ourselves: sourdough bread, croissants, cinnamon buns. Mon to Fri 6:30 - 18:00, Sat 7-13, Sunday closed. Phone +43 316 555 0190, email hallo@krustekorn.at. I want it to look cosy, brownish colours, definitely no blue. We are wheelchair accessible.',
    trade: 'bakery',
    name: 'Kruste & Korn',
    city: 'Graz',
    facts: { address: ['Sporgasse 12'], trade: ['bakery'] },
    offers: ['Sourdough bread', 'Croissants', 'Cinnamon buns'],
    hours: 'mo,tu,we,th,fr 06:30-18:00; sa 07:00-13:00',
    closed: 'su',
    refusals: ['colour:blue'],
    wishes: { warmth: 'warm', colour: 'brown' },
    leftovers: ['We bake everything ourselves: sourdough bread, croissants, cinnamon buns.', 'We are wheelchair accessible.'],
  },
  {
    brief:
      'My name is Elena Petrova and I teach piano in Prague. 20 years on stage, now I teach children and adults at home. One lesson 600 CZK, 45 minutes. elena@piano.cz',
    trade: 'tutor',
    name: 'Elena Petrova',
    city: 'Prague',
    offers: ['Piano', 'Children', 'Adults at home', 'One lesson = 600 CZK'],
    leftovers: ['20 years on stage, now I teach children and adults at home.'],
  },
  {
    brief:
      'barber shop, berlin kreuzberg. name: Cutz Berlin\n- haircut 28€\n- beard trim 15€\n- kids cut (up to 12) 18€\nopen mo-sa 10-20\ninsta: @cutzberlin\nno phone please, just whatsapp 0176 12345678',
    trade: 'salon',
    name: 'Cutz Berlin',
    city: 'Berlin',
    offers: ['Haircut = 28 EUR', 'Beard trim = 15 EUR', 'Kids cut = 18 EUR'],
    hours: 'mo,tu,we,th,fr,sa 10:00-20:00',
    refusals: ['fact:phone'],
    facts: { whatsapp: ['0176 12345678'], social: ['https://instagram.com/cutzberlin'] },
  },
  {
    brief:
      'I run a vegan restaurant in Amman with my sister. Lunch from 12 to 4, dinner 6pm-11pm, closed on Fridays. We cook what the market has: lentils, freekeh, wild greens. Nothing fancy. Reservations: 06 555 1234',
    trade: 'restaurant',
    city: 'Amman',
    closed: 'fr',
    offers: ['Lunch', 'Dinner', 'Lentils', 'Freekeh', 'Wild greens'],
    facts: { trade: ['vegan restaurant'], phone: ['06 555 1234'] },
  },
  {
    brief:
      'We need a landing page for our startup Lumen. Lumen turns electricity bills into a plain monthly report. Pricing: Starter $19/month, Team $49/month. Contact: hi@lumen.dev. Make it dark and modern with a purple accent.',
    trade: 'software',
    name: 'Lumen',
    offers: ['Starter = 19 USD', 'Team = 49 USD'],
    wishes: { scheme: 'dark', colour: 'purple' },
    leftovers: ['Lumen turns electricity bills into a plain monthly report.'],
  },
  {
    brief:
      'Non-profit dog shelter in Brno "Tlapka". We take in dogs nobody wants and find them a home. Open for visitors Saturdays 10-16. Volunteers wanted! tlapka@utulek.cz, 777 123 456',
    trade: 'charity',
    name: 'Tlapka',
    city: 'Brno',
    facts: { phone: ['777 123 456'] },
    hours: 'sa 10:00-16:00',
  },
  {
    brief: 'Plumber. Emergency service. Manchester and surroundings. Call Dave on 07700 900456',
    trade: 'plumber',
    city: 'Manchester',
    facts: { area: ['Manchester and surroundings'], phone: ['07700 900456'] },
    leftovers: ['Emergency service.'],
  },
  {
    brief:
      "Anna's Atelier — ceramics from Lisbon. I throw every bowl myself on an old kick wheel. Bowls from 24 €, plates 32 €, vases on request. Studio visits by appointment. Rua da Rosa 14, 1200-387 Lisboa. +351 912 345 678.",
    trade: 'shop',
    name: "Anna's Atelier",
    city: 'Lisbon',
    offers: ['Bowls = from 24 EUR', 'Plates = 32 EUR', 'Vases on request'],
    leftovers: ['I throw every bowl myself on an old kick wheel.', 'Studio visits by appointment.'],
  },
  {
    brief:
      'Driving school Vorrang in Vienna. Class B €1,490, class A €890. Courses start every Monday at 17:30. Office Mon–Thu 9:00–18:00. Bilingual website English and German please. 01 555 0123',
    trade: 'tutor',
    name: 'Vorrang',
    city: 'Vienna',
    offers: ['Class B = 1490 EUR', 'Class A = 890 EUR'],
    wishes: { languages: ['de'] },
    leftovers: ['Courses start every Monday at 17:30.'],
  },
  {
    brief: "I'm opening a shop. not sure about anything yet. maybe plants, maybe coffee",
    trade: 'shop',
    offers: [],
    asks: ['phone', 'name', 'offer', 'city'],
  },
  {
    brief:
      'I repair old bicycles in a garage behind the station in Utrecht. Puncture 12€, full service from 65€. Text 06 12345678. Green please, but nothing too bright.',
    trade: 'car-repair',
    city: 'Utrecht',
    offers: ['Puncture = 12 EUR', 'Full service = from 65 EUR'],
    wishes: { colour: 'green' },
  },
  {
    brief:
      'Family dentist Dr Nora Lind, 14 Shop Street, Galway. Mon, Wed, Fri 9-5. We are taking new patients. "No pain and no lecture." - Sean M., "My kids like going." - Aoife',
    trade: 'dentist',
    name: 'Dr Nora Lind',
    city: 'Galway',
    facts: { trade: ['Family dentist'], address: ['14 Shop Street'], testimonial: ['No pain and no lecture.', 'My kids like going.'] },
    offers: [],
    leftovers: ['We are taking new patients.'],
  },
  {
    brief:
      'Consultant for water treatment plants. PhD in chemistry, 15 years in industry. Located in Basel, working across Europe. English, German, French. Sober.',
    trade: 'consultant',
    city: 'Basel',
    facts: { credential: ['PhD in chemistry'], custom: ['English, German, French'] },
    offers: [],
    wishes: { preset: 'eu' },
  },
  {
    brief:
      'السلام عليكم ورحمة الله، انا ام يوسف من الخليل بعمل كعك ومعمول ومناقيش في البيت. بدي موقع بسيط وحلو، الطلب على الواتس 0599123456. ما بشتغل يوم الجمعة.',
    trade: 'bakery',
    name: 'ام يوسف',
    city: 'الخليل',
    facts: { whatsapp: ['0599123456'] },
    leftovers: ['ما بشتغل يوم الجمعة.'],
  },
  {
    brief:
      'نريد موقع لعيادة د. ليلى حداد، طبيبة جلدية في بيروت. المواعيد: الاثنين - الجمعة 9:00-17:00. هاتف: 05 455 123. تصميم هادئ وألوان فاتحة، أخضر خفيف، بدون صور وبدون تقييمات.',
    trade: 'doctor',
    name: 'عيادة د. ليلى حداد',
    city: 'بيروت',
    offers: [],
    hours: 'mo,tu,we,th,fr 09:00-17:00',
    refusals: ['section:testimonials'],
    wishes: { colour: 'green' },
  },
  {
    brief: 'محل جوالات واكسسوارات بالرياض حي الملز، بيع وشراء وصيانة، رقمنا ٠٥٥٥٠٠١٢٣٤',
    trade: 'shop',
    city: 'الرياض',
    offers: ['بيع', 'شراء', 'صيانة'],
    facts: { phone: ['0555001234'], address: ['حي الملز'], trade: ['محل جوالات واكسسوارات'] },
  },
  {
    brief:
      'احنا فريق من تلات مهندسين في اسكندرية بنعمل تصميم داخلي وتشطيبات، الاسم "ستوديو بحر"، عايزين حاجة شيك ألوانها كحلي ودهبي، موبايل 01001234567',
    trade: 'architect',
    name: 'ستوديو بحر',
    city: 'اسكندرية',
    offers: ['تصميم داخلي', 'تشطيبات'],
    wishes: { colour: 'navy' },
    facts: { testimonial: [], phone: ['01001234567'] },
  },
  {
    brief: '"أفضل كنافة أكلتها" – أبو سعيد. حلويات الشام، عمان، جبل الحسين. كنافة الكيلو ٨ دنانير. مفتوح ٢٤ ساعة',
    trade: 'bakery',
    name: 'حلويات الشام',
    city: 'عمان',
    facts: { testimonial: ['أفضل كنافة أكلتها'], address: ['جبل الحسين'] },
    offers: ['كنافة الكيلو = 8 JOD'],
  },
  {
    brief:
      'Schlosserei Huber, Salzburg. Tore, Geländer, Treppen. Mo-Do 7-16 Uhr, Fr 7-12 Uhr. Tel 0662 555 190, office@schlosserei-huber.at. Keine Preise auf der Seite. Farben: grau und rot.',
    lang: 'de',
    trade: 'general',
    name: 'Schlosserei Huber',
    city: 'Salzburg',
    offers: ['Tore', 'Geländer', 'Treppen'],
    refusals: ['fact:price', 'section:prices'],
    wishes: { colour: 'red' },
  },
]
