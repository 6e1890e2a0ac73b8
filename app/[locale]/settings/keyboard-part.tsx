'use client'

import { useStudy } from '#client/use-study'
import { settingsWords } from '#i18n/pages/settings'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import { SHORTCUTS } from '../keyboard/shortcuts'
import { SingleKeysSwitch } from '../keyboard/single-keys-switch'
import { changeSetting } from '../change-setting'
import { SwitchField } from './fields'
import { KeyField } from './key-field'
import styles from './settings.module.css'

const MOVABLE = SHORTCUTS.filter(({ movable }) => movable)

/** Whether single keys do anything, and which. */
export function KeyboardPart({ locale }: { readonly locale: Locale }) {
  const words = settingsWords(locale)
  const { spaceGrades, keyMap } = useStudy().settings
  return (
    <>
      <SingleKeysSwitch locale={locale} />
      <SwitchField
        {...words.spaceGrades}
        isOn={spaceGrades}
        onChange={(isOn) =>
          changeSetting(
            'spaceGrades',
            isOn,
            words.changed(words.spaceGrades.label, isOn ? words.on : words.off),
          )
        }
      />
      <fieldset className={styles.choice}>
        <legend>{words.keys.title}</legend>
        <p>{words.keys.hint}</p>
        <ul className={styles.keys}>
          {MOVABLE.map((shortcut) => (
            <KeyField key={shortcut.command} {...{ shortcut, keyMap, locale }} />
          ))}
        </ul>
        <p className={styles.keyLinks}>
          {keyMap !== '' && (
            <button
              type="button"
              className={styles.button}
              onClick={() => changeSetting('keyMap', '', words.changed(words.keys.reset, null))}
            >
              {words.keys.reset}
            </button>
          )}
          <a className={styles.link} href={`${localPath(locale, '/help')}#shortcuts`}>
            {words.keys.all}
          </a>
        </p>
      </fieldset>
    </>
  )
}
