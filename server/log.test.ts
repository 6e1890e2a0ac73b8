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
