const YEAR_SECONDS = 31_536_000

/**
 * Keeps how the app looks in a cookie, so that the server renders the next page that way. `known`: somebody has studied
 * here, so the page for newcomers need not be shown while the browser's own data are read.
 */
export function rememberChoice(
  name: 'locale' | 'theme' | 'text' | 'motion' | 'names' | 'known',
  value: string,
): void {
  document.cookie = `${name}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`
}
