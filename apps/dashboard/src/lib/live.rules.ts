/** The rooms whose screens an event may change. A deployment changes what the sites list says, a run is shown beside every room. */
export function roomsTouchedBy(eventName: string): string[] {
  // Who comes and goes changes nothing about a site.
  if (eventName === 'studio.editor_came' || eventName === 'studio.editor_left') return ['presence']
  const room = eventName.split('.')[0] ?? eventName
  const also: Record<string, string[]> = {
    hosting: ['studio', 'operations'],
    studio: ['operations'],
    leads: ['operations'],
    experiments: ['operations'],
    agent: [],
    custom: [],
  }
  return [...new Set([room, ...(also[room] ?? [])])]
}
