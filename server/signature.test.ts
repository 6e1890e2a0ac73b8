import { expect, test } from 'vitest'
import { isSignature, signatureOf } from './signature'

test('a signature holds for its purpose and its texts alone', () => {
  const right = signatureOf('device', 'a', 'b')
  expect(right).toMatch(/^[\w-]{43}$/)
  expect(isSignature(signatureOf('device', 'a', 'b'), right)).toBe(true)
  for (const other of [
    signatureOf('unsubscribe', 'a', 'b'),
    signatureOf('device', 'b', 'a'),
    signatureOf('device', 'a'),
    signatureOf('device', 'ab'),
    right.slice(1),
    `${right}=`,
    '',
  ])
    expect(isSignature(other, right), other).toBe(false)
})
