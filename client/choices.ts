const YEAR_SECONDS = 31_536_000

/** What this browser chose, kept in cookies so that the server renders the next page that way. */
export type Choice = 'locale' | 'theme' | 'text' | 'motion' | 'names' | 'known'

/** `__Host-` keeps other hosts of the same domain from setting it; browsers refuse it without TLS. */
export const choiceCookie = (name: Choice, isSecure: boolean): string => `${isSecure ? '__Host-' : ''}${name}`

/**
 * Keeps a choice. `known`: somebody has studied here, so the page for newcomers need not be shown while the browser's own
 * data are read.
 */
export function rememberChoice(name: Choice, value: string): void {
  const isSecure = location.protocol === 'https:'
  const secure = isSecure ? '; Secure' : ''
  document.cookie = `${choiceCookie(name, isSecure)}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax${secure}`
}
