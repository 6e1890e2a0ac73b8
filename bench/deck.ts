import { execFileSync } from 'node:child_process'
import type { Figure } from './figure'

/** What the deck measures of itself. In a process of its own: nobody imports seed/. */
export const deckFigures = (): readonly Figure[] =>
  JSON.parse(
    execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'seed/figures.ts'], {
      encoding: 'utf8',
    }),
  ) as Figure[]
