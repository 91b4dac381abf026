import { useTranslation } from '../../../lib/i18n.ts'
import { nameIn } from '../../../lib/names.ts'
import { Button } from '../../../ui/button.tsx'
import { fieldsIn } from '../fields.rules.ts'
import { Looks } from '../look/looks.tsx'
import { useStudio } from '../studio-context.ts'
import type { Page, Section, TypeDescription } from '../types.ts'
import { useSectionDeeds } from '../use-section-deeds.ts'
import { FieldEditor } from './field-editor.tsx'

/** The chosen section: its look, its texts and lists, and what can be done to it. */
export function SectionPanel({ page, section, at }: { page: Page; section: Section; at: number }) {
  const { t } = useTranslation('studio')
  const { typeOf, sectionName, select, mayEdit } = useStudio()
  const deeds = useSectionDeeds()
  const type = typeOf(section.type)
  return (
    <section
      aria-labelledby="st-section-h"
      onKeyDown={(event) => {
        if (event.altKey) deeds.press(event, section.id)
      }}
    >
      <p>
        <button type="button" className="crumb s" onClick={() => select(undefined)}>
          {t('all_sections')}
        </button>
      </p>
      <div className="sec">
        <h2 id="st-section-h">{sectionName(section.id)}</h2>
        <span className="s qq more">{t('place_of', { place: at + 1, of: page.sections.length })}</span>
      </div>
      {section.hidden ? (
        <p className="note s mb-3">
          <span className="grow">{t('hidden_text')}</span>
        </p>
      ) : null}
      {type && mayEdit ? <Variants section={section} variants={type.variants} /> : null}
      <div className="flds">
        {(type ? fieldsIn(type.fields) : []).map((field) => (
          <FieldEditor key={field.key} section={section} field={field} path={[field.key]} />
        ))}
      </div>
      {mayEdit ? <Deeds section={section} /> : null}
    </section>
  )
}

function Variants({ section, variants }: { section: Section; variants: TypeDescription['variants'] }) {
  const { t, i18n } = useTranslation('studio')
  if (variants.length < 2) return null
  return (
    <div className="mb-4">
      <Looks
        label={t('look')}
        only={[section.id]}
        chosen={section.variant}
        choices={variants.map(({ id, label }) => ({
          id,
          label: nameIn(label, i18n.language),
          ops: [{ op: 'set_variant', sectionId: section.id, variant: id }],
        }))}
      />
    </div>
  )
}

function Deeds({ section }: { section: Section }) {
  const { t } = useTranslation('studio')
  const deeds = useSectionDeeds()
  return (
    <div className="row st-deeds">
      <Button small icon="chat" onClick={() => deeds.talk(section.id)}>
        {t('talk_about')}
      </Button>
      <Button small look="plain" icon={section.hidden ? 'eye' : 'hidden'} onClick={() => void deeds.hide(section.id)}>
        {t(section.hidden ? 'show_again' : 'hide')}
      </Button>
      {deeds.can(section.id).double ? (
        <Button small look="plain" icon="copy" onClick={() => void deeds.duplicate(section.id)}>
          {t('duplicate')}
        </Button>
      ) : null}
      <Button small look="plain" icon="trash" onClick={() => void deeds.remove(section.id)}>
        {t('delete')}
      </Button>
    </div>
  )
}
