export { Lang, LocalText } from './lang.ts'
export { baseLanguage, directionOf, productLanguageFor, productLanguages } from './languages.ts'
export type { ProductLanguage } from './languages.ts'
export { pageSlugFrom } from './page-slug.ts'
export {
  Fact,
  FactSource,
  FieldPath,
  Hex,
  Hours,
  ImageRef,
  OpenSpan,
  Page,
  PageId,
  Price,
  Question,
  Refusal,
  Section,
  SectionId,
  SiteDescription,
  SiteFeatures,
  Slug,
  TextPlace,
  Theme,
  Weekday,
  presetNames,
} from './site.ts'
export type { FactKind } from './site.ts'
export { EditOp, PatchStep } from './edit.ts'
export { contract, httpDoors } from './action.ts'
export type { ActionContract, Doors, Effect, HttpMethod, Permission } from './action.ts'
export {
  DeploymentId,
  Empty,
  FileId,
  Instant,
  LeadId,
  ListInput,
  MessageId,
  PersonId,
  Problem,
  Revision,
  RunId,
  SiteId,
  VersionNumber,
  WorkspaceId,
  idOf,
  listOf,
} from './shapes.ts'
export { ChatPart, LiveEvent, RunPart } from './stream.ts'
export { accounts, editor, experiments, hosting, imports, leads, media, models, operations, studio } from './actions/index.ts'
export { Arm, ArmChange, ExperimentId, Goal } from './actions/experiments.ts'
