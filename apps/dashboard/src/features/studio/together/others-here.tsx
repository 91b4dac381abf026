import { useTranslation } from '../../../lib/i18n.ts'
import { Arch } from '../../../ui/arch.tsx'
import { useStudio } from '../studio-context.ts'
import type { Other } from './use-presence.ts'
import { usePresence } from './use-presence.ts'

const shown = 3

/** Who else has this site open, and the section they are at. */
export function OthersHere() {
  const { t } = useTranslation('editor')
  const { view, selected } = useStudio()
  const others = usePresence(view.id, selected)
  if (others.length === 0) return null
  return (
    <ul className="st-others" aria-label={t('here.title')}>
      {others.slice(0, shown).map((one) => (
        <Somebody key={one.seat} other={one} />
      ))}
      {others.length > shown ? <li className="s q">+{others.length - shown}</li> : null}
    </ul>
  )
}

function Somebody({ other }: { other: Other }) {
  const { t } = useTranslation('editor')
  const { sectionName, select } = useStudio()
  const name = other.you ? t('here.you') : other.name
  const at = other.sectionId === undefined ? '' : sectionName(other.sectionId)
  const text = at === '' ? t('here.is_here', { name }) : t('here.is_at', { name, at })
  return (
    <li className={other.you ? 'hide-s' : undefined}>
      <button type="button" className="st-other" title={text} aria-label={text} onClick={() => select(other.sectionId)}>
        <Arch name={other.name} size="s" />
      </button>
    </li>
  )
}
