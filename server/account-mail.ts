import { z } from 'zod'
import { accountMessage } from '#i18n/account-message'
import { LOCALES, type Locale } from '#i18n/locale'
import { type AccountToken, type TokenPurpose, issueToken } from './account-token'
import { reportBug } from './log'
import { type Database, isDatabaseDown } from './db'
import { environment } from './environment'
import { accountMailer } from './mail'
import { mayMail } from './shared-limit'

/** The language of the page that causes a mail. */
export const mailLanguage = z.enum(LOCALES)

/** Whether links can be sent; if not, the person who runs the server hands them over. */
export const canMailLinks = (): boolean => accountMailer() !== null

const MESSAGE_OF = { sign_in: 'signIn', reset: 'reset', address: 'address' } as const

/** The token stands behind the #, which browsers keep to themselves: no log and no other site sees it. */
export const linkWith = (token: string, purpose: TokenPurpose, language: Locale): string =>
  `${pagesIn(language)}/link/${purpose.replace('_', '-')}#${token}`

function pagesIn(language: Locale): string {
  const base = environment().NEXTAUTH_URL.replace(/\/$/, '')
  return language === 'en' ? `${base}/en` : base
}

/** Mails a link to the address that it proves. False without a mail server, and when it has had enough links. */
export async function mailLink(
  database: Database,
  to: AccountToken & { readonly email: string },
  purpose: TokenPurpose,
  language: Locale,
): Promise<boolean> {
  const send = accountMailer()
  if (send === null || !(await mayMail('link', to.email))) return false
  const token = await issueToken(database, to, purpose)
  if (token === null) return false
  return send({
    to: to.email,
    ...accountMessage(language)[MESSAGE_OF[purpose]](linkWith(token, purpose, language)),
  })
}

/** Tells an address what has been done, where that is possible. */
export async function mailNews(
  to: string | null,
  news: 'passwordChanged' | { readonly addressChangedTo: string },
  language: Locale,
): Promise<void> {
  const send = accountMailer()
  if (send === null || to === null || !(await mayMail('news', to))) return
  const words = accountMessage(language)
  const message =
    news === 'passwordChanged'
      ? words.passwordChanged(`${pagesIn(language)}/forgot`)
      : words.addressChanged(news.addressChangedTo)
  await send({ to, ...message })
}

const ANSWER_FIRST_MS = 50

/**
 * Does it after the answer has gone out: how long it takes, and whether there is anything to do, must not be seen from
 * outside. A server that is told to end meanwhile leaves it undone, and the person asks again.
 */
export function afterAnswer(work: () => Promise<unknown>): void {
  setTimeout(() => {
    work().catch((error: unknown) => {
      if (!isDatabaseDown(error)) reportBug('a mail about an account', error)
    })
  }, ANSWER_FIRST_MS)
}
