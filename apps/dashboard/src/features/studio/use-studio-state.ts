import { studio } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { kept } from '../../lib/kept.ts'
import { useMay } from '../../lib/me.ts'
import { queryOf } from '../../lib/queries.ts'
import { findSection, namesOfSections } from './sections.rules.ts'
import type { Studio } from './studio-context.ts'
import { useChat } from './use-chat.ts'
import { useEdits } from './use-edits.ts'
import type { Pane, SiteView, Tab, TypeDescription, Width } from './types.ts'

const isWidth = (text: string | undefined): text is Width => text === 'phone' || text === 'tablet' || text === 'desktop'
const firstWidth = (): Width => {
  const before = kept.read('width')
  if (isWidth(before)) return before
  return matchMedia('(max-width: 63.99rem)').matches ? 'phone' : 'desktop'
}

/** Everything the panes share, from the site as the server has it and from what the person is looking at. */
export function useStudioState(view: SiteView): Studio {
  const { i18n } = useTranslation('studio')
  const chat = useChat(view.id)
  const edits = useEdits(view.id)
  const types = useQuery({ ...queryOf(studio.listSectionTypes, {}), staleTime: Number.POSITIVE_INFINITY }).data?.items as
    TypeDescription[] | undefined
  const mayEdit = useMay('studio:edit')
  const [slug, setSlug] = useState('')
  const [wantedLang, setLang] = useState('')
  const [width, setWidth] = useState<Width>(firstWidth)
  const [pane, setPane] = useState<Pane>('talk')
  const [tab, setTab] = useState<Tab>('page')
  const [selected, select] = useState<string>()
  const [talk, setTalk] = useState<{ about?: string | undefined }>({})
  const [draft, setDraft] = useState('')
  const [version, showVersion] = useState<number>()
  const { pages, languages } = view.site
  const page = pages.find((one) => one.slug === slug) ?? pages[0]
  if (!page) throw new Error('A site has a page.')

  const voice = i18n.language === 'ar' ? 'ar' : 'en'
  const typeOf = useCallback((type: string) => types?.find((one) => one.type === type), [types])
  const typeName = useCallback((type: string) => typeOf(type)?.label[voice] ?? type, [typeOf, voice])
  const names = useMemo(() => namesOfSections(pages, typeName), [pages, typeName])
  const talkAbout = useCallback((about: string | undefined, words?: string) => {
    setTalk({ about })
    if (words !== undefined) setDraft(words)
    if (about === undefined && words === undefined) return
    setPane('talk')
    requestAnimationFrame(() => document.getElementById('st-say')?.focus())
  }, [])
  const choose = useCallback(
    (id: string | undefined) => {
      select(id)
      if (id !== undefined) setTab('page')
      const found = findSection(pages, id)
      if (found) setSlug(found.page.slug)
    },
    [pages],
  )
  useEffect(() => {
    // A section that is gone is not talked about or shown any more.
    if (selected !== undefined && !chat.busy && !findSection(pages, selected)) select(undefined)
    if (talk.about !== undefined && !findSection(pages, talk.about)) setTalk({})
  }, [pages, selected, talk, chat.busy])

  return {
    view,
    edits,
    chat,
    typeOf,
    typeName,
    sectionName: (id) => names.get(id) ?? '',
    mayEdit,
    page,
    setPage: setSlug,
    lang: languages.includes(wantedLang) ? wantedLang : (languages[0] ?? 'en'),
    setLang,
    width,
    setWidth: (next) => {
      setWidth(next)
      kept.write('width', next)
    },
    pane,
    setPane,
    tab,
    setTab,
    selected,
    select: choose,
    about: talk.about,
    talkAbout,
    draft,
    setDraft,
    version,
    showVersion,
  }
}
