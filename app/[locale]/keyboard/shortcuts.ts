import type { Grade } from '#core/event'

/** What a key can ask for. Each page says which of them it answers. */
export type Command =
  | 'reveal'
  | 'proposed'
  | Grade
  | 'pick0'
  | 'pick1'
  | 'pick2'
  | 'pick3'
  | 'pick4'
  | 'undo'
  | 'redo'
  | 'edit'
  | 'note'
  | 'suspend'
  | 'bury'
  | 'term'
  | 'replay'
  | 'menu'
  | 'close'
  | 'search'
  | 'help'
  | 'goToday'
  | 'goReview'
  | 'goBrowse'
  | 'goMap'
  | 'goPath'
  | 'goStats'
  | 'next'
  | 'previous'

export type Shortcut = {
  readonly command: Exclude<Command, 'proposed' | `pick${number}`>
  /** The first is the one that a learner may change, where they may. */
  readonly keys: readonly string[]
  /** One of the eight letters of the review, each of which can be moved to another key. */
  readonly movable?: true
}

/** What each key does: the one table behind the handler, the list of shortcuts and the settings. */
export const SHORTCUTS: readonly Shortcut[] = [
  { command: 'reveal', keys: ['Space', 'Enter'] },
  { command: 'again', keys: ['1'] },
  { command: 'hard', keys: ['2'] },
  { command: 'good', keys: ['3'] },
  { command: 'easy', keys: ['4'] },
  { command: 'undo', keys: ['u', 'Ctrl+Z'], movable: true },
  { command: 'redo', keys: ['Ctrl+Shift+Z'] },
  { command: 'edit', keys: ['e'], movable: true },
  { command: 'note', keys: ['n'], movable: true },
  { command: 'suspend', keys: ['s', '@'], movable: true },
  { command: 'bury', keys: ['b', '-'], movable: true },
  { command: 'term', keys: ['i'], movable: true },
  { command: 'replay', keys: ['r'], movable: true },
  { command: 'menu', keys: ['m', '.'], movable: true },
  { command: 'close', keys: ['Esc'] },
  { command: 'search', keys: ['/', 'Ctrl+K'] },
  { command: 'help', keys: ['?'] },
  { command: 'goToday', keys: ['g h'] },
  { command: 'goReview', keys: ['g r'] },
  { command: 'goBrowse', keys: ['g b'] },
  { command: 'goMap', keys: ['g m'] },
  { command: 'goPath', keys: ['g p'] },
  { command: 'goStats', keys: ['g s'] },
  { command: 'next', keys: ['j'] },
  { command: 'previous', keys: ['k'] },
]

/** The keys of a shortcut once the learner's own key, if there is one, stands in for the first. */
export const keysOf = ({ command, keys }: Shortcut, keyMap: string): readonly string[] => {
  const own = movedKeys(keyMap).get(command)
  return own === undefined ? keys : [own, ...keys.slice(1)]
}

/** A learner's own keys, as the setting writes them: `undo=z,note=o`. What is not understood is left out. */
function movedKeys(keyMap: string): ReadonlyMap<string, string> {
  const pairs = keyMap.split(',').map((pair) => pair.split('='))
  return new Map(pairs.flatMap(([command = '', key = '']) => (isMovable(command) ? [[command, key]] : [])))
}

const isMovable = (command: string): boolean =>
  SHORTCUTS.some((shortcut) => shortcut.movable && shortcut.command === command)

/** The setting after a command was given another key; its usual key takes it out of the setting. */
export function withKey(keyMap: string, shortcut: Shortcut, key: string): string {
  const moved = new Map(movedKeys(keyMap)).set(shortcut.command, key)
  if (key === shortcut.keys[0]) moved.delete(shortcut.command)
  return [...moved].map((pair) => pair.join('=')).join(',')
}

/** Which other shortcut a key already belongs to; null when it is free. */
export const ownerOf = (key: string, keyMap: string, but: Command): Command | null =>
  key === 'g'
    ? 'goToday'
    : (SHORTCUTS.find(
        (shortcut) => shortcut.command !== but && keysOf(shortcut, keyMap).some((each) => each === key),
      )?.command ?? null)
