// What the lock file says is installed. Knows Node alone.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './steps.mjs'

const readJson = (place) => JSON.parse(readFileSync(path.join(ROOT, place), 'utf8'))

export const manifest = () => readJson('package.json')

/** Every installed package: `{ name, version, place, dev, optional, integrity, hasInstallScript }`. */
export const lockedPackages = () =>
  Object.entries(readJson('package-lock.json').packages)
    .filter(([place]) => place !== '')
    .map(([place, facts]) => ({ ...facts, place, name: place.split('node_modules/').at(-1) }))

/** As its own manifest names it, else as the lock file does; null where nobody says. */
export function licenceOf({ place, license }) {
  const own = path.join(place, 'package.json')
  const { license: said } = existsSync(path.join(ROOT, own)) ? readJson(own) : {}
  return (typeof said === 'string' ? said : said?.type) ?? license ?? null
}
