import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Failed, Loading } from '../../../ui/states.tsx'
import { useStudio } from '../studio-context.ts'
import type { Message } from '../types.ts'
import { Opening } from './opening.tsx'
import { OpenQuestions } from './open-questions.tsx'
import { Bubble, ManaraSaid, Sending } from './message.tsx'
import { SayBox } from './say-box.tsx'
import { Working } from './working.tsx'

/** The conversation with Manara: what was said and done, what is being done, and the box to say more. */
export function ChatPane({ compare }: { compare: (version: number) => void }) {
  const { t } = useTranslation('studio')
  const { chat } = useStudio()
  const stream = useRef<HTMLDivElement>(null)
  useStickToEnd(stream)
  return (
    <section className="st-chat" data-pane="talk" aria-labelledby="st-chat-h">
      <h2 id="st-chat-h" className="vh">
        {t('conversation')}
      </h2>
      <div ref={stream} className="scroll st-stream" tabIndex={0} role="log" aria-label={t('messages')}>
        <Before />
        <Turns compare={compare} />
        {chat.busy ? null : <OpenQuestions />}
      </div>
      <SayBox />
    </section>
  )
}

/** What stands above the messages: that they are coming, failed to come, go on further back, or that there are none yet. */
function Before() {
  const { t } = useTranslation('studio')
  const {
    chat: { pages, messages, outgoing },
  } = useStudio()
  if (pages.isPending) return <Loading what={t('loading_chat')} rows={3} />
  if (pages.isError && messages.length === 0)
    return <Failed error={pages.error} title={t('chat_failed')} onRetry={() => void pages.refetch()} />
  if (pages.hasNextPage)
    return (
      <p className="st-day">
        <Button look="plain" small busy={pages.isFetchingNextPage && t('loading_chat')} onClick={() => void pages.fetchNextPage()}>
          {t('earlier')}
        </Button>
      </p>
    )
  return messages.length === 0 && outgoing.length === 0 ? <Opening /> : null
}

function Turns({ compare }: { compare: (version: number) => void }) {
  const {
    chat: { messages, runs, outgoing },
  } = useStudio()
  const runOf = (message: Message) => (message.runId === undefined || message.author === 'manara' ? undefined : runs[message.runId])
  const shown = new Set(messages.map((message) => runOf(message)?.runId))
  return (
    <>
      {messages.map((message) => {
        if (message.author === 'manara') return <ManaraSaid key={message.id} message={message} compare={compare} />
        const run = runOf(message)
        return (
          <div key={message.id} className="st-turn">
            <Bubble message={message} run={run} />
            {run ? <Working run={run} said={message.text} /> : null}
          </div>
        )
      })}
      {outgoing.map((one) => (
        <Sending key={one.id} outgoing={one} />
      ))}
      {Object.values(runs)
        .filter((run) => !shown.has(run.runId))
        .map((run) => (
          <Working key={run.runId} run={run} said="" />
        ))}
    </>
  )
}

/** Keeps the newest in sight, unless the person scrolled up to read. */
function useStickToEnd(stream: RefObject<HTMLDivElement | null>) {
  useEffect(() => {
    const box = stream.current
    if (!box) return undefined
    const place = { atEnd: true }
    const look = () => {
      place.atEnd = box.scrollHeight - box.scrollTop - box.clientHeight < 80
    }
    const stick = () => {
      if (place.atEnd) box.scrollTop = box.scrollHeight
    }
    stick()
    const grows = new MutationObserver(stick)
    grows.observe(box, { childList: true, subtree: true, characterData: true })
    const resizes = new ResizeObserver(stick)
    resizes.observe(box)
    box.addEventListener('scroll', look, { passive: true })
    return () => {
      grows.disconnect()
      resizes.disconnect()
      box.removeEventListener('scroll', look)
    }
  }, [stream])
}
