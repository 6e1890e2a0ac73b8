'use client'

import { useStudy } from '#client/use-study'
import { REVIEWS_NEEDED, type Retention, retentionOver } from '#core/stats/retention'
import { progressWords } from '#i18n/pages/progress'
import { statsWords } from '#i18n/pages/stats'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import { RecallBar } from '../progress/recall-bar'
import { useHistory } from '../progress/use-history'
import { StatsSection } from './stats-section'
import styles from './stats.module.css'

const WINDOWS = [7, 30, 365]

/** Share remembered against the target. Too few reviews give no percentage, but say how many are missing. */
export function RetentionPart({ locale }: { readonly locale: Locale }) {
  const words = statsWords(locale).retention
  const { percent } = progressWords(locale)
  const { desiredRetention } = useStudy().settings
  const { reviews, today } = useHistory()
  const all = retentionOver(reviews, today, WINDOWS.at(-1) ?? 0)
  return (
    <StatsSection title={words.title} reading={words.reading(percent(desiredRetention))}>
      {all.share === null ? (
        <p>
          {words.needed(REVIEWS_NEEDED - all.reviewCount)}{' '}
          <a href={localPath(locale, '/review')}>{words.review}</a>
        </p>
      ) : (
        <table className={styles.table}>
          <caption className="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              {[words.window, words.share, words.range, words.reviews].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {WINDOWS.map((days) => (
              <Window key={days} {...{ days, locale, retention: retentionOver(reviews, today, days) }} />
            ))}
          </tbody>
        </table>
      )}
    </StatsSection>
  )
}

type WindowProps = { readonly days: number; readonly retention: Retention; readonly locale: Locale }

function Window({ days, retention, locale }: WindowProps) {
  const words = statsWords(locale).retention
  const { percent } = progressWords(locale)
  const { share, low, high, reviewCount } = retention
  return (
    <tr>
      <th scope="row" className={styles.short}>
        {words.days(days)}
      </th>
      {share === null ? (
        <td colSpan={2}>{words.needed(REVIEWS_NEEDED - reviewCount)}</td>
      ) : (
        <>
          <td>
            <RecallBar share={share} locale={locale} />
          </td>
          <td>
            {Math.round(low * 100)}–{percent(high)}
          </td>
        </>
      )}
      <td>{reviewCount}</td>
    </tr>
  )
}
