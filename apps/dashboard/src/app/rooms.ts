import type { IconName } from '../ui/icon-paths.ts'

export type Room = {
  id: string
  to: '/' | '/leads' | '/outbox' | '/sites' | '/deployments' | '/runs' | '/settings/{-$part}'
  icon: IconName
  key: string
}
const room = (id: string, to: Room['to'], look: { icon: IconName; key: string }): Room => ({ id, to, ...look })

/** The bands of the tower: now, people, making, running; setup at its foot. */
export const bands: readonly (readonly Room[])[] = [
  [room('today', '/', { icon: 'today', key: 'T' })],
  [room('leads', '/leads', { icon: 'person', key: 'L' }), room('outbox', '/outbox', { icon: 'mail', key: 'O' })],
  [room('sites', '/sites', { icon: 'site', key: 'S' }), room('deployments', '/deployments', { icon: 'publish', key: 'D' })],
  [room('runs', '/runs', { icon: 'tower', key: 'R' })],
]
export const setupRoom = room('settings', '/settings/{-$part}', { icon: 'settings', key: 'U' })
export const allRooms: readonly Room[] = [...bands.flat(), setupRoom]
