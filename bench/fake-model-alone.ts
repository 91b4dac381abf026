import { startFakeModel } from '../apps/server/tests/kit/fake-model.ts'

// A process of its own, so that the fake's work does not count as ours. Answers at 20 tokens a second for as many seconds as it is told.
const [seconds = '30'] = process.argv.slice(2)
const fake = await startFakeModel()
const perSecond = 20
fake.next({ answer: 'word '.repeat(Number(seconds) * perSecond), pieceLength: 5, pieceMs: 1000 / perSecond })
process.on('message', (wanted: 'quick' | 'steady') => {
  fake.next(
    wanted === 'quick'
      ? { answer: 'word '.repeat(4), pieceLength: 5 }
      : { answer: 'word '.repeat(Number(seconds) * perSecond), pieceLength: 5, pieceMs: 1000 / perSecond },
  )
  process.send?.('ready')
})
process.on('disconnect', () => process.exit(0))
process.send?.(fake.baseUrl)
