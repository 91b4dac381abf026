import { useState } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { SelectField } from '../../../ui/field.tsx'
import { isLtr } from '../facts.rules.ts'
import { LineField } from '../inspector/line-field.tsx'
import { useStudio } from '../studio-context.ts'
import type { Fact } from '../types.ts'
import { FactForm } from './fact-form.tsx'
import { newFact, single } from './new-fact.rules.ts'

const kinds = [
  'offer',
  'date',
  'testimonial',
  'hours',
  'phone',
  'whatsapp',
  'email',
  'address',
  'city',
  'area',
  'website',
  'social',
  'founded',
  'person',
  'credential',
  'about',
] as const

/** Something nobody has said yet: choose what it is, then say it. */
export function AddFact() {
  const { t } = useTranslation('editor')
  const { view, lang } = useStudio()
  const [fact, setFact] = useState<Fact>()
  const taken = new Set(view.site.facts.map((one) => one.kind))
  const free = kinds.filter((kind) => !(single.has(kind) && taken.has(kind)))
  if (fact) return <NewFact fact={fact} onClose={() => setFact(undefined)} />
  return (
    <div className="mt-4">
      <SelectField
        label={t('facts.add')}
        value=""
        onChange={(kind) => setFact(newFact(kind as Fact['kind'], view.site.facts, lang))}
        choices={[
          { value: '', label: t('facts.add_what') },
          ...free.map((kind) => ({ value: kind as string, label: t(`studio:fact.${kind}`) })),
        ]}
      />
    </div>
  )
}

function NewFact({ fact, onClose }: { fact: Fact; onClose: () => void }) {
  const { t } = useTranslation('editor')
  const { edits, lang } = useStudio()
  const isForm = ['hours', 'offer', 'date', 'testimonial'].includes(fact.kind)
  const save = async (words: string) => {
    const isSaved = await edits.edit({
      op: 'set_fact',
      fact: { ...fact, value: { [lang]: words }, source: { by: 'owner', quote: words.slice(0, 400) } } as Fact,
    })
    if (isSaved) onClose()
    return isSaved
  }
  return (
    <section className="st-new-fact mt-4" aria-label={t('facts.add')}>
      <p className="lbl mb-1">{t(`studio:fact.${fact.kind}`)}</p>
      {isForm ? (
        <FactForm fact={fact} onClose={onClose} />
      ) : (
        <>
          <LineField
            label={t(`studio:fact.${fact.kind}`)}
            labelHidden
            value=""
            required
            {...(isLtr(fact.kind) ? { dir: 'ltr' as const } : {})}
            onCommit={save}
          />
          <p className="mt-2">
            <Button small look="plain" onClick={onClose}>
              {t('cancel')}
            </Button>
          </p>
        </>
      )}
    </section>
  )
}
