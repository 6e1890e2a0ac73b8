/** Draws the picture of the card once more, from left to right. */
export function replayPicture(): void {
  const frames = { clipPath: ['inset(0 100% 0 0)', 'inset(0)'] }
  const isStill =
    document.documentElement.dataset.motion === 'off' ||
    matchMedia('(prefers-reduced-motion: reduce)').matches
  if (!isStill)
    document.querySelector('article figure svg')?.animate(frames, { duration: 900, easing: 'linear' })
}
