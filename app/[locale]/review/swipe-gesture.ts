import type { Grade } from '#core/event'

/** How far a finger is from where it came down, in CSS pixels. */
export type Reach = { readonly x: number; readonly y: number }

/** Both edges belong to the system's own gestures. */
const EDGE_PX = 24
/** Less than this share of the width is no answer. */
const ENOUGH = 0.3

/** Left is Again, right Good, up Easy, down Hard; null when it was not far enough to be meant. */
export function gradeOfSwipe({ x, y }: Reach, width: number): Grade | null {
  const isSideways = Math.abs(x) >= Math.abs(y)
  if (Math.abs(isSideways ? x : y) < width * ENOUGH) return null
  if (isSideways) return x < 0 ? 'again' : 'good'
  return y < 0 ? 'easy' : 'hard'
}

/** A page that scrolls keeps up and down for itself. */
export const isTall = (): boolean => document.documentElement.scrollHeight > innerHeight + 1

/** Hears a finger on the card: every move, and `null` when it was lifted or taken away. Returns how to stop. */
export function watchFinger(
  card: HTMLElement,
  onMove: (reach: Reach | null) => void,
  onLift: (reach: Reach) => void,
): () => void {
  const hearing = new AbortController()
  let from: Reach | null = null
  const reachOf = ({ clientX, clientY }: PointerEvent, start: Reach): Reach => ({
    x: clientX - start.x,
    y: isTall() ? 0 : clientY - start.y,
  })
  function onDown({ pointerType, clientX, clientY }: PointerEvent): void {
    const isInside = clientX > EDGE_PX && clientX < innerWidth - EDGE_PX
    from = pointerType === 'touch' && isInside ? { x: clientX, y: clientY } : null
  }
  function onEnd(event: PointerEvent): void {
    const start = from
    from = null
    onMove(null)
    if (start !== null && event.type === 'pointerup') onLift(reachOf(event, start))
  }
  const { signal } = hearing
  card.addEventListener('pointerdown', onDown, { signal })
  card.addEventListener('pointermove', (event) => from && onMove(reachOf(event, from)), { signal })
  card.addEventListener('pointerup', onEnd, { signal })
  card.addEventListener('pointercancel', onEnd, { signal })
  return () => hearing.abort()
}
