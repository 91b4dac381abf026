import type { FormEvent, ReactNode } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { useStudio } from '../studio-context.ts'
import type { Fact } from '../types.ts'

export type FactOf<K extends Fact['kind']> = Extract<Fact, { kind: K }>
export type FormProps<K extends Fact['kind']> = {
  fact: FactOf<K>
  save: (value: FactOf<K>['value']) => Promise<boolean>
  onClose: () => void
}

/** A small form with its two ways out. */
export function Sheet({ onSave, onClose, children }: { onSave: () => void; onClose: () => void; children: ReactNode }) {
  const { t } = useTranslation('editor')
  const { edits } = useStudio()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave()
  }
  return (
    <form className="flds st-fact-form" onSubmit={submit}>
      {children}
      <div className="row">
        <Button small look="act" type="submit" busy={edits.saving && t('saving')}>
          {t('save')}
        </Button>
        <Button small look="plain" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
