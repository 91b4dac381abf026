import { createContext, use } from 'react'
import type { useTrial } from './look/trial.ts'
import type { MediaProps, Picture } from './media/types.ts'
import type { useTyped } from './typed.ts'
import type { Chat } from './use-chat.ts'
import type { Edits } from './use-edits.ts'
import type { Page, Pane, SiteView, Tab, TypeDescription, Width } from './types.ts'

/** What all panes of the studio share. */
export type Studio = {
  view: SiteView
  edits: Edits
  chat: Chat
  /** A change that is shown before it is kept. */
  trial: ReturnType<typeof useTrial>
  /** What is being typed beside the page. */
  typed: ReturnType<typeof useTyped>
  typeOf: (type: string) => TypeDescription | undefined
  /** Every kind of section, named in the language of the screens. */
  types: { type: string; name: string }[]
  /** A type's name in the language of the screens. */
  typeName: (type: string) => string
  /** What a section is called: its type, numbered where there are several. */
  sectionName: (id: string) => string
  mayEdit: boolean
  page: Page
  setPage: (slug: string) => void
  lang: string
  setLang: (lang: string) => void
  /** The language whose translation is open, beside its source. */
  translating: string | undefined
  translate: (lang: string | undefined) => void
  /** Opens the library of pictures; with `use` to choose one for a place. */
  library: MediaProps | undefined
  openMedia: (use?: (picture: Picture) => void) => void
  width: Width
  setWidth: (width: Width) => void
  pane: Pane
  setPane: (pane: Pane) => void
  tab: Tab
  setTab: (tab: Tab) => void
  selected: string | undefined
  select: (id: string | undefined) => void
  /** What the next message is about, and words to begin it with. */
  about: string | undefined
  talkAbout: (id: string | undefined, words?: string) => void
  draft: string
  setDraft: (draft: string) => void
  /** An old version that is looked at; editing rests meanwhile. */
  version: number | undefined
  showVersion: (version: number | undefined) => void
}

export const StudioContext = createContext<Studio | undefined>(undefined)

export function useStudio(): Studio {
  const studio = use(StudioContext)
  if (!studio) throw new Error('Only inside the studio.')
  return studio
}
