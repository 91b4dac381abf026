import type { Interpreted } from '../edit/interpret-edit.ts'
import { interpretEdit } from '../edit/interpret-edit.ts'
import { aSite } from '../edit/cases/a-site.ts'
import { describe, expect, it } from 'vitest'

let count = 0
const newId = () => `sec_made${String(++count).padStart(4, '0')}`
const say = (message: string, lang: string, site = aSite()): Interpreted =>
  interpretEdit(message, { site: { ...site, languages: [lang] }, lang, newId, seed: 3, today: '2026-11-21' })
const pages = (found: Interpreted) =>
  found.status === 'done' ? found.ops.flatMap((op) => (op.op === 'add_page' ? [op.page.slug] : [])) : [found.status]

describe('a legal text is drafted when somebody asks for it', () => {
  it.each([
    ['en', 'Please add an imprint', 'imprint'],
    ['en', 'we need a privacy policy', 'privacy'],
    ['de', 'Füge bitte ein Impressum hinzu', 'imprint'],
    ['de', 'Wir brauchen eine Datenschutzerklärung', 'privacy'],
    ['fr', 'Ajoute les mentions légales', 'imprint'],
    ['fr', 'Ajoutez une politique de confidentialité', 'privacy'],
    ['it', 'Aggiungi le note legali', 'imprint'],
    ['it', 'Aggiungi l’informativa sulla privacy', 'privacy'],
    ['es', 'Añade un aviso legal', 'imprint'],
    ['es', 'Añade la política de privacidad', 'privacy'],
    ['nl', 'Voeg een colofon toe', 'imprint'],
    ['nl', 'Voeg een privacyverklaring toe', 'privacy'],
    ['cs', 'Přidej údaje o provozovateli', 'imprint'],
    ['cs', 'Přidej ochranu osobních údajů', 'privacy'],
    ['pl', 'Dodaj dane firmy', 'imprint'],
    ['pl', 'Dodaj politykę prywatności', 'privacy'],
    ['ru', 'Добавь сведения о владельце', 'imprint'],
    ['ru', 'Добавь политику конфиденциальности', 'privacy'],
    ['ar', 'أضف البيانات القانونية', 'imprint'],
    ['ar', 'أضف سياسة الخصوصية', 'privacy'],
  ])('in %s: %s', (lang, message, slug) => expect(pages(say(message, lang))).toEqual([slug]))

  it('and both at once', () => expect(pages(say('Add an imprint and a privacy policy', 'en')).sort()).toEqual(['imprint', 'privacy']))

  it.each(['Remove the imprint', 'Hide the privacy policy', 'No imprint please', 'Change the heading to “Privacy first”'])(
    'but not when something else is meant: %s',
    (message) => expect(pages(say(message, 'en')).filter((slug) => slug === 'imprint' || slug === 'privacy')).toEqual([]),
  )
})
