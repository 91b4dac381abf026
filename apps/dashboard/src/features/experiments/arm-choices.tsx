import type { ArmChange } from '@manara/contracts'
import { useEffect, useState } from 'react'
import { useTranslation } from '../../lib/i18n.ts'
import { languageName } from '../../lib/languages.ts'
import { nameIn } from '../../lib/names.ts'
import { SelectField, TextField } from '../../ui/field.tsx'
import { textsOf, wordsChange } from './change.rules.ts'
import type { Words } from './change.rules.ts'
import type { Section, Site, TypeDescription } from './types.ts'

type Props = { site: Site; types: readonly TypeDescription[]; onChange: (change: ArmChange | undefined) => void }

const useVoice = () => useTranslation('experiments').i18n.language
const firstOf = (texts: Record<string, string>, { site }: Site) => texts[site.languages[0] ?? 'en'] || Object.values(texts)[0] || ''

/** Sections that can be tested, each with the page it stands on; frames of the page are on all of them and stay out. */
function sectionsOf({ site }: Site, types: readonly TypeDescription[], wish: (section: Section, type: TypeDescription) => boolean) {
  return site.pages.flatMap((page) =>
    page.sections.flatMap((section) => {
      const type = types.find((one) => one.type === section.type)
      const isFrame = section.type === 'header' || section.type === 'footer'
      return type && !isFrame && !section.hidden && wish(section, type) ? [{ page, section, type }] : []
    }),
  )
}
type Found = ReturnType<typeof sectionsOf>[number]

function SectionField({
  site,
  found,
  value,
  onChange,
}: {
  site: Site
  found: readonly Found[]
  value: string
  onChange: (id: string) => void
}) {
  const { t } = useTranslation('experiments')
  const voice = useVoice()
  const many = new Set(found.map((one) => one.page.id)).size > 1
  const nameOf = ({ page, type }: Found) =>
    many ? `${firstOf(page.title, site)} · ${nameIn(type.label, voice)}` : nameIn(type.label, voice)
  return (
    <SelectField
      label={t('section')}
      value={value}
      onChange={onChange}
      choices={found.map((one) => ({ value: one.section.id, label: nameOf(one) }))}
    />
  )
}

/** The same section in other words. */
export function WordsChoice({ site, types, onChange }: Props) {
  const { t } = useTranslation('experiments')
  const voice = useVoice()
  const found = sectionsOf(site, types, (section, type) => textsOf(section, type).length > 0)
  const [id, setId] = useState('')
  const [words, setWords] = useState<Words>({})
  const chosen = found.find((one) => one.section.id === id) ?? found[0]
  const texts = chosen ? textsOf(chosen.section, chosen.type) : []
  const say = (name: string, lang: string, text: string) => {
    const next = { ...words, [name]: { ...words[name], [lang]: text } }
    setWords(next)
    if (chosen) onChange(wordsChange(chosen.section, texts, next))
  }
  const several = site.site.languages.length > 1
  return (
    <>
      <SectionField
        site={site}
        found={found}
        value={chosen?.section.id ?? ''}
        onChange={(next) => {
          setId(next)
          setWords({})
          onChange(undefined)
        }}
      />
      {texts.flatMap(({ name, label, max, now }) =>
        site.site.languages.map((lang) => (
          <TextField
            key={`${id} ${name} ${lang}`}
            label={several ? `${nameIn(label, voice)} (${languageName(lang)})` : nameIn(label, voice)}
            help={words[name]?.[lang] !== undefined && now[lang] ? t('a_says', { text: now[lang] }) : undefined}
            dir="auto"
            lang={lang}
            maxLength={max}
            value={words[name]?.[lang] ?? now[lang] ?? ''}
            onChange={(text) => say(name, lang, text)}
          />
        )),
      )}
    </>
  )
}

/** The same section in another look. */
export function LookChoice({ site, types, onChange }: Props) {
  const { t } = useTranslation('experiments')
  const voice = useVoice()
  const found = sectionsOf(site, types, (_section, type) => type.variants.length > 1)
  const [id, setId] = useState('')
  const [variant, setVariant] = useState('')
  const chosen = found.find((one) => one.section.id === id) ?? found[0]
  const others = chosen?.type.variants.filter((one) => one.id !== chosen.section.variant) ?? []
  const look = others.find((one) => one.id === variant)?.id ?? others[0]?.id
  const sectionId = chosen?.section.id
  useEffect(() => onChange(sectionId && look ? { kind: 'section', sectionId, variant: look } : undefined), [sectionId, look, onChange])
  return (
    <>
      <SectionField site={site} found={found} value={sectionId ?? ''} onChange={setId} />
      <SelectField
        label={t('look')}
        value={look ?? ''}
        onChange={setVariant}
        choices={others.map((one) => ({ value: one.id, label: nameIn(one.label, voice) }))}
      />
    </>
  )
}

/** Another page under the same address. */
export function PageChoice({ site, onChange }: Props) {
  const { t } = useTranslation('experiments')
  const { pages } = site.site
  const [id, setId] = useState(pages[0]?.id ?? '')
  const [otherId, setOtherId] = useState('')
  const others = pages.filter((page) => page.id !== id && page.slug !== '')
  const other = others.find((page) => page.id === otherId)?.id ?? others[0]?.id
  useEffect(() => onChange(other ? { kind: 'page', pageId: id, otherPageId: other } : undefined), [id, other, onChange])
  if (pages.length < 2) return <p className="q">{t('one_page_only')}</p>
  const choice = (page: (typeof pages)[number]) => ({ value: page.id, label: firstOf(page.title, site) || page.slug })
  return (
    <>
      <SelectField label={t('page')} value={id} onChange={setId} choices={pages.map(choice)} />
      <SelectField
        label={t('other_page')}
        help={t('other_page_help')}
        value={other ?? ''}
        onChange={setOtherId}
        choices={others.map(choice)}
      />
    </>
  )
}
