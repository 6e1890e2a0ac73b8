/** A page that nobody sees is not painted. */
const LONGEST_WAIT_MS = 100

/** Resolves once what was changed before is on the screen, or after a moment without a screen. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve)) // frames are asked for before they are painted
    setTimeout(resolve, LONGEST_WAIT_MS)
  })
