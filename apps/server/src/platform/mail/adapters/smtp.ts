import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Delivery, MailTransport, ReadyMail } from '../transport.ts'

type SmtpError = Error & { code?: string; responseCode?: number; command?: string }

/**
 * Mail over SMTP, one connection each. The dialogue is led step by step rather than by one call, because the moment between
 * the server's go-ahead and the first byte of the mail decides whether a broken connection may have delivered it.
 */
export function createSmtpTransport(url: string): MailTransport {
  const options = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000, ...parseConnectionUrl(url) }
  return {
    deliver: async (mail, onHandOver) => {
      const body = await compose(mail)
      const connection = new SMTPConnection(options)
      let handedOver = false
      const words = Readable.from(
        (async function* () {
          await onHandOver()
          handedOver = true
          yield body
        })(),
      )
      try {
        await talk(connection, options.auth, { from: addressOf(mail.from), to: mail.to, words })
        return { state: 'sent' }
      } catch (error) {
        return judge(error as SmtpError, handedOver)
      } finally {
        words.destroy()
        connection.close()
      }
    },
  }
}

type Message = { from: string; to: string; words: Readable }

function talk(connection: SMTPConnection, auth: object | undefined, { from, to, words }: Message): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.once('error', reject)
    connection.once('end', () => reject(new Error('the server closed the connection')))
    const send = () => connection.send({ from, to: [to] }, words, (error) => (error ? reject(error) : resolve()))
    connection.connect(() => {
      if (!auth) return send()
      connection.login(auth as never, (error) => (error ? reject(error) : send()))
    })
  })
}

/** Before the words were handed over nothing was accepted. After it only the server's own no is sure. */
function judge(error: SmtpError, handedOver: boolean): Delivery {
  const reason = `${error.command ?? error.code ?? 'SMTP'}: ${error.message}`.slice(0, 300)
  const answer = error.responseCode ?? 0
  if (answer >= 500 && error.code !== 'EAUTH') return { state: 'refused', reason }
  if (!handedOver || answer >= 400) return { state: 'not_sent', reason }
  return { state: 'unknown', reason }
}

const addressOf = (from: string) => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim()

function compose(mail: ReadyMail): Promise<Buffer> {
  const { messageId, from, to, replyTo, subject, text, html, lang, date } = mail
  const composer = new MailComposer({
    messageId,
    from,
    to: { name: '', address: to },
    ...(replyTo ? { replyTo: { name: '', address: replyTo } } : {}),
    subject,
    text,
    html,
    date,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': lang },
    // The words come from visitors too: nothing in them may make us read a file or call an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}
