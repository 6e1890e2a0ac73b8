import type { Step } from './step'
import type { World } from './world'

export async function backUp(world: World): Promise<void> {
  world.backups = await world.bench.backUp()
  world.tell(`The server's data are backed up as copy ${world.backups}`)
}

export type Restoring = Pick<Extract<Step, { kind: 'restore' }>, 'pick' | 'how'>

/** Puts one of the copies back, if there is any. */
export async function restore(world: World, { pick, how }: Restoring): Promise<void> {
  if (world.backups === 0) return
  const copy = pick % world.backups
  world.tell(`Copy ${copy + 1} is restored ${how}`)
  await world.bench.restore(copy, how)
  world.truth.restored(how)
}
