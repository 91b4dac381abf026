import { useCallback, useEffect, useRef, useState } from 'react'

/** Nobody says a brief for longer, and a recording left running ends by itself. */
const longestMs = 5 * 60_000
export const canRecord = () => typeof MediaRecorder !== 'undefined' && navigator.mediaDevices !== undefined

type Recording = { recorder: MediaRecorder; from: number }

/** Records the voice until it is stopped; gives the recording as a file. `seconds` counts while it runs; `refused` when there is no microphone to use. */
export function useRecorder(onRecorded: (file: File) => void) {
  const [seconds, setSeconds] = useState<number>()
  const [refused, setRefused] = useState(false)
  const now = useRef<Recording>(undefined)
  const give = useRef(onRecorded)
  give.current = onRecorded

  const isRunning = seconds !== undefined
  const stop = useCallback(() => now.current?.recorder.stop(), [])
  useEffect(() => () => now.current?.recorder.stream.getTracks().forEach((track) => track.stop()), [])
  useEffect(() => {
    if (!isRunning) return undefined
    const timer = setInterval(() => {
      const past = performance.now() - (now.current?.from ?? 0)
      if (past > longestMs) stop()
      setSeconds(Math.floor(past / 1000))
    }, 250)
    return () => clearInterval(timer)
  }, [isRunning, stop])

  const begin = async () => {
    setRefused(false)
    try {
      const recorder = new MediaRecorder(await navigator.mediaDevices.getUserMedia({ audio: true }))
      const parts: Blob[] = []
      recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
      recorder.addEventListener('stop', () => {
        recorder.stream.getTracks().forEach((track) => track.stop())
        setSeconds(undefined)
        give.current(new File(parts, nameOf(recorder.mimeType), { type: recorder.mimeType }))
      })
      now.current = { recorder, from: performance.now() }
      recorder.start()
      setSeconds(0)
    } catch {
      setRefused(true)
    }
  }
  return { seconds, refused, begin, stop }
}

const nameOf = (type: string) => `voice.${/mp4/.test(type) ? 'm4a' : /ogg/.test(type) ? 'ogg' : 'webm'}`
