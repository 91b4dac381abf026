import { newKey } from '../../lib/api.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { showToast } from '../../ui/toast.tsx'
import { findSection, isFixed, moveBy, nextVariant, sectionKey } from './sections.rules.ts'
import { useStudio } from './studio-context.ts'

type Pressed = { key: string; code: string; altKey: boolean; ctrlKey: boolean; metaKey: boolean; preventDefault: () => void }

/** What can be done to a section, by button and by key. All of it can be undone, so nothing asks first. */
export function useSectionDeeds() {
  const { t } = useTranslation('studio')
  const { view, edits, typeOf, sectionName, selected, select, talkAbout, mayEdit } = useStudio()
  const find = (id: string) => findSection(view.site.pages, id)
  const move = async (id: string, step: -1 | 1) => {
    const found = find(id)
    if (found) await edits.edit(...moveBy(found, step))
  }
  const remove = async (id: string) => {
    const name = sectionName(id)
    if (selected === id) select(undefined)
    if (await edits.edit({ op: 'remove_section', sectionId: id })) showToast(t('removed', { name }), () => void edits.undo())
  }
  const duplicate = async (id: string) => {
    const newId = `sec_${newKey().slice(0, 26)}`
    if (await edits.edit({ op: 'duplicate_section', sectionId: id, newId })) select(newId)
  }
  const hide = (id: string) => edits.edit({ op: 'set_hidden', sectionId: id, hidden: !find(id)?.section.hidden })
  const setLook = (id: string, variant: string) => edits.edit({ op: 'set_variant', sectionId: id, variant })
  const otherLook = (id: string) => {
    const section = find(id)?.section
    const next = section && nextVariant(typeOf(section.type)?.variants ?? [], section.variant)
    return next === undefined ? Promise.resolve(false) : setLook(id, next)
  }
  const can = (id: string) => {
    const found = find(id)
    if (!mayEdit || !found) return { up: false, down: false, double: false, otherLook: false }
    return {
      up: moveBy(found, -1).length > 0,
      down: moveBy(found, 1).length > 0,
      double: !isFixed(found.section.type),
      otherLook: (typeOf(found.section.type)?.variants.length ?? 0) > 1,
    }
  }
  /** Does what a key press asks for; gives whether it asked for anything. */
  const press = (event: Pressed, id: string): boolean => {
    const doing = mayEdit ? sectionKey(event) : undefined
    if (doing === undefined) return false
    event.preventDefault()
    const deeds = {
      up: () => move(id, -1),
      down: () => move(id, 1),
      remove: () => remove(id),
      duplicate: () => (can(id).double ? duplicate(id) : undefined),
      hide: () => hide(id),
    }
    void deeds[doing]()
    return true
  }
  return { move, remove, duplicate, hide, setLook, otherLook, can, press, talk: talkAbout }
}
