import { expect, test } from 'vitest'
import { markArm } from './mark-arm.rules.ts'

const mark = (html: string, more: Partial<Parameters<typeof markArm>[1]> = {}, links: string[] = []) =>
  markArm(html, { path: 'index.html', key: 'k3f9', field: 'k3f9-b', siteUrl: 'https://sun.example/', ...more }, links)

test('every form that is posted says which arm it stood in', () => {
  expect(mark('<form class="f" method="post" action="form"><input></form>').html).toBe(
    '<form class="f" method="post" action="form"><input type="hidden" name="arm" value="k3f9-b"><input></form>',
  )
  expect(mark('<form action="search"><input></form>').html).toBe('<form action="search"><input></form>')
})

test('links to other sites go by an address of the site, from any depth; its own and inner links stay', () => {
  const html =
    '<a class="btn" href="https://book.example/?a=1&amp;b=2">Book</a><a href="menu/">Menu</a><a href="#x">x</a><a href="https://sun.example/en/">en</a>'
  expect(mark(html)).toEqual({
    html: '<a class="btn" href="_go/k3f9/0">Book</a><a href="menu/">Menu</a><a href="#x">x</a><a href="https://sun.example/en/">en</a>',
    links: ['https://book.example/?a=1&b=2'],
  })
  expect(mark(html, { path: 'ar/about/index.html' }).html).toContain('href="../../_go/k3f9/0"')
})

test('telephone and mail stay what they are, and the browser reports them', () => {
  expect(mark('<a href="tel:+43316">Call</a>').html).toBe('<a href="tel:+43316" ping="_go/k3f9/0">Call</a>')
})

test('one address has one number, in both arms', () => {
  const first = mark('<a href="https://one.example/">1</a><a href="tel:1">2</a>')
  const second = mark('<a href="tel:1">2</a><a href="https://two.example/">3</a>', { field: 'k3f9-a' }, first.links)
  expect(second.links).toEqual(['https://one.example/', 'tel:1', 'https://two.example/'])
  expect(second.html).toContain('ping="_go/k3f9/1"')
  expect(second.html).toContain('href="_go/k3f9/2"')
})

test('an address with signs that mean something in a replacement comes through as it is', () => {
  expect(mark('<a href="https://x.example/$&amp;$1">x</a>').links).toEqual(['https://x.example/$&$1'])
  expect(mark('<a href="mailto:a@x.example?subject=$1">x</a>').html).toContain('href="mailto:a@x.example?subject=$1" ping=')
})
