import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Failed, Loading } from '../../../ui/states.tsx'
import { useStudio } from '../studio-context.ts'
import { Opening } from './opening.tsx'
import { OpenQuestions } from './open-questions.tsx'
import { Bubble, ManaraSaid, Sending } from './message.tsx'
import { SayBox } from './say-box.tsx'
import { Working } from './working.tsx'

/** The conversation with Manara: what was said and done, what is being done, and the box to say more. */
export function ChatPane({ compare }: { compare: (version: number) => void }) {
  const { t } = useTranslation('studio')
  const { chat, view } = useStudio()
  const { pages, messages, runs, outgoing } = chat
  const stream = useRef<HTMLDivElement>(null)
  const progress = Object.values(runs).map((run) => run.sections.length + run.said.length + run.step).join()
  useStickToEnd(stream, `${messages.at(-1)?.id} ${outgoing.length} ${progress} ${view.questions.length}`)
  const isNew = pages.isSuccess && messages.length === 0 && outgoing.length === 0
  const shownRuns = new Set<string>()
  return (
    <section className="st-chat" data-pane="talk" aria-labelledby="st-chat-h">
      <h2 id="st-chat-h" className="vh">{t('conversation')}</h2>
      <div ref={stream} className="scroll st-stream" tabIndex={0} role="log" aria-label={t('messages')}>
        {pages.isPending ? <Loading what={t('loading_chat')} rows={3} /> : null}
        {pages.isError && messages.length === 0 ? <Failed error={pages.error} title={t('chat_failed')} onRetry={() => void pages.refetch()} /> : null}
        {pages.hasNextPage ? <p className="st-day"><Button look="plain" small busy={pages.isFetchingNextPage && t('loading_chat')} onClick={() => void pages.fetchNextPage()}>{t('earlier')}</Button></p> : null}
        {isNew ? <Opening /> : null}
        {messages.map((message) => {
          const run = message.runId === undefined || message.author === 'manara' ? undefined : runs[message.runId]
          if (run) shownRuns.add(run.runId)
          return message.author === 'owner'
            ? <div key={message.id} className="st-turn"><Bubble message={message} run={run} />{run ? <Working run={run} said={message.text} /> : null}</div>
            : <ManaraSaid key={message.id} message={message} compare={compare} />
        })}
        {outgoing.map((one) => <Sending key={one.id} outgoing={one} />)}
        {Object.values(runs).filter((run) => !shownRuns.has(run.runId)).map((run) => <Working key={run.runId} run={run} said="" />)}
        {chat.busy ? null : <OpenQuestions />}
      </div>
      <SayBox />
    </section>
  )
}

/** Keeps the newest in sight, unless the person scrolled up to read. */
function useStickToEnd(stream: RefObject<HTMLDivElement | null>, news: string) {
  const atEnd = useRef(true)
  useEffect(() => {
    const box = stream.current
    if (!box) return undefined
    const look = () => {
      atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < 80
    }
    box.addEventListener('scroll', look, { passive: true })
    return () => box.removeEventListener('scroll', look)
  }, [stream])
  useEffect(() => {
    const box = stream.current
    if (box && atEnd.current) box.scrollTop = box.scrollHeight
  }, [stream, news])
}
