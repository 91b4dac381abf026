/** Restarts, lost connections, deadlocks: nothing the step did wrong, and gone in a moment. */
const passing = /^(08...|57P0.|40001|40P01|53300|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE)$/
const lostWords = /Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect/

export function isDatabaseTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as { code?: unknown }
  return (typeof code === 'string' && passing.test(code) && ('severity' in error || 'syscall' in error)) || lostWords.test(error.message)
}
