import { type Failpoint, installHook } from '#server/failpoint'
import { startSyncServer } from '../sync-server'

/** What a parent may tell this process: where to stop, at which passing, and whether to die there or to wait for word. */
export type Order =
  | {
      readonly kind: 'arm'
      readonly point: Failpoint
      readonly passing: number
      readonly then: 'die' | 'wait'
    }
  | { readonly kind: 'go_on' }

/** What it tells its parent. */
export type Report =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'armed' }
  | { readonly kind: 'waiting'; readonly point: Failpoint }

const report = (message: Report): void => void process.send?.(message)

let armed: Extract<Order, { kind: 'arm' }> | null = null
let passings = 0
let goOn = (): void => {}

installHook((name) => {
  if (armed === null || name !== armed.point || ++passings < armed.passing) return undefined
  const { then } = armed
  armed = null
  if (then === 'die') process.kill(process.pid, 'SIGKILL')
  report({ kind: 'waiting', point: name })
  return new Promise((resolve) => (goOn = resolve))
})

process.on('message', (order: Order) => {
  if (order.kind === 'go_on') return goOn()
  armed = order
  passings = 0
  report({ kind: 'armed' })
})
// A parent that is gone needs no server.
process.on('disconnect', () => process.exit(0))

report({ kind: 'listening', port: (await startSyncServer()).port })
