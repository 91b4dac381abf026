// The front door of site-kit. Everything here is pure: same input, same bytes.
export { Target } from './field.ts'
export type { FieldMeta } from './field.ts'
export { illustrators } from './art/index.ts'
export { armOps, armSite } from './edit/arms.ts'
export { applyOps } from './edit/apply-ops.ts'
export type { Applied } from './edit/apply-ops.ts'
export { compareSites } from './edit/compare.ts'
export type { Change } from './edit/compare-sections.ts'
export { EditError } from './edit/errors.ts'
export type { EditErrorCode } from './edit/errors.ts'
export { applyPatch } from './edit/patch.ts'
export { referencesTo } from './edit/references.ts'
export type { Reference } from './edit/references.ts'
export { describeTypes, fieldsOf, parseSite } from './registry.ts'
export type { ParsedSite, SiteProblem, TypeDescription } from './registry.ts'
export { languageStates } from './render/completeness.ts'
export type { LanguageState } from './render/completeness.ts'
export { completeLanguages, renderPage, renderSite } from './render/render-site.ts'
export { assetsOf, drawPreview, dressPreview, faceAddress, lackingIn, photoAddress } from './render/preview.ts'
export type { PreviewAsk, PreviewAssets, PreviewPage } from './render/preview.ts'
export type {
  BrokenLink,
  Incomplete,
  MediaNeed,
  PageReport,
  RasterNeed,
  RenderedPage,
  RenderedSite,
  RenderOptions,
  SiteFile,
} from './render/types.ts'
export { isTextFact } from './facts.ts'
export { countryOf, legalCountries, legalKindOf, legalNames, wantedIn } from './legal/countries.ts'
export type { LegalCountry, LegalKind } from './legal/countries.ts'
export { menuWord } from './labels/menu-words.ts'
export { formFieldNames } from './sections/contact/form.ts'
export { hexOf, hueDistance, oklabOf, oklchOf } from './theme/colour.ts'
export { swatchesOf } from './theme/swatches.ts'
export type { Swatches } from './theme/swatches.ts'
export { typePairs } from './theme/type-pairs.ts'
export type { Axis, Face, FacePair, TypePair } from './theme/type-pairs.ts'
export { fontFilesFor } from './theme/font-files.ts'
export type { FontFile, FontNeed } from './theme/font-files.ts'
export { checkSite, pageWeightLimit } from './gate/check-site.ts'
export { fixSite } from './gate/fix-site.ts'
export type { Fixed, WhichFindings } from './gate/fix-site.ts'
export type { Finding, FindingCode, Sizes, Where } from './gate/types.ts'
export { labelIn } from './words/list.ts'
export { sectionWords } from './words/section-words.ts'
