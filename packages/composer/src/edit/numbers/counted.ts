/** How a language counts: words for 0 to 19, for the tens from 20, parted by `|`, and how tens and ones are put together. */
export type Counting = {
  ones: string
  tens: string
  /** The tens that count on to nineteen: "soixante-douze", "quatre-vingt-douze". */
  longTens?: readonly number[]
  join: (ten: string, one: string, digit: number) => string
  hundred: string
  /** Other forms of some numbers: `2: 'zwo'`. */
  more?: Readonly<Record<number, string>>
  /** Hours in the case that stands behind "half", from one to twelve: "sedmé", "siódmej". */
  hourCase?: string
}

const spaced = (ten: string, one: string): string => `${ten}[ -]${one}`
/** "Zwei-und-zwanzig": ones first, in one word. */
const backwards = (and: (one: string) => string) => (ten: string, one: string) => `${one}${and(one)}${ten}`

const french = (ten: string, one: string, digit: number): string => (digit === 1 ? `${ten}(?:-| )et(?:-| )une?` : `${ten}[ -]${one}`)
/** "Ventuno", "ventotto": the vowel of the tens goes. */
const italian = (ten: string, one: string, digit: number): string => `${digit === 1 || digit === 8 ? ten.slice(0, -1) : ten}${one}`
const spanish = (ten: string, one: string): string => (ten === 'veinte' ? `veinti${one}` : `${ten} y ${one}`)

/** Folded spelling; the forms without accents come by themselves. */
export const counting: Readonly<Record<string, Counting>> = {
  en: {
    ones: 'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
    tens: 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
    join: spaced,
    hundred: '(?:a|one) hundred',
  },
  de: {
    ones: 'null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn',
    tens: 'zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig',
    join: (ten, one, digit) => backwards(() => 'und')(ten, digit === 1 ? 'ein' : one),
    hundred: '(?:ein)?hundert',
    more: { 1: 'einen|ein', 2: 'zwo' },
  },
  fr: {
    ones: 'zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix[- ]sept|dix[- ]huit|dix[- ]neuf',
    longTens: [60, 80],
    tens: 'vingt|trente|quarante|cinquante|soixante|septante|quatre-vingts?|nonante',
    join: french,
    hundred: 'cent',
    more: { 1: 'une' },
  },
  it: {
    ones: 'zero|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove',
    tens: 'venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta',
    join: italian,
    hundred: 'cento',
    more: { 1: 'un' },
  },
  es: {
    ones: 'cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve',
    tens: 'veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa',
    join: spanish,
    hundred: 'cien',
    more: { 1: 'un', 22: 'veintidós', 23: 'veintitrés', 26: 'veintiséis' },
  },
  nl: {
    ones: 'nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien',
    tens: 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig',
    join: backwards((one) => (one.endsWith('ee') || one.endsWith('ie') ? 'ën' : 'en')),
    hundred: 'honderd',
    more: { 1: 'één' },
  },
  cs: {
    ones: 'nula|jedna|dva|tři|čtyři|pět|šest|sedm|osm|devět|deset|jedenáct|dvanáct|třináct|čtrnáct|patnáct|šestnáct|sedmnáct|osmnáct|devatenáct',
    tens: 'dvacet|třicet|čtyřicet|padesát|šedesát|sedmdesát|osmdesát|devadesát',
    join: spaced,
    hundred: 'sto',
    more: { 1: 'jednu', 2: 'dvě' },
    hourCase: 'jedné|druhé|třetí|čtvrté|páté|šesté|sedmé|osmé|deváté|desáté|jedenácté|dvanácté',
  },
  pl: {
    ones: 'zero|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|jedenaście|dwanaście|trzynaście|czternaście|piętnaście|szesnaście|siedemnaście|osiemnaście|dziewiętnaście',
    tens: 'dwadzieścia|trzydzieści|czterdzieści|pięćdziesiąt|sześćdziesiąt|siedemdziesiąt|osiemdziesiąt|dziewięćdziesiąt',
    join: spaced,
    hundred: 'sto',
    more: { 2: 'dwie' },
    hourCase: 'pierwszej|drugiej|trzeciej|czwartej|piątej|szóstej|siódmej|ósmej|dziewiątej|dziesiątej|jedenastej|dwunastej',
  },
  ru: {
    ones: 'ноль|один|два|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|тринадцать|четырнадцать|пятнадцать|шестнадцать|семнадцать|восемнадцать|девятнадцать',
    tens: 'двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто',
    join: spaced,
    hundred: 'сто',
    more: { 2: 'две' },
    hourCase: 'первого|второго|третьего|четв[её]ртого|пятого|шестого|седьмого|восьмого|девятого|десятого|одиннадцатого|двенадцатого',
  },
  ar: {
    ones: 'صفر|واحد|اثنين|ثلاث[هة]?|اربع[هة]?|خمس[هة]?|ست[هة]?|سبع[هة]?|ثماني?[هة]?|تسع[هة]?|عشر[هة]?|احدعش[ر]?|اثن[اع]عش[ر]?|ثلاث[هت]?عش[ر]?|اربع[هت]?عش[ر]?|خمس[هت]?عش[ر]?|ست[هت]?عش[ر]?|سبع[هت]?عش[ر]?|ثمن?[هت]?عش[ر]?|تسع[هت]?عش[ر]?',
    tens: 'عشري?و?ن|ثلاثي?و?ن|اربعي?و?ن|خمسي?و?ن|ستي?و?ن|سبعي?و?ن|ثماني?و?ن|تسعي?و?ن',
    join: (ten, one) => `${one} و${ten}`,
    hundred: '(?:مييه|ميه|مايه|مئه)',
    more: { 2: 'ثنتين|تنين', 3: 'تلات[هة]?' },
  },
}
