import { fold } from '../../parse/fold.ts'
import { inTongue, only } from '../words/list.ts'

const undo =
  /^(?:please |oh no,? |no,? )?(?:undo(?: (?:that|this|it|please|the last (?:change|edit|one|thing)|the change|last change|what you (?:just )?did|all that))?|take (?:that|it) back|revert(?: (?:that|it|the last (?:change|edit)))?|go back(?: one step)?|step back|back one step|never ?mind,? undo)(?: please)?$|^(?:من فضلك )?(?:تراجع|تراجعي|ارجع|الغ|الغي|الغاء|رجع)(?: (?:عن )?(?:ذلك|هذا|اخر شي|اللي سويته|اللي عملته|اللي قبل|التغيير|التعديل|اخر (?:تغيير|تعديل)|خطوه|خطوه للوراء|زي ما كان|كما كان))?(?: من فضلك)?$/u
const redo =
  /^(?:please )?(?:redo(?: (?:that|it|this))?|do (?:that|it) again|again|put (?:that|it) back|bring (?:that|it) back|repeat that)(?: please)?$|^(?:اعد|اعاده|كرر|اعيدي)(?: (?:ذلك|التغيير|التعديل|ما تراجعت عنه|التراجع|مره اخري))?$/u

const own = inTongue((more) => {
  const please = `(?:(?:${only(more('please'))})[ ,]*)?`
  const whole = (words: string) => new RegExp(`^${please}(?:${only(words)})(?: (?:${only(more('please'))}))?$`, 'u')
  return { undo: whole(more('undo')), redo: whole(more('redo')) }
})

/** Whether a whole message asks to go a step back or forward in the history. */
export function historyMove(message: string, tongue: string): 'undo' | 'redo' | undefined {
  const text = fold(message)
    .text.trim()
    .replace(/[.!،,؟?]+$/u, '')
  if (undo.test(text) || own(tongue).undo.test(text)) return 'undo'
  return redo.test(text) || own(tongue).redo.test(text) ? 'redo' : undefined
}
