import type { TermPage } from '#core/deck/term-page'
import { termWords } from '#i18n/pages/term'
import type { Locale } from '#i18n/locale'
import code from '../../review/answer-field.module.css'
import styles from './term.module.css'

type Props = { readonly page: TermPage; readonly locale: Locale }

/** The library's own signature, and a snippet with what it gave when it was run. */
export function TermCode({ page: { api, example }, locale }: Props) {
  const words = termWords(locale)
  return (
    <>
      {api.length > 0 && (
        <section>
          <h2>{words.api}</h2>
          {api.map((entry) => (
            <p key={entry.name} className={styles.entry}>
              <code>{entry.name}</code>
              <code className={styles.signature}>{entry.signature}</code>
              <span>
                {entry.library} · {entry.file}
              </span>
            </p>
          ))}
        </section>
      )}
      {example !== null && (
        <section>
          <h2>{words.example}</h2>
          <div className={code.code} dangerouslySetInnerHTML={{ __html: example.html }} />
          <p>
            {words.gives} <code>{example.output}</code>
          </p>
          <p className={styles.credit}>
            {example.libraries} · <time dateTime={example.date}>{example.date}</time>
          </p>
        </section>
      )}
    </>
  )
}
