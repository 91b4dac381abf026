import { studio } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from '../../lib/i18n.ts'
import { kept } from '../../lib/kept.ts'
import { useMay } from '../../lib/me.ts'
import { nameIn } from '../../lib/names.ts'
import { queryOf } from '../../lib/queries.ts'
import { useTrial } from './look/trial.ts'
import { findSection, namesOfSections } from './sections.rules.ts'
import type { MediaProps } from './media/types.ts'
import type { Picture } from './media/types.ts'
import type { Studio } from './studio-context.ts'
import { useTyped } from './typed.ts'
import { useChat } from './use-chat.ts'
import { useEdits } from './use-edits.ts'
import type { Page, Pane, SiteView, Tab, TypeDescription, Width } from './types.ts'

const isWidth = (text: string | undefined): text is Width => text === 'phone' || text === 'tablet' || text === 'desktop'
const firstWidth = (): Width => {
  const before = kept.read('width')
  if (isWidth(before)) return before
  return matchMedia('(max-width: 63.99rem)').matches ? 'phone' : 'desktop'
}

/** Everything the panes share, from the site as the server has it and from what the person is looking at. */
export function useStudioState(view: SiteView): Studio {
  const chat = useChat(view.id)
  const edits = useEdits(view.id)
  const mayEdit = useMay('studio:edit')
  const [slug, setSlug] = useState('')
  const [wantedLang, setLang] = useState('')
  const wide = useWidth()
  const library = useLibrary()
  const [pane, setPane] = useState<Pane>('talk')
  const [tab, setTab] = useState<Tab>('page')
  const [selected, select] = useState<string>()
  const [version, showVersion] = useState<number>()
  const [translating, translate] = useState<string>()
  const { pages, languages } = view.site
  const names = useNames(pages)
  const talking = useTalking(() => setPane('talk'))
  const page = pages.find((one) => one.slug === slug) ?? pages[0]
  if (!page) throw new Error('A site has a page.')

  const choose = useSelecting(pages, { select, setTab, setSlug })
  useEffect(() => {
    // A section that is gone is not talked about or shown any more.
    if (selected !== undefined && !chat.busy && !findSection(pages, selected)) select(undefined)
    if (talking.about !== undefined && !findSection(pages, talking.about)) talking.talkAbout(undefined)
  }, [pages, selected, talking, chat.busy])

  return {
    view,
    edits,
    chat,
    trial: useTrial(view),
    typed: useTyped(),
    ...names,
    ...talking,
    mayEdit,
    page,
    setPage: setSlug,
    lang: languages.includes(wantedLang) ? wantedLang : (languages[0] ?? 'en'),
    setLang,
    translating,
    translate,
    ...wide,
    ...library,
    pane,
    setPane,
    tab,
    setTab,
    selected,
    select: choose,
    version,
    showVersion,
  }
}

type Selecting = { select: (id: string | undefined) => void; setTab: (tab: Tab) => void; setSlug: (slug: string) => void }

/** Choosing a section opens its page and its fields. */
function useSelecting(pages: readonly Page[], { select, setTab, setSlug }: Selecting) {
  return useCallback(
    (id: string | undefined) => {
      select(id)
      if (id !== undefined) setTab('page')
      const found = findSection(pages, id)
      if (found) setSlug(found.page.slug)
    },
    [pages, select, setTab, setSlug],
  )
}

/** The library of pictures, open or not, and what it was opened for. */
function useLibrary() {
  const [library, setLibrary] = useState<MediaProps>()
  const openMedia = useCallback((use?: (picture: Picture) => void) => {
    const onClose = () => setLibrary(undefined)
    const onUse = (picture: Picture) => {
      use?.(picture)
      onClose()
    }
    setLibrary({ onClose, onUse: use && onUse })
  }, [])
  return { library, openMedia }
}

/** How wide the page is shown; kept in this browser. */
function useWidth() {
  const [width, setWidth] = useState<Width>(firstWidth)
  const choose = (next: Width) => {
    setWidth(next)
    kept.write('width', next)
  }
  return { width, setWidth: choose }
}

/** What types and sections are called in the language of the screens. */
function useNames(pages: readonly Page[]) {
  const { i18n } = useTranslation('studio')
  const types = useQuery({ ...queryOf(studio.listSectionTypes, { lang: i18n.language }), staleTime: 'static' }).data?.items as
    TypeDescription[] | undefined
  const voice = i18n.language
  const typeOf = useCallback((type: string) => types?.find((one) => one.type === type), [types])
  const typeName = useCallback(
    (type: string) => {
      const label = typeOf(type)?.label
      return label ? nameIn(label, voice) : type
    },
    [typeOf, voice],
  )
  const names = useMemo(() => namesOfSections(pages, typeName), [pages, typeName])
  const named = useMemo(() => (types ?? []).map(({ type, label }) => ({ type, name: nameIn(label, voice) })), [types, voice])
  return { types: named, typeOf, typeName, sectionName: (id: string) => names.get(id) ?? '' }
}

/** What the next message is about, and words to begin it with. */
function useTalking(toChat: () => void) {
  const [about, setAbout] = useState<string>()
  const [draft, setDraft] = useState('')
  const open = useRef(toChat)
  open.current = toChat
  const talkAbout = useCallback((next: string | undefined, words?: string) => {
    setAbout(next)
    if (words !== undefined) setDraft(words)
    if (next === undefined && words === undefined) return
    open.current()
    requestAnimationFrame(() => document.getElementById('st-say')?.focus())
  }, [])
  return { about, talkAbout, draft, setDraft }
}
