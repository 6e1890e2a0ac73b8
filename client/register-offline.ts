/**
 * Keeps the app for times without a network. Browsers that cannot, go on without. A new version that waits takes over
 * here and now, so call it with `mayUpdate` only where nothing is in progress.
 */
export function registerOffline(mayUpdate: boolean): void {
  if (!('serviceWorker' in navigator)) return
  navigator.serviceWorker
    .register('/sw.js', { scope: '/', updateViaCache: 'none' })
    // Browsers that block workers may resolve with nothing.
    .then((registration) => mayUpdate && registration?.waiting?.postMessage('take over'))
    .catch(reportError)
}
