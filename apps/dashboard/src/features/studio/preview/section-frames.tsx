import { useTranslation } from '../../../lib/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import type { IconName } from '../../../ui/icon-paths.ts'
import { Menu } from '../../../ui/menu.tsx'
import { findSection } from '../sections.rules.ts'
import { useStudio } from '../studio-context.ts'
import { useSectionDeeds } from '../use-section-deeds.ts'
import type { Box, Boxes } from './use-frame.ts'

const place = ({ top, start, width, height }: Box, scale: number) => ({
  insetBlockStart: top * scale,
  left: start * scale,
  inlineSize: width * scale,
  blockSize: height * scale,
})

const toolsHeight = 34

/** The tools stand on top of the section where there is room, so that they cover none of its words; else they stay at the upper edge of what is in sight. */
function toolsTop({ top, height }: Box, scale: number): number {
  if (top * scale >= toolsHeight) return -toolsHeight
  return Math.min(Math.max(0, -top * scale), Math.max(0, height * scale - toolsHeight))
}

/** The lines around the section under the pointer and the chosen one, over the page; the chosen one carries its tools. */
export function SectionFrames({ boxes, scale, isTyping }: { boxes: Boxes; scale: number; isTyping: boolean }) {
  const { t } = useTranslation('studio')
  const { sectionName, mayEdit, version } = useStudio()
  const { hovered, selected } = boxes
  if (version !== undefined) return null
  return (
    <div className="st-frames">
      {hovered ? (
        <div className="st-hov" style={place(hovered, scale)} aria-hidden="true">
          <b style={{ insetBlockStart: Math.max(0, -hovered.top * scale) }}>{sectionName(hovered.id)}</b>
        </div>
      ) : null}
      {selected ? (
        <div className="st-sel" style={place(selected, scale)}>
          <div
            className={`st-tools ${toolsTop(selected, scale) < 0 ? 'above' : ''}`}
            style={{ insetBlockStart: toolsTop(selected, scale) }}
          >
            {isTyping ? (
              <span className="st-hint">{t('typing_hint')}</span>
            ) : (
              <>
                <b>{sectionName(selected.id)}</b>
                {mayEdit ? <Tools id={selected.id} /> : null}
              </>
            )}
          </div>
        </div>
      ) : null}
    </div>
  )
}

function Tools({ id }: { id: string }) {
  const { t } = useTranslation('studio')
  const deeds = useSectionDeeds()
  const { view, setPane, edits } = useStudio()
  const can = deeds.can(id)
  const hidden = findSection(view.site.pages, id)?.section.hidden ?? false
  const tool = (icon: IconName, text: string, onClick: () => unknown) => (
    <Button square small look="plain" icon={icon} onClick={() => void onClick()}>
      {text}
    </Button>
  )
  return (
    <div role="toolbar" aria-label={t('tools')} className="st-tb" aria-busy={edits.saving}>
      {can.up ? tool('up', t('move_up'), () => deeds.move(id, -1)) : null}
      {can.down ? tool('down', t('move_down'), () => deeds.move(id, 1)) : null}
      {can.otherLook ? tool('picture', t('other_look'), () => deeds.otherLook(id)) : null}
      {tool('chat', t('talk_about'), () => deeds.talk(id))}
      <Menu
        label={t('more_tools')}
        className="btn plain sm sq"
        entries={[
          { id: 'edit', text: t('edit_fields'), icon: 'pencil', onAction: () => setPane('edit') },
          ...(can.double
            ? [{ id: 'copy', text: t('duplicate'), icon: 'copy' as const, keys: 'Alt D', onAction: () => void deeds.duplicate(id) }]
            : []),
          {
            id: 'hide',
            text: t(hidden ? 'show_again' : 'hide'),
            icon: hidden ? 'eye' : 'hidden',
            keys: 'Alt H',
            onAction: () => void deeds.hide(id),
          },
          { id: 'delete', text: t('delete'), icon: 'trash', keys: 'Del', final: true, onAction: () => void deeds.remove(id) },
        ]}
      >
        <Icon name="more" size={18} />
        <span className="vh">{t('more_tools')}</span>
      </Menu>
    </div>
  )
}
