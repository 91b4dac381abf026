import { useEffect, useId } from 'react'
import { useStudio } from '../studio-context.ts'
import { opOf } from '../typed.rules.ts'
import type { Written } from '../typed.rules.ts'
import type { Section } from '../types.ts'
import { LineField } from './line-field.tsx'
import type { LineProps } from './line-field.tsx'

type Props = Omit<LineProps, 'onType' | 'onCommit'> & {
  section: Section
  /** What words come to stand where. */ write: (words: string) => Written
}

/** A text of a section: the preview shows it while it is typed, and it is kept when it is left. */
export function SectionLine({ section, write, readOnly = false, ...line }: Props) {
  const { edits, typed, mayEdit } = useStudio()
  const by = useId()
  useEffect(() => () => typed.drop(by), [typed, by])
  return (
    <LineField
      {...line}
      readOnly={!mayEdit || readOnly}
      onType={(words) => (words === undefined ? typed.drop(by) : typed.show({ by, sectionId: section.id, written: write(words) }))}
      onCommit={(words) => edits.edit(opOf(section, write(words)))}
    />
  )
}
