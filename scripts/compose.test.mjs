import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './steps.mjs'

const compose = readFileSync(path.join(ROOT, 'compose.yaml'), 'utf8')

/** The text of one service. */
const service = (name) => new RegExp(`^  ${name}:\\n((?: {4}.*\\n)+)`, 'm').exec(compose)?.[1] ?? ''

// Compose builds no service of a profile that is not asked for: an old image would back up and restore after an upgrade.
test('what is done by hand runs in the image that an upgrade builds', () => {
  const images = ['deck', 'tools'].map((name) => /^ {4}image: (\S+)/m.exec(service(name))?.[1])
  expect(images).toEqual(['warmup-tools', 'warmup-tools'])
})
