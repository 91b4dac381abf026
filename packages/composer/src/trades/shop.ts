import { shelfOrders, showOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const shop: Trade = {
  id: 'shop',
  words: {
    strong:
      'boutique*, clothes shop, clothing store, bookshop*, bookstore*, gift shop*, grocer*, toy shop*, shoe shop*, jeweller*, jewelry*, jewellery*, furniture store, second hand, secondhand, vintage shop, online shop*, onlineshop, online store*, record shop, buchhandlung*, laden, geschaft, tienda, negozio, winkel, sklep, obchod, dukkan, magasin, pottery, ceramics, candles, soap, متجر*, متاجر, بوتيك, محل ملابس, محل عطور, عطور, محل احذيه, مجوهرات, ملابس, عبايات, مكتبه, سوبر ماركت, بقاله, محل العاب, متجر الكتروني, هدايا, ملحمه, جزار, خزف, شموع, صابون, حرف يدويه',
    likely: 'shop, shops, store, handmade, we sell, i sell, محل*, دكان, نبيع, ببيع, ابيع, أبيع, بيع, صناعه يدويه, شغل يدوي',
    hint: 'products, gifts, books, shelves, منتجات, بضاعه, توصيل',
  },
  goods:
    'book*, clothes, dresses, shoes, toys, gift*, jewellery, jewelry, rings, ceramics, bowls, mugs, candles, soap*, furniture, vinyl, records, wine*, cheese*, meat, sausage*, vegetables, fruit, honey, olive oil, cards, bags, scarves, ملابس, عبايات, فساتين, احذيه, عطور*, بخور, مجوهرات, خواتم, كتب, العاب, هدايا, شموع, صابون, عسل, زيت زيتون, تمور, خضار, فواكه, لحوم, حقائب, شنط, اكسسوارات, خزف, زعتر, بهارات, مكسرات',
  ask: [{ key: 'wanted', kind: 'line' }],
  orders: [...shelfOrders, ...showOrders],
  presets: ['play', 'light', 'riso', 'medina', 'clay', 'guild'],
  hasHours: true,
}
