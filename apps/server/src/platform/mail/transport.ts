/** A mail as it goes out. `messageId` is made from the row's id, so a mail that came twice could be told. */
export type ReadyMail = {
  messageId: string
  from: string
  to: string
  replyTo?: string
  subject: string
  text: string
  html: string
  lang: string
  date: Date
}

/**
 * How a delivery ended. `not_sent`: surely not accepted, may be tried again; `refused`: surely not accepted, and asking again is of no use;
 * `unknown`: the words were handed over and nobody said whether they were taken.
 */
export type Delivery = { state: 'sent' } | { state: 'not_sent' | 'refused' | 'unknown'; reason: string }

export type MailTransport = {
  /** `onHandOver` is called, and waited for, right before the first byte of the mail itself; when it throws, nothing is handed over. */
  deliver(mail: ReadyMail, onHandOver: () => Promise<void>): Promise<Delivery>
}
