/** Late parts name further ones, so that a page fetches in bursts. */
const QUIET_MS = 1_000

/**
 * Lets a new version that waits take over, here and now: call it only where nothing is in progress. Returns what calls it
 * off. It asks once the page has fetched nothing for a while: Chromium stops the old worker for it, and a request in that
 * very moment starts the old one again, which then stays, deaf to being asked once more.
 */
export function takeOverWhenQuiet(): () => void {
  if (!('serviceWorker' in navigator)) return () => {}
  let timer = setTimeout(ask, QUIET_MS)
  const fetched = new PerformanceObserver(() => {
    clearTimeout(timer)
    timer = setTimeout(ask, QUIET_MS)
  })
  fetched.observe({ type: 'resource' })

  function ask(): void {
    fetched.disconnect()
    void navigator.serviceWorker
      .getRegistration()
      // Browsers that block workers may resolve with nothing, or not at all.
      .then((registration) => registration?.waiting?.postMessage('take over'))
      .catch(reportError)
  }

  return () => {
    fetched.disconnect()
    clearTimeout(timer)
  }
}
