import { editor } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../../lib/i18n.ts'
import { useMe } from '../../../lib/me.ts'
import { queryOf } from '../../../lib/queries.ts'
import { Button } from '../../../ui/button.tsx'
import { Failed } from '../../../ui/states.tsx'
import { Price } from '../chat/cost-note.tsx'
import { useStudio } from '../studio-context.ts'
import { useTranslationRun } from './use-translation-run.ts'

/** Offers to let a model say what a language lacks, with its price first; every text it writes waits for a yes. Nothing where no model is set up. */
export function TranslateByModel({ lang, missing }: { lang: string; missing: number }) {
  const { t } = useTranslation('editor')
  const me = useMe()
  const { view, mayEdit } = useStudio()
  const { state, start } = useTranslationRun(view.id, lang)
  const isOffered = mayEdit && missing > 0 && me?.model.name !== undefined
  const price = useQuery({ ...queryOf(editor.estimateCost, { id: view.id, translate: lang }), enabled: isOffered, retry: false })
  if (state.status === 'failed') return <Failed error={state.problem} title={t('translate.failed')} onRetry={() => void start()} />
  if (!isOffered && state.status !== 'running') return null
  const busy = state.status === 'running' ? t('translate.working', { done: state.done, of: state.of }) : undefined
  return (
    <div className="row st-tr-model">
      <Button busy={busy} icon="globe" onClick={() => void start()}>
        {t('translate.ask_model', { count: missing })}
      </Button>
      {price.data && state.status === 'idle' ? <Price price={price.data} /> : null}
    </div>
  )
}
