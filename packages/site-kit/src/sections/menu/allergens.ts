import { baseLanguage } from '@manara/contracts'
import type { Lang } from '@manara/contracts'
import { rowLanguages } from '../../labels/menu-rows.ts'

// The fourteen kinds that guests in the European Union must be told of, then three signs of a kitchen; one word per language.
const rows = {
  gluten: 'gluten|Gluten|gluten|glutine|gluten|gluten|glúten|غلوتين|lepek|gluten|глютен|gluten',
  crustaceans:
    'crustaceans|Krebstiere|crustacés|crostacei|crustáceos|schaaldieren|crustáceos|قشريات|korýši|skorupiaki|ракообразные|kabuklu deniz ürünü',
  eggs: 'egg|Ei|œuf|uova|huevo|ei|ovo|بيض|vejce|jaja|яйца|yumurta',
  fish: 'fish|Fisch|poisson|pesce|pescado|vis|peixe|سمك|ryby|ryby|рыба|balık',
  peanuts: 'peanuts|Erdnüsse|arachides|arachidi|cacahuetes|pinda|amendoim|فول سوداني|arašídy|orzeszki ziemne|арахис|yer fıstığı',
  soy: 'soya|Soja|soja|soia|soja|soja|soja|صويا|sója|soja|соя|soya',
  milk: 'milk|Milch|lait|latte|leche|melk|leite|حليب|mléko|mleko|молоко|süt',
  nuts: 'nuts|Nüsse|fruits à coque|frutta a guscio|frutos secos|noten|frutos de casca rija|مكسرات|ořechy|orzechy|орехи|sert kabuklu yemiş',
  celery: 'celery|Sellerie|céleri|sedano|apio|selderij|aipo|كرفس|celer|seler|сельдерей|kereviz',
  mustard: 'mustard|Senf|moutarde|senape|mostaza|mosterd|mostarda|خردل|hořčice|gorczyca|горчица|hardal',
  sesame: 'sesame|Sesam|sésame|sesamo|sésamo|sesam|sésamo|سمسم|sezam|sezam|кунжут|susam',
  sulphites: 'sulphites|Sulfite|sulfites|solfiti|sulfitos|sulfiet|sulfitos|كبريتيت|siřičitany|siarczyny|сульфиты|sülfit',
  lupin: 'lupin|Lupinen|lupin|lupini|altramuces|lupine|tremoço|ترمس|vlčí bob|łubin|люпин|acı bakla',
  molluscs: 'molluscs|Weichtiere|mollusques|molluschi|moluscos|weekdieren|moluscos|رخويات|měkkýši|mięczaki|моллюски|yumuşakça',
  vegetarian:
    'vegetarian|vegetarisch|végétarien|vegetariano|vegetariano|vegetarisch|vegetariano|نباتي|vegetariánské|wegetariańskie|вегетарианское|vejetaryen',
  vegan: 'vegan|vegan|végan|vegano|vegano|veganistisch|vegano|نباتي صرف|veganské|wegańskie|веганское|vegan',
  halal: 'halal|halal|halal|halal|halal|halal|halal|حلال|halal|halal|халяль|helal',
} as const

type Sign = keyof typeof rows
const diets = ['vegetarian', 'vegan', 'halal'] as const
export type Diet = (typeof diets)[number]
export type Allergen = Exclude<Sign, Diet>
export const dietNames: readonly Diet[] = diets
export const allergenNames = (Object.keys(rows) as Sign[]).filter((one): one is Allergen => !diets.some((diet) => diet === one))

/** The plain word for a sign; languages nobody wrote one in get English. */
export const signWord = (sign: Sign, lang: Lang): string => {
  const words = rows[sign].split('|')
  return words[rowLanguages.findIndex((one) => one === baseLanguage(lang))] ?? words[0] ?? sign
}
