import type { Metadata } from 'next'
import { offlineWords } from '#i18n/pages/offline'
import { localeIn } from '#i18n/locale'
import { type PagePath, localPath } from '../../local-path'
import styles from './offline.module.css'
import { RetryButton } from './retry-button'

/** Pages over the browser's own data: they are kept at the first visit (public/sw.js). */
const WORKING: readonly (readonly [keyof ReturnType<typeof offlineWords>['pages'], PagePath])[] = [
  ['today', '/'],
  ['review', '/review'],
  ['browse', '/browse'],
  ['path', '/path'],
  ['outlines', '/outlines'],
  ['data', '/data'],
  ['settings', '/settings'],
  ['help', '/help'],
]

export async function generateMetadata({ params }: PageProps<'/[locale]/offline'>): Promise<Metadata> {
  return { title: offlineWords(localeIn((await params).locale)).title, robots: { index: false } }
}

/** What the service worker shows in place of a page that was never opened here, at that page's own address. */
export default async function OfflinePage({ params }: PageProps<'/[locale]/offline'>) {
  const locale = localeIn((await params).locale)
  const words = offlineWords(locale)
  return (
    <section className={styles.page}>
      <h1>{words.title}</h1>
      <p>{words.why}</p>
      <p>
        <RetryButton label={words.retry} />
      </p>
      <h2>{words.works}</h2>
      <ul className={styles.pages}>
        {WORKING.map(([name, path]) => (
          <li key={path}>
            <a href={localPath(locale, path)}>{words.pages[name]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
