'use client'

import { useStudy } from '#client/use-study'
import { dataWords } from '#i18n/pages/data'
import type { Locale } from '#i18n/locale'
import { pick } from '#i18n/translate'
import { DataSection } from './data-section'
import styles from './data.module.css'
import { ExportPart } from './export-part'
import { ImportPart } from './import-part'
import { RefusedPart } from './refused-part'
import { StoredPart } from './stored-part'
import { useDeviceData } from './use-device-data'

type Props = { readonly locale: Locale }

/** What this browser holds of the learner, the ways to take it along, and the way back in. */
export function DataScreen({ locale }: Props) {
  const words = dataWords(locale)
  const review = pick(locale).review
  const { status } = useStudy()
  const reading = useDeviceData()
  const isBroken = status === 'broken' || reading === 'broken'
  return (
    <div className={styles.page}>
      <h1>{words.title}</h1>
      {isBroken && <p>{review.broken}</p>}
      {!isBroken && reading === 'loading' && <p>{review.loading}</p>}
      {!isBroken && reading !== 'loading' && (
        <>
          <Whereabouts locale={locale} />
          <DataSection title={words.stored}>
            <StoredPart data={reading} locale={locale} />
          </DataSection>
          <DataSection title={words.exports}>
            <ExportPart locale={locale} />
          </DataSection>
          {reading.refused.length > 0 && (
            <DataSection title={words.refused}>
              <RefusedPart refused={reading.refused} locale={locale} />
            </DataSection>
          )}
          <DataSection title={words.import.title}>
            <ImportPart locale={locale} />
          </DataSection>
        </>
      )}
    </div>
  )
}

function Whereabouts({ locale }: Props) {
  const words = dataWords(locale)
  const { account } = useStudy()
  return <p>{account === null ? words.guest : words.learner(account.email ?? '')}</p>
}
