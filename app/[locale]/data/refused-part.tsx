'use client'

import type { DeviceData } from '#client/device-data'
import { dayRuleOf } from '#client/today'
import { useStudy } from '#client/use-study'
import { formatMoment } from '#i18n/moment-text'
import { dataWords } from '#i18n/pages/data'
import type { Locale } from '#i18n/locale'
import styles from './data.module.css'

type Props = { readonly refused: DeviceData['refused']; readonly locale: Locale }

/** The newest of them; the page counts all, and the JSON file holds all. */
const MOST = 100

/** What the server did not store, and why. */
export function RefusedPart({ refused, locale }: Props) {
  const words = dataWords(locale)
  const { settings } = useStudy()
  const { timeZone } = dayRuleOf(settings)
  const newest = [...refused].sort((a, b) => b.event.atMs - a.event.atMs).slice(0, MOST)
  return (
    <>
      <p className={styles.hint}>{words.refusedWhy}</p>
      <table className={styles.table}>
        <caption className="visually-hidden">{words.refused}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.time}</th>
            <th scope="col">{words.columns.kind}</th>
            <th scope="col">{words.columns.reason}</th>
          </tr>
        </thead>
        <tbody>
          {newest.map(({ event, code }) => (
            <tr key={event.id}>
              <td>{formatMoment(event.atMs, locale, timeZone)}</td>
              <td>
                <code>{event.kind}</code>
              </td>
              <td>{words.reasons[code]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
