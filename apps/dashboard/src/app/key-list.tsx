import { keysOpen } from '../lib/bar.ts'
import { useTranslation } from '../lib/i18n.ts'
import { kept } from '../lib/kept.ts'
import { Dialog } from '../ui/dialog.tsx'
import { allRooms } from './rooms.ts'

function Line({ keys, then, text }: { keys: string[]; then?: string; text: string }) {
  return (
    <li className="row nw">
      <span className="grow">{text}</span>
      {keys.map((key, at) => (
        <span key={key} className="row nw">
          {at > 0 && then ? <span className="s qq">{then}</span> : null}
          <kbd>{key}</kbd>
        </span>
      ))}
    </li>
  )
}

/** All keys, opened with `?`. */
export function KeyList() {
  const { t } = useTranslation()
  const singles = kept.read('keys') !== 'off'
  return (
    <Dialog open onClose={() => keysOpen.set(false)} title={t('keys.title')}>
      <ul className="grid gap-2">
        <Line keys={['Ctrl K', '/']} text={t('keys.bar')} />
        {allRooms.map((room) => (
          <Line key={room.id} keys={['G', room.key]} then={t('keys.then')} text={t('keys.rooms', { room: t(`rooms.${room.id}`) })} />
        ))}
        <Line keys={['J']} text={t('keys.next')} />
        <Line keys={['K']} text={t('keys.previous')} />
        <Line keys={['Enter']} text={t('keys.open')} />
        <Line keys={['Esc']} text={t('keys.back')} />
        <Line keys={['.']} text={t('keys.light')} />
        <Line keys={['F6']} text={t('keys.panes')} />
        <Line keys={['Ctrl Enter']} text={t('keys.send')} />
        <Line keys={['Ctrl Z']} text={t('keys.undo')} />
        <Line keys={['?']} text={t('keys.all')} />
      </ul>
      {singles ? null : <p className="s q">{t('keys.off')}</p>}
    </Dialog>
  )
}
