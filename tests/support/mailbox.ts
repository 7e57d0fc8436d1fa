import type { AddressInfo } from 'node:net'

import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A mail as a person would read it. */
export type ReceivedMail = { to: string; from: string; subject: string; text: string }

/** A mail server on this machine that keeps the mails it gets. */
export type Mailbox = {
  /** The value for SMTP_URL. */
  url: string
  mails: ReceivedMail[]
  /** The mails to one address. */
  of: (address: string) => ReceivedMail[]
  /**
   * With true it refuses all mails from now on, naming the recipient as mail servers do; with false
   * it accepts them.
   */
  refuse: (refusing: boolean) => void
  close: () => Promise<void>
}

/** Starts a mail server on a free port of the loopback interface. */
export async function startMailbox(): Promise<Mailbox> {
  const mails: ReceivedMail[] = []
  let isRefusing = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      done(isRefusing ? new Error(`no mailbox ${address}`) : undefined)
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(chunks)).then(({ from, subject, text }) => {
          const to = session.envelope.rcptTo.map(({ address }) => address).join()
          mails.push({ to, from: from?.address ?? '', subject: subject ?? '', text: text ?? '' })
          done()
        }, done)
      })
    },
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    mails,
    of: (address) => mails.filter(({ to }) => to === address),
    refuse: (refusing) => {
      isRefusing = refusing
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
      }),
  }
}
