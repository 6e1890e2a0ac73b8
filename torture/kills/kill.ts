import { FAILPOINTS, type Failpoint } from '#server/failpoint'
import type { Chance } from '../chance'

/** What dies: the app, one connection's process of PostgreSQL politely or not, or PostgreSQL as a whole. */
export type Victim = 'app' | 'ended backend' | 'killed backend' | 'postmaster'

export type Kill = { readonly victim: Victim; readonly at: Failpoint | 'any time' }

const each = (victim: Victim, places: readonly Kill['at'][]): readonly Kill[] =>
  places.map((at) => ({ victim, at }))

const APP = each('app', [...FAILPOINTS, 'any time'])

/** As often as each is to come up; a crash of PostgreSQL takes far longer than one of the app. */
export const KILLS = {
  sqlite: APP,
  postgresql: [
    ...APP,
    ...APP,
    ...each('ended backend', [...FAILPOINTS.slice(0, 4), 'any time']),
    ...each('killed backend', ['after_insert', 'before_commit', 'any time']),
    ...each('postmaster', ['before_commit', 'any time']),
  ],
} as const

/** All of them again and again, each round in an order of its own. */
export function* endless(kills: readonly Kill[], chance: Chance): Generator<Kill, never> {
  for (;;) {
    const left = [...kills]
    while (left.length > 0) yield* left.splice(chance.whole(0, left.length - 1), 1)
  }
}
