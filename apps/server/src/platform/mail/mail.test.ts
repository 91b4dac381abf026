import { setTimeout as sleep } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aClock, aGround } from '../../../tests/kit/a-ground.ts'
import { createMail, createSmtpTransport } from './index.ts'
import type { Delivery, MailTransport, NewMail } from './index.ts'
import { listMails } from './store.ts'

let ground: Awaited<ReturnType<typeof aGround>>
const jobs: { payload: { workspaceId: string; mailId: string }; runAt?: Date }[] = []
beforeAll(async () => {
  ground = await aGround((tx) => ({
    publish: () => Promise.reject(new Error('no events here')),
    startRun: () => Promise.reject(new Error('no runs here')),
    afterCommit: tx.afterCommit,
    enqueue: async (_job, payload, options) =>
      void jobs.push({ payload: payload as { workspaceId: string; mailId: string }, runAt: options?.runAt }),
  }))
})
beforeEach(() => void (jobs.length = 0))

/** A real SMTP server that can be told to misbehave. */
function aMailbox() {
  const box = { mails: [] as { from: string; to: string[]; raw: string }[], port: 0, on: { rcpt: '', data: '', cut: false } }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 100,
    onRcptTo: (_address, _session, done) =>
      done(box.on.rcpt ? Object.assign(new Error('no'), { responseCode: Number(box.on.rcpt) }) : null),
    onData: (stream, session, done) => {
      let raw = ''
      stream.on('data', (chunk: Buffer) => {
        raw += chunk.toString()
      })
      stream.on('end', () => {
        if (box.on.data) return done(Object.assign(new Error('no'), { responseCode: Number(box.on.data) }))
        const { mailFrom, rcptTo } = session.envelope
        box.mails.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map((to) => to.address), raw })
        // Taken, but the connection breaks before the server can say so.
        if (box.on.cut)
          return void server.connections.forEach((connection) =>
            (connection as unknown as { _socket: { destroy(): void } })._socket.destroy(),
          )
        done()
      })
    },
  })
  server.on('error', () => undefined)
  return {
    box,
    start: () =>
      new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', () => {
          box.port = (server.server.address() as { port: number }).port
          resolve()
        })
      }),
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}
const { box, start, stop } = aMailbox()
beforeAll(start)
afterAll(stop)
beforeEach(() => {
  box.mails.length = 0
  box.on = { rcpt: '', data: '', cut: false }
})

const lead: NewMail<'new_lead'> = {
  to: 'owner@example.com',
  template: 'new_lead',
  lang: 'en',
  params: { link: 'https://m.example/leads/1', site: 'Bakery Sun', answers: [{ label: 'Message', value: 'Two loaves, please' }] },
}
const reset: NewMail<'reset_password'> = {
  to: 'anna@example.com',
  template: 'reset_password',
  lang: 'en',
  params: { link: 'https://m.example/reset?token=geheim', minutes: 30 },
}

const aWorld = (transport?: MailTransport) => {
  const clock = aClock()
  const workspaceId = ground.aWorkspace()
  const delivery = { transport: transport ?? createSmtpTransport(`smtp://127.0.0.1:${box.port}`), from: 'Manara <manara@m.example>' }
  const mail = createMail({ ...ground, clock, delivery })
  const scope = { workspaceId, actor: 'person:p1' }
  return {
    mail,
    clock,
    scope,
    queue: async (wanted: NewMail<'new_lead'> | NewMail<'reset_password'> = lead) => ({
      workspaceId,
      mailId: await ground.db.write(scope, (tx) => mail.queueMail(tx, wanted as NewMail<'new_lead'>)),
    }),
    list: async (readerEmail?: string) =>
      (await ground.db.read(workspaceId, (tx) => mail.listOutbox(tx, { limit: 25, readerEmail }))).items,
  }
}
const stored = (workspaceId: string) => ground.db.read(workspaceId, (tx) => listMails(tx, { limit: 25 }))
const says = (...deliveries: Delivery[]): MailTransport & { calls: number } => {
  const transport = {
    calls: 0,
    deliver: async (_mail: unknown, onHandOver: () => Promise<void>) => {
      transport.calls += 1
      const delivery = deliveries[Math.min(transport.calls, deliveries.length) - 1] ?? { state: 'sent' as const }
      if (delivery.state !== 'not_sent') await onHandOver()
      return delivery
    },
  }
  return transport
}

describe('a mail', () => {
  test('goes out over SMTP as text and HTML, named after its row', async () => {
    const { mail, queue, list } = aWorld()
    const payload = await queue()
    expect(jobs).toEqual([{ payload, runAt: undefined }])
    await mail.sendMail(payload)
    expect(box.mails).toMatchObject([{ from: 'manara@m.example', to: ['owner@example.com'] }])
    const { raw = '' } = box.mails[0] ?? {}
    expect(raw).toContain(`Message-ID: <${payload.mailId}@m.example>`)
    expect(raw).toContain('Subject: New message from Bakery Sun')
    expect(raw).toMatch(/text\/plain[\s\S]*Two loaves, please[\s\S]*text\/html/)
    expect(await list()).toMatchObject([{ status: 'sent', to: 'owner@example.com' }])
  })

  test('is not written when the transaction that tells about it fails', async () => {
    const { mail, scope, list } = aWorld()
    await expect(
      ground.db.write(scope, async (tx) => {
        await mail.queueMail(tx, lead)
        throw new Error('changed my mind')
      }),
    ).rejects.toThrow('changed my mind')
    expect(await list()).toEqual([])
  })

  test('stays on screen where nothing delivers mail', async () => {
    const { clock, scope } = aWorld()
    const mail = createMail({ ...ground, clock })
    await ground.db.write(scope, (tx) => mail.queueMail(tx, reset))
    expect(jobs).toEqual([])
    const [shown] = (await ground.db.read(scope.workspaceId, (tx) => mail.listOutbox(tx, { limit: 25, readerEmail: 'Anna@example.com' })))
      .items
    expect(shown).toMatchObject({ status: 'kept', masked: false })
    expect(shown?.text).toContain('token=geheim')
  })

  test('for somebody else hides where its links lead, also from whoever has no address', async () => {
    const { queue, list } = aWorld()
    await queue(reset)
    for (const reader of ['other@example.com', undefined]) {
      const [shown] = await list(reader)
      expect(shown).toMatchObject({ masked: true })
      expect(shown?.text).toContain('https://m.example/…')
      expect(shown?.text).not.toContain('geheim')
    }
  })

  test('that carried a key to an account is forgotten by the outbox once sent', async () => {
    const { mail, queue, list, scope } = aWorld()
    await mail.sendMail(await queue(reset))
    expect(box.mails[0]?.raw).toContain('geheim')
    expect((await list('anna@example.com'))[0]?.text).not.toContain('geheim')
    const [row] = await stored(scope.workspaceId)
    expect(row).toMatchObject({ status: 'sent', html: '' })
    expect(JSON.stringify(row)).not.toContain('geheim')
  })

  test('is listed to its own workspace only, page by page', async () => {
    const [one, other] = [aWorld(), aWorld()]
    for (let i = 0; i < 3; i += 1) {
      await one.queue()
      one.clock.pass(1_000)
    }
    await other.queue()
    const page = (cursor?: string) => ground.db.read(one.scope.workspaceId, (tx) => one.mail.listOutbox(tx, { limit: 2, cursor }))
    const first = await page()
    const second = await page(first.next)
    expect(new Set([...first.items, ...second.items].map((item) => item.id)).size).toBe(3)
    expect(second.next).toBeUndefined()
  })
})

describe('what comes from outside', () => {
  test('cannot start a header of its own', async () => {
    const { mail, queue, scope } = aWorld()
    const site = 'Sun\r\nBcc: thief@example.com\r\n\r\nbody'
    await mail.sendMail(await queue({ ...lead, params: { ...lead.params, site }, replyTo: 'a@example.com\r\nBcc: thief@example.com' }))
    const [head = ''] = (box.mails[0]?.raw ?? '').split('\r\n\r\n')
    expect(head).not.toMatch(/^Bcc:/im)
    expect(head).not.toMatch(/^Reply-To:/im)
    expect(box.mails[0]?.to).toEqual(['owner@example.com'])
    for (const to of ['a@example.com\r\nBcc: thief@example.com', 'a@example.com, thief@example.com', '<a@example.com>', '']) {
      await expect(ground.db.write(scope, (tx) => mail.queueMail(tx, { ...lead, to }))).rejects.toMatchObject({ code: 'mail.bad_address' })
    }
  })
  test('is words in HTML, never markup', async () => {
    const { mail, queue } = aWorld()
    await mail.sendMail(
      await queue({ ...lead, params: { ...lead.params, answers: [{ label: '<b>', value: '<img src=x onerror=alert(1)>\n.\nline' }] } }),
    )
    const html = (box.mails[0]?.raw ?? '').split('text/html')[1]?.replace(/=\r\n/g, '') ?? ''
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img')
  })
})

describe('a delivery that fails', () => {
  test('for now is tried again later, with growing pauses, and fails in the end', async () => {
    const transport = says({ state: 'not_sent', reason: 'no route' })
    const { mail, queue, list, clock } = aWorld(transport)
    const payload = await queue()
    const pauses: number[] = []
    for (let i = 0; i < 6; i += 1) {
      jobs.length = 0
      await mail.sendMail(payload)
      const next = jobs[0]?.runAt
      if (next) {
        pauses.push((next.getTime() - clock.now().getTime()) / 60_000)
        clock.pass(next.getTime() - clock.now().getTime())
      }
    }
    expect(pauses).toEqual([1, 5, 30, 120, 480])
    expect(await list()).toMatchObject([{ status: 'failed', error: 'no route' }])
    await mail.sendMail(payload)
    expect(transport.calls).toBe(6)
  })
  test.each([
    ['rcpt', '550', 'failed'],
    ['rcpt', '451', 'queued'],
    ['data', '554', 'failed'],
    ['data', '452', 'queued'],
  ] as const)('with the server saying %s %s is %s', async (when, code, status) => {
    const { mail, queue, list } = aWorld()
    box.on[when] = code
    await mail.sendMail(await queue())
    expect(await list()).toMatchObject([{ status, error: expect.any(String) as string }])
    expect(box.mails).toEqual([])
  })
  test('because nobody is there is tried again', async () => {
    const { mail, queue, list } = aWorld(createSmtpTransport('smtp://127.0.0.1:9'))
    await mail.sendMail(await queue())
    expect(await list()).toMatchObject([{ status: 'queued' }])
    expect(jobs).toHaveLength(2)
  })
  test('after the mail was handed over is unknown, shown, and never sent again by itself', async () => {
    const { mail, queue, list } = aWorld()
    box.on.cut = true
    const payload = await queue()
    await mail.sendMail(payload)
    expect(await list()).toMatchObject([{ status: 'unknown' }])
    box.on.cut = false
    await mail.sendMail(payload)
    expect(box.mails).toHaveLength(1)
    expect(jobs).toHaveLength(1)
  })
})

describe('a program that dies while sending', () => {
  /** Stops for ever at one point, as a killed process does; the job is then run by another. */
  const dies = (at: 'before' | 'after'): MailTransport => ({
    deliver: async (_mail, onHandOver) => {
      if (at === 'after') await onHandOver()
      return new Promise<Delivery>(() => undefined)
    },
  })
  const takeOver = async (at: 'before' | 'after') => {
    const { queue, clock, list } = aWorld()
    const payload = await queue()
    const delivery = { from: 'Manara <manara@m.example>' }
    void createMail({ ...ground, clock, delivery: { ...delivery, transport: dies(at) } }).sendMail(payload)
    await sleep(100)
    await createMail({
      ...ground,
      clock,
      delivery: { ...delivery, transport: createSmtpTransport(`smtp://127.0.0.1:${box.port}`) },
    }).sendMail(payload)
    return list()
  }
  test('before it handed the mail over loses nothing: another sends it', async () => {
    expect(await takeOver('before')).toMatchObject([{ status: 'sent' }])
    expect(box.mails).toHaveLength(1)
  })
  test('after it handed the mail over does not make it go twice', async () => {
    expect(await takeOver('after')).toMatchObject([{ status: 'unknown' }])
    expect(box.mails).toHaveLength(0)
  })
  test('or only sleeps, and wakes up after another took over, hands nothing over', async () => {
    const { queue, clock } = aWorld()
    const payload = await queue()
    let wake = () => undefined as void
    const asleep = new Promise<void>((resolve) => {
      wake = resolve
    })
    const real = createSmtpTransport(`smtp://127.0.0.1:${box.port}`)
    const delivery = { from: 'Manara <manara@m.example>' }
    const sleeper = createMail({
      ...ground,
      clock,
      delivery: {
        ...delivery,
        transport: {
          deliver: async (mail, onHandOver) => {
            await asleep
            return real.deliver(mail, onHandOver)
          },
        },
      },
    }).sendMail(payload)
    await sleep(100)
    await createMail({ ...ground, clock, delivery: { ...delivery, transport: real } }).sendMail(payload)
    wake()
    await sleeper
    expect(box.mails).toHaveLength(1)
  })
  test('or only sleeps, and wakes up to find that it failed, does not put back what another hands over', async () => {
    const { queue, clock, list } = aWorld()
    const payload = await queue()
    const [woken, taken] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const delivery = { from: 'Manara <manara@m.example>' }
    const sleeper = createMail({
      ...ground,
      clock,
      delivery: {
        ...delivery,
        transport: {
          deliver: async () => {
            await woken.promise
            return { state: 'not_sent', reason: 'no route' }
          },
        },
      },
    }).sendMail(payload)
    await sleep(100)
    const other = createMail({
      ...ground,
      clock,
      delivery: {
        ...delivery,
        transport: {
          deliver: async (_mail, onHandOver) => {
            await onHandOver()
            await taken.promise
            return { state: 'sent' }
          },
        },
      },
    }).sendMail(payload)
    await expect.poll(async () => (await stored(payload.workspaceId))[0]?.status).toBe('handed_over')
    jobs.length = 0
    woken.resolve()
    await sleeper
    expect(jobs).toEqual([])
    expect((await stored(payload.workspaceId))[0]?.status).toBe('handed_over')
    taken.resolve()
    await other
    expect(await list()).toMatchObject([{ status: 'sent' }])
  })
  test('or only seems dead while it hands over, may still say that the mail was sent', async () => {
    const { queue, clock, list } = aWorld()
    const payload = await queue()
    const real = createSmtpTransport(`smtp://127.0.0.1:${box.port}`)
    let wake = () => undefined as void
    const asleep = new Promise<void>((resolve) => {
      wake = resolve
    })
    const delivery = { from: 'Manara <manara@m.example>' }
    const sleeper = createMail({
      ...ground,
      clock,
      delivery: {
        ...delivery,
        transport: {
          deliver: (mail, onHandOver) =>
            real.deliver(mail, async () => {
              await onHandOver()
              await asleep
            }),
        },
      },
    }).sendMail(payload)
    await expect.poll(async () => (await stored(payload.workspaceId))[0]?.status).toBe('handed_over')
    await createMail({ ...ground, clock, delivery: { ...delivery, transport: real } }).sendMail(payload)
    expect(await list()).toMatchObject([{ status: 'unknown' }])
    wake()
    await sleeper
    expect(await list()).toMatchObject([{ status: 'sent' }])
    expect(box.mails).toHaveLength(1)
  })
  test('is not outrun by twins: many senders at once send it once', async () => {
    const { mail, queue, list } = aWorld()
    const payload = await queue()
    await Promise.all(Array.from({ length: 8 }, () => mail.sendMail(payload)))
    expect(box.mails).toHaveLength(1)
    expect(await list()).toMatchObject([{ status: 'sent' }])
  })
})
