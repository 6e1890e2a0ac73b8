import type { TermPage } from '#core/deck/term-page'
import { termWords } from '#i18n/pages/term'
import type { Locale } from '#i18n/locale'
import styles from './term.module.css'

type Props = { readonly formula: NonNullable<TermPage['formula']>; readonly locale: Locale }

/** The formula, how it is read aloud, and what each symbol stands for. */
export function TermFormula({ formula, locale }: Props) {
  const words = termWords(locale)
  return (
    <section>
      <h2>{words.formula}</h2>
      <div
        className={styles.formula}
        role="region"
        aria-label={words.formula}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- whoever scrolls by keyboard has to reach it
        tabIndex={0}
        dangerouslySetInnerHTML={{ __html: formula.html }}
      />
      <p className={styles.reading}>
        {words.readAloud} {formula.reading[locale]}
      </p>
      <dl className={styles.symbols}>
        {formula.symbols.map((symbol) => (
          <div key={symbol.html}>
            <dt dangerouslySetInnerHTML={{ __html: symbol.html }} />
            <dd>{symbol[locale]}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{words.source}</summary>
        <pre className={styles.latex}>
          <code>{formula.latex}</code>
        </pre>
      </details>
    </section>
  )
}
