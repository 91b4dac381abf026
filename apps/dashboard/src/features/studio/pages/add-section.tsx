import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { isFixed } from '../sections.rules.ts'
import { useStudio } from '../studio-context.ts'

/** Every kind of section there is. Manara fills it from what it knows, so it is asked in words. */
export function AddSection() {
  const { t } = useTranslation('studio')
  const { chat, types } = useStudio()
  return (
    <Menu
      label={t('add')}
      className="btn sm mt-3"
      entries={types
        .filter(({ type }) => !isFixed(type))
        .map(({ type, name }) => ({
          id: type,
          text: name,
          onAction: () => void chat.send(t(`add_type.${type}`, { defaultValue: t('editor:add_any', { name }) }), undefined),
        }))}
    >
      <Icon name="plus" size={16} />
      {t('add')}
    </Menu>
  )
}
