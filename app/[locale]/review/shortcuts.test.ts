import { expect, test } from 'vitest'
import { type Key, type Situation, commandForKey } from './shortcuts'

const key = (name: string, changes: Partial<Key> = {}): Key => ({
  key: name,
  code: /^[0-9]$/.test(name) ? `Digit${name}` : name === 'z' ? 'KeyZ' : '',
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
const question: Situation = {
  isRevealed: false,
  hasOptions: false,
  msSinceReveal: 0,
  focus: 'page',
  isDialogOpen: false,
  isAfterG: false,
}
const answer: Situation = { ...question, isRevealed: true, msSinceReveal: 1_000 }

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
  ['g', question, 'g'],
  ['x', question, null],
] as const)('%j gives %j', (name, situation, command) => {
  expect(commandForKey(key(name), situation)).toBe(command)
})

test('the number pad grades too, and digits with Shift do not', () => {
  expect(commandForKey(key('3', { code: 'Numpad3' }), answer)).toBe('good')
  expect(commandForKey(key('#', { code: 'Digit3', shiftKey: true }), answer)).toBeNull()
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
  const justRevealed = { ...answer, msSinceReveal: 249 }
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
  const choice = { ...question, hasOptions: true }
  expect(commandForKey(key('2'), choice)).toBe('pick2')
  expect(commandForKey(key('2'), { ...answer, hasOptions: true, msSinceReveal: 100 })).toBeNull()
  expect(commandForKey(key('2'), { ...answer, hasOptions: true })).toBe('hard')
})
