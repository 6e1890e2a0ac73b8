import type { Metadata } from 'next'
import { privacyWords } from '#i18n/pages/privacy'
import { localeIn } from '#i18n/locale'
import { localPath } from '../../local-path'
import styles from './privacy.module.css'

export async function generateMetadata({ params }: PageProps<'/[locale]/privacy'>): Promise<Metadata> {
  return { title: privacyWords(localeIn((await params).locale)).title }
}

/** What is stored, why, how long and who sees it; needs no script and no server once it is kept. */
export default async function PrivacyPage({ params }: PageProps<'/[locale]/privacy'>) {
  const locale = localeIn((await params).locale)
  const words = privacyWords(locale)
  return (
    <article className={styles.page}>
      <h1>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      <p>{words.who}</p>
      {words.sections.map(({ id, title, points }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <ul>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className={styles.links}>
        <a href={localPath(locale, '/data')}>{words.data}</a>
        <a href={localPath(locale, '/account')}>{words.account}</a>
      </p>
    </article>
  )
}
