'use client'

import type { ReactNode } from 'react'
import { useStudy } from '#client/use-study'
import { settingsWords } from '#i18n/pages/settings'
import type { Locale } from '#i18n/locale'
import { pick } from '#i18n/translate'
import { localPath } from '../../local-path'
import { AccountPart } from './account-part'
import { AppearancePart } from './appearance-part'
import { Section } from './fields'
import { KeyboardPart } from './keyboard-part'
import { LanguagePart } from './language-part'
import { LearningPart } from './learning-part'
import { RemindersPart } from './reminders-part'
import styles from './settings.module.css'

type Props = { readonly locale: Locale }

/** The sections in their order, each with its part. */
const PARTS = {
  learning: LearningPart,
  appearance: AppearancePart,
  keyboard: KeyboardPart,
  reminders: RemindersPart,
  language: LanguagePart,
  data: DataPart,
  account: AccountPart,
} as const satisfies Record<keyof ReturnType<typeof settingsWords>['sections'], (props: Props) => ReactNode>
const NAMES = Object.keys(PARTS) as (keyof typeof PARTS)[]

/** What a learner can set, with an index in front; each change can be taken back. */
export function SettingsScreen({ locale }: Props) {
  const words = settingsWords(locale)
  const { status } = useStudy()
  return (
    <div className={styles.page}>
      <h1>{words.title}</h1>
      <nav aria-label={words.contents} className={styles.contents}>
        {NAMES.map((name) => (
          <a key={name} href={`#${name}`}>
            {words.sections[name]}
          </a>
        ))}
      </nav>
      {status === 'ready' ? (
        NAMES.map((name) => {
          const Part = PARTS[name]
          return (
            <Section key={name} id={name} title={words.sections[name]}>
              <Part locale={locale} />
            </Section>
          )
        })
      ) : (
        <p>{pick(locale).review[status]}</p>
      )}
    </div>
  )
}

function DataPart({ locale }: Props) {
  const { hint, link, privacy } = settingsWords(locale).data
  return (
    <>
      <p>{hint}</p>
      <a className={styles.link} href={localPath(locale, '/data')}>
        {link}
      </a>{' '}
      <a className={styles.link} href={localPath(locale, '/privacy')}>
        {privacy}
      </a>
    </>
  )
}
