import type { Fact, LocalText, Section, SiteDescription, Theme } from '@manara/contracts'

/** The words of a typical page of one trade in one language: name, heading, sentences, things on offer. */
type Words = { name: string; title: string; text: string; offers: readonly string[]; heads: readonly string[] }

const words: Readonly<Record<string, Words>> = {
  en: {
    name: 'Sonne Bakery',
    title: 'Good bread is in no hurry',
    text: 'We bake sourdough, rye and cakes in Graz. Every loaf rests a night and leaves the oven before six; call us, or order by four o’clock for the next day.',
    offers: ['Wheat sourdough', 'Rye with caraway', 'Birthday cakes', 'Poppy-seed plaits', 'Quiche & filled rolls'],
    heads: ['From one oven', 'What it costs', 'When the door is open', 'Who bakes', 'Write to us'],
  },
  de: {
    name: 'Bäckerei Weiß',
    title: 'Gutes Brot hat’s nicht eilig',
    text: 'Wir backen Sauerteig, Roggenlaibe und Torten in Graz. Jeder Laib ruht über Nacht – größere Bestellungen bitte bis Freitag, „süß“ oder „würzig“.',
    offers: ['Weizensauerteig', 'Kümmelroggen', 'Geburtstagstorten', 'Mohnzöpfe', 'Quiche & gefüllte Weckerl'],
    heads: ['Aus einem Ofen', 'Preise', 'Öffnungszeiten', 'Über uns', 'Schreiben Sie uns'],
  },
  cs: {
    name: 'Pekařství Žižkov',
    title: 'Dobrý chléb nespěchá',
    text: 'Pečeme kváskové chleby, žitné bochníky a dorty. Každý bochník odpočívá přes noc; větší objednávky přijímáme do pátku, ďábelsky šťavnaté řezy i tři druhy úžasných koláčů.',
    offers: ['Pšeničný kvas', 'Žitný s kmínem', 'Narozeninové dorty', 'Makové vánočky', 'Slané koláče'],
    heads: ['Z jedné pece', 'Kolik to stojí', 'Kdy máme otevřeno', 'Kdo tu peče', 'Napište nám'],
  },
  ru: {
    name: 'Пекарня «Солнце»',
    title: 'Хорошему хлебу некуда спешить',
    text: 'Мы печём хлеб на закваске, ржаные буханки и торты. Каждая буханка отдыхает всю ночь; большие заказы принимаем до пятницы, объём — любой, подъезд со двора.',
    offers: ['Пшеничный на закваске', 'Ржаной с тмином', 'Торты на день рождения', 'Плетёнки с маком', 'Пироги и булочки'],
    heads: ['Из одной печи', 'Сколько это стоит', 'Часы работы', 'Кто печёт', 'Напишите нам'],
  },
  ar: {
    name: 'مخبز الشمس',
    title: 'الخبز الجيد لا يستعجل',
    text: 'نخبز خبز العجين المخمّر والجاودار والكعك في غراتس. يرتاح كل رغيف ليلةً كاملة قبل أن يدخل الفرن؛ للطلبات الكبيرة اتصل بنا قبل يوم الجمعة، أو راسلنا.',
    offers: ['خبز القمح المخمّر', 'الجاودار بالكراوية', 'كعك أعياد الميلاد', 'ضفائر الخشخاش', 'فطائر محشوة'],
    heads: ['من فرن واحد', 'الأسعار', 'أوقات العمل', 'من نحن', 'تواصل معنا'],
  },
}

/** Languages there is a typical page for. */
export const typicalLanguages = Object.keys(words)

const owner = { by: 'owner' } as const

type Speaker = (text: string) => LocalText

const section = (type: string, variant: string, fields: Record<string, unknown>): Section => ({
  id: `sec_${type}0001`,
  type,
  variant,
  fields,
})

function sectionsOf(said: Words, t: Speaker): Section[] {
  const head = (at: number) => t(said.heads[at] ?? '')
  return [
    section('header', 'bar', { name: t(said.name) }),
    section('hero', 'beside', { title: t(said.title), text: t(said.text) }),
    section('services', 'cards', {
      title: head(0),
      items: said.offers.map((title) => ({ title: t(title), text: t(said.text.slice(0, 60)) })),
    }),
    section('prices', 'table', {
      title: head(1),
      groups: [{ rows: said.offers.map((name, at) => ({ name: t(name), price: { amount: 3.9 + at, currency: 'EUR', from: false } })) }],
    }),
    section('hours', 'table', { title: head(2) }),
    section('about', 'split', { title: head(3), text: t(said.text) }),
    section('contact', 'split', { title: head(4), ask: [], button: head(4) }),
    section('footer', 'columns', {}),
  ]
}

function factsOf(said: Words, t: Speaker): Fact[] {
  const fact = (kind: 'name' | 'phone' | 'email' | 'address', value: string): Fact => ({
    id: kind,
    kind,
    value: t(value),
    source: owner,
    confirmed: true,
  })
  return [
    fact('name', said.name),
    fact('phone', '+43 316 123456'),
    fact('email', 'brot@weiss-und-sonne.example'),
    fact('address', 'Lendplatz 14, 8020 Graz'),
    {
      id: 'hours',
      kind: 'hours',
      value: { spans: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], open: '06:00', close: '18:30' }], closed: ['su'] },
      source: owner,
      confirmed: true,
    },
  ]
}

/** A page as most are, in one language: eight sections, an address in Latin letters, a phone number, hours and prices. */
export function typicalPage(lang: string, theme: Partial<Theme> = {}): SiteDescription {
  const said = words[lang]
  if (!said) throw new Error(`no typical page in ${lang}`)
  const t: Speaker = (text) => ({ [lang]: text })
  const page = { id: 'pag_front', slug: '', title: t(said.name), description: t(said.text), sections: sectionsOf(said, t) }
  return {
    format: 1,
    name: t(said.name),
    trade: 'bakery',
    languages: [lang],
    theme: { preset: 'light', scheme: 'auto', seed: 7, avoidHues: [], ...theme },
    facts: factsOf(said, t),
    refusals: [],
    pages: [page],
  }
}
