import { shelfOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const bakery: Trade = {
  id: 'bakery',
  words: {
    strong:
      'baker, bakers, bakery, bakeries, *backerei*, *backer, boulangerie*, boulanger, panaderia, panificio, fornaio, bakkerij, bakker, piekarnia, pekarna, firin, padaria, patisserie*, konditorei, *pastry shop, مخبز*, مخابز, خباز*, فرن, افران, حلواني, حلويات',
    likely: 'sourdough*, baking, bake, bakes, sauerteig*, brot, cake shop, cupcake*, خبز, نخبز, معجنات, كيك, بخبز',
    hint: 'bread*, cake*, croissant*, pastr*, loaf, loaves, cookies, rolls, كعك, مناقيش, كرواسون, صامولي, تورت*',
  },
  goods:
    'sourdough*, bread*, cake*, croissant*, pastr*, roll*, loaf, loaves, cookie*, pretzel*, bagel*, pie*, muffin*, baguette*, cupcake*, brownie*, tart*, bun*, sandwich*, brot*, kuchen*, torte*, semmel*, خبز*, كعك*, كيك*, معجنات, كرواسون, مناقيش, فطائر, حلويات, صامولي, توست, بسكويت, تورت*, بقلاوه, كنافه, معمول, صمون',
  ask: [
    { key: 'day', kind: 'date' },
    { key: 'order', kind: 'line' },
  ],
  orders: shelfOrders,
  presets: ['light', 'clay', 'riso', 'guild', 'play', 'botanic', 'uae'],
  warmth: 'warm',
  hasHours: true,
}
