import { shelfOrders, showOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const shop: Trade = {
  id: 'shop',
  label: { en: 'Shop', ar: 'متجر' },
  words: {
    strong:
      'boutique*, clothes shop, clothing store, bookshop*, bookstore*, gift shop*, grocer*, toy shop*, shoe shop*, jeweller*, jewelry*, jewellery*, furniture store, second hand, secondhand, vintage shop, online shop*, onlineshop, online store*, record shop, wine shop, butcher*, fishmonger*, cheese shop, buchhandlung*, metzgerei*, fleischerei*, laden, geschaft, tienda, negozio, winkel, sklep, obchod, dukkan, magasin, pottery, ceramics, candles, soap, متجر*, متاجر, بوتيك, محل ملابس, محل عطور, عطور, محل احذيه, مجوهرات, ملابس, عبايات, مكتبه, سوبر ماركت, بقاله, محل العاب, متجر الكتروني, هدايا, ملحمه, جزار, خزف, شموع, صابون, حرف يدويه',
    likely: 'shop, shops, store, handmade, we sell, i sell, محل*, دكان, نبيع, ببيع, ابيع, أبيع, بيع, صناعه يدويه, شغل يدوي',
    hint: 'products, gifts, books, shelves, منتجات, بضاعه, توصيل',
  },
  goods:
    'book*, clothes, dresses, shoes, toys, gift*, jewellery, jewelry, rings, ceramics, bowls, mugs, candles, soap*, furniture, vinyl, records, wine*, cheese*, meat, sausage*, vegetables, fruit, honey, olive oil, cards, bags, scarves, ملابس, عبايات, فساتين, احذيه, عطور*, بخور, مجوهرات, خواتم, كتب, العاب, هدايا, شموع, صابون, عسل, زيت زيتون, تمور, خضار, فواكه, لحوم, حقائب, شنط, اكسسوارات, خزف, زعتر, بهارات, مكسرات',
  voice: {
    headlines: {
      en: [
        'Come in and look around',
        'A shop in {city}',
        'Pick it up, turn it round',
        '{offer}, on the shelf',
        'From the shelves of {name}',
        'You will find something',
      ],
      ar: ['تفضّل وتفرّج', 'محل في {city}', 'خذها بيدك وقلّبها', '{offer} على الرف', 'من رفوف {name}', 'ستجد شيئاً'],
    },
    services: { en: ['On the shelves', 'What we sell', 'To take home'], ar: ['على الرفوف', 'ماذا نبيع', 'لتأخذه معك'] },
    prices: { en: ['What it costs', 'Price tags'], ar: ['كم السعر', 'بطاقات الأسعار'] },
    hours: { en: ['When the door is open', 'When to come by'], ar: ['متى نفتح', 'متى تمرّ علينا'] },
    contact: {
      en: ['Looking for something?', 'Ask whether it is there', 'Write to the shop'],
      ar: ['تبحث عن شيء؟', 'اسأل إن كان موجوداً', 'اكتب إلى المحل'],
    },
    invite: {
      en: ['Say what you are looking for, in which size or colour.', 'We look on the shelf and write back.'],
      ar: ['اكتب عمّ تبحث، وبأي مقاس أو لون.', 'ننظر في الرف ونرد عليك.'],
    },
    action: { en: ['Ask for something', 'Write to the shop'], ar: ['اسأل عن شيء', 'اطلب'] },
    ask: [{ key: 'wanted', label: { en: 'What you are looking for', ar: 'عمّ تبحث' }, kind: 'line' }],
  },
  orders: [...shelfOrders, ...showOrders],
  presets: ['light', 'light', 'uae', 'eu'],
  typical: {
    en: ['Clothes and shoes', 'Gifts and things for the home', 'Food and drink'],
    ar: ['ملابس وأحذية', 'هدايا وأغراض للبيت', 'أطعمة'],
  },
  hasHours: true,
}
