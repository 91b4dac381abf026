import { useTranslation } from './i18n.ts'
import { asProblem } from './problem.ts'

/** The sentence for a failure: by its code in the person's language, else what the server said, else by the kind of status. */
export function useProblemText(): (error: unknown) => string {
  const { t, i18n } = useTranslation('errors')
  return (error) => {
    const problem = asProblem(error)
    if (i18n.exists(`errors:${problem.code}`))
      return t(problem.code, { ...problem.details, count: Math.max(1, Math.ceil((problem.retryAfterSeconds ?? 60) / 60)) })
    if (problem.detail) return problem.detail
    return t(problem.status >= 500 || problem.status < 0 ? 'request.bug' : 'request.failed')
  }
}

/** The sentence for a stored failure, such as a run's. */
export function useCodeText(): (failure: { code: string; message: string } | undefined) => string {
  const { t, i18n } = useTranslation('errors')
  return (failure) => {
    if (!failure) return ''
    return i18n.exists(`errors:${failure.code}`) && failure.code !== 'hosting.gate_blocked'
      ? t(failure.code, { count: 1 })
      : failure.message
  }
}
