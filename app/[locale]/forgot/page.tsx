import type { Metadata } from 'next'
import { linkWords } from '#i18n/pages/link'
import { localeIn } from '#i18n/locale'
import { canMailLinks } from '#server/account-mail'
import { ForgotForm } from './forgot-form'
import styles from '../account/account.module.css'

export async function generateMetadata({ params }: PageProps<'/[locale]/forgot'>): Promise<Metadata> {
  return { title: linkWords(localeIn((await params).locale)).forgot.title }
}

/** The way back in; where no mail can be sent, whom to ask. */
export default async function ForgotPage({ params }: PageProps<'/[locale]/forgot'>) {
  const locale = localeIn((await params).locale)
  const words = linkWords(locale).forgot
  return (
    <section className={styles.page}>
      <h1>{words.title}</h1>
      {canMailLinks() ? (
        <ForgotForm locale={locale} />
      ) : (
        <>
          <p>{words.noMail}</p>
          <p>
            <code>{words.command}</code>
          </p>
        </>
      )}
    </section>
  )
}
