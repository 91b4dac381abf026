import { expect, test } from 'vitest'
import { labelsOn, saysSomething, sortForm } from './form.rules.ts'

const post = (fields: Record<string, string>) => new URLSearchParams(fields).toString()

test('who writes is told apart from what they answered', () => {
  const form = sortForm(
    post({
      name: ' Omar  Said ',
      email: 'omar@example.com',
      phone: '050 1',
      message: 'Hello\r\nthere',
      ask_people: '4',
      page: '/',
      lang: 'ar',
      company_site: '',
    }),
  )
  expect(form).toMatchObject({
    trapped: false,
    name: 'Omar Said',
    email: 'omar@example.com',
    phone: '050 1',
    page: '/',
    lang: 'ar',
    answers: [
      { label: 'message', value: 'Hello\nthere' },
      { label: 'people', value: '4' },
    ],
  })
})

test('an answer stands under the words the visitor saw', () => {
  const page =
    '<label for="c-ask-people">عدد الأشخاص <small>(اختياري)</small></label><input id="c-ask-people" name="ask_people" type="text"><label for="c-m">Tom &amp; Ann</label><textarea id="c-m" name="message" rows="5"></textarea>'
  expect([...labelsOn(page)]).toEqual([
    ['ask_people', 'عدد الأشخاص'],
    ['message', 'Tom & Ann'],
  ])
  expect(sortForm(post({ ask_people: '4' }), labelsOn(page)).answers).toEqual([{ label: 'عدد الأشخاص', value: '4' }])
})

test('an address that is none is not taken for one, and control characters do not survive', () => {
  const form = sortForm(post({ email: 'a@b', name: 'x\u0000\u0007y', message: 'one\u0000two' }))
  expect(form.email).toBe('')
  expect(form.name).toBe('x y')
  expect(form.answers).toEqual([{ label: 'message', value: 'one two' }])
  expect(sortForm(post({ email: 'a@b.example\nBcc: c@d.example' })).email).toBe('')
})

test('a filled trap is noticed, and an empty form says nothing', () => {
  expect(sortForm(post({ company_site: 'x' })).trapped).toBe(true)
  expect(saysSomething(sortForm(post({ name: 'Only a name' })))).toBe(false)
  expect(saysSomething(sortForm(post({ phone: '1' })))).toBe(true)
})

test('a form with very many or very long fields is cut, never refused', () => {
  const many = sortForm(post(Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`f${at}`, 'x'.repeat(10_000)]))))
  expect(many.answers).toHaveLength(40)
  expect(many.answers.every((answer) => answer.value.length === 4_000)).toBe(true)
})
