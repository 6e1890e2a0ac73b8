/** Keeps the app for times without a network. Browsers that cannot, go on without. */
export function registerOffline(): void {
  if (!('serviceWorker' in navigator)) return
  navigator.serviceWorker.register('/sw.js', { scope: '/', updateViaCache: 'none' }).catch(reportError)
}

const REVIEWS_BEFORE_ASKING = 10

/** Asks the browser to keep our data for good, once there is something worth keeping. */
export async function askForStorage(reviewCount: number): Promise<void> {
  if (reviewCount < REVIEWS_BEFORE_ASKING || !('storage' in navigator)) return
  if (!(await navigator.storage.persisted())) await navigator.storage.persist()
}
