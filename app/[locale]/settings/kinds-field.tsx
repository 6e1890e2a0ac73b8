'use client'

import { useStudy } from '#client/use-study'
import { CARD_KINDS, type CardKind } from '#core/deck/card'
import { settingsWords } from '#i18n/pages/settings'
import type { Locale } from '#i18n/locale'
import { changeSetting } from '../change-setting'
import styles from './settings.module.css'

/** Which kinds of question are introduced. What was begun goes on. */
export function KindsField({ locale }: { readonly locale: Locale }) {
  const words = settingsWords(locale)
  const { title, hint, names } = words.kinds
  const hidden = useStudy()
    .settings.hiddenKinds.split(',')
    .filter((kind) => kind !== '')
  function toggle(kind: CardKind): void {
    const isHidden = hidden.includes(kind)
    const next = isHidden ? hidden.filter((each) => each !== kind) : [...hidden, kind]
    changeSetting('hiddenKinds', next.join(','), words.changed(names[kind], isHidden ? words.on : words.off))
  }
  return (
    <fieldset className={styles.choice}>
      <legend>{title}</legend>
      <div className={styles.kinds}>
        {(Object.keys(CARD_KINDS) as CardKind[]).map((kind) => (
          <label key={kind} className={styles.check}>
            <input type="checkbox" checked={!hidden.includes(kind)} onChange={() => toggle(kind)} />{' '}
            {names[kind]}
          </label>
        ))}
      </div>
      <p>{hint}</p>
    </fieldset>
  )
}
