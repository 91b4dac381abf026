import { productLanguages } from '@manara/contracts'
import { describe, expect, test } from 'vitest'
import { languages, maskLinks, renderMail } from './render.rules.ts'
import { mailKinds } from './templates/kinds.ts'

const link = 'https://m.example/x?token=1&lang=ar'

describe('the words of mails', () => {
  test.each(productLanguages)('exist for every kind in %s, and no two languages say the same', (lang) => {
    expect(Object.keys(languages[lang] ?? {}).sort()).toEqual(Object.keys(mailKinds).sort())
    const subjects = productLanguages.map((one) => renderMail('reset_password', { link, minutes: 30 }, one).subject)
    expect(new Set(subjects).size).toBe(productLanguages.length)
    const invitation = renderMail('invitation', { link, inviter: 'Mira', workspace: 'Sonne', days: 7 }, lang)
    for (const given of ['Mira', 'Sonne', '7']) expect(invitation.text + invitation.subject).toContain(given)
    expect(renderMail('sign_in_link', { link, minutes: 15 }, lang).text).toContain('15')
  })
  test('run from the right in Arabic, and the link still from the left', () => {
    const { html, subject, lang } = renderMail('site_live', { link, site: 'مخبز الشمس' }, 'ar-EG')
    expect(lang).toBe('ar')
    expect(subject).toBe('مخبز الشمس على الهواء الآن')
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain('<bdi dir="ltr">https://m.example/x?token=1&amp;lang=ar</bdi>')
    expect(html).not.toMatch(/left|right/)
  })
  test('are English where we do not speak the language', () => {
    expect(renderMail('site_live', { link, site: 'Sun' }, 'pt')).toMatchObject({ lang: 'en', subject: 'Sun is live' })
  })
  test('hold the link in the plain text too', () => {
    expect(renderMail('sign_in_link', { link, minutes: 15 }, 'en').text).toContain(link)
  })
  test('keep the subject on one line, whatever a site is called', () => {
    expect(renderMail('site_live', { link, site: 'Sun\r\nBcc: thief@example.com\u0000\u202E' }, 'en').subject).toBe(
      'Sun Bcc: thief@example.com is live',
    )
  })
  test('take no link that is not one of the web', () => {
    expect(() => renderMail('site_live', { link: 'javascript:alert(1)', site: 'Sun' }, 'en')).toThrow()
  })
})

test('a masked link tells its host and no more', () => {
  expect(maskLinks('Open\nhttps://m.example/reset?token=abc\nor http://m.example now')).toBe(
    'Open\nhttps://m.example/…\nor http://m.example/… now',
  )
})
