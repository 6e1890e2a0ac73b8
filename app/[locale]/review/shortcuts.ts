import type { Grade } from '#core/event'
import type { shortcutWords } from '#i18n/pages/shortcuts'

export type Command =
  | 'reveal'
  | 'proposed'
  | Grade
  | 'pick1'
  | 'pick2'
  | 'pick3'
  | 'pick4'
  | 'undo'
  | 'redo'
  | 'note'
  | 'suspend'
  | 'bury'
  | 'close'
  | 'help'
  | 'goToday'
  | 'goReview'
  | 'goBrowse'

/** What a key does: the one table behind the handler and the list of shortcuts. */
export const SHORTCUTS: readonly {
  readonly command: Command & keyof ReturnType<typeof shortcutWords>
  readonly keys: readonly string[]
}[] = [
  { command: 'reveal', keys: ['Space', 'Enter'] },
  { command: 'again', keys: ['1'] },
  { command: 'hard', keys: ['2'] },
  { command: 'good', keys: ['3'] },
  { command: 'easy', keys: ['4'] },
  { command: 'undo', keys: ['u', 'Ctrl+Z'] },
  { command: 'redo', keys: ['Ctrl+Shift+Z'] },
  { command: 'note', keys: ['n'] },
  { command: 'suspend', keys: ['s', '@'] },
  { command: 'bury', keys: ['b', '-'] },
  { command: 'close', keys: ['Esc'] },
  { command: 'help', keys: ['?'] },
  { command: 'goToday', keys: ['g h'] },
  { command: 'goReview', keys: ['g r'] },
  { command: 'goBrowse', keys: ['g b'] },
]

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

/** What surrounds the key press. */
export type Situation = {
  readonly isRevealed: boolean
  /** A choice card: digits pick an option. */
  readonly hasOptions: boolean
  readonly msSinceReveal: number
  /** `field`: something that takes text; `control`: a button or link, which owns Space and Enter. */
  readonly focus: 'page' | 'control' | 'field'
  readonly isDialogOpen: boolean
  /** `g` was pressed within the last second. */
  readonly isAfterG: boolean
}

const IME_KEY_CODE = 229
/** A double press never grades, a double tap never reveals. */
export const DEAD_AFTER_REVEAL_MS = 250

const GRADE_DIGITS: Readonly<Record<string, Grade>> = { '1': 'again', '2': 'hard', '3': 'good', '4': 'easy' }
const PICK_DIGITS: Readonly<Record<string, Command>> = {
  '1': 'pick1',
  '2': 'pick2',
  '3': 'pick3',
  '4': 'pick4',
}
const AFTER_G: Readonly<Record<string, Command>> = { h: 'goToday', r: 'goReview', b: 'goBrowse' }
const LETTERS: Readonly<Record<string, Command | 'g'>> = {
  u: 'undo',
  n: 'note',
  s: 'suspend',
  '@': 'suspend',
  b: 'bury',
  '-': 'bury',
  '?': 'help',
  '？': 'help',
  g: 'g',
  Escape: 'close',
}

/** The command of a key press; `g` begins a sequence; null when the key is not ours. */
export function commandForKey(key: Key, situation: Situation): Command | 'g' | null {
  if (isNotForUs(key) || situation.isDialogOpen || situation.focus === 'field') return null
  if (key.ctrlKey || key.metaKey || key.altKey) return undoOrRedo(key)
  const commands = [afterG(key, situation), gradeOf(key, situation), revealOrProposed(key, situation)]
  return commands.find((command) => command !== null) ?? LETTERS[key.key] ?? null
}

const afterG = ({ key }: Key, { isAfterG }: Situation): Command | null =>
  isAfterG ? (AFTER_G[key] ?? null) : null

/** Keys held down, keys of an input method (the first comes before it says so), keys that somebody has handled. */
const isNotForUs = (key: Key): boolean =>
  key.defaultPrevented || key.repeat || key.isComposing || key.keyCode === IME_KEY_CODE

function undoOrRedo({ code, altKey, shiftKey }: Key): Command | null {
  if (code !== 'KeyZ' || altKey) return null
  return shiftKey ? 'redo' : 'undo'
}

/** Before reveal digits pick an option where there are any; after it they grade, on such a card not in the same breath. */
function gradeOf({ code, shiftKey }: Key, situation: Situation): Command | null {
  const digit = /^(?:Digit|Numpad)([1-4])$/.exec(code)?.[1]
  if (digit === undefined || shiftKey) return null
  const { isRevealed, hasOptions, msSinceReveal } = situation
  if (!isRevealed) return hasOptions ? (PICK_DIGITS[digit] ?? null) : null
  return hasOptions && msSinceReveal < DEAD_AFTER_REVEAL_MS ? null : (GRADE_DIGITS[digit] ?? null)
}

function revealOrProposed({ key }: Key, { isRevealed, msSinceReveal, focus }: Situation): Command | null {
  if ((key !== ' ' && key !== 'Enter') || focus === 'control') return null
  if (!isRevealed) return 'reveal'
  return msSinceReveal < DEAD_AFTER_REVEAL_MS ? null : 'proposed'
}
