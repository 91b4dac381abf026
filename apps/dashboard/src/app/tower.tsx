import { Link } from '@tanstack/react-router'
import { barOpen } from '../lib/bar.ts'
import { useTranslation } from '../lib/i18n.ts'
import { formatNumber } from '../lib/times.ts'
import { Icon } from '../ui/icon.tsx'
import { allRooms, bands, setupRoom } from './rooms.ts'
import type { Room } from './rooms.ts'

export type Waiting = Partial<Record<string, number>>

function RoomLink({ room, waiting }: { room: Room; waiting: Waiting }) {
  const { t } = useTranslation()
  const count = waiting[room.id] ?? 0
  return (
    <Link to={room.to} activeOptions={{ exact: room.to === '/', includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
      <span className="win">
        <Icon name={room.icon} size={22} />
        {count > 0 ? (
          <b className="n">
            {formatNumber(count)}
            <span className="vh"> {t('waiting_for_you')}</span>
          </b>
        ) : null}
      </span>
      <span className="lb">{t(`rooms.${room.id}`)}</span>
    </Link>
  )
}

/** The number of things that need the owner; dark when nothing does. */
export function Lantern({ needs, className }: { needs: number; className: string }) {
  const { t } = useTranslation()
  return (
    <Link to="/" className={`${className} ${needs === 0 ? 'dark' : ''}`}>
      <span aria-hidden="true">{needs > 0 ? formatNumber(needs) : ''}</span>
      <span className="vh">{t('lantern', { count: needs })}</span>
    </Link>
  )
}

/** Navigation beside the work area: four bands, setup at the foot. */
export function Tower({ needs, waiting }: { needs: number; waiting: Waiting }) {
  const { t } = useTranslation()
  return (
    <nav className="tower" aria-label={t('rooms_label')}>
      <Lantern needs={needs} className="lantern" />
      <div className="shaft">
        {bands.map((band) => (
          <ul key={band[0]?.id}>
            {band.map((room) => (
              <li key={room.id}>
                <RoomLink room={room} waiting={waiting} />
              </li>
            ))}
          </ul>
        ))}
        <ul className="last">
          <li>
            <RoomLink room={setupRoom} waiting={waiting} />
          </li>
        </ul>
      </div>
    </nav>
  )
}

const dockRooms = ['today', 'leads', 'sites', 'runs'].flatMap((id) => allRooms.filter((room) => room.id === id))

/** Navigation of a phone; the lantern in its middle opens the one bar and with it all rooms. */
export function Dock({ waiting }: { waiting: Waiting }) {
  const { t } = useTranslation()
  const items = dockRooms.map((room) => (
    <li key={room.id}>
      <RoomLink room={room} waiting={waiting} />
    </li>
  ))
  return (
    <nav className="dock" aria-label={t('rooms_short')}>
      <ul>
        {items.slice(0, 2)}
        <li className="mid">
          <button type="button" aria-label={t('bar_and_rooms')} onClick={() => barOpen.set(true)}>
            <span className="lampdot big" aria-hidden="true" />
          </button>
        </li>
        {items.slice(2)}
      </ul>
    </nav>
  )
}
