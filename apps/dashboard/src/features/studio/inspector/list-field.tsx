import { useState } from 'react'
import type { ComponentType } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { blankItem, fieldsIn, moved, nameOfItem } from '../fields.rules.ts'
import { valueAt } from '../marks.rules.ts'
import { useStudio } from '../studio-context.ts'
import { useFieldLabel, useSetValue } from './field-hooks.ts'
import type { FieldProps } from './field-hooks.ts'

/** A list of alike things: open one to change it, add, take away, move up and down. `editor` shows one field of an item. */
export function ListField({ section, field, path, editor: Editor }: FieldProps & { editor: ComponentType<FieldProps> }) {
  const { t } = useTranslation('studio')
  const { lang, mayEdit } = useStudio()
  const [open, setOpen] = useState<number>()
  const label = useFieldLabel()(field)
  const set = useSetValue(section, path)
  const items = (valueAt(section.fields, path) ?? []) as Record<string, unknown>[]
  const schema = field.schema.items ?? {}
  const isFull = items.length >= (field.schema.maxItems ?? 24)
  const add = async () => {
    if (await set([...items, blankItem(schema)])) setOpen(items.length)
  }
  const shift = async (from: number, to: number) => {
    if (await set(moved(items, from, to))) setOpen((now) => (now === from ? to : now))
  }
  const drop = async (at: number) => {
    setOpen(undefined)
    await set(items.filter((_, place) => place !== at))
  }
  return (
    <div role="group" aria-label={label}>
      <p className="lbl mb-1">
        {label} <span className="qq">{items.length}</span>
      </p>
      <ol className="st-items">
        {items.map((item, at) => {
          const name = nameOfItem(item, lang) || t('unnamed', { place: at + 1 })
          const isOpen = open === at
          return (
            <li key={at} className={isOpen ? 'open' : ''}>
              <div className="row nw gap-0">
                <button type="button" className="st-item-b" aria-expanded={isOpen} onClick={() => setOpen(isOpen ? undefined : at)}>
                  <Icon name="down" size={16} className={isOpen ? 'rotate-180' : ''} />
                  <span className="cut">
                    <bdi>{name}</bdi>
                  </span>
                </button>
                {mayEdit ? (
                  <>
                    <Button
                      square
                      small
                      look="plain"
                      icon="up"
                      className={at === 0 ? 'off' : ''}
                      disabled={at === 0}
                      onClick={() => void shift(at, at - 1)}
                    >
                      {t('move_up_named', { name })}
                    </Button>
                    <Button
                      square
                      small
                      look="plain"
                      icon="down"
                      className={at === items.length - 1 ? 'off' : ''}
                      disabled={at === items.length - 1}
                      onClick={() => void shift(at, at + 1)}
                    >
                      {t('move_down_named', { name })}
                    </Button>
                    <Button square small look="plain" icon="close" onClick={() => void drop(at)}>
                      {t('remove_named', { name })}
                    </Button>
                  </>
                ) : null}
              </div>
              {isOpen ? (
                <div className="flds st-item">
                  {fieldsIn(schema).map((one) => (
                    <Editor key={one.key} section={section} field={one} path={[...path, at, one.key]} />
                  ))}
                </div>
              ) : null}
            </li>
          )
        })}
      </ol>
      {mayEdit && !isFull ? (
        <Button small icon="plus" className="mt-2" onClick={() => void add()}>
          {t('add_line')}
        </Button>
      ) : null}
    </div>
  )
}

/** Things that belong together, in a frame of their own. */
export function GroupField({ section, field, path, editor: Editor }: FieldProps & { editor: ComponentType<FieldProps> }) {
  const label = useFieldLabel()(field)
  return (
    <fieldset className="st-group">
      <legend className="lbl">{label}</legend>
      {fieldsIn(field.schema).map((one) => (
        <Editor key={one.key} section={section} field={one} path={[...path, one.key]} />
      ))}
    </fieldset>
  )
}
