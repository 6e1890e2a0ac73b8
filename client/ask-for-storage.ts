const REVIEWS_BEFORE_ASKING = 10

/** Asks the browser to keep our data for good, once there is something worth keeping. */
export async function askForStorage(reviewCount: number): Promise<void> {
  if (reviewCount < REVIEWS_BEFORE_ASKING || !('storage' in navigator)) return
  if (!(await navigator.storage.persisted())) await navigator.storage.persist()
}
