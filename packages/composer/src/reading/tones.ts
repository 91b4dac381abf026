import { fold, wholeWord } from '../parse/fold.ts'
import { notBefore } from '../parse/look.ts'
import type { Wishes } from './understanding.ts'
import { also, inLanguage } from './words/list.ts'
import type { BriefWords } from './words/words.ts'

type Tone = NonNullable<Wishes['tone']>

/** Folded words for each manner in English, Arabic and German, then in the other languages; the first manner that is named counts. */
const tones: readonly { tone: Tone; words: string; own?: keyof NonNullable<BriefWords['looks']> }[] = [
  {
    tone: 'luxury',
    words:
      'luxur\\p{L}*|lavish|premium|high.?end|exclusive|elegant\\p{L}*|refined|luxuri\\p{L}*|edel|edle\\p{L}*|فاخر|فاخره|فخم|فخمه|راقي|راقيه|انيق|انيقه',
    own: 'luxury',
  },
  {
    tone: 'sober',
    words:
      'sober|serious|classic|classical|formal|traditional|seriös\\p{L}*|nüchtern\\p{L}*|klassisch\\p{L}*|رسمي|رسميه|كلاسيكي|كلاسيكيه|رصين|رصينه|جاد|جاده',
    own: 'sober',
  },
  {
    tone: 'bold',
    words:
      'bold|loud|striking|eye.?catching|edgy|knallig\\p{L}*|kräftig\\p{L}*|auffällig\\p{L}*|mutig\\p{L}*|frech\\p{L}*|جريء|جريءه|جريئه|صارخ|صارخه|لافت|لافته|vifs?|vives?|audacieu(?:x|se)s?|percutante?s?|vivac[ei]|audac[ei]|d’impatto|llamativ[oa]s?|atrevid[oa]s?|viv[oa]s|gedurfde?|opvallende?|felle?|výrazn\\p{L}*|odvážn\\p{L}*|krzykliw\\p{L}*|odważn\\p{L}*|wyrazist\\p{L}*|смел\\p{L}*|дерзк\\p{L}*|броск\\p{L}*',
  },
  {
    tone: 'natural',
    words:
      'natural|rustic|earthy|organic|handmade look|natürlich\\p{L}*|naturnah\\p{L}*|rustikal\\p{L}*|erdig\\p{L}*|طبيعي|طبيعيه|ريفي|ريفيه|ترابي|ترابيه|naturel(?:le)?s?|rustiques?|natural[ei]|rustic[oaie]|rustic[hi]e|naturales|rústic[oa]s?|natuurlijke?|rustieke?|aardse?|přírodn\\p{L}*|přirozen\\p{L}*|rustikáln\\p{L}*|naturaln\\p{L}*|rustykaln\\p{L}*|natural\\p{L}*|природн\\p{L}*|натуральн\\p{L}*|естественн\\p{L}*',
  },
  {
    tone: 'calm',
    words:
      'calm|calming|calmer|quiet|muted|subtle|soft|gentle|soothing|understated|restful|subdued|ruhig\\p{L}*|sanft\\p{L}*|gedeckt\\p{L}*|gedämpft\\p{L}*|zurückhaltend\\p{L}*|dezent\\p{L}*|هادي|هاديه|هاديا|ناعم|ناعمه|calmes?|dou(?:x|ces?)|apaisante?s?|discr(?:et|ète)s?|tranquill[oaie]|calm[oaie]|delicat[oaie]|rilassante|tranquil[oa]s?|suaves?|serenos?|serenas?|discret[oa]s?|relajantes?|rustige?|rustig|kalme?|zachte?|ingetogen|gedempte?|klidn\\p{L}*|jemn\\p{L}*|tlumen\\p{L}*|nenápadn\\p{L}*|spokojn\\p{L}*|stonowan\\p{L}*|delikatn\\p{L}*|łagodn\\p{L}*|спокойн\\p{L}*|приглуш[её]нн\\p{L}*|мягк\\p{L}*|неброск\\p{L}*',
  },
  {
    tone: 'playful',
    words: 'playful|fun|funny|cheerful|colou?rful|verspielt\\p{L}*|bunt\\p{L}*|fröhlich\\p{L}*|مرح|مرحه|ملون|ملونه',
    own: 'playful',
  },
  {
    tone: 'modern',
    words:
      'modern|contemporary|moderne\\p{L}*|zeitgemäß\\p{L}*|حديث|حديثه|عصري|عصريه|modernes?|contemporain\\p{L}*|modern[oaie]|contemporane[oaie]|modern[oa]s?|moderne|eigentijdse?|modern\\p{L}*|nowoczesn\\p{L}*|современн\\p{L}*',
  },
  { tone: 'plain', words: 'simple|plain|clean|minimal\\p{L}*|schlicht\\p{L}*|بسيط|بسيطه', own: 'friendly' },
]

const tonesIn = inLanguage((more) =>
  tones.map(({ tone, words, own }) => ({
    tone,
    pattern: new RegExp(
      notBefore(more('no')) + wholeWord(`(?:${words}${also(words)}${also(own && more.words.looks?.[own])})ا?`, 'u').source,
      'u',
    ),
  })),
)

/** The manner a text about the look asks for; none when it names none or refuses it. */
export function toneIn(text: string, lang: string): Tone | undefined {
  const folded = fold(text).text
  return tonesIn(lang).find(({ pattern }) => pattern.test(folded))?.tone
}
