/**
 * Makes the session last another thirty days. A browser that is used keeps its session; without a network, or when it
 * has ended, nothing happens here: the next exchange says so.
 */
export async function prolongSession(): Promise<void> {
  await fetch('/api/auth/session', { cache: 'no-store' }).catch(() => null)
}
