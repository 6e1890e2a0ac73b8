import type { Figure } from './figure'
import { median } from './median'

const EVERY_MS = 1_000

/** Where the server under load says how much memory it holds. */
export const METRICS_PORT = 4388

/** Of one process, from now until the work has ended: whether it keeps growing once it has warmed up. */
export async function memoryFigure(name: string, work: Promise<unknown>): Promise<Figure> {
  let isOver = false
  const end = (): void => void (isOver = true)
  work.then(end, end)
  const held: number[] = []
  while (!isOver) {
    held.push(await heldBytes())
    await Promise.race([work.catch(() => {}), new Promise((resolve) => setTimeout(resolve, EVERY_MS))])
  }
  const third = Math.ceil(held.length / 3)
  const [middle, last] = [held.slice(third, 2 * third), held.slice(2 * third)]
  return {
    name: `${name}, memory in its last third against the one before`,
    value: median(last) / median(middle),
    unit: 'ratio',
    goal: '<= 1.1',
  }
}

async function heldBytes(): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${METRICS_PORT}/metrics`)).text()
  const bytes = Number(/^process_resident_memory_bytes (\d+)/m.exec(text)?.[1])
  if (!(bytes > 0)) throw new Error(`no memory is told: ${text.slice(0, 200)}`)
  return bytes
}
