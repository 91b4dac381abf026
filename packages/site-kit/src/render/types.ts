import type { Lang } from '@manara/contracts'
import type { FontNeed } from '../theme/font-files.ts'
import type { Face } from '../theme/type-pairs.ts'

/** `publish` is what visitors get; `preview` is the same with marks that tell an editor which field stands where. */
export type RenderOptions = {
  /** Absolute address the site will have, such as `https://sonne.example/`; canonical, sitemap and social tags need it. */
  baseUrl?: string
  /** Where forms post: an absolute address, or a path relative to the site's root. Absent: mail and phone instead of a form. */
  formAction?: string
  mode: 'publish' | 'preview'
}

export type SiteFile = { path: string; type: string; body: string }
/** A picture to be made from an SVG. */
export type RasterNeed = {
  path: string
  svg: string
  width: number
  height: number
  /** Faces its text is set in; any other may stand in. */ faces: Face[]
}
/** A photo of the owner's in the sizes the page asks for; `path` of each output is fixed here. */
export type MediaOutput = { path: string; width: number; format: 'avif' | 'webp' | 'jpeg' }
export type MediaNeed = { media: string; outputs: MediaOutput[] }

export type BrokenLink = { sectionId: string; target: string }

/** What the renderer knows about a page and the gate wants to hear. */
export type PageReport = {
  path: string
  pageId: string
  lang: Lang
  /** Ids of the facts that stand on the page. */
  facts: string[]
  broken: BrokenLink[]
  /** Anchors of the page by section id. */
  anchors: Record<string, string>
}
export type Incomplete = { lang: Lang; missing: { pageId: string; sectionId?: string; path: string }[] }

export type RenderedPage = { file: SiteFile; fonts: FontNeed[]; media: MediaNeed[]; report: PageReport }
export type RenderedSite = {
  files: SiteFile[]
  fonts: FontNeed[]
  rasters: RasterNeed[]
  media: MediaNeed[]
  incomplete: Incomplete[]
  pages: PageReport[]
  languages: Lang[]
}
