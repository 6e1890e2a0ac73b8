'use client'

import { rememberChoice } from '#client/choices'
import { settingsWords } from '#i18n/pages/settings'
import { LANGUAGE_TAGS, LOCALES, type Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import { leavePage } from '../leave-page'
import { ChoiceField } from './fields'

const NAMES: Readonly<Record<Locale, string>> = { zh: '中文', en: 'English' }

/** A whole new page: every word changes. */
export function LanguagePart({ locale }: { readonly locale: Locale }) {
  return (
    <ChoiceField
      {...settingsWords(locale).language}
      value={locale}
      options={LOCALES.map((value) => ({ value, label: NAMES[value], lang: LANGUAGE_TAGS[value] }))}
      onChange={(value) => {
        rememberChoice('locale', value)
        leavePage(`${localPath(value, '/settings')}#language`)
      }}
    />
  )
}
