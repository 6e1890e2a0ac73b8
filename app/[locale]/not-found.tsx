import { LANGUAGE_TAGS, LOCALES } from '#i18n/locale'
import { errorWords } from '#i18n/pages/errors'
import { localPath } from '../local-path'
import styles from './message.module.css'

/** Is not told in which language it was asked for: it says it in both, and the page's own shows. No page carries it. */
export default function NotFound() {
  return (
    <section className={styles.page}>
      {LOCALES.map((locale) => (
        <div key={locale} lang={LANGUAGE_TAGS[locale]}>
          <h1>{errorWords(locale).notFound}</h1>
          <a href={localPath(locale, '/')}>{errorWords(locale).home}</a>
        </div>
      ))}
    </section>
  )
}
