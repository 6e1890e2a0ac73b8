'use client'

import { useStudy } from '#client/use-study'
import { settingsWords } from '#i18n/pages/settings'
import type { Locale } from '#i18n/locale'
import { changeSetting } from '../change-setting'
import { SwitchField } from '../settings/fields'

/** Turns all keys without Ctrl off: in the settings, and where somebody looks who has just met them. */
export function SingleKeysSwitch({ locale }: { readonly locale: Locale }) {
  const words = settingsWords(locale)
  const { label, hint } = words.singleKeys
  return (
    <SwitchField
      {...{ label, hint }}
      isOn={useStudy().settings.singleKeys}
      onChange={(isOn) =>
        changeSetting('singleKeys', isOn, words.changed(label, isOn ? words.on : words.off))
      }
    />
  )
}
