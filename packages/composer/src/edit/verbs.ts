import { wholeWord } from '../parse/fold.ts'
import { also } from '../reading/words/list.ts'
import { inTongue, only } from './words/list.ts'

// Folded imperatives, polite and dialect forms included.
const words = {
  change:
    'change|rename|replace|set|make|turn|update|edit|rewrite|reword|correct|fix|write|switch|swap|غير|غيري|غيروا|تغيرون|تغيروا|نغير|تبدلون|نبدل|تعدلون|تغير|تغيير|بدل|بدلي|عدل|عدلي|تعديل|اجعل|اجعلي|اجعله|اجعلها|خلي|خليه|خليها|خل|حول|حوله|حدث|استبدل|صحح|سم|سمي|اكتب|اكتبي',
  add: 'add|insert|include|put in|append|create|i want an?|i need an?|we need an?|اضف|اضيفي|اضيف|اضيفوا|ضيف|ضيفي|زد|زيد|حط|حطي|حطوا|ضع|ضعي|تضيفون|تضيفوا|تضيف|نضيف|ضيفوا|زيدوا|اضافه|نريد اضافه|اريد اضافه|ادرج|نحتاج|احتاج|محتاج\\p{L}*',
  remove:
    'remove|take (?:\\S+ ){1,4}(?:off|out|away|down)|delete|drop|take out|take away|take down|take off|get rid of|lose|erase|cut|kick out|احذف|احذفي|احذفوا|حذف|ازل|ازيل|امسح|امسحي|شيل|شيلي|شيلوا|تشيلون|تشيل|تحذفون|تحذف|نحذف|الغ|الغي|اشطب|انزع',
  hide: 'hide|conceal|اخف|اخفي|اخفاء|خبي',
  show: 'show|unhide|bring (?:\\S+ ){0,4}back|display|reveal|اظهر|اظهري|اعرض|اعرضي|رجع|رجعي|ابرز|اعد اظهار|اظهار',
  move: 'move|put|place|shift|bring|push|drag|انقل|انقلي|نقل|حرك|حركي|قدم|ضع|ضعي|حط|حطي|خلي|ارفع|نزل|انزل',
} as const
export type Verb = keyof typeof words

/** Every English order, for telling the language of a message. */
export const englishVerbs = Object.values(words)
  .join('|')
  .split('|')
  .filter((word) => /^[a-z ?]+$/.test(word))
  .join('|')

/** Pronouns that hang on an order: "aggiungeteli", "ponlo". */
const clitics: Readonly<Record<string, string>> = { it: '(?:mi|ci|l[oaie]|ne|cel[oaie])?', es: '(?:me|nos|los?|las?)?' }

const patternsIn = inTongue(
  (more) =>
    Object.fromEntries(
      Object.entries(words).map(([name, list]) => [
        name,
        wholeWord(`[وف]?(?:${list}|(?:${only(also(more.words.verbs?.[name as Verb]))})${clitics[more.lang] ?? ''})`, 'u'),
      ]),
    ) as Record<Verb, RegExp>,
)

/** Whether the folded text orders something of this kind. */
export const orders = (folded: string, verb: Verb, tongue: string): boolean => patternsIn(tongue)[verb].test(folded)

/** The position behind the first such order, or -1. */
export function behind(folded: string, verb: Verb, tongue: string): number {
  const match = patternsIn(tongue)[verb].exec(folded)
  return match ? match.index + match[0].length : -1
}

const refusing = inTongue((more) =>
  wholeWord(
    `don'?t (?:show|print|display|list|mention|use|want|put)|do not (?:show|print|display|list|mention|use|want|put)|never (?:show|print|mention)|without|no|keep .{0,30} (?:off|private|secret)|لا تعرض|لا تعرضي|لا تظهر|لا تظهري|لا تذكر|لا تكتب|لا اريد|لا نريد|ما ابغي|ما ابي|ما بدي|مش عايز|مش عاوز|ما عاد بدي|ما عاد بدنا|ما بدنا|لم اعد اريد|لم نعد نريد|بدون|من غير|بلا${more('refuses')}`,
    'u',
  ),
)

/** Whether the folded text says what shall not be there. */
export const refuses = (folded: string, tongue: string): boolean => refusing(tongue).test(folded)

/** Every order, and other ways a new request begins: for cutting a message into requests. */
export const startsRequest = inTongue(
  (more) =>
    `(?:please\\s+|also\\s+|(?:${only(more('please'))})\\s+|من فضلك\\s+|لو سمحت\\s+)?(?:${Object.values(words).join('|')}${also(Object.values(more.words.verbs ?? {}).join('|'))}${more('starts')}|use|don'?t|do not|no more|we (?:now |also )?(?:open|close|are|have|sell|offer)|our|closed|translate|undo|redo|استخدم|استعمل|لا ت\\p{L}+|نفتح|نغلق|صرنا|ترجم)`,
)

const echo = inTongue((more) => {
  const said = `${Object.values(words).join('|')}${also(Object.values(more.words.verbs ?? {}).join('|'))}`
  const small = `it|them|that|those|this|off|out|away|down|please|too|then|just|من فضلك|الان${more('them')}${more('please')}${more('particle')}`
  return new RegExp(`^\\s*(?:(?<![\\p{L}])(?:${said}|${small}|\\p{L}+(?:ها|هم|هن|ه))(?![\\p{L}])[\\s,،.!]*)+$`, 'u')
})

/** Whether a folded request holds an order and no more than pronouns beside it: "take them off". */
export const isEcho = (folded: string, tongue: string): boolean => echo(tongue).test(folded)
