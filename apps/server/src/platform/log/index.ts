export { createLog } from './log.ts'
export type { Log, LogLevel } from './log.ts'
export { createMetrics, startTimer } from './metrics.ts'
export type { Metrics } from './metrics.ts'
