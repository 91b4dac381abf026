import { baseLanguage } from '@manara/contracts'
/** Words that begin so, whatever their ending. */
const stems = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})`, 'u')
/** Whole words. */
const words = (all: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${all})(?![\\p{L}\\p{N}])`, 'u')

/**
 * Praise, proof and promises by language, in folded text: true only if the owner said so. Each entry is one kind of claim: awards;
 * papers; being the best; guarantees; crowds of customers; age and tradition; free or cheap or fast; organic and the like; experts;
 * numbers in words. A language that is not here is not judged, so no model writes in it by itself.
 */
const claimsIn: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /\baward|prize|medal|\bvoted\b|\brated\b|\brating|\breviews?\b|five.star|\bstars?\b/,
    /certif|licen[cs]ed|accredit|insured|approved|qualified/,
    /\b(the |our )?(very )?best\b|leading|number one|top.rated|no\. ?1|world.class|unrivall?ed|finest|premier/,
    /guarantee|warranty|money.back|risk.free/,
    /trusted by|thousands|hundreds|millions?|dozens|countless|many (happy )?(clients|customers|guests)|loved by/,
    /\bsince\b|established|founded|generation|decades?|years of|family.(owned|run)|tradition of/,
    /\bfree\b|discount|cheap|lowest|% off|same.day|24.7|around the clock|within (an? )?(hour|minute|day)/,
    /organic|vegan|halal|gluten|sustainab|eco.friendly|fair.?trade|locally sourced|hand.?picked|homegrown/,
    /experts?\b|experienced|professionals?\b|specialists?\b|master\b|renowned|famous|acclaimed/,
    /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand)\b/,
  ],
  de: [
    /ausgezeichnet|prämiert|preisgekrönt|auszeichnung|medaille|testsieger|bewertung|\bsterne/,
    /zertifi|lizenziert|akkreditiert|geprüft|staatlich|versichert/,
    stems('beste|bestes|besten|führend|nummer eins|nr\\. ?1|erstklassig|einzigartig|unübertroffen|weltklasse|feinste'),
    /garant|gewährleist|geld.zurück|risikofrei/,
    /tausende|hunderte|millionen|dutzende|unzählige|viele (zufriedene )?(kunden|gäste)|vertrauen uns|beliebt/,
    words('seit|gegründet|jahrzehnten?|generation(en)?|jahrelang\\p{L}*|traditionsreich\\p{L}*|familienbetrieb|familiengeführt\\p{L}*'),
    /gratis|kostenlos|rabatt|günstig|billig|rund um die uhr|innerhalb (einer|eines|von)|sofort lieferbar/,
    stems('bio|vegan|halal|gluten|nachhaltig|regional|umweltfreundlich|fair'),
    /expert|erfahren|\bprofi|fachleute|spezialist|meister(betrieb|haft|hand)|renommiert|berühmt|namhaft/,
    words('zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|hundert|tausend'),
  ],
  fr: [
    /primé|récompens|médaille|lauréat|\bétoiles?\b|\bavis\b|noté/,
    /certifi|agréé|diplômé|assuré par|accrédité/,
    stems('meilleure?s?|leader|numéro un|n° ?1|incomparable|exceptionnel|inégalé'),
    /garanti|satisfait ou|sans risque/,
    /milliers|centaines|millions|dizaines|innombrables|nombreux (clients|convives)|font confiance/,
    words('depuis|fondée?|générations?|décennies?|siècles?|familiale?|tradition de'),
    /gratuit|remise|rabais|pas cher|moins cher|24 ?h|en moins d/,
    stems('bio|végan|végétal|halal|sans gluten|durable|local|locaux|équitable|écolog'),
    /expert|expérimenté|professionnel|spécialiste|renommé|célèbre|réputé|maître/,
    words('deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|cent|mille'),
  ],
  it: [
    /premiat|premio|medaglia|riconosciment|\bstelle\b|recension|votat/,
    /certificat|abilitat|accreditat|autorizzat|assicurat/,
    stems('miglior|leader|numero uno|eccellen|impareggiabil|insuperabil|unic[oai] nel'),
    /garant|soddisfatti o|senza rischi/,
    /migliaia|centinaia|milioni|decine|innumerevoli|molti clienti|si fidano|tanti clienti/,
    words('dal|da \\d+|fondat[oa]|generazion[ei]|decenni|secolo|secoli|a conduzione familiare|tradizione di'),
    /gratis|gratuit|scont|economic|convenient|24 ore|entro un/,
    stems('biologic|bio|vegan|halal|senza glutine|sostenibil|chilometro zero|km ?0|equosolidal'),
    /espert|professionist|specialist|rinomat|famos|maestr/,
    words('due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|quindici|venti|trenta|quaranta|cinquanta|cento|mille'),
  ],
  es: [
    /premiad|premio|galardon|medalla|\bestrellas\b|reseñ|votad/,
    /certificad|acreditad|homologad|titulad|asegurad/,
    stems('mejor|mejores|líder|número uno|n\\.º 1|incomparable|inigualable|excelencia'),
    /garant|satisfacción o|sin riesgo/,
    /miles|cientos|centenares|millones|decenas|innumerables|muchos clientes|confían en/,
    words('desde (hace|18\\d\\d|19\\d\\d|20\\d\\d)|fundad[oa]|generaci(ón|ones)|décadas?|siglos?|familiar|tradición de'),
    /gratis|gratuit|descuento|rebaja|barat|económic|24 horas|en menos de/,
    stems('ecológic|orgánic|vegan|halal|sin gluten|sostenible|kilómetro cero|comercio justo'),
    /expert|profesional|especialista|renombrad|famos|reconocid|maestr/,
    words('dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|cien|mil'),
  ],
  nl: [
    /bekroond|onderscheid|\bprijswinn|medaille|\bsterren\b|beoordeling|verkozen/,
    /gecertificeerd|erkend|gediplomeerd|verzekerd|geaccrediteerd/,
    stems('beste|toonaangevend|nummer één|nummer een|ongeëvenaard|topkwaliteit|lekkerste'),
    /garant|niet goed|geld terug|zonder risico/,
    /duizenden|honderden|miljoenen|tientallen|talloze|veel (tevreden )?klanten|vertrouwen op/,
    words('sinds|opgericht|generaties?|decennia|jarenlange?|familiebedrijf|traditie van'),
    /gratis|korting|goedkoop|voordelig|dag en nacht|binnen (een|één)/,
    stems('biologisch|vegan|halal|glutenvrij|duurzaam|streekproduct|lokaal|eerlijke handel'),
    /expert|ervaren|professional|professionele|specialist|vermaard|beroemd|meester/,
    words('twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|veertig|vijftig|honderd|duizend'),
  ],
  cs: [
    /oceněn|ocenění|medail|vítěz|hvězdičk|hodnocení|recenz/,
    /certifik|licencovan|akreditovan|pojištěn|diplomovan/,
    stems('nejlep|přední|jednička|číslo jedna|nejkvalitněj|prvotřídn|jedinečn|nepřekonateln'),
    /garan|záruk|vrácení peněz|bez rizika/,
    /tisíce|tisíců|stovky|milion|desítky|nespočet|mnoho (spokojených )?zákazníků|důvěřují/,
    stems('založen|od roku|po generace|generac|desetiletí|rodinn|tradic|dlouholet'),
    /zdarma|sleva|slevy|slevu|levn|výhodn|nonstop|do hodiny|24 hodin/,
    stems('bio|ekologick|vegan|halal|bezlepkov|udržiteln|lokáln|fair trade'),
    /odborní|expert|zkušen|profesion|specialist|proslul|slavn|mistr/,
    words('dva|dvě|tři|čtyři|pět|šest|sedm|osm|devět|deset|jedenáct|dvanáct|patnáct|dvacet|třicet|čtyřicet|padesát|sto|tisíc'),
  ],
  pl: [
    /nagrod|nagradzan|medal|wyróżnien|gwiazdk|ocen[aiy]|recenz/,
    /certyfik|licencjonow|akredytow|ubezpieczon|dyplomowan/,
    stems('najlep|wiodąc|numer jeden|nr 1|najwyższ\\p{L}* jako|wyjątkow|niezrównan|czołow'),
    /gwaran|rękojm|zwrot pieniędzy|bez ryzyka/,
    /tysiące|tysięcy|setki|milion|dziesiątki|niezliczon|wielu (zadowolonych )?klientów|zaufał/,
    stems('założon|od lat|od roku|pokole|dekad|rodzinn|tradycj|wieloletn'),
    /za darmo|bezpłatn|rabat|zniżk|tani[aeo]|najtań|całą dobę|w ciągu godziny|gratis/,
    stems('ekologiczn|bio|wegań|halal|bezgluten|zrównoważ|lokaln|sprawiedliw'),
    /ekspert|doświadczon|profesjonal|specjali|renomow|słynn|mistrz/,
    words(
      'dwa|dwie|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|jedenaście|dwanaście|piętnaście|dwadzieścia|trzydzieści|czterdzieści|pięćdziesiąt|sto|tysiąc',
    ),
  ],
  ru: [
    /наград|преми[яию]|медал|лауреат|зв[её]зд|отзыв|рейтинг/,
    /сертифи|лиценз|аккредит|застрахован|дипломир/,
    stems('лучш|ведущ|номер один|№ ?1|непревзойд|уникальн|первокласс|самые вкусн'),
    /гарант|возврат денег|без риска/,
    /тысяч|сотн|миллион|десятк|бесчисленн|много (довольных )?клиентов|доверяют/,
    stems('с \\d{4}|основан|поколен|десятилет|семейн|традици|многолет|годами'),
    /бесплатн|скидк|дешев|выгодн|круглосуточн|в течение часа|в подарок/,
    stems('органич|эко|веган|халяль|без глютена|безглютен|натуральн|фермерск|местн'),
    /эксперт|опытн|профессион|специалист|известн|знаменит|мастер/,
    words(
      'два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|пятнадцать|двадцать|тридцать|сорок|пятьдесят|сто|тысяча',
    ),
  ],
  ar: [
    /جائز|جوائز|ميدالي/,
    /معتمد|مرخص|شهاد/,
    /(ال)?(افضل|أفضل|اجود|أجود|ارقى|أرقى)|رائد|الاول|الأول|رقم واحد/,
    /ضمان|نضمن|مضمون/,
    /(آلاف|الاف|مئات|ملايين|عشرات)|يثق (به|بنا)/,
    /منذ|تأسس|عقود|سنوات|خبر(ة|ات)|أجيال|عريق/,
    /مجان|خصم|تخفيض|أرخص|ارخص/,
    /عضوي|نباتي|حلال|مستدام/,
    /خبراء|محترف|متخصص|مشهور|مرموق/,
    /(^|\s)(واحد|اثنان|ثلاث|ثلاثة|أربع|أربعة|خمس|خمسة|ست|ستة|سبع|سبعة|ثمان|ثمانية|تسع|تسعة|عشر|عشرة|عشرون|عشرين|ثلاثون|ثلاثين|مئة|مائة|ألف)(\s|$)/,
  ],
}

/** Whether we can tell praise and promises of a language. */
export const isJudged = (lang: string): boolean => baseLanguage(lang) in claimsIn

/** The claims of a language; of one that is not judged those of English. */
export const claimsOf = (lang: string): readonly RegExp[] => claimsIn[baseLanguage(lang)] ?? claimsIn.en ?? []
