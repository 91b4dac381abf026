import { useState } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { useStudio } from '../studio-context.ts'
import { QuestionForm } from './question-form.tsx'

/** What nobody said yet, one question at a time: the first open one, and how many wait behind it. */
export function OpenQuestions() {
  const { t } = useTranslation('studio')
  const { view, mayEdit } = useStudio()
  const [skipped, setSkipped] = useState(0)
  const { questions } = view
  const question = questions[skipped % Math.max(1, questions.length)]
  if (!question || !mayEdit) return null
  return (
    <div className="st-hers st-ask arrive" key={question.id}>
      {questions.length > 1 ? (
        <p className="s qq row nw">
          <i className="dia" aria-hidden="true" />
          <span className="grow">{t('open_questions', { count: questions.length })}</span>
          <button type="button" className="lnk" onClick={() => setSkipped(skipped + 1)}>
            {t('another_question')}
          </button>
        </p>
      ) : null}
      <QuestionForm question={question} />
    </div>
  )
}
