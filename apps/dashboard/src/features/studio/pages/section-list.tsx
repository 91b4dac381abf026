import type { KeyboardEvent } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { nameOfItem } from '../fields.rules.ts'
import { isFixed } from '../sections.rules.ts'
import { useStudio } from '../studio-context.ts'
import type { Section } from '../types.ts'
import { useSectionDeeds } from '../use-section-deeds.ts'
import { AddSection } from './add-section.tsx'
import type { useReorder } from './use-reorder.ts'

type Reorder = ReturnType<typeof useReorder>

/** The sections of the page as a list: the way through them by keyboard and by ear, and the place to move them. */
export function SectionList({ reorder }: { reorder: Reorder }) {
  const { t } = useTranslation('studio')
  const { page, mayEdit } = useStudio()
  return (
    <section aria-labelledby="st-sections-h">
      <div className="sec">
        <h2 id="st-sections-h">{t('sections')}</h2>
        <span className="s qq more">{t('count_sections', { count: page.sections.length })}</span>
      </div>
      {page.sections.length === 0 ? <p className="q">{t('no_sections')}</p> : <p className="s qq mb-2 st-keys-hint">{t('list_help')}</p>}
      <ol className={`st-list ${reorder.lifted ? 'moving' : ''}`} onKeyDown={walk}>
        {page.sections.map((section, at) => (
          <Row key={section.id} section={section} at={at} reorder={reorder} />
        ))}
      </ol>
      {mayEdit && page.sections.length > 0 ? <AddSection /> : null}
    </section>
  )
}

function walk(event: KeyboardEvent<HTMLOListElement>) {
  if (event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.st-row-b')]
  const at = rows.indexOf(document.activeElement as HTMLElement)
  if (at === -1) return
  event.preventDefault()
  rows[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
}

/** Where the section in the hand would go, as a line above or below a row. */
function dropMark({ lifted }: Reorder, { pageId, at, last }: { pageId: string; at: number; last: boolean }): string {
  if (!lifted || lifted.slot.pageId !== pageId) return ''
  if (lifted.slot.gap === at) return 'drop-above'
  return last && lifted.slot.gap === at + 1 ? 'drop-below' : ''
}

function Row({ section, at, reorder }: { section: Section; at: number; reorder: Reorder }) {
  const { t } = useTranslation('studio')
  const { page, mayEdit } = useStudio()
  const deeds = useSectionDeeds()
  const can = deeds.can(section.id)
  const isLifted = reorder.lifted?.id === section.id
  const mark = dropMark(reorder, { pageId: page.id, at, last: at === page.sections.length - 1 })
  return (
    <li data-row={section.id} className={`${section.hidden ? 'off' : ''} ${isLifted ? 'lifted' : ''} ${mark}`}>
      {mayEdit && !isFixed(section.type) ? <Grip section={section} reorder={reorder} /> : <span className="st-grip" aria-hidden="true" />}
      <Name section={section} />
      {mayEdit && (can.up || can.down) ? <UpDown id={section.id} can={can} /> : null}
      {isLifted ? <span className="vh">{t('editor:move.is_lifted')}</span> : null}
    </li>
  )
}

function Grip({ section, reorder }: { section: Section; reorder: Reorder }) {
  const { t } = useTranslation('editor')
  const { sectionName } = useStudio()
  const isLifted = reorder.lifted?.id === section.id
  return (
    <button
      type="button"
      className="st-grip"
      aria-label={t('move.grip', { name: sectionName(section.id) })}
      aria-describedby="st-move-help"
      aria-pressed={isLifted}
      {...reorder.grip}
    >
      <Icon name="grip" size={16} />
    </button>
  )
}

function Name({ section }: { section: Section }) {
  const { t } = useTranslation('studio')
  const { selected, select, sectionName, lang } = useStudio()
  const deeds = useSectionDeeds()
  const words = nameOfItem(section.fields, lang)
  return (
    <button
      type="button"
      className="st-row-b"
      aria-pressed={selected === section.id}
      onClick={() => select(section.id)}
      onKeyDown={(event) => void deeds.press(event, section.id)}
    >
      <span className="b">{sectionName(section.id)}</span>
      {section.hidden ? (
        <span className="s q row nw gap-1">
          <Icon name="hidden" size={16} />
          {t('is_hidden')}
        </span>
      ) : words && !isFixed(section.type) ? (
        <span className="s qq cut">
          <bdi>{words}</bdi>
        </span>
      ) : null}
    </button>
  )
}

function UpDown({ id, can }: { id: string; can: { up: boolean; down: boolean } }) {
  const { t } = useTranslation('studio')
  const { sectionName } = useStudio()
  const deeds = useSectionDeeds()
  const arrow = (way: 'up' | 'down') => (
    <Button
      square
      small
      look="plain"
      icon={way}
      className={can[way] ? '' : 'off'}
      disabled={!can[way]}
      onClick={() => void deeds.move(id, way === 'up' ? -1 : 1)}
    >
      {t(way === 'up' ? 'move_up_named' : 'move_down_named', { name: sectionName(id) })}
    </Button>
  )
  return (
    <span className="st-updown">
      {arrow('up')}
      {arrow('down')}
    </span>
  )
}
