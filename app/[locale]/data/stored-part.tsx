'use client'

import type { DeviceData } from '#client/device-data'
import { useStudy } from '#client/use-study'
import { dataWords } from '#i18n/pages/data'
import { LANGUAGE_TAGS, type Locale } from '#i18n/locale'
import styles from './data.module.css'

type Props = { readonly data: DeviceData; readonly locale: Locale }

const BYTES_PER_MEGABYTE = 1_000_000

/** How much there is, and how safe it is here. */
export function StoredPart({ data, locale }: Props) {
  const words = dataWords(locale)
  const { sync } = useStudy()
  const number = new Intl.NumberFormat(LANGUAGE_TAGS[locale], { maximumFractionDigits: 1 })
  const { events, refused, spaceBytes, isKept } = data
  const facts: Record<keyof typeof words.facts, string | null> = {
    events: number.format(events.length),
    pending: number.format(sync.pendingCount),
    refused: number.format(refused.length),
    space: spaceBytes === null ? null : words.megabytes(number.format(spaceBytes / BYTES_PER_MEGABYTE)),
    kept: isKept ? words.isKept : words.mayBeCleared,
  }
  const names = Object.keys(facts) as (keyof typeof facts)[]
  return (
    <dl className={styles.facts}>
      {names.map(
        (name) =>
          facts[name] !== null && (
            <div key={name} data-fact={name}>
              <dt>{words.facts[name]}</dt>
              <dd>{facts[name]}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
