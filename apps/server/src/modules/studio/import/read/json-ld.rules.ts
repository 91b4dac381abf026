import type { Found } from './found.rules.ts'
import { plain } from './found.rules.ts'

type Node = Record<string, unknown>
const mostNodes = 2_000

/** What a page says of the business in the form made for machines (schema.org). Unreadable JSON says nothing. */
export function readJsonLd(scripts: readonly string[]): Partial<Found> {
  const nodes = scripts.flatMap((script) => nodesIn(parsed(script)))
  const business = nodes.find((node) => isBusiness(node) && (node['telephone'] || node['address'])) ?? nodes.find(isBusiness)
  if (!business) return {}
  const address = [business['address']].flat()[0]
  return {
    ...one('name', text(business['name'], 120)),
    ...one('about', text(business['description'], 600)),
    ...one('city', isNode(address) ? text(address['addressLocality'], 80) : ''),
    phones: texts(business['telephone'], 40),
    mails: texts(business['email'], 200).map((mail) => mail.replace(/^mailto:/i, '')),
    addresses: address === undefined ? [] : [addressLine(address)].filter(Boolean),
    hours: [...texts(business['openingHours'], 120), ...specified(business['openingHoursSpecification'])],
  }
}

const one = <K extends string>(key: K, value: string) => (value === '' ? {} : ({ [key]: value } as Record<K, string>))

function parsed(script: string): unknown {
  try {
    return JSON.parse(script) as unknown
  } catch {
    return undefined
  }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Lists and graphs are opened, but not the inside of a thing: the maker of a product is not the business. */
function nodesIn(root: unknown): Node[] {
  const found: Node[] = []
  const open: unknown[] = [root]
  while (open.length > 0 && found.length < mostNodes) {
    const next = open.shift()
    if (Array.isArray(next)) open.push(...(next as unknown[]).slice(0, mostNodes))
    else if (isNode(next)) {
      found.push(next)
      if (next['@graph'] !== undefined) open.push(next['@graph'])
      if (next['mainEntity'] !== undefined) open.push(next['mainEntity'])
    }
  }
  return found
}

const notBusinesses =
  /^(WebSite|WebPage|.*Page|Breadcrumb.*|ImageObject|Person|Article|BlogPosting|NewsArticle|Product|Offer|Event|Review|SearchAction|ItemList|VideoObject|Question|Answer|PostalAddress|Country|SiteNavigationElement)$/

function isBusiness(node: Node): boolean {
  const types = [node['@type']].flat().filter((type): type is string => typeof type === 'string')
  return types.length > 0 && types.some((type) => !notBusinesses.test(type.replace(/^.*[/:]/, ''))) && text(node['name'], 120) !== ''
}

const text = (value: unknown, max: number): string =>
  typeof value === 'string' || typeof value === 'number' ? plain(String(value), max) : ''
const texts = (value: unknown, max: number): string[] =>
  [value]
    .flat()
    .map((item) => text(item, max))
    .filter(Boolean)
    .slice(0, 14)

function addressLine(address: unknown): string {
  if (!isNode(address)) return text(address, 200)
  const place = [text(address['postalCode'], 20), text(address['addressLocality'], 80)].filter(Boolean).join(' ')
  return [text(address['streetAddress'], 120), place].filter(Boolean).join(', ')
}

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const dayOf = (name: string): string | undefined =>
  days.find((day) =>
    name
      .replace(/^.*[/:#]/, '')
      .toLowerCase()
      .startsWith(day.toLowerCase()),
  )

/** `{ dayOfWeek: [Monday, Friday], opens, closes }` as `Mo,Fr 08:00-18:00`. Times that are none are left out. */
function specified(value: unknown): string[] {
  return [value]
    .flat()
    .filter(isNode)
    .slice(0, 21)
    .flatMap((span) => {
      const on = [span['dayOfWeek']].flat().flatMap((day) => (typeof day === 'string' ? (dayOf(day) ?? []) : []))
      const [opens, closes] = [span['opens'], span['closes']].map((time) => /^\d{1,2}:\d{2}/.exec(text(time, 20))?.[0])
      return opens === undefined || closes === undefined || opens === closes ? [] : [`${daySpan(on)} ${opens}-${closes}`.trim()]
    })
}

/** Days in a row become a span: `Mo-Fr`. */
function daySpan(on: readonly string[]): string {
  const places = [...new Set(on.map((day) => days.indexOf(day)))].sort((a, b) => a - b)
  const rows = places.reduce<number[][]>((all, place) => {
    const row = all.at(-1)
    if (row && row.at(-1) === place - 1) row.push(place)
    else all.push([place])
    return all
  }, [])
  return rows.map((row) => (row.length > 1 ? `${days[row[0] ?? 0]}-${days[row.at(-1) ?? 0]}` : days[row[0] ?? 0])).join(', ')
}
