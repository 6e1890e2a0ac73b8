/** What is wrong with a setting, in one sentence for the person who runs the server; null when nothing is. */
type Fault = string | null

/** What the driver of PostgreSQL understands and we leave alone; `options` is ours: it sets the zone. */
const POSTGRES_PARAMETERS = new Set([
  'application_name',
  'connect_timeout',
  'sslcert',
  'sslkey',
  'sslmode',
  'sslrootcert',
  'uselibpqcompat',
])

export function databaseFaultOf(url: string): Fault {
  if (url.startsWith('file:')) {
    return /^file:[^?#]+$/.test(url)
      ? null
      : 'DATABASE_URL must name a file after file:, and nothing behind it.'
  }
  if (!/^postgres(ql)?:\/\//.test(url)) return 'DATABASE_URL must begin with file: or postgres://.'
  if (!URL.canParse(url) || new URL(url).pathname.length < 2) {
    return 'DATABASE_URL must have the form postgres://user:password@host:5432/database; special characters in the password are written as %40 and the like.'
  }
  const unknown = [...new URL(url).searchParams.keys()].find((name) => !POSTGRES_PARAMETERS.has(name))
  return unknown === undefined
    ? null
    : `DATABASE_URL has the parameter ${unknown}, which would do nothing or harm here; take it out.`
}

const LOCAL = /^(localhost|127[.]0[.]0[.]1|\[::1\])$/
const isLocal = (site: string): boolean => URL.canParse(site) && LOCAL.test(new URL(site).hostname)

export function siteFaultOf(site: string): Fault {
  if (!/^https?:\/\//.test(site) || !URL.canParse(site)) {
    return 'NEXTAUTH_URL must be the address of this site, with http:// or https://.'
  }
  const { protocol, pathname, search, hash } = new URL(site)
  if (pathname !== '/' || search !== '' || hash !== '') {
    return 'NEXTAUTH_URL must end after the host and its port: the site has a host of its own.'
  }
  return protocol === 'https:' || isLocal(site)
    ? null
    : 'NEXTAUTH_URL must begin with https:// unless it is localhost: passwords would travel in the open.'
}

/** Written in this very project, so everybody knows them. */
const KNOWN_SECRETS = /of the (tests|journeys), and of them alone|^change[- ]?me|^(your|my|example)\b/i
const FEWEST_CHARACTERS = 12

export function secretFaultOf(secret: string, site: string): Fault {
  if (secret.length < 32) return 'NEXTAUTH_SECRET must have at least 32 characters.'
  const isKnown = KNOWN_SECRETS.test(secret) || new Set(secret).size < FEWEST_CHARACTERS
  return isKnown && !isLocal(site)
    ? 'NEXTAUTH_SECRET can be guessed; make one with: openssl rand -base64 32'
    : null
}

export const mailFaultOf = (sender: string): Fault =>
  /^[^\r\n]*[^\s<>@]+@[^\s<>@]+>?$/.test(sender)
    ? null
    : 'MAIL_FROM must be an address, such as Warmup <warmup@example.org>.'
