import { fold } from './fold.ts'

// Towns that are no common words of the language they lie in. They carry one spelling; `cities.ts` knows those with two.
const plain =
  `Aberdeen|Bradford|Coventry|Derby|Dundee|Exeter|Gloucester|Hull|Inverness|Leicester|Lincoln|Newcastle|Norwich|Plymouth|Southampton|Stirling|Swansea|Sunderland|Wolverhampton|Worcester|Limerick|Waterford|Kilkenny|Asheville|Savannah|Charleston|Nashville|Memphis|Pittsburgh|Minneapolis|Milwaukee|Sacramento|San Diego|Phoenix|Tucson|Albuquerque|Omaha|Boise|Calgary|Ottawa|Winnipeg|Halifax|Edmonton|Brisbane|Adelaide|Wellington|Christchurch|
Aachen|Augsburg|Bamberg|Bayreuth|Bielefeld|Bochum|Bonn|Braunschweig|Bremerhaven|Celle|Chemnitz|Cottbus|Darmstadt|Dortmund|Duisburg|Düsseldorf|Erfurt|Erlangen|Flensburg|Freiburg|Fulda|Gelsenkirchen|Göttingen|Greifswald|Hannover|Heidelberg|Heilbronn|Hildesheim|Ingolstadt|Jena|Karlsruhe|Kassel|Kiel|Koblenz|Konstanz|Krefeld|Landshut|Lübeck|Lüneburg|Magdeburg|Mainz|Mannheim|Marburg|Mönchengladbach|Nürnberg|Oldenburg|Osnabrück|Paderborn|Passau|Pforzheim|Potsdam|Regensburg|Rosenheim|Rostock|Saarbrücken|Schwerin|Stralsund|Trier|Tübingen|Ulm|Weimar|Wiesbaden|Wolfsburg|Wuppertal|Würzburg|Zwickau|Bregenz|Dornbirn|Eisenstadt|Feldkirch|Klagenfurt|Krems|Kufstein|Leoben|Lienz|St. Pölten|Steyr|Villach|Wels|Wiener Neustadt|Aarau|Chur|Lausanne|Lugano|Luzern|Schaffhausen|Solothurn|St. Gallen|Winterthur|
Aix-en-Provence|Ajaccio|Amiens|Angers|Annecy|Antibes|Arles|Avignon|Bayonne|Besançon|Béziers|Biarritz|Brest|Caen|Carcassonne|Chambéry|Clermont-Ferrand|Colmar|Dijon|Dunkerque|Grenoble|La Rochelle|Le Havre|Le Mans|Limoges|Lorient|Metz|Montpellier|Mulhouse|Nancy|Nantes|Nîmes|Orléans|Pau|Perpignan|Poitiers|Quimper|Reims|Rennes|Rouen|Saint-Étienne|Saint-Malo|Strasbourg|Toulon|Troyes|Valence|Vannes|Versailles|Liège|Namur|Charleroi|Mons|Bruxelles|Genève|Neuchâtel|Fribourg|
Alessandria|Ancona|Arezzo|Asti|Bari|Bergamo|Bolzano|Brescia|Brindisi|Cagliari|Catania|Como|Cremona|Cuneo|Ferrara|Firenze|Foggia|Genova|Grosseto|L'Aquila|La Spezia|Latina|Lecce|Livorno|Lucca|Mantova|Matera|Messina|Modena|Monza|Novara|Padova|Palermo|Parma|Pavia|Perugia|Pesaro|Pescara|Piacenza|Pisa|Pistoia|Prato|Ravenna|Reggio Emilia|Rimini|Salerno|Sassari|Savona|Siena|Siracusa|Taranto|Trapani|Trento|Treviso|Trieste|Torino|Udine|Varese|Venezia|Vercelli|Verona|Vicenza|
A Coruña|Albacete|Alicante|Almería|Ávila|Badajoz|Bilbao|Burgos|Cáceres|Cádiz|Castellón|Córdoba|Cuenca|Gijón|Girona|Guadalajara|Huelva|Huesca|Jaén|Jerez|Las Palmas|León|Lleida|Logroño|Lugo|Marbella|Mérida|Murcia|Ourense|Oviedo|Palma|Palma de Mallorca|Pamplona|Pontevedra|Salamanca|San Sebastián|Santander|Santiago de Compostela|Segovia|Soria|Tarragona|Tenerife|Teruel|Toledo|Valladolid|Vigo|Vitoria|Zamora|Zaragoza|Buenos Aires|Rosario|Montevideo|Bogotá|Medellín|Cali|Lima|Cusco|Quito|Guayaquil|Puebla|Ciudad de México|Monterrey|Mérida|Santiago de Chile|Valparaíso|
Alkmaar|Almere|Amersfoort|Apeldoorn|Arnhem|Assen|Breda|Delft|Den Bosch|Den Haag|Deventer|Dordrecht|Ede|Eindhoven|Emmen|Enschede|Gouda|Groningen|Haarlem|Heerlen|Hilversum|Hoorn|Leeuwarden|Leiden|Lelystad|Maastricht|Middelburg|Nijmegen|Roermond|Tilburg|Venlo|Wageningen|Zaandam|Zeist|Zutphen|Zwolle|Aalst|Antwerpen|Brugge|Brussel|Gent|Hasselt|Kortrijk|Leuven|Mechelen|Oostende|Roeselare|
Praha|Brno|České Budějovice|Český Krumlov|Děčín|Frýdek-Místek|Havířov|Hradec Králové|Cheb|Chomutov|Jablonec|Jihlava|Karlovy Vary|Karviná|Kladno|Kolín|Kroměříž|Kutná Hora|Liberec|Mariánské Lázně|Mladá Boleslav|Olomouc|Opava|Ostrava|Pardubice|Písek|Plzeň|Prostějov|Přerov|Tábor|Telč|Teplice|Třebíč|Uherské Hradiště|Ústí nad Labem|Zlín|Znojmo|Bratislava|Košice|
Augustów|Białystok|Bielsko-Biała|Bydgoszcz|Bytom|Chorzów|Częstochowa|Elbląg|Ełk|Gdańsk|Gdynia|Gliwice|Gniezno|Gorzów Wielkopolski|Grudziądz|Jelenia Góra|Kalisz|Katowice|Kielce|Kołobrzeg|Koszalin|Kraków|Legnica|Leszno|Lublin|Łódź|Łomża|Mielec|Nowy Sącz|Olsztyn|Opole|Piła|Płock|Poznań|Przemyśl|Radom|Rybnik|Rzeszów|Sandomierz|Siedlce|Słupsk|Sopot|Sosnowiec|Suwałki|Szczecin|Świdnica|Tarnów|Toruń|Trójmiasto|Tychy|Wałbrzych|Warszawa|Włocławek|Wrocław|Zabrze|Zakopane|Zamość|Zielona Góra|
Москва|Санкт-Петербург|Петербург|Анапа|Архангельск|Астрахань|Барнаул|Белгород|Брянск|Великий Новгород|Владивосток|Владикавказ|Волгоград|Вологда|Воронеж|Екатеринбург|Иваново|Ижевск|Иркутск|Казань|Калининград|Калуга|Кемерово|Киров|Кострома|Краснодар|Красноярск|Курган|Курск|Липецк|Магнитогорск|Махачкала|Мурманск|Набережные Челны|Нижний Новгород|Нижний Тагил|Новороссийск|Новосибирск|Омск|Орёл|Оренбург|Пенза|Пермь|Петрозаводск|Псков|Пятигорск|Ростов-на-Дону|Рязань|Самара|Саранск|Саратов|Севастополь|Симферополь|Смоленск|Сочи|Ставрополь|Сургут|Сызрань|Таганрог|Тамбов|Тверь|Тольятти|Томск|Тула|Тюмень|Улан-Удэ|Ульяновск|Уфа|Хабаровск|Чебоксары|Челябинск|Чита|Якутск|Ярославль|Минск|Гомель|Брест|Витебск|Гродно|Алматы|Астана|Караганда|Бишкек|Ташкент|Самарканд|Ереван|Тбилиси|Рига|Вильнюс|Таллин|Киев|Одесса|Харьков|
جرش|عجلون|الكرك|معان|السلط|الباحة|حفر الباطن|عرعر|سكاكا|الأحساء|الهفوف|القنفذة|بيشة|خميس مشيط|الخرج|عنيزة|الرس|المجمعة|الفروانية|الجهراء|الأحمدي|الوكرة|الرفاع|مطرح|صور العمانية|إب|الحديدة|المكلا|الرمادي|الناصرية|السماوة|الديوانية|دهوك|بعلبك|النبطية|بشري|دير الزور|الرقة|السويداء|درعا|طولكرم|قلقيلية|أريحا|خان يونس|المنيا|سوهاج|قنا|بني سويف|دمنهور|كفر الشيخ|بنها|شبين الكوم|العريش|مرسى مطروح|سرت|سبها|درنة|بنزرت|القيروان|نابل|المنستير|قابس|جربة|عنابة|سطيف|باتنة|تلمسان|بجاية|تيزي وزو|البليدة|سلا|القنيطرة|وجدة|الجديدة|آسفي|الصويرة|ورزازات|الناظور|بني ملال|خريبكة`
    .split('|')
    .map((name) => name.trim())
    .filter(Boolean)

type Bend = readonly [ending: RegExp, ...others: string[]]
// How names of towns bend behind "in" and "from": the ending, and what stands there instead.
const czech: readonly Bend[] = [
  [/ice$/, 'icích', 'ic'],
  [/ec$/, 'ci', 'ce'],
  [/[eě]ň$/, 'ni', 'ně'],
  [/ov$/, 'ově', 'ova'],
  [/ha$/, 'ze', 'hy'],
  [/[aá]$/, 'ě', 'e', 'y', 'u', 'é'],
  [/o$/, 'ě', 'a', 'u'],
  [/([bcdfghjklmnprstvzčďňřšťž])$/, '$1i', '$1u', '$1ě', '$1a', '$1e'],
]
const polish: readonly Bend[] = [
  [/ów$/, 'owie', 'owa'],
  [/[ńź]$/, 'niu', 'nia', 'zi'],
  [/sk$/, 'sku', 'ska'],
  [/ice$/, 'icach', 'ic'],
  [/dź$/, 'dzi'],
  [/a$/, 'ie', 'y', 'i', 'ze', 'ej'],
  [/e$/, 'u', 'a', 'ach', ''],
  [/([bcdfghjklłmnprstwz])$/, '$1iu', '$1ie', '$1u', '$1ia', '$1a'],
  [/ok$/, 'oku', 'oka'],
]
const russian: readonly Bend[] = [
  [/ь$/, 'и', 'я', 'е'],
  [/а$/, 'е', 'ы', 'и'],
  [/([бвгджзклмнпрстфхцчшщ])$/, '$1е', '$1а'],
  [/ы$/, 'ах'],
]

function bendsOf(name: string): string[] {
  const rules = /[а-яё]/iu.test(name) ? russian : /[\u0600-\u06ff]/.test(name) ? [] : [...czech, ...polish]
  return rules.flatMap(([ending, ...others]) => (ending.test(name) ? others.map((other) => name.replace(ending, other)) : []))
}

// Names of two words bend in both; these stand in briefs often enough.
const whole: Readonly<Record<string, string>> = {
  'českých budějovicích': 'České Budějovice',
  'českých budějovic': 'České Budějovice',
  'hradci králové': 'Hradec Králové',
  'karlových varech': 'Karlovy Vary',
  'ústí nad labem': 'Ústí nad Labem',
  'mladé boleslavi': 'Mladá Boleslav',
  'zielonej górze': 'Zielona Góra',
  'jeleniej górze': 'Jelenia Góra',
  'nowym sączu': 'Nowy Sącz',
  białymstoku: 'Białystok',
  trójmieście: 'Trójmiasto',
  'нижнем новгороде': 'Нижний Новгород',
  'великом новгороде': 'Великий Новгород',
  'ростове-на-дону': 'Ростов-на-Дону',
  'санкт-петербурге': 'Санкт-Петербург',
  'набережных челнах': 'Набережные Челны',
}

const towns = new Map<string, string>()
for (const name of plain) for (const form of bendsOf(name)) if (!towns.has(fold(form))) towns.set(fold(form), name)
for (const [form, name] of Object.entries(whole)) towns.set(fold(form), name)
for (const name of plain) towns.set(fold(name), name)

/** A town of the list in the form a sign would give it, by any of its forms: «в Калининграде» is Калининград. */
export const knownTown = (name: string): string | undefined => towns.get(fold(name.trim()))

/** Whether the words are such a town just as they stand. */
export const isBareTown = (name: string): boolean => fold(knownTown(name) ?? '') === fold(name.trim())
