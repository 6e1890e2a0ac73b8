import { expect, test } from 'vitest'
import { type Key, type KeySettings, type Situation, commandForKey as commandOf } from './command-for-key'
import { type Command, SHORTCUTS, keysOf, ownerOf, withKey } from './shortcuts'

const key = (name: string, changes: Partial<Key> = {}): Key => ({
  key: name,
  code: /^[0-9]$/.test(name) ? `Digit${name}` : /^[a-z]$/.test(name) ? `Key${name.toUpperCase()}` : '',
  keyCode: 0,
  repeat: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  defaultPrevented: false,
  ...changes,
})
const SETTINGS: KeySettings = { singleKeys: true, spaceGrades: true, keyMap: '' }
const commandForKey = (pressed: Key, situation: Situation, settings = SETTINGS): Command | 'g' | null =>
  commandOf(pressed, situation, settings)

const question: Situation = {
  isRevealed: false,
  hasOptions: false,
  msSinceChange: 0,
  focus: 'page',
  isDialogOpen: false,
  isAfterG: false,
}
const answer: Situation = { ...question, isRevealed: true, msSinceChange: 1_000 }

test.each([
  [' ', question, 'reveal'],
  ['Enter', question, 'reveal'],
  [' ', answer, 'proposed'],
  ['1', question, null],
  ['1', answer, 'again'],
  ['2', answer, 'hard'],
  ['3', answer, 'good'],
  ['4', answer, 'easy'],
  ['5', answer, null],
  ['u', question, 'undo'],
  ['n', answer, 'note'],
  ['s', question, 'suspend'],
  ['@', question, 'suspend'],
  ['b', question, 'bury'],
  ['-', question, 'bury'],
  ['?', question, 'help'],
  ['？', question, 'help'],
  ['Escape', question, 'close'],
  ['/', question, 'search'],
  ['、', question, 'search'],
  ['／', question, 'search'],
  ['e', answer, 'edit'],
  ['i', answer, 'term'],
  ['r', answer, 'replay'],
  ['m', question, 'menu'],
  ['.', question, 'menu'],
  ['j', question, 'next'],
  ['k', question, 'previous'],
  ['g', question, 'g'],
  ['x', question, null],
] as const)('%j gives %j', (name, situation, command) => {
  expect(commandForKey(key(name), situation)).toBe(command)
})

test('the number pad grades too, and digits with Shift do not', () => {
  expect(commandForKey(key('3', { code: 'Numpad3' }), answer)).toBe('good')
  expect(commandForKey(key('#', { code: 'Digit3', shiftKey: true }), answer)).toBeNull()
  expect(commandForKey(key('@', { code: 'Digit2', shiftKey: true }), answer)).toBe('suspend')
  expect(commandForKey(key('/', { code: 'Digit7', shiftKey: true }), answer), 'a German keyboard').toBe(
    'search',
  )
  expect(commandForKey(key('F1', { code: 'F1' }), answer)).toBeNull()
})

test('Ctrl+Z and Cmd+Z undo, with Shift they redo, other combinations are left alone', () => {
  expect(commandForKey(key('z', { ctrlKey: true }), question)).toBe('undo')
  expect(commandForKey(key('z', { metaKey: true, shiftKey: true }), question)).toBe('redo')
  expect(commandForKey(key('u', { ctrlKey: true }), question)).toBeNull()
  expect(commandForKey(key('1', { altKey: true }), answer)).toBeNull()
})

test.each<[string, Partial<Key>]>([
  ['a key held down', { repeat: true }],
  ['a key of an input method', { isComposing: true }],
  ['the first key of an input method', { keyCode: 229 }],
  ['a key that somebody else has handled', { defaultPrevented: true }],
])('%s does nothing', (_, change) => expect(commandForKey(key('1', change), answer)).toBeNull())

test('a double press after reveal does not grade; a digit does', () => {
  const justRevealed = { ...answer, msSinceChange: 249 }
  expect(commandForKey(key(' '), justRevealed)).toBeNull()
  expect(commandForKey(key('3'), justRevealed)).toBe('good')
})

test('a focused button keeps Space and Enter, a field keeps everything, a dialog keeps everything', () => {
  expect(commandForKey(key(' '), { ...answer, focus: 'control' })).toBeNull()
  expect(commandForKey(key('2'), { ...answer, focus: 'control' })).toBe('hard')
  expect(commandForKey(key('1'), { ...answer, focus: 'field' })).toBeNull()
  expect(commandForKey(key('1'), { ...answer, isDialogOpen: true })).toBeNull()
})

test('g and then a letter goes somewhere', () => {
  expect(commandForKey(key('h'), { ...question, isAfterG: true })).toBe('goToday')
  expect(commandForKey(key('b'), { ...question, isAfterG: true })).toBe('goBrowse')
})

test('on a choice card digits pick before reveal, and grade after it, not in the same breath', () => {
  const choice = { ...question, hasOptions: true, msSinceChange: 1_000 }
  expect(commandForKey(key('2'), choice)).toBe('pick2')
  expect(commandForKey(key('0'), choice), 'none of them').toBe('pick0')
  expect(commandForKey(key('0'), { ...answer, hasOptions: true })).toBeNull()
  expect(commandForKey(key('2'), { ...choice, msSinceChange: 100 }), 'a digit pressed twice').toBeNull()
  expect(commandForKey(key('2'), { ...answer, hasOptions: true, msSinceChange: 100 })).toBeNull()
  expect(commandForKey(key('2'), { ...answer, hasOptions: true })).toBe('hard')
})

test('Ctrl+K opens the search from anywhere, also from a field; Ctrl+Z in a field is the field’s', () => {
  const field = { ...question, focus: 'field' } as const
  expect(commandForKey(key('k', { ctrlKey: true }), field)).toBe('search')
  expect(commandForKey(key('z', { ctrlKey: true }), field)).toBeNull()
  expect(commandForKey(key('Escape'), field)).toBeNull()
})

test('after g only a place is understood', () => {
  const afterG = { ...question, isAfterG: true }
  const places = ['h', 'r', 'b', 'm', 'p', 's'].map((letter) => commandForKey(key(letter), afterG))
  expect(places).toEqual(['goToday', 'goReview', 'goBrowse', 'goMap', 'goPath', 'goStats'])
  expect(commandForKey(key('n'), afterG)).toBeNull()
})

test('with single keys off nothing but Esc and keys with Ctrl is heard', () => {
  const off = { ...SETTINGS, singleKeys: false }
  for (const name of [' ', 'Enter', '1', '3', 'u', 's', '/', '?', 'g'])
    expect(commandForKey(key(name), answer, off), name).toBeNull()
  expect(commandForKey(key('z', { ctrlKey: true }), answer, off)).toBe('undo')
  expect(commandForKey(key('Escape'), answer, off)).toBe('close')
})

test('Space can be kept from grading; Enter still does', () => {
  const careful = { ...SETTINGS, spaceGrades: false }
  expect(commandForKey(key(' '), question, careful)).toBe('reveal')
  expect(commandForKey(key(' '), answer, careful)).toBeNull()
  expect(commandForKey(key('Enter'), answer, careful)).toBe('proposed')
})

const shortcutOf = (command: Command) => SHORTCUTS.find((each) => each.command === command) ?? SHORTCUTS[0]!

test('a letter can be moved to another key, and back', () => {
  const keyMap = withKey('', shortcutOf('undo'), 'z')
  const moved = { ...SETTINGS, keyMap }
  expect(commandForKey(key('z'), question, moved)).toBe('undo')
  expect(commandForKey(key('u'), question, moved)).toBeNull()
  expect(keysOf(shortcutOf('undo'), keyMap)).toEqual(['z', 'Ctrl+Z'])
  expect(withKey(keyMap, shortcutOf('undo'), 'u')).toBe('')
})

test('a key that is taken says by whom, and eight letters can be moved', () => {
  expect(ownerOf('n', '', 'undo')).toBe('note')
  expect(ownerOf('1', '', 'undo')).toBe('again')
  expect(ownerOf('g', '', 'undo')).toBe('goToday')
  expect(ownerOf('z', '', 'undo')).toBeNull()
  expect(ownerOf('u', 'undo=z', 'note')).toBeNull()
  expect(SHORTCUTS.filter(({ movable }) => movable)).toHaveLength(8)
})

test('a setting that makes no sense moves nothing', () =>
  expect(commandForKey(key('u'), question, { ...SETTINGS, keyMap: 'reveal=u,nonsense,=,x=y' })).toBe('undo'))
