import type { EditOp, Section } from '@manara/contracts'
import { describeTypes } from '@manara/site-kit'
import { wholeWord } from '../../parse/fold.ts'
import { cannot, done, say } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { typeWord } from '../places.ts'
import { orders, refuses } from '../verbs.ts'
import { sectionsNamed } from '../vocabulary.ts'
import { targets } from './section-target.ts'

const anotherLook = wholeWord(
  '(?:another|a different|different|other|new|alternative)\\s(?:layout|look|design|variant|style|form of|arrangement|version)|(?:change|switch|swap)\\s(?:the\\s)?(?:layout|look|design|arrangement|variant)|(?:lay(?:out)?|look|arrange)\\s(?:it |them )?differently|(?:شكل|تصميم|تخطيط|ترتيب|عرض)\\s?\\S*\\s(?:اخر|اخري|مختلف|جديد)|(?:غير|بدل)\\s(?:شكل|تصميم|تخطيط|طريقه عرض)',
  'u',
)

/** "Another layout for the services", «شكل آخر للخدمات». */
export function variantRule(ask: Ask): Step | undefined {
  if (!anotherLook.test(ask.folded.text)) return undefined
  const found = targets(ask)
  const [first] = found.length > 0 ? found : ask.focus ? [{ section: ask.focus }] : []
  if (!first) return undefined
  if ('step' in first) return first.step
  const { section } = first
  const variants =
    describeTypes()
      .find((one) => one.type === section.type)
      ?.variants.map((one) => one.id) ?? []
  const next = variants[(variants.indexOf(section.variant) + 1) % Math.max(1, variants.length)]
  if (next === undefined || next === section.variant)
    return cannot(
      say(ask, `There is only one look for ${typeWord(section.type, ask)}.`, `يوجد شكل واحد فقط لقسم ${typeWord(section.type, ask)}.`),
    )
  return done(
    [{ op: 'set_variant', sectionId: section.id, variant: next }],
    say(ask, `The section for ${typeWord(section.type, ask)} has another look now.`, `صار لقسم ${typeWord(section.type, ask)} شكل آخر.`),
  )
}

function forEach(ask: Ask, make: (section: Section) => EditOp, said: (names: string) => string): Step | undefined {
  const found = targets(ask)
  const broken = found.find((one) => 'step' in one)
  if (broken && 'step' in broken) return broken.step
  const sections = found.flatMap((one) => ('section' in one ? [one.section] : []))
  if (sections.length === 0) return undefined
  return done(sections.map(make), said(sections.map((section) => typeWord(section.type, ask)).join(ask.tongue === 'ar' ? '، ' : ' and ')))
}

const pinned = new Set(['header', 'footer'])

/** "Remove the gallery", "delete the team and the questions". */
export function removeRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  const unwanted = refuses(text) && sectionsNamed(text).length > 0 && !orders(text, 'add')
  if (!orders(text, 'remove') && !unwanted) return undefined
  const found = targets(ask)
  if (found.some((one) => 'section' in one && one.section.type === 'contact') && !/(?:section|form|قسم|نموذج|تواصل|contact)/u.test(text))
    return undefined
  if (found.some((one) => 'section' in one && pinned.has(one.section.type))) {
    return cannot(
      say(
        ask,
        'Header and footer carry the name and the way around; they cannot be removed, but they can be hidden.',
        'الترويسة والتذييل يحملان الاسم والتنقل؛ لا يمكن حذفهما لكن يمكن إخفاؤهما.',
      ),
      [say(ask, 'Hide the footer', 'أخفِ التذييل')],
    )
  }
  return forEach(
    ask,
    (section) => ({ op: 'remove_section', sectionId: section.id }),
    (names) => say(ask, `Removed: ${names}. “Undo” brings it back.`, `حُذف: ${names}. «تراجع» يعيده.`),
  )
}

/** "Hide the gallery", "show the team again". */
export function hideRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  if (orders(text, 'hide'))
    return forEach(
      ask,
      (section) => ({ op: 'set_hidden', sectionId: section.id, hidden: true }),
      (names) => say(ask, `Hidden: ${names}. It stays here and can be shown again.`, `أُخفي: ${names}. يبقى محفوظاً ويمكن إظهاره من جديد.`),
    )
  if (!orders(text, 'show') || refuses(text)) return undefined
  return forEach(
    ask,
    (section) => ({ op: 'set_hidden', sectionId: section.id, hidden: false }),
    (names) => say(ask, `Shown: ${names}.`, `يظهر الآن: ${names}.`),
  )
}
