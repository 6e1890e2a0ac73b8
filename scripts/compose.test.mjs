import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './steps.mjs'

const read = (file) => readFileSync(path.join(ROOT, file), 'utf8')
const compose = read('compose.yaml')

/** The text of one service. */
const service = (name) => new RegExp(`^  ${name}:\\n((?: {4}.*\\n)+)`, 'm').exec(compose)?.[1] ?? ''

test('the guide draws every secret that compose.yaml asks for', () => {
  const asked = new Set([...compose.matchAll(/\$\{(\w+):[?]/g)].map(([, name]) => name))
  expect([...asked].sort()).toEqual(['APP_PASSWORD', 'NEXTAUTH_SECRET', 'POSTGRES_PASSWORD', 'SITE'])
  for (const name of asked) expect(read('docs/operations.md')).toContain(`\n${name}=`)
})

test('the server never hears the password of who owns its database', () => {
  expect(service('app')).toContain('//warmup_app:${APP_PASSWORD')
  expect(service('app')).not.toContain('POSTGRES_PASSWORD')
  expect(service('deck')).toContain('operations/server-user.sql')
})

// Compose builds no service of a profile that is not asked for: an old image would back up and restore after an upgrade.
test('what is done by hand runs in the image that an upgrade builds', () => {
  const images = ['deck', 'tools'].map((name) => /^ {4}image: (\S+)/m.exec(service(name))?.[1])
  expect(images).toEqual(['warmup-tools', 'warmup-tools'])
})
