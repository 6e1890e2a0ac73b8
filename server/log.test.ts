import { afterEach, expect, test, vi } from 'vitest'
import { reportBug } from './log'

afterEach(() => vi.restoreAllMocks())

test('a bug is told by its kind and place, never by its message, however many lines that has', () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  reportBug('a route', new RangeError('secret@example.org\nnote: my diary\n  and more of it'))
  const line = String(said.mock.calls[0]?.[0])
  expect(line).not.toMatch(/secret|diary|more of it/)
  expect(JSON.parse(line)).toMatchObject({
    ...{ level: 'error', message: 'bug', where: 'a route', kind: 'RangeError' },
    stack: expect.stringContaining('log.test.ts'),
  })
})

test.each(['as it was made', 'changed since'])('a message that looks like a place is not told, %s', (how) => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const error = new RangeError('no\n    at secret@example.org:1:1\n    at my diary')
  expect(error.stack).toContain('diary')
  if (how === 'changed since') error.message = 'other words'
  reportBug('a route', error)
  expect(String(said.mock.calls[0]?.[0])).not.toMatch(/secret|diary/)
})
