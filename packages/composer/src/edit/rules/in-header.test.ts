import type { Fact } from '@manara/contracts'
import { applyOps } from '@manara/site-kit'
import { expect, it } from 'vitest'
import { aSite } from '../cases/a-site.ts'
import { asked } from '../cases/try.ts'

function after(site: ReturnType<typeof aSite>, message: string) {
  const found = asked(message, { site })
  if (found.status !== 'done') throw new Error(JSON.stringify(found))
  return applyOps(site, found.ops, { newId: () => 'sec_fresh0' }).site
}
const button = (site: ReturnType<typeof aSite>) =>
  site.pages[0]?.sections.find(({ type }) => type === 'header')?.fields['action'] as { to: string } | undefined

it.each([
  {
    kind: 'whatsapp',
    number: '+43 660 1111111',
    place: 'put our WhatsApp number in the header',
    change: 'our new WhatsApp number is +43 660 2222222',
    start: 'https://wa.me/43660',
  },
  {
    kind: 'phone',
    number: '0316 123456',
    place: 'put the phone number in the header',
    change: 'our new phone number is 0316 2222222',
    start: 'tel:0316',
  },
] as const)('a button for $kind in the header follows its number', ({ kind, number, place, change, start }) => {
  const fact: Fact = { id: kind, kind, value: { en: number, ar: number }, confirmed: true, source: { by: 'owner' } }
  const plain = aSite()
  const site = { ...plain, facts: [...plain.facts.filter((one) => one.kind !== kind), fact] }
  const placed = after(site, place)
  expect(button(placed)?.to.startsWith(start)).toBe(true)
  expect(button(placed)?.to).not.toContain('2222222')
  expect(button(after(placed, change))?.to).toBe(`${start}2222222`)
})
