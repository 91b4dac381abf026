import { applyOps, assetsOf, drawPreview, dressPreview, lackingIn } from '@manara/site-kit'
import type { DrawAsk, Drawn, DrawerAnswer, DrawerRequest } from './drawer.ts'

/** Fonts and photos of the pages that were shown, so that the next one can be dressed in them. */
const known = { faces: new Map<string, string>(), photos: new Map<string, string>() }
const mostLetters = 24_000_000

function learn(page: string) {
  const { faces, photos } = assetsOf(page)
  for (const [name, address] of faces) known.faces.set(name, address)
  for (const [name, address] of photos) known.photos.set(name, address)
  const held = [...known.faces.values(), ...known.photos.values()].reduce((sum, address) => sum + address.length, 0)
  // What is needed of it comes again with the next page of the server's.
  if (held > mostLetters) for (const part of [known.faces, known.photos]) part.clear()
}

/** A name that only the server may give: the page waits for it. */
const newId = (): never => {
  throw new Error('only the server gives names')
}

function draw({ site, ops, ...page }: DrawAsk): Drawn {
  const drawn = drawPreview(ops.length === 0 ? site : applyOps(site, ops, { newId }).site, { ...page, marks: true })
  return { html: dressPreview(drawn, known, { fonts: true }), whole: lackingIn(drawn, known).length === 0 }
}

function answer({ id, ask }: Extract<DrawerRequest, { what: 'draw' }>): DrawerAnswer {
  try {
    return { id, drawn: draw(ask) }
  } catch {
    // An edit that does not fit is the server's to explain.
    return { id, drawn: undefined }
  }
}

addEventListener('message', ({ data }: MessageEvent<DrawerRequest>) => {
  if (data.what === 'learn') learn(data.page)
  else postMessage(answer(data))
})
