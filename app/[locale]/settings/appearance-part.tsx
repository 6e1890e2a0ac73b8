'use client'

import { frameWords } from '#i18n/pages/frame'
import { settingsWords } from '#i18n/pages/settings'
import type { Locale } from '#i18n/locale'
import { MOTIONS, NAME_ORDERS, TEXT_SIZES, type TextSize } from '../appearance'
import { THEMES } from '../theme'
import { say } from '../toast'
import { chooseLook, useLook } from '../use-look'
import { ChoiceField } from './fields'

/** Theme, size of text, order of languages and motion: kept on this device, drawn by the server from the next page on. */
export function AppearancePart({ locale }: { readonly locale: Locale }) {
  const words = settingsWords(locale)
  const { themes } = frameWords(locale)
  const theme = useLook('theme', 'auto')
  const size = useLook('text', 100)
  const motion = useLook('motion', 'auto')
  return (
    <>
      <ChoiceField
        {...words.theme}
        value={theme}
        options={THEMES.map((value) => ({ value, label: themes[value] }))}
        onChange={(value) => {
          chooseLook('theme', value)
          say(words.changed(words.theme.label, themes[value]), () => chooseLook('theme', theme))
        }}
      />
      <ChoiceField
        {...words.textSize}
        value={String(size)}
        options={TEXT_SIZES.map((value) => ({ value: String(value), label: `${value}%` }))}
        onChange={(value) => {
          chooseLook('text', Number(value) as TextSize)
          say(words.changed(words.textSize.label, `${value}%`), () => chooseLook('text', size))
        }}
      />
      <NameOrderField locale={locale} />
      <ChoiceField
        label={words.motion.label}
        hint={words.motion.hint}
        value={motion}
        options={MOTIONS.map((value) => ({ value, label: words.motion.options[value] }))}
        onChange={(value) => {
          chooseLook('motion', value)
          say(words.changed(words.motion.label, words.motion.options[value]), () =>
            chooseLook('motion', motion),
          )
        }}
      />
    </>
  )
}

function NameOrderField({ locale }: { readonly locale: Locale }) {
  const words = settingsWords(locale)
  const { label, hint, options } = words.nameOrder
  const order = useLook('names', 'app')
  return (
    <ChoiceField
      {...{ label, hint }}
      value={order}
      options={NAME_ORDERS.map((value) => ({ value, label: options[value] }))}
      onChange={(value) => {
        chooseLook('names', value)
        say(words.changed(label, options[value]), () => chooseLook('names', order))
      }}
    />
  )
}
