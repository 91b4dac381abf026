import { useId, useState } from 'react'
import type { FormEvent } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Problem } from '../../../lib/problem.ts'
import { Button } from '../../../ui/button.tsx'
import { Failed } from '../../../ui/states.tsx'
import { useStudio } from '../studio-context.ts'
import type { Question } from '../types.ts'

const isTelephone = (field: string) => /phone|whatsapp|tel/.test(field)
const isLtr = (field: string) => isTelephone(field) || /mail|web|url/.test(field)

type Props = { question: Question; /** The field comes on request. */ folded?: boolean }

/** One thing nobody said: choices as buttons, a field for anything else, and a way to leave it out for good. */
export function QuestionForm({ question, folded = false }: Props) {
  const { t } = useTranslation('studio')
  const { edits } = useStudio()
  const id = useId()
  const [isOpen, setOpen] = useState(!folded)
  const [sent, setSent] = useState<string>()
  const [problem, setProblem] = useState<Problem>()
  const give = async (answer: string) => {
    setSent(answer)
    setProblem(await edits.answer(question.id, answer))
    setSent(undefined)
  }
  const { choices = [] } = question
  const text = <bdi>{question.text}</bdi>
  return (
    <div className="st-q" role="group" aria-label={question.text}>
      {isOpen ? (
        <label htmlFor={id} className="b" dir="auto">
          {text}
        </label>
      ) : (
        <p className="b" dir="auto">
          {text}
        </p>
      )}
      <Choices choices={choices} sent={sent} give={give} />
      {isOpen ? <AnswerField id={id} question={question} sent={sent} give={give} autoFocus={folded} /> : null}
      {problem ? <Failed error={problem} title={t('answer_failed')} /> : null}
      <p className={`row gap-1 ${isOpen ? '-ms-2' : ''}`}>
        {isOpen ? null : (
          <Button small onClick={() => setOpen(true)}>
            {t(choices.length > 0 ? 'other_answer' : 'answer')}
          </Button>
        )}
        <Button look="plain" small busy={sent === '' && t('saving')} onClick={() => void give('')}>
          {t('leave_out')}
        </Button>
      </p>
    </div>
  )
}

function Choices({
  choices,
  sent,
  give,
}: {
  choices: readonly string[]
  sent: string | undefined
  give: (answer: string) => Promise<void>
}) {
  const { t } = useTranslation('studio')
  if (choices.length === 0) return null
  return (
    <div className="row">
      {choices.map((choice) => (
        <Button key={choice} small busy={sent === choice && t('saving')} onClick={() => void give(choice)}>
          <bdi>{choice}</bdi>
        </Button>
      ))}
    </div>
  )
}

type FieldProps = { id: string; question: Question; sent: string | undefined; give: (answer: string) => Promise<void>; autoFocus: boolean }

function AnswerField({ id, question, sent, give, autoFocus }: FieldProps) {
  const { t } = useTranslation('studio')
  const [text, setText] = useState('')
  const ltr = isLtr(question.field)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim()) void give(text.trim())
  }
  return (
    <form className="row nw" onSubmit={submit}>
      <input
        id={id}
        autoFocus={autoFocus}
        className={`inp ${ltr ? 'ltr' : ''}`}
        inputMode={isTelephone(question.field) ? 'tel' : 'text'}
        dir={ltr ? 'ltr' : 'auto'}
        maxLength={400}
        placeholder={question.choices?.length ? t('other_answer') : undefined}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" busy={Boolean(sent) && sent === text.trim() && t('saving')}>
        {t('answer')}
      </Button>
    </form>
  )
}
