import { craftOrders, practiceOrders, showOrders } from './orders.ts'
import type { Trade } from './trade.ts'

/** The answer for every other trade: nothing in it says what the business does, the owner's words do. */
export const general: Trade = {
  id: 'general',
  // Callings for which the lines of a nearby trade would be wrong: nobody turns meat in their hands, or gets a haircut at a tattooist's.
  words: {
    strong:
      'bike shop*, bike repair*, bicycle repair*, fahrradladen, fahrradwerkstatt*, fahradwerkstat*, atelier velo, reparation velo*, ciclofficina, taller de bicis, taller de bicicletas, fietsenmaker, fietsenwinkel, cykloservis*, serwis rowerowy, sklep rowerowy, веломастерск*, велосервис*, تصليح دراجات, boucherie*, macelleria, carniceria, slagerij, reznictvi, sklep miesny, мясная лавка, جزاره, ملحمه, farm shop*, hofladen, boerderijwinkel, imkerei, apicolt*, apicult*, imkerij, vcelarstvi, pasieka, пасека, مناحل, منحل, weingut*, winery, vigneron*, cantina, domaine viticole, bodega*, wijngaard, wijnhuis, vinarstvi, winnica, винодельня*, مزرعه, butcher*, fishmonger*, metzgerei*, fleischerei*, fleischhauerei, wine shop, tattoo*, tattoostudio*, tatouage*, salon de tatouage, tatuaggi, tatuagg*, studio tatuaggi, tatuaje*, tetovaci*, tetovani, tatuaz*, тату*, تاتو, وشم, notary, notaries, kancelaria notarialna, studio notarile, etude notariale, notariat*, notar, notarin, notaire*, notariale, notaio, notai, notaria, notario*, notaris*, notar*, notariusz*, notarialna, нотариус*, الموثق, موثق, توثيق, carpenter*, carpentry, joiner*, joinery, نجاره, upholster*, cabinet maker*, tischlerei*, tischler*, schreinerei*, schreiner*, menuisier*, menuiserie*, ebenist*, falegnam*, carpinter*, ebanist*, timmerman*, meubelmaker*, truhlar*, stolarz*, stolarni*, столяр*, نجار*, wedding planner*, wedding planning, event planner*, hochzeitsplan*, hochzeitsagentur, wedding coordination, locksmith*, schlusseldienst*, serrurier*, fabbro, cerrajer*, slotenmaker*, zamecni*, slusarz*, вскрытие замков, فتح اقفال, piano tuner*, klavierstimmer*, accordeur*, accordatore*, afinador*, pianostemmer*, ladic pian*, stroiciel*, настройщик*, podcast*, подкаст*, بودكاست',
  },
  goods: '',
  ask: [{ key: 'topic', kind: 'line' }],
  orders: [...craftOrders, ...practiceOrders, ...showOrders],
  presets: ['light', 'coast', 'grid', 'eu', 'riso', 'clay', 'journal', 'dark'],
  hasHours: false,
}
