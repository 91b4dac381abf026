import { practiceOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const vet: Trade = {
  id: 'vet',
  label: { en: 'Vet', ar: 'عيادة بيطرية' },
  words: {
    strong:
      'vet, vets, veterinar*, animal clinic, animal hospital, tierarzt*, tierklinik*, veterinaire*, veterinari*, dierenarts*, weterynarz*, veteriner*, dog groom*, dog grooming, pet groom*, dog trainer*, dog walker*, pet sitter*, kennels, cattery, hundeschule, hundesalon, بيطري*, بيطريه, عياده بيطريه, طبيب بيطري, دكتور بيطري, دكتوره بيطريه, رعايه الحيوانات, حيوانات اليفه, تدريب كلاب',
    likely: 'pets, dogs, cats, puppies, horses, قطط, كلاب, حيوانات, ارانب',
    hint: 'animals, vaccination*, neutering, تطعيم*, حيوان',
  },
  goods:
    'vaccination*, neutering, check-up*, surgery, dental*, grooming, microchip*, x-ray*, lab tests, home visit*, dog walking, puppy class*, boarding, nail clipping, تطعيم*, تعقيم*, جراحه*, فحص*, استحمام, حلاقه*, سونار, اشعه, زيارات*, فندقه, كلاب, قطط, طيور',
  voice: {
    headlines: {
      en: [
        'They cannot say where it hurts',
        'Paws first',
        'Animals in {city}',
        '{offer}, with a calm hand',
        'Ask {name} about your animal',
        'Bring the blanket along',
      ],
      ar: ['لا يقول أين يؤلمه', 'الكف أولاً', 'حيوانات في {city}', '{offer} بيد هادئة', 'اسأل {name} عن حيوانك', 'أحضر بطانيته معك'],
    },
    services: { en: ['What we do for animals', 'From nose to tail'], ar: ['ماذا نفعل للحيوان', 'من الأنف إلى الذيل'] },
    prices: { en: ['What it costs', 'Fees'], ar: ['كم يكلف', 'الأجور'] },
    hours: { en: ['Surgery hours', 'When the practice is open'], ar: ['مواعيد العيادة', 'متى تفتح العيادة'] },
    contact: { en: ['Who is unwell?', 'Ask for an appointment', 'Find a time'], ar: ['من المريض؟', 'اطلب موعداً', 'نجد لك وقتاً'] },
    invite: {
      en: ['Name, kind and age of the animal, and what you notice.', 'Say which animal, what is wrong and when you can come.'],
      ar: ['اسم الحيوان ونوعه وعمره، وماذا تلاحظ.', 'اكتب أي حيوان، وما به، ومتى تستطيع أن تأتي.'],
    },
    action: { en: ['Ask for an appointment', 'Who is unwell?'], ar: ['احجز موعداً', 'اطلب موعداً'] },
    ask: [
      { key: 'animal', label: { en: 'Which animal', ar: 'أي حيوان' }, kind: 'line', required: true },
      { key: 'date', label: { en: 'A day that suits', ar: 'يوم يناسبك' }, kind: 'date' },
    ],
  },
  orders: practiceOrders,
  presets: ['light', 'light', 'eu'],
  typical: { en: ['Check-ups and vaccinations', 'Operations', 'Grooming'], ar: ['فحص وتطعيم', 'عمليات', 'عناية واستحمام'] },
  hasHours: true,
  ringsFirst: true,
}
