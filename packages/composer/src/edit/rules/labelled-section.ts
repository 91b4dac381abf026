import { productLanguages } from '@manara/contracts'
import { describeTypes, labelIn } from '@manara/site-kit'
import { fold } from '../../parse/fold.ts'
import type { Ask, Step } from '../ask.ts'
import { orders } from '../verbs.ts'
import { builderOf, withSection } from './new-section.ts'

type Named = { lang: string; type: string }
let kept: Map<string, Named[]> | undefined

/** The types by the names the screens show them under, in every language of the product. */
function byName(): Map<string, Named[]> {
  kept ??= Map.groupBy(
    describeTypes().flatMap(({ type, label }) => productLanguages.map((lang) => ({ lang, type, name: fold(labelIn(label, lang)).text }))),
    ({ name }) => name,
  )
  return kept
}

const lastNamed = /[:«„“"]\s*([^:«»„“”"]+?)\s*[»”“"]?\s*[.!]?$/u

/** "Add a section: Reasons", as the gallery of sections says it: nothing else stands behind the colon than the name of a type. */
export function labelledSectionRule(ask: Ask): Step | undefined {
  const found = lastNamed.exec(ask.folded.text)
  const names = found?.[1] === undefined ? [] : (byName().get(found[1]) ?? [])
  const [named] = [...names.filter(({ lang }) => lang === ask.tongue), ...names].filter(({ lang }) => orders(ask.folded.text, 'add', lang))
  const build = named && builderOf(named.type)
  // The name is no matter for the section: it is built from facts alone.
  const bare = { ...ask, text: '', folded: fold('') }
  return build && withSection(bare, named.type, build)
}
