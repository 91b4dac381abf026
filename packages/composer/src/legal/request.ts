import type { LegalKind } from '@manara/site-kit'
import { legalNames } from '@manara/site-kit'
import { done } from '../edit/ask.ts'
import type { Ask, Step } from '../edit/ask.ts'
import { orders, refuses } from '../edit/verbs.ts'
import { wholeWord } from '../parse/fold.ts'
import { hasLegal, legalDraft } from './draft.ts'
import { legalWords } from './words/list.ts'

const named: Readonly<Record<LegalKind, RegExp>> = {
  imprint: wholeWord(
    'imprint|legal notice|legal page|impressum\\p{L}*|mentions l[ée]gales|note legali|aviso legal|colofon|[úu]daje o provozovateli|impresum|dane firmy|nota prawna|сведения о владельце|импрессум|(?:ال)?بيانات (?:ال)?قانونيه|بصمه قانونيه',
    'u',
  ),
  privacy: wholeWord(
    'privacy(?: (?:policy|notice|page|statement))?|datenschutz\\p{L}*|(?:politique de )?confidentialit[ée]|informativa (?:sulla )?privacy|(?:pol[íi]tica de )?privacidad|privacyverklaring|ochran[auy] osobn[íi]ch [úu]daj[ůu]|gdpr|dsgvo|rodo|polityk\\p{L}+ prywatno[śs]ci|(?:политик\\p{L}+ )?конфиденциальност\\p{L}*|(?:سياسه )?(?:ال)?خصوصيه',
    'u',
  ),
}

/** Other orders about such a text belong to other rules: it stands there already, or the owner brings the words. */
function isOther({ folded: { text }, tongue }: Ask): boolean {
  const isOrder = (['remove', 'hide', 'show', 'move'] as const).some((verb) => orders(text, verb, tongue) && !orders(text, 'add', tongue))
  return isOrder || refuses(text, tongue) || /[:“„«"]/u.test(text)
}

/** "Add an imprint", "wir brauchen ein Impressum", «أضف سياسة الخصوصية»: a draft for the country the site is from. */
export function legalRule(ask: Ask): Step | undefined {
  const { folded, site, tongue } = ask
  const kinds = (['imprint', 'privacy'] as const).filter((kind) => named[kind].test(folded.text) && !hasLegal(site, kind))
  if (kinds.length === 0 || isOther(ask)) return undefined
  const newId = (prefix: 'sec' | 'pag') => ask.newId('sec').replace(/^sec/, prefix)
  const ops = kinds.flatMap((kind) => legalDraft(site, { kind, newId }).ops)
  const names = kinds.map((kind) => legalNames(kind)[tongue] ?? legalNames(kind)['en'] ?? kind)
  return done(ops, legalWords(tongue).reply.replace('{0}', names.join(', ')))
}
