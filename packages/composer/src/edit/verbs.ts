import { wholeWord } from '../parse/fold.ts'

// Folded imperatives, polite and dialect forms included.
const words = {
  change:
    'change|rename|replace|set|make|turn|update|edit|rewrite|reword|correct|fix|write|switch|swap|غير|غيري|غيروا|تغير|تغيير|بدل|بدلي|عدل|عدلي|تعديل|اجعل|اجعلي|اجعله|اجعلها|خلي|خليه|خليها|خل|حول|حوله|حدث|استبدل|صحح|سم|سمي|اكتب|اكتبي',
  add: 'add|insert|include|put in|append|create|i want an?|i need an?|we need an?|اضف|اضيفي|اضيف|اضيفوا|ضيف|ضيفي|زد|زيد|حط|حطي|ضع|ضعي|اضافه|نريد اضافه|اريد اضافه|ادرج',
  remove:
    'remove|take (?:\\S+ ){1,4}(?:off|out|away|down)|delete|drop|take out|take away|take down|take off|get rid of|lose|erase|cut|kick out|احذف|احذفي|احذفوا|حذف|ازل|ازيل|امسح|امسحي|شيل|شيلي|الغ|الغي|اشطب|انزع',
  hide: 'hide|conceal|اخف|اخفي|اخفاء|خبي',
  show: 'show|unhide|bring back|display|reveal|اظهر|اظهري|اعرض|اعرضي|رجع|رجعي|ابرز|اعد اظهار|اظهار',
  move: 'move|put|place|shift|bring|push|drag|انقل|انقلي|نقل|حرك|حركي|قدم|ضع|ضعي|حط|حطي|خلي|ارفع|نزل|انزل',
} as const
export type Verb = keyof typeof words

const patterns = Object.fromEntries(Object.entries(words).map(([name, list]) => [name, wholeWord(`[وف]?(?:${list})`, 'u')])) as Record<
  Verb,
  RegExp
>

/** Whether the folded text orders something of this kind. */
export const orders = (folded: string, verb: Verb): boolean => patterns[verb].test(folded)

/** The position behind the first such order, or -1. */
export function behind(folded: string, verb: Verb): number {
  const match = patterns[verb].exec(folded)
  return match ? match.index + match[0].length : -1
}

const refusing = wholeWord(
  "don'?t (?:show|print|display|list|mention|use|want|put)|do not (?:show|print|display|list|mention|use|want|put)|never (?:show|print|mention)|without|no|keep .{0,30} (?:off|private|secret)|لا تعرض|لا تعرضي|لا تظهر|لا تظهري|لا تذكر|لا تكتب|لا اريد|لا نريد|ما ابغي|ما ابي|ما بدي|مش عايز|مش عاوز|ما عاد بدي|ما عاد بدنا|ما بدنا|لم اعد اريد|لم نعد نريد|بدون|من غير|بلا",
  'u',
)

/** Whether the folded text says what shall not be there. */
export const refuses = (folded: string): boolean => refusing.test(folded)

/** Every order, and other ways a new request begins: for cutting a message into requests. */
export const startsRequest = `(?:please\\s+|also\\s+|من فضلك\\s+|لو سمحت\\s+)?(?:${Object.values(words).join('|')}|use|don'?t|do not|no more|we (?:now |also )?(?:open|close|are|have|sell|offer)|our|closed|translate|undo|redo|استخدم|استعمل|لا ت\\p{L}+|نفتح|نغلق|صرنا|ترجم)`
