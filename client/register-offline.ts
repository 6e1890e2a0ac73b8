/** Keeps the app for times without a network. Browsers that cannot, go on without. */
export function registerOffline(): void {
  if (!('serviceWorker' in navigator)) return
  navigator.serviceWorker.register('/sw.js', { scope: '/', updateViaCache: 'none' }).catch(reportError)
}
