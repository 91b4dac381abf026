import { directionOf, productLanguageFor } from '@manara/contracts'
import type { ProductLanguage } from '@manara/contracts'
import { arabic } from './templates/ar.ts'
import { czech } from './templates/cs.ts'
import { german } from './templates/de.ts'
import { english } from './templates/en.ts'
import { spanish } from './templates/es.ts'
import { french } from './templates/fr.ts'
import { italian } from './templates/it.ts'
import { mailKinds } from './templates/kinds.ts'
import type { Letter, MailKind, MailParams, Templates } from './templates/kinds.ts'
import { dutch } from './templates/nl.ts'
import { polish } from './templates/pl.ts'
import { russian } from './templates/ru.ts'

export type RenderedMail = { subject: string; text: string; html: string; lang: string }

export const languages: Readonly<Record<ProductLanguage, Templates>> = {
  en: english,
  de: german,
  fr: french,
  it: italian,
  es: spanish,
  nl: dutch,
  cs: czech,
  pl: polish,
  ru: russian,
  ar: arabic,
}

/** A mail in the reader's language, else in English: subject, plain words and simple HTML. Throws when the parameters do not fit the template. */
export function renderMail<K extends MailKind>(template: K, params: MailParams<K>, lang: string): RenderedMail {
  const spoken = productLanguageFor(lang)
  const write = languages[spoken][template] as (params: MailParams<K>) => Letter
  const letter = write(mailKinds[template].parse(params) as MailParams<K>)
  return { lang: spoken, subject: oneLine(letter.subject).slice(0, 200), text: asText(letter), html: asHtml(letter, spoken) }
}

/** A header is one line: what came from outside must not start another. */
export const oneLine = (text: string) => withoutControls(text).replace(/\s+/g, ' ').trim()

// Newlines and tabs stay; other control characters and marks that turn reading order around go.
const withoutControls = (text: string) =>
  text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g, '')

function asText({ lines, table = [], button, note }: Letter): string {
  const rows = table.map(({ label, value }) => `${oneLine(label)}: ${withoutControls(value)}`)
  return [...lines, rows.join('\n'), `${button.label}:\n${button.link}`, note ?? '']
    .filter((part) => part !== '')
    .map(withoutControls)
    .join('\n\n')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string) => withoutControls(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? '')

const font = "font-family:system-ui,-apple-system,'Segoe UI',Tahoma,sans-serif"
const paragraph = (text: string) => `<p style="margin:0 0 16px">${escape(text)}</p>`

function asHtml({ subject, lines, table = [], button, note }: Letter, lang: string): string {
  const dir = directionOf(lang)
  const rows = table.map(
    ({ label, value }) =>
      `<p style="margin:0 0 12px"><span style="color:#5b6470;font-size:13px">${escape(label)}</span><br>${escape(value).replaceAll('\n', '<br>')}</p>`,
  )
  const link = escape(button.link)
  return [
    `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(subject)}</title></head>`,
    `<body style="margin:0;padding:24px;background:#f6f5f2;color:#1d2329;${font};font-size:16px;line-height:1.6"><div dir="${dir}" style="max-width:560px;margin:0 auto;padding:28px;background:#ffffff;border-radius:12px">`,
    ...lines.map(paragraph),
    rows.length > 0 ? `<div style="margin:0 0 16px;padding:16px;background:#f6f5f2;border-radius:8px">${rows.join('')}</div>` : '',
    `<p style="margin:24px 0"><a href="${link}" style="display:inline-block;padding:12px 20px;background:#1f3a5f;color:#ffffff;border-radius:8px;text-decoration:none">${escape(button.label)}</a></p>`,
    `<p style="margin:0 0 16px;font-size:13px;color:#5b6470;word-break:break-all"><bdi dir="ltr">${link}</bdi></p>`,
    note === undefined ? '' : `<p style="margin:0;font-size:13px;color:#5b6470">${escape(note)}</p>`,
    '</div></body></html>',
  ].join('')
}

/** Hides where links lead: a link in a mail for somebody else is a key to their account. */
export const maskLinks = (text: string) => text.replace(/\bhttps?:\/\/[^\s<>"']+/gi, (link) => `${link.split('/').slice(0, 3).join('/')}/…`)
