export type { GrantsOf, GrantsOfKey, RunDeps } from './active-run.ts'
export { runErrors } from './errors.ts'
export type { FollowRun, FollowedPart } from './follow.ts'
export { runForgetters } from './forget-runs.ts'
export { refuseUnknownKinds } from './known-kinds.ts'
export { actorsBehind, findRun, findRunDetail, listRuns } from './reader.ts'
export type { RunDetail, RunView } from './reader.ts'
export { createRunRegistry, defineRun, sequence } from './run-kind.ts'
export type {
  Next,
  NextStep,
  OpenStepContext,
  OutsideStepContext,
  PlanState,
  Progress,
  RunKind,
  RunRegistry,
  Step,
  StepContext,
  WriteStepContext,
} from './run-kind.ts'
export { createRunStarter, createRuns } from './runs.ts'
export type { Runs } from './runs.ts'
export { deleteSchedule } from './schedule-store.ts'
export type { CatchUp } from './schedule.rules.ts'
export { schedule } from './schedules.ts'
export type { Schedule } from './schedules.ts'
export { createRunSignals } from './signals.ts'
export type { RunSignals } from './signals.ts'
export { sweepParts } from './store.ts'
