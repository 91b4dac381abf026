import { useTranslation } from '../../../lib/i18n.ts'
import { directionOf } from '../../../lib/languages.ts'
import { formatList } from '../../../lib/lists.ts'
import { SelectField } from '../../../ui/field.tsx'
import { addressKind, isTarget, spelledTarget } from '../link.rules.ts'
import { factsIn, valueAt } from '../marks.rules.ts'
import { titleOf } from '../pages/pages.rules.ts'
import { isFixed } from '../sections.rules.ts'
import { useStudio } from '../studio-context.ts'
import { useFieldLabel, useSetValue } from './field-hooks.ts'
import type { FieldProps } from './field-hooks.ts'
import { LineField } from './line-field.tsx'
import { SectionLine } from './section-line.tsx'
import type { Path, Section } from '../types.ts'

type Link = { label?: Record<string, string>; to?: string }

/** A button or link: its words, and where it leads: a section, a page, a phone, a mail or an address elsewhere. */
export function LinkField({ section, field, path }: FieldProps) {
  const { t } = useTranslation('studio')
  const { mayEdit } = useStudio()
  const label = useFieldLabel()(field)
  const set = useSetValue(section, path)
  const link = valueAt(section.fields, path) as Link | undefined
  const to = link?.to ?? ''
  const choices = useTargets(to)
  const lead = (next: string) => void set(next === '' ? undefined : { label: link?.label ?? {}, to: next })
  return (
    <fieldset className="st-group">
      <legend className="lbl">{label}</legend>
      <SelectField
        label={t('leads_to')}
        value={addressKind(to) ?? to}
        onChange={lead}
        choices={field.required ? choices.filter((one) => one.value !== '') : choices}
        disabled={!mayEdit}
      />
      {addressKind(to) === undefined ? null : <Elsewhere to={to} onCommit={(next) => set({ label: link?.label ?? {}, to: next })} />}
      {link ? <Caption section={section} path={[...path, 'label']} label={link.label ?? {}} /> : null}
    </fieldset>
  )
}

function Caption({ section, path, label }: { section: Section; path: Path; label: Record<string, string> }) {
  const { t } = useTranslation('studio')
  const { lang } = useStudio()
  const facts = factsIn(label[lang] ?? '')
  return (
    <SectionLine
      section={section}
      label={t('words')}
      help={facts.length > 0 ? t('names_fact', { names: formatList(facts.map((id) => `{{${id}}}`)) }) : undefined}
      value={label[lang] ?? ''}
      placeholder={Object.values(label)[0]}
      max={40}
      dir={directionOf(lang)}
      write={(value) => ({ path: [...path, lang], value })}
    />
  )
}

/** A number to call, a mail address, or an address on the web. */
function Elsewhere({ to, onCommit }: { to: string; onCommit: (to: string) => Promise<boolean> }) {
  const { t } = useTranslation('editor')
  const { mayEdit } = useStudio()
  const kind = addressKind(to) ?? 'https://'
  const check = (words: string) => {
    const next = spelledTarget(kind, words)
    return isTarget(next) ? onCommit(next) : Promise.resolve(false)
  }
  return (
    <LineField
      label={t(`link.${kind.slice(0, 3)}`)}
      help={t(`link.${kind.slice(0, 3)}_help`)}
      value={to.slice(kind.length)}
      fault={(words) => (isTarget(spelledTarget(kind, words)) ? undefined : t('link.bad'))}
      dir="ltr"
      max={300}
      readOnly={!mayEdit}
      onCommit={check}
    />
  )
}

/** Where a button may lead: nowhere, the sections of the site, its pages, and out of it. */
function useTargets(to: string): { value: string; label: string }[] {
  const { t } = useTranslation('studio')
  const { view, typeName, lang } = useStudio()
  const { pages } = view.site
  const types = new Set(pages.flatMap((page) => page.sections.map((one) => one.type)).filter((type) => !isFixed(type) && type !== 'hero'))
  const known = [
    { value: '', label: t('no_button') },
    ...[...types].map((type) => ({ value: `#${type}`, label: typeName(type) })),
    ...pages
      .filter((page) => page.slug !== '')
      .map((page) => ({ value: `${page.slug}/`, label: t('editor:link.page', { name: titleOf(page, lang) }) })),
    { value: 'tel:', label: t('editor:link.to_tel') },
    { value: 'mailto:', label: t('editor:link.to_mai') },
    { value: 'https://', label: t('editor:link.to_htt') },
  ]
  const isKnown = known.some((one) => one.value === to) || addressKind(to) !== undefined
  return isKnown ? known : [...known, { value: to, label: to }]
}
