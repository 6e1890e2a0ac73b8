import { isBehindTls } from './environment'

/** `__Host-` binds a cookie to this very host; browsers refuse it without TLS, so plain names serve localhost. */
export function cookieNamed(name: string) {
  const secure = isBehindTls()
  return {
    name: `${secure ? '__Host-' : ''}warmup.${name}`,
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure },
  }
}

/** A `Set-Cookie` line for a cookie of that name, as next-auth writes them. */
export function setCookieLine(name: string, value: string, lifeSeconds: number): string {
  const cookie = cookieNamed(name)
  const secure = cookie.options.secure ? '; Secure' : ''
  return `${cookie.name}=${value}; Path=/; Max-Age=${lifeSeconds}; HttpOnly; SameSite=Lax${secure}`
}

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
