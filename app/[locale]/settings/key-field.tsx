'use client'

import { type KeyboardEvent, useState } from 'react'
import { settingsWords } from '#i18n/pages/settings'
import { shortcutWords } from '#i18n/pages/shortcuts'
import type { Locale } from '#i18n/locale'
import { type Shortcut, keysOf, ownerOf, withKey } from '../keyboard/shortcuts'
import { changeSetting } from '../change-setting'
import styles from './settings.module.css'

type Props = { readonly shortcut: Shortcut; readonly keyMap: string; readonly locale: Locale }

/** One shortcut with its key: chosen, the next key that is pressed becomes its own, unless it belongs to another. */
export function KeyField({ shortcut, keyMap, locale }: Props) {
  const words = settingsWords(locale)
  const commands = shortcutWords(locale)
  const [isListening, setIsListening] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const name = commands[shortcut.command]
  const key = keysOf(shortcut, keyMap)[0] ?? ''

  function stop(): void {
    setIsListening(false)
    setRefusal(null)
  }
  function hear(event: KeyboardEvent): void {
    if (!isListening || event.key === 'Tab' || isModifier(event)) return
    event.preventDefault()
    if (event.key === 'Escape') return stop()
    const pressed = event.key === ' ' ? 'Space' : event.key.toLowerCase()
    const refused = refusalOf(pressed, { shortcut, keyMap, locale })
    if (refused !== null) return setRefusal(refused)
    stop()
    if (pressed !== key)
      changeSetting('keyMap', withKey(keyMap, shortcut, pressed), words.changed(name, pressed))
  }
  return (
    <li className={styles.key}>
      <span>{name}</span>
      <button
        type="button"
        className={styles.capture}
        aria-pressed={isListening}
        aria-label={isListening ? `${words.keys.press} ${words.keys.cancel}` : words.keys.change(name, key)}
        onClick={() => (isListening ? stop() : setIsListening(true))}
        onKeyDown={hear}
        onBlur={stop}
      >
        {isListening ? words.keys.press : <kbd>{key}</kbd>}
      </button>
      <p role="alert">{refusal}</p>
    </li>
  )
}

/** Keys that only change what another key writes; those with Ctrl are the browser's. */
const isModifier = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || ['Shift', 'CapsLock', 'Fn', 'AltGraph'].includes(key)

function refusalOf(pressed: string, { shortcut, keyMap, locale }: Props): string | null {
  const { keys } = settingsWords(locale)
  if (/^\d$/.test(pressed)) return keys.digits
  const owner = ownerOf(pressed === 'enter' ? 'Enter' : pressed, keyMap, shortcut.command)
  const names: Readonly<Record<string, string>> = shortcutWords(locale)
  if (owner !== null) return keys.taken(pressed, names[owner] ?? owner)
  return /^[!-~]$/.test(pressed) && pressed !== ',' && pressed !== '=' ? null : keys.unusable
}
