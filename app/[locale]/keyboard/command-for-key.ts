import { type Command, SHORTCUTS, keysOf } from './shortcuts'

/** As much of a keyboard event as decides. */
export type Key = {
  readonly key: string
  readonly code: string
  readonly keyCode: number
  readonly repeat: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly isComposing: boolean
  readonly defaultPrevented: boolean
}

/** What a review shows; other pages show no card. */
export type Showing = {
  readonly isRevealed: boolean
  /** A choice card: digits pick an option. */
  readonly hasOptions: boolean
  /** Since the card, or its answer, appeared. */
  readonly msSinceChange: number
}

/** What surrounds the key press. */
export type Situation = Showing & {
  /** `field`: something that takes text; `control`: a button or link, which owns Space and Enter. */
  readonly focus: 'page' | 'control' | 'field'
  readonly isDialogOpen: boolean
  /** `g` was pressed within the last second. */
  readonly isAfterG: boolean
}

/** The learner's settings, as far as they are about keys. */
export type KeySettings = {
  /** Off: only keys with Ctrl or Cmd, and Esc. WCAG 2.1.4. */
  readonly singleKeys: boolean
  readonly spaceGrades: boolean
  readonly keyMap: string
}

const IME_KEY_CODE = 229
/** A double press never grades, a double tap never reveals. */
export const DEAD_AFTER_REVEAL_MS = 250

/** Keys of a Chinese keyboard that stand where the others are. */
const WIDE: Readonly<Record<string, string>> = { '？': '?', '／': '/', '、': '/', '。': '.', Escape: 'Esc' }

/** The command of a key press; `g` begins a sequence; null when the key is not ours. */
export function commandForKey(key: Key, situation: Situation, settings: KeySettings): Command | 'g' | null {
  if (isNotForUs(key) || situation.isDialogOpen) return null
  if (key.ctrlKey || key.metaKey || key.altKey) return withModifier(key, situation)
  if (situation.focus === 'field') return null
  const pressed = WIDE[key.key] ?? key.key
  if (pressed === 'Esc') return 'close'
  return settings.singleKeys ? single(pressed, key, situation, settings) : null
}

/** A key by itself, such as it is written in the table. */
function single(
  pressed: string,
  key: Key,
  situation: Situation,
  settings: KeySettings,
): Command | 'g' | null {
  if (situation.isAfterG) return named(`g ${pressed}`, '')
  if (pressed === 'g') return 'g'
  // With Shift the same key writes something else: @ on one keyboard, / on another.
  if (!key.shiftKey && /^(?:Digit|Numpad)\d$/.test(key.code)) return forDigit(key, situation)
  if (pressed === ' ' || pressed === 'Enter') return revealOrProposed(pressed, situation, settings)
  return named(pressed, settings.keyMap)
}

/** Keys held down, keys of an input method (the first comes before it says so), keys that somebody has handled. */
const isNotForUs = (key: Key): boolean =>
  key.defaultPrevented || key.repeat || key.isComposing || key.keyCode === IME_KEY_CODE

const named = (name: string, keyMap: string): Command | null =>
  SHORTCUTS.find((shortcut) => keysOf(shortcut, keyMap).includes(name))?.command ?? null

/** In a field undo is the field's own. */
function withModifier({ code, altKey, shiftKey }: Key, { focus }: Situation): Command | null {
  if (altKey) return null
  if (code === 'KeyK' && !shiftKey) return 'search'
  if (code !== 'KeyZ' || focus === 'field') return null
  return shiftKey ? 'redo' : 'undo'
}

const GRADES = ['again', 'hard', 'good', 'easy'] as const
const PICKS = ['pick1', 'pick2', 'pick3', 'pick4'] as const

/** Before reveal digits pick an option where there are any; after it they grade, on such a card not in the same breath. */
function forDigit({ code }: Key, situation: Situation): Command | null {
  const { isRevealed, hasOptions, msSinceChange } = situation
  const index = Number(/^(?:Digit|Numpad)([0-4])$/.exec(code)?.[1]) - 1
  if (Number.isNaN(index)) return null
  if (hasOptions && msSinceChange < DEAD_AFTER_REVEAL_MS) return null
  if (isRevealed) return GRADES[index] ?? null
  return hasOptions ? (PICKS[index] ?? 'pick0') : null
}

function revealOrProposed(key: string, situation: Situation, { spaceGrades }: KeySettings): Command | null {
  const { isRevealed, msSinceChange, focus } = situation
  if (focus === 'control') return null
  if (!isRevealed) return 'reveal'
  if (msSinceChange < DEAD_AFTER_REVEAL_MS || (key === ' ' && !spaceGrades)) return null
  return 'proposed'
}
