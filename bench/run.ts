import { browserFigures } from './browser'
import { deckFigures } from './deck'
import type { Figure } from './figure'
import { longLogFigures } from './long-log'
import { replayFigures } from './replay'
import { throughputFigures } from './throughput'

/** `npm run bench`: prints every figure beside its goal; with `--json` as JSON. Measures, judges nothing. */
const figures: readonly Figure[] = [
  ...replayFigures(),
  ...deckFigures(),
  ...(await longLogFigures()),
  ...(await browserFigures()),
  ...(await throughputFigures()),
]

const shown = (value: number): string =>
  value !== 0 && Math.abs(value) < 0.001 ? value.toExponential(1) : value.toFixed(3)

if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`)
else {
  for (const { name, value, unit, goal } of figures) {
    process.stdout.write(
      `${name.padEnd(54)} ${shown(value).padStart(10)} ${unit.padEnd(8)} ${goal && `goal ${goal}`}\n`,
    )
  }
}
