// npm run licences: what is installed for running Warmup, by licence.
import { licenceOf, lockedPackages } from './packages.mjs'

const byLicence = new Map()
for (const each of lockedPackages().filter(({ dev }) => !dev)) {
  const licence = licenceOf(each) ?? 'not named'
  byLicence.set(licence, [...(byLicence.get(licence) ?? []), `${each.name} ${each.version}`])
}
for (const [licence, names] of [...byLicence].sort(([, a], [, b]) => b.length - a.length)) {
  process.stdout.write(`${licence} (${names.length})\n${names.map((name) => `  ${name}\n`).join('')}`)
}
