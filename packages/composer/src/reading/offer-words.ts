import { wordSet } from '../words/fold.ts'
import { inLanguage } from './words/list.ts'

/** What leads to a list of offers; the words after it are what is sold or done. */
export const offerIntro = inLanguage(
  (more) =>
    new RegExp(
      `(?:^|(?<=[\\s,;.،:]))(?:(?:(?:i|we|they|also|mostly|mainly|currently|only|can|you can (?:get|find|order|book)|she|he|who|that|which)\\s+)+(?:offers?|sells?|makes?|do|doing|bakes?|serves?|provides?|speciali[sz]es? in|focus on|fix(?:es)?|repairs?|install(?:s|ing)?|teach(?:es)?|teaching|shoot|photograph|cook|build|design|train|treat|grow|write|play|organi[sz]e|cater(?: for)?|stock|carry|deliver|handle|cover|translate|clean|paint|cut)|offers|offering|selling|sells|serving|providing|speciali[sz](?:es?|ing|ed) in|focus(?:ing)? on|(?:our |my |the )?(?:main |full )?(?:services?|products?|menu|offers?|treatments?|courses?|classes|prices?|price list|rates|packages|specialt(?:y|ies)|dishes)(?:\\s+(?:include|are|is)|\\s*:?(?=\\s*$))|we have|including|such as|angebot\\s*:?|leistungen\\s*:?|preise\\s*:?|wir (?:bieten|backen|machen|verkaufen)|nous (?:proposons|offrons|vendons|faisons)|ofrecemos|vendemos|servicios\\s*:?|offriamo|servizi\\s*:?|oferujemy|nabízíme|wij bieden|hizmetler\\s*:?${more('offerIntro')})\\s+|(?<![\\p{L}])(?:و?(?:نقدم|بنقدم|منقدم|أقدم|اقدم|بقدم|نوفر|بنوفر|نبيع|بنبيع|منبيع|أبيع|ابيع|ببيع|نخبز|نصنع|أصنع|اصنع|نسوي|أسوي|اسوي|بنعمل|منعمل|بعمل|نعمل|أعمل|اعمل|نصلح|بنصلح|أصلح|نركب|بنركب|أصور|اصور|بصور|أدرس|ادرس|بدرس|بعلم|أعلم|نعلم|ندرس|ننظم|ننظف|بننظف|نصمم|أصمم|اصمم|بصمم|نترجم|أترجم|اترجم|نطبخ|بنطبخ|عندنا|لدينا|عنا|متخصص(?:ون|ين|ة)? (?:في|ب)|مختص(?:ون|ين|ة)? (?:في|ب)|تخصصنا|تخصصي|تشمل|خدماتنا(?: هي)?|خدماتي|الخدمات|من خدماتنا|منتجاتنا|الأصناف|المنيو|القائمة|الأسعار|الاسعار|أسعارنا|اسعارنا|أسعاري|اسعاري|نقوم ب)(?:(?![\\p{L}])|(?<=\\sب))\\s*[:：]?\\s*)`,
      'iu',
    ),
)

/** A clause with one of these is a sentence, not a list of goods. */
const sentenceBase = `i i'm we we're you they he she it it's is are was were be been am have has had will would can could should must need needs want wants love like likes hate help helps know my our your their his her who which that this these those
 because since when while if so but then there here everything anything nothing something sure them us me ourselves make makes made please want get got come comes came take takes took give gives try not don't never always every time years year until ago also just really very
 hi hello hey dear photos pictures only working living maybe perhaps started opened founded run runs started born learned moved grew based located website site page online
 ich wir ist sind war habe haben hat wird werden mein meine unser unsere weil wenn seit dass je nous suis sommes avons yo somos tengo sono siamo ho abbiamo
 انا أنا نحن احنا إحنا هو هي هم كان كانت كنا كنت عندي لدي ابغى أبغى ابي أبي اريد أريد نريد نبي بدي بدنا عايز عاوز محتاج احتاج هذا هذه هاي هذي الذي التي اللي لان لأن لكن بس منذ لما عندما اذا إذا كل شي كلشي نحب احب أحب بحب يكون تكون موقع الموقع صفحه ممكن لازم اسمي اسمه اسمها اتصل اتصلوا نفتح بنفتح نسكر العصر الاسم للحجز للتواصل نرحب السلام عليكم`
export const sentenceWords = inLanguage(({ words }) => wordSet(`${sentenceBase} ${words.sentence ?? ''}`))

/** Said of how a place is, not of what it sells. */
export const attributes = inLanguage(
  (more) =>
    new RegExp(
      String.raw`^(?:very |fully )?(?:family[- ](?:run|owned|business)|free (?:parking|wi-?fi)|wheelchair[- ]accessible|wi-?fi|outdoor seating|licen[sc]ed(?: and insured)?|fully insured|insured|certified|experienced|reliable|fast|friendly|quick|cheap|affordable|professional|honest|punctual|halal|cash only|cards? (?:accepted|welcome)|pets? welcome|english[- ]speaking|ladies only|women only|men only|by appointment(?: only)?|walk-?ins welcome|no appointment needed|two of us|one[- ]man (?:business|show)|small team|للنساء فقط|للسيدات فقط|للرجال فقط|مواقف مجانية|موقف مجاني|حلال|عائلي|خبرة.*|سريع(?:ين)?|أسعار مناسبة|اسعار مناسبة|بأسعار مناسبة|جودة عالية|نقدا فقط|بموعد مسبق${more('attributes')})$`,
      'iu',
    ),
)

/** Pairs that are one thing, though "and" stands between them. */
export const fixedPairs =
  /\b(?:fish and chips|bed and breakfast|mac and cheese|wash and (?:cut|go)|cut and (?:blow.?dry|colou?r|finish)|arts and crafts|mix and match|salt and pepper|health and safety|pick.?up and delivery|lost and found|rhythm and blues|drum and bass|sales and marketing|strength and conditioning|terms and conditions|bits and pieces|heating and cooling|search and rescue)\b/iu

/** Arabic words that begin with waw of their own; in all others it is "and". */
export const ownWaw = wordSet(
  'ورد ورود وردي وجبات وجبه ورق ورقيه وشم ولاده ويب ورش ورشه ورشات وسائد وثائق وثيقه وكاله وسط والد والدي وقت وقود وصفات وظائف وحده وحدات ولائم وليمه وصلات وايرات وافل وزن واجهات واجهه واجبات وزاره ودائع وفاه',
)
