import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the logo and the icon are one drawing', () => {
  const [, line] = / d="([^"]+)"/.exec(readFileSync('public/icon.svg', 'utf8')) ?? []
  expect(line).toBeDefined()
  expect(readFileSync('ui/logo.tsx', 'utf8')).toContain(`d="${line ?? ''}"`)
})
