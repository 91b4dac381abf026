export const rooms = ['studio', 'hosting', 'leads', 'operations', 'accounts'] as const
export const levels = ['none', 'read', 'edit', 'manage'] as const
export type Room = (typeof rooms)[number]
export type Level = (typeof levels)[number]

/** The scopes a key gets from the chosen level of each room; a higher level holds the lower ones. */
export function scopesOf(grants: Record<Room, Level>): string[] {
  return rooms.flatMap((room) => (grants[room] === 'none' ? [] : [`${room}:${grants[room]}`]))
}
