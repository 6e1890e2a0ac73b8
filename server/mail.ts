import { createTransport } from 'nodemailer'
import { environment } from './environment'
import { log } from './log'

export type Mail = {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Where a click ends such mails, without a further question; none for a mail that was asked for. */
  readonly unsubscribeUrl?: string
}

/** Hands a mail over; false when the mail server would not take it. */
export type SendMail = (mail: Mail) => Promise<boolean>

const PATIENCE_MS = 15_000

/** Null unless a mail server and a sender are configured: then nobody is offered mail. */
export function mailer(): SendMail | null {
  const { SMTP_URL, MAIL_FROM } = environment()
  return SMTP_URL === undefined || MAIL_FROM === undefined ? null : mailerFor(SMTP_URL, MAIL_FROM)
}

/** For mails about an account. In development, without a mail server, they go to the console; elsewhere nobody reads it. */
export function accountMailer(): SendMail | null {
  return mailer() ?? (environment().NODE_ENV === 'development' ? writeToConsole : null)
}

const writeToConsole: SendMail = async ({ to, subject, text }) =>
  process.stdout.write(`\nMail to ${to}: ${subject}\n${text}\n`)

/** One-click unsubscribing is RFC 8058: both headers, and an address that takes a POST without a cookie. */
export function mailerFor(smtpUrl: string, from: string): SendMail {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async ({ to, subject, text, unsubscribeUrl }) => {
    const headers = {
      ...(unsubscribeUrl !== undefined && {
        'List-Unsubscribe': `<${unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
      'Auto-Submitted': 'auto-generated',
    }
    try {
      await transport.sendMail({ from, to: { name: '', address: to }, subject, text, headers })
      return true
    } catch (error) {
      // The code alone: the message may hold the learner's address.
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
      log('warn', 'mail not taken', { code })
      return false
    }
  }
}
