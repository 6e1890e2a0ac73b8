/** A request's cookies by name, percent-decoded; a value that does not decode is left out. */
export function cookiesIn(headers: Headers): Readonly<Record<string, string>> {
  const cookies: Record<string, string> = {}
  for (const pair of (headers.get('cookie') ?? '').split(';')) {
    const split = pair.indexOf('=')
    const value = split === -1 ? null : decoded(pair.slice(split + 1).trim())
    if (value !== null) cookies[pair.slice(0, split).trim()] = value
  }
  return cookies
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
