import { studio } from '@manara/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '../../lib/api.ts'
import { currentLanguage } from '../../lib/i18n.ts'
import { Problem, asProblem } from '../../lib/problem.ts'
import { grow, nothingYet } from './first-run.rules.ts'
import type { Growth } from './first-run.rules.ts'

/** Makes a site from one sentence and hears it grow. Trying again goes on with the same site. */
export function useFirstRun() {
  const queries = useQueryClient()
  const [growth, setGrowth] = useState<Growth>(nothingYet)
  const [siteId, setSiteId] = useState<string>()
  const [problem, setProblem] = useState<Problem>()
  const line = useRef<AbortController | undefined>(undefined)
  useEffect(() => () => line.current?.abort(), [])

  const begin = useCallback(
    async (message: string) => {
      line.current?.abort()
      const stop = new AbortController()
      line.current = stop
      setProblem(undefined)
      setGrowth({ ...nothingYet, stage: 'making' })
      try {
        const id = siteId ?? (await api.call(studio.createSite, {})).id
        setSiteId(id)
        await api.follow(
          studio.chat,
          { id, message, lang: currentLanguage() },
          {
            signal: stop.signal,
            onPart(part) {
              if (part.part === 'error') setProblem(new Problem(part.problem))
              setGrowth((known) => grow(known, part))
            },
          },
        )
      } catch (error) {
        setProblem(asProblem(error))
        setGrowth((known) => ({ ...known, stage: 'failed' }))
      }
      void queries.invalidateQueries({ queryKey: ['studio'] })
      void queries.invalidateQueries({ queryKey: ['operations'] })
    },
    [queries, siteId],
  )

  return { growth, siteId, problem, begin }
}
