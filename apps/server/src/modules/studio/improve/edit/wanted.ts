import { Weekday } from '@manara/contracts'
import { z } from 'zod'
import { defineTask } from '../../../../platform/models/index.ts'
import { askable, factKinds } from './catalogue.ts'

const deeds = [
  'text',
  'look',
  'hide',
  'show',
  'remove',
  'move',
  'add',
  'style',
  'colour',
  'no_colour',
  'fact',
  'forget',
  'hours',
  'closed',
  'price',
  'no_offer',
  'date',
  'question',
  'person',
  'page',
  'name',
  'language',
  'no_language',
  'undo',
  'redo',
  'ask',
  'cannot',
] as const

const word = (max: number) => z.string().max(max).optional()
const Clock = z.string().regex(/^\d{1,2}:\d{2}$/, 'HH:MM')

/** One change, flat, because small models keep to flat shapes. What a deed needs stands in the task's words. */
export const Wanted = z.object({
  do: z.enum(deeds),
  section: word(40),
  path: word(120),
  words: word(2_000),
  kind: word(40),
  days: z.array(Weekday).max(7).optional(),
  open: Clock.optional(),
  close: Clock.optional(),
  amount: z.number().min(0).max(10_000_000).optional(),
  from: z.boolean().optional(),
  place: z.enum(['top', 'end', 'before', 'after']).optional(),
  other: word(40),
})
export type Wanted = z.infer<typeof Wanted>

const manual = `Deeds, with their fields:
text: section, path, words (put words in place of the text listed at that path)
look: section (another look for it)
hide | show | remove: section
move: section, place top | end | before | after, other (the other section)
add: kind (type of a new section), words if given
style: kind dark | light | auto | warm | cool | neutral | sharp | soft | round | airy | tight | luxury | sober
colour: words (English name of a colour, such as dark blue, or #rrggbb)
no_colour: words (English name of the colour that is not wanted)
fact: kind ${factKinds.join(' | ')}, words (the value as the owner wrote it)
forget: kind phone | email | address | whatsapp (do not show it)
hours: days, open, close (one entry for each span; other days stay)
closed: days
price: words (name of the offer as on the site, or as the owner wrote a new one), amount, from true if "from"
no_offer: words (name as on the site)
date: words (title), kind (YYYY-MM-DD)
question: words (the question), other (its answer)
person: words (name for the team)
page: words (title of a new page)
name: words (new name of the business)
language | no_language: kind (English name of the language)
undo | redo
ask: kind (one of ${askable.join(', ')}), words (one short question in the owner's language) when you cannot know what is meant
cannot: words (one short sentence in the owner's language) when it is none of these, such as a shop, payment or a booking calendar`

/** What a model is asked about a request: which of the deeds it comes to. */
export const planEdit = defineTask({
  name: 'studio.understand_edit',
  input: z.object({ message: z.string(), outline: z.string(), facts: z.string(), today: z.string(), focus: z.string() }),
  output: z.object({ changes: z.array(Wanted).max(12) }),
  params: { temperature: 0, maxOutputTokens: 900, timeoutMs: 60_000 },
  prompt: ({ message, outline, facts, today, focus }) => ({
    system: [
      'An owner asks, in any language, for a change to their web site. Give the deeds that do exactly this and nothing else. Leave out fields a deed does not need.',
      'Take names, numbers and dictated words exactly as the owner wrote them, in their language. Say nothing new: no number, name, award, promise or quote that the owner or the facts do not give. No markup.',
      manual,
      'Example: "Mittwoch zu, Torten ab 28" gives {"changes":[{"do":"closed","days":["we"]},{"do":"price","words":"Torten","amount":28,"from":true}]}',
    ].join('\n'),
    user: [
      `Today: ${today}`,
      `The site (section id, type, look; then path and words):\n${outline}`,
      `Facts:\n${facts}`,
      ...(focus === '' ? [] : [`The owner points at section ${focus}.`]),
      `The owner asks:\n${message}`,
    ].join('\n\n'),
  }),
  rules: () => ({ changes: [] }),
  expect: () => '{"changes":[{"do":"text","section":"sec_hero","path":"title","words":"Bread that takes its time, every day"}]}',
})
