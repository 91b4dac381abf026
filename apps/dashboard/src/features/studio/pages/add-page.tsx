import { pageSlugFrom } from '@manara/contracts'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { newKey } from '../../../lib/api.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { isFixed } from '../sections.rules.ts'
import { useStudio } from '../studio-context.ts'
import type { EditOp, Section } from '../types.ts'
import { freeSlug, pageOf } from './pages.rules.ts'

const newId = (prefix: 'pag' | 'sec') => `${prefix}_${newKey().slice(0, 26)}`

/** A new page: its name, and what stands on it to begin with. */
export function AddPage({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('editor')
  const { view, lang } = useStudio()
  const [name, setName] = useState('')
  const [from, setFrom] = useState('')
  const [tried, setTried] = useState(false)
  const add = useAddPage()
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (name.trim() !== '' && (await add.add({ name: name.trim(), from }))) onClose()
  }
  const slug = freeSlug(pageSlugFrom(name), view.site.pages)
  return (
    <Dialog open onClose={onClose} title={t('pages.add')}>
      <form className="flds" onSubmit={(event) => void send(event)}>
        <TextField
          label={t('pages.name')}
          help={
            <>
              {t('pages.will_be_at')} <bdi className="ltr">/{slug}</bdi>
            </>
          }
          error={tried && name.trim() === '' ? t('pages.name_needed') : undefined}
          lang={lang}
          dir="auto"
          maxLength={60}
          autoFocus
          value={name}
          onChange={setName}
        />
        <SelectField label={t('pages.holds')} help={t('pages.holds_help')} value={from} onChange={setFrom} choices={add.choices} />
        <div className="row acts">
          <Button look="act" type="submit">
            {t('pages.add')}
          </Button>
          <Button look="plain" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** Empty, or made from a section the site has: a copy of it, or the section itself. */
function useAddPage() {
  const { t } = useTranslation('editor')
  const { view, lang, edits, setPage, sectionName } = useStudio()
  const { pages } = view.site
  const sections = pages.flatMap((page) => page.sections).filter((one) => !isFixed(one.type) && one.type !== 'hero')
  const choices = [
    { value: '', label: t('pages.empty') },
    ...sections.flatMap((one) => [
      { value: `move ${one.id}`, label: t('pages.take', { name: sectionName(one.id) }) },
      { value: `copy ${one.id}`, label: t('pages.copy', { name: sectionName(one.id) }) },
    ]),
  ]
  const add = async ({ name, from }: { name: string; from: string }) => {
    const [front] = pages
    if (!front) return false
    const [way, id] = from.split(' ')
    const holds = sections.find((one: Section) => one.id === id)
    const slug = freeSlug(pageSlugFrom(name), pages)
    const page = pageOf({ front, title: { [lang]: name }, slug, holds: way === 'copy' ? holds : undefined, newId })
    const take: EditOp[] = way === 'move' && holds ? [{ op: 'move_section', sectionId: holds.id, toPage: page.id, to: 1 }] : []
    const isSaved = await edits.edit({ op: 'add_page', page }, ...take)
    if (isSaved) setPage(slug)
    return isSaved
  }
  return { add, choices }
}
