const YEAR_SECONDS = 31_536_000

/** Keeps how the app looks in a cookie, so that the server renders the next page that way. */
export function rememberChoice(name: 'locale' | 'theme', value: string): void {
  document.cookie = `${name}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`
}
