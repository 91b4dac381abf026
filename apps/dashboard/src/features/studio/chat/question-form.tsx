import { useId, useState } from 'react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../../../lib/problem.ts'
import { Button } from '../../../ui/button.tsx'
import { Failed } from '../../../ui/states.tsx'
import { useStudio } from '../studio-context.ts'
import type { Question } from '../types.ts'

const isTelephone = (field: string) => /phone|whatsapp|tel/.test(field)
const isLtr = (field: string) => isTelephone(field) || /mail|web|url/.test(field)

/** One thing nobody said: choices as buttons, a field for anything else, and a way to leave it out for good. */
export function QuestionForm({ question, folded = false }: { question: Question; /** The field comes on request. */ folded?: boolean }) {
  const { t } = useTranslation('studio')
  const { edits } = useStudio()
  const id = useId()
  const [text, setText] = useState('')
  const [isOpen, setOpen] = useState(!folded)
  const [sent, setSent] = useState<string>()
  const [problem, setProblem] = useState<Problem>()
  const give = async (answer: string) => {
    setSent(answer)
    setProblem(await edits.answer(question.id, answer))
    setSent(undefined)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim()) void give(text.trim())
  }
  return (
    <form className="st-q" onSubmit={submit}>
      {isOpen ? <label htmlFor={id} className="b" dir="auto"><bdi>{question.text}</bdi></label> : <p className="b" dir="auto"><bdi>{question.text}</bdi></p>}
      {question.choices?.length ? <div className="row">{question.choices.map((choice) => <Button key={choice} small busy={sent === choice && t('saving')} onClick={() => void give(choice)}><bdi>{choice}</bdi></Button>)}</div> : null}
      {isOpen ? <div className="row nw"><input id={id} autoFocus={folded} className={`inp ${isLtr(question.field) ? 'ltr' : ''}`} inputMode={isTelephone(question.field) ? 'tel' : 'text'} dir={isLtr(question.field) ? 'ltr' : 'auto'} maxLength={400} placeholder={question.choices?.length ? t('other_answer') : undefined} value={text} onChange={(event) => setText(event.target.value)} /><Button type="submit" busy={sent !== undefined && sent !== '' && sent === text.trim() && t('saving')}>{t('answer')}</Button></div> : null}
      {problem ? <Failed error={problem} title={t('answer_failed')} /> : null}
      <p className="row gap-1">{isOpen ? null : <Button small onClick={() => setOpen(true)}>{t(question.choices?.length ? 'other_answer' : 'answer')}</Button>}<Button look="plain" small className={isOpen ? '-ms-2' : ''} busy={sent === '' && t('saving')} onClick={() => void give('')}>{t('leave_out')}</Button></p>
    </form>
  )
}
