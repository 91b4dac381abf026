import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { nameOfItem } from '../fields.rules.ts'
import { isFixed } from '../sections.rules.ts'
import { useStudio } from '../studio-context.ts'
import type { Section } from '../types.ts'
import { useSectionDeeds } from '../use-section-deeds.ts'

const addable = ['services', 'about', 'gallery', 'prices', 'dates', 'hours', 'testimonials', 'questions', 'team', 'contact']

/** The sections of the page as a list: the way through them by keyboard and by ear. */
export function SectionList() {
  const { t } = useTranslation('studio')
  const { page, chat, typeName, mayEdit } = useStudio()
  const walk = (event: KeyboardEvent<HTMLOListElement>) => {
    if (event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.st-row-b')]
    const at = rows.indexOf(document.activeElement as HTMLElement)
    if (at === -1) return
    event.preventDefault()
    rows[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
  }
  return (
    <section aria-labelledby="st-sections-h">
      <div className="sec">
        <h2 id="st-sections-h">{t('sections')}</h2>
        <span className="s qq more">{t('count_sections', { count: page.sections.length })}</span>
      </div>
      {page.sections.length === 0 ? <p className="q">{t('no_sections')}</p> : <p className="s qq mb-2 st-keys-hint">{t('list_help')}</p>}
      <ol className="st-list" onKeyDown={walk}>
        {page.sections.map((section) => (
          <Row key={section.id} section={section} />
        ))}
      </ol>
      {mayEdit && page.sections.length > 0 ? (
        <Menu
          label={t('add')}
          className="btn sm mt-3"
          entries={addable.map((type) => ({
            id: type,
            text: typeName(type),
            onAction: () => void chat.send(t(`add_type.${type}`), undefined),
          }))}
        >
          <Icon name="plus" size={16} />
          {t('add')}
        </Menu>
      ) : null}
    </section>
  )
}

function Row({ section }: { section: Section }) {
  const { t } = useTranslation('studio')
  const { selected, select, sectionName, lang, mayEdit } = useStudio()
  const deeds = useSectionDeeds()
  const can = deeds.can(section.id)
  const words = nameOfItem(section.fields, lang)
  return (
    <li className={section.hidden ? 'off' : ''}>
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
      {mayEdit && (can.up || can.down) ? (
        <span className="st-updown">
          <Button
            square
            small
            look="plain"
            icon="up"
            className={can.up ? '' : 'off'}
            disabled={!can.up}
            onClick={() => void deeds.move(section.id, -1)}
          >
            {t('move_up_named', { name: sectionName(section.id) })}
          </Button>
          <Button
            square
            small
            look="plain"
            icon="down"
            className={can.down ? '' : 'off'}
            disabled={!can.down}
            onClick={() => void deeds.move(section.id, 1)}
          >
            {t('move_down_named', { name: sectionName(section.id) })}
          </Button>
        </span>
      ) : null}
    </li>
  )
}
