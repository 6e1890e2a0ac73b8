import { decode } from 'next-auth/jwt'
import { expect, test, vi } from 'vitest'
import { readToken, writeToken } from './session-token'

vi.mock('next-auth/jwt', { spy: true })

const TOKEN = { learnerId: 'learner-a', signInId: 'sign-in-a' }

test('a token is opened once, and says the same again', async () => {
  const text = await writeToken(TOKEN)
  vi.mocked(decode).mockClear()
  expect(await readToken(text)).toMatchObject(TOKEN)
  expect(await readToken(text)).toMatchObject(TOKEN)
  expect(decode).toHaveBeenCalledTimes(1)
})

test('one that was read before is worth nothing once it has run out', async () => {
  const text = await writeToken(TOKEN, 60)
  expect(await readToken(text)).toMatchObject(TOKEN)
  const later = Date.now() + 120_000
  vi.useFakeTimers({ now: later })
  try {
    expect(await readToken(text, later)).toBeNull()
  } finally {
    vi.useRealTimers()
  }
})

test.each(['', 'a.b', 'x'.repeat(4_000)])(
  'what is no token of ours is null, every time: %.5s',
  async (text) => {
    expect(await readToken(text)).toBeNull()
    expect(await readToken(text)).toBeNull()
  },
)

test('with one character changed it is another token', async () => {
  const text = await writeToken(TOKEN)
  expect(await readToken(text)).toMatchObject(TOKEN)
  const middle = Math.floor(text.length / 2)
  const changed = `${text.slice(0, middle)}${text[middle] === 'A' ? 'B' : 'A'}${text.slice(middle + 1)}`
  expect(await readToken(changed)).toBeNull()
})
