import type { Metadata } from 'next'
import { reminderWords } from '#i18n/pages/reminders'
import { localeIn } from '#i18n/locale'
import { localPath } from '../../local-path'
import styles from '../offline/offline.module.css'

export async function generateMetadata({ params }: PageProps<'/[locale]/unsubscribe'>): Promise<Metadata> {
  const { title } = reminderWords(localeIn((await params).locale)).unsubscribe
  return { title, robots: { index: false } }
}

/** Where a mail's link leads: one button, without a session and without a script. */
export default async function UnsubscribePage(props: PageProps<'/[locale]/unsubscribe'>) {
  const locale = localeIn((await props.params).locale)
  const { token, done } = await props.searchParams
  const words = reminderWords(locale).unsubscribe
  const isAsking = done === undefined && typeof token === 'string' && token !== ''
  return (
    <section className={styles.page}>
      <h1>{words.title}</h1>
      {isAsking ? (
        <form
          method="post"
          action={`/api/reminders/unsubscribe?from=${locale}&token=${encodeURIComponent(token)}`}
        >
          <p>{words.question}</p>
          <button type="submit" className={styles.retry}>
            {words.confirm}
          </button>
        </form>
      ) : (
        <p role="status">{done === undefined ? words.broken : words.done}</p>
      )}
      <p>
        <a href={localPath(locale, '/settings')}>{words.settings}</a>
      </p>
    </section>
  )
}
