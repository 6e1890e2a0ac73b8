import { type Reason, exampleReviews } from '#core/schedule/explain'
import { helpWords } from '#i18n/pages/help'
import { percent } from '#i18n/percent'
import type { Locale } from '#i18n/locale'
import { pick } from '#i18n/translate'
import styles from './help.module.css'

type Props = { readonly locale: Locale }

/** How a card gets its interval, with an example that is computed, not written. */
export function IntervalHelp({ locale }: Props) {
  const words = helpWords(locale)
  return (
    <section aria-labelledby="interval">
      <h2 id="interval">{words.interval}</h2>
      {words.intervalLead.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <Example locale={locale} />
      {words.intervalAfter.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  )
}

const TARGET = 0.9

function Example({ locale }: Props) {
  const words = helpWords(locale).example
  const reviews = exampleReviews(['good', 'good', 'good', 'again'], TARGET)
  return (
    <table className={styles.example}>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          {[words.review, words.waited, words.recall, words.grade, words.stability, words.next].map(
            (name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {reviews.map((review, index) => (
          <Row key={index} {...{ review, locale }} number={index + 1} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = Props & { readonly review: Reason; readonly number: number }

function Row({ review, number, locale }: RowProps) {
  const words = helpWords(locale).example
  const { after, elapsedDays, recall, grade } = review
  return (
    <tr>
      <th scope="row">{number}</th>
      <td>{elapsedDays === 0 ? words.sameDay : words.days(String(elapsedDays))}</td>
      <td>{percent(Number((recall ?? 1).toFixed(3)))}%</td>
      <td>{pick(locale).grades[grade]}</td>
      <td>{words.days(after.memory.stabilityDays.toFixed(1))}</td>
      <td>{after.phase === 'review' ? words.days(String(after.intervalDays)) : words.step}</td>
    </tr>
  )
}
