import type { Element } from './markup.ts'
import { finding } from './sentences.ts'
import type { ReadPage } from './structure.ts'
import { whereOf } from './structure.ts'
import type { Finding } from './types.ts'

/** Safe schemes; `http` only leads to another site, it loads nothing. */
const safe = /^(https?:\/\/|mailto:|tel:\+?\d)/

/** Every link and form leads somewhere that exists and is safe to follow. `files` holds all paths of the site. */
export function checkLinks(page: ReadPage, files: ReadonlySet<string>): Finding[] {
  const ids = new Set(page.parsed.elements.map((one) => one.attributes.get('id')))
  const dead = page.report.broken.map(({ sectionId, target }) => finding('dead_link', { ...whereOf(page), sectionId }, target))
  const found = page.parsed.elements.flatMap((element) => {
    const target = element.attributes.get('href') ?? element.attributes.get('src') ?? element.attributes.get('action')
    if (target === undefined || (element.name === 'use' && target.startsWith('#'))) return []
    return linkProblem({ element, target, ids, files, folder: page.report.path.replace(/[^/]*$/, '') }).map((code) =>
      finding(code, whereOf(page, element), target),
    )
  })
  return [...dead, ...found]
}

type Link = { element: Element; target: string; ids: ReadonlySet<string | undefined>; files: ReadonlySet<string>; folder: string }

function linkProblem({ element, target, ids, files, folder }: Link): ('dead_link' | 'unsafe_link')[] {
  if (target.startsWith('#')) return ids.has(target.slice(1)) ? [] : ['dead_link']
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return safe.test(target) ? [] : ['unsafe_link']
  if (target.startsWith('//')) return ['unsafe_link']
  // What a form posts to is a route of the server, not a file of the site.
  if (element.name === 'form') return []
  const path = resolve(folder, target.replace(/[?#].*$/, ''))
  return files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path) ? [] : ['dead_link']
}

/** A relative address inside the site, from the folder of the page. */
export function resolve(folder: string, target: string): string {
  const parts = folder.split('/').filter((part) => part !== '')
  for (const part of target.split('/').slice(0, -1)) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  const file = target.split('/').at(-1) ?? ''
  return [...parts, ''].join('/') + file
}
