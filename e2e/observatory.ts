/** A document as a scanner gets it; `headers` by lower-case name. */
export type ScannedDocument = {
  readonly headers: ReadonlyMap<string, string>
  readonly cookies: readonly string[]
  readonly html: string
}

/**
 * The score of Mozilla's HTTP Observatory, as far as one document decides it: written anew after its published rules
 * (mdn/mdn-http-observatory, scoring methodology of 2024 with its analyser of 2026, commit 048ff598). What takes a
 * network is left out: redirection from HTTP, the preload list (+5) and CORS files. The site is taken to be on HTTPS.
 * 100 less the penalties; from 90 on, the bonuses are added.
 */
export function observatoryScoreOf(document: ScannedDocument): number {
  const modifiers = [
    policyModifier(directivesOf(document)),
    framingModifier(document),
    cookiesModifier(document.cookies),
    transportModifier(document.headers.get('strict-transport-security')),
    referrerModifier(document.headers.get('referrer-policy')),
    resourceModifier(document.headers.get('cross-origin-resource-policy')),
    document.headers.get('x-content-type-options')?.trim().toLowerCase() === 'nosniff' ? 0 : -5,
    corsModifier(document.headers),
    scriptsModifier(document.html),
  ]
  const sumOf = (some: readonly number[]): number => some.reduce((sum, each) => sum + each, 0)
  const base = 100 + sumOf(modifiers.filter((each) => each < 0))
  return Math.max(0, base < 90 ? base : base + sumOf(modifiers.filter((each) => each > 0)))
}

type Directives = ReadonlyMap<string, ReadonlySet<string>>

/** Null where there is none, or where one is named twice. */
function directivesOf({ headers }: ScannedDocument): Directives | null {
  const policy = headers.get('content-security-policy')
  if (policy === undefined) return null
  const directives = new Map<string, ReadonlySet<string>>()
  for (const part of policy.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/)
    if (name === undefined || name === '' || directives.has(name.toLowerCase())) return null
    directives.set(name.toLowerCase(), new Set(sources.map(lowered)))
  }
  return directives
}

/** A nonce or hash is compared as it is. */
const lowered = (source: string): string => (isTrusting(source) ? source : source.toLowerCase())

const BROAD = /^(ftp:|https?:|[*]|https?:\/\/[*]([.][*])?)$/
const isTrusting = (source: string): boolean => /^'(sha(256|384|512)|nonce)-/i.test(source)
const isUnsafe = (source: string): boolean =>
  BROAD.test(source) || source === "'unsafe-inline'" || source === 'data:'
const isInsecure = (source: string): boolean => /^(http|ftp):/.test(source)

/** With a nonce or a hash browsers pass over `unsafe-inline`, and under `strict-dynamic` over hosts as well. */
function heeded(sources: ReadonlySet<string>): readonly string[] {
  if (![...sources].some(isTrusting)) return [...sources]
  const isDynamic = sources.has("'strict-dynamic'")
  return [...sources].filter(
    (source) =>
      source !== "'unsafe-inline'" &&
      !(isDynamic && (source === "'self'" || /^([*]|ftp:|https?:)/.test(source))),
  )
}

function policyModifier(directives: Directives | null): number {
  if (directives === null) return -25
  const sourcesOf = (name: string): ReadonlySet<string> =>
    directives.get(name) ?? directives.get('default-src') ?? new Set(['*'])
  const [scripts, styles] = [heeded(sourcesOf('script-src')), heeded(sourcesOf('style-src'))]
  if (scripts.includes("'strict-dynamic'") && !scripts.some(isTrusting)) return -25
  if (scripts.some(isUnsafe) || [...sourcesOf('object-src')].some((source) => BROAD.test(source))) return -20
  const passive = new Set(['img-src', 'media-src'])
  const active = [...directives].filter(([name]) => !passive.has(name) && name !== 'script-src')
  if ([...active.flatMap(([, sources]) => [...sources]), ...scripts].some(isInsecure)) return -20
  if ([...scripts, ...styles].includes("'unsafe-eval'")) return -10
  if ([...passive].some((name) => [...sourcesOf(name)].some(isInsecure))) return -10
  if (styles.some(isUnsafe)) return 0
  const byDefault = directives.get('default-src')
  return byDefault?.size === 1 && byDefault.has("'none'") ? 10 : 5
}

function framingModifier(document: ScannedDocument): number {
  const ancestors = directivesOf(document)?.get('frame-ancestors')
  if (ancestors !== undefined && ![...ancestors].some((source) => BROAD.test(source))) return 5
  return /^(deny|sameorigin)$/i.test(document.headers.get('x-frame-options')?.trim() ?? '') ? 0 : -20
}

function cookiesModifier(cookies: readonly string[]): number {
  if (cookies.length === 0) return 0
  const modifiers = cookies.map((cookie) => {
    const [pair = '', ...attributes] = cookie.split(';').map((part) => part.trim().toLowerCase())
    const isSession = /sess|login|token/.test(pair.split('=')[0] ?? '')
    if (isSession && !attributes.includes('httponly')) return -30
    if (!attributes.includes('secure')) return isSession ? -10 : -5 // both milder for the sake of HSTS
    return attributes.some((each) => /^samesite=(lax|strict)$/.test(each)) ? 5 : 0
  })
  return Math.min(...modifiers)
}

function transportModifier(header: string | undefined): number {
  const [, seconds] = /max-age="?(\d+)/i.exec(header ?? '') ?? []
  if (seconds === undefined) return -20
  return Number(seconds) >= 15_768_000 ? 0 : -10
}

const PRIVATE = /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/

function referrerModifier(header: string | undefined): number {
  if (header === undefined) return 0
  return PRIVATE.test(header.split(',').at(-1)?.trim().toLowerCase() ?? '') ? 5 : -5
}

function resourceModifier(header: string | undefined): number {
  if (header === undefined || header === 'cross-origin') return 0
  return /^same-(origin|site)$/.test(header) ? 10 : -5
}

const corsModifier = (headers: ReadonlyMap<string, string>): number =>
  headers.has('access-control-allow-origin') && headers.get('access-control-allow-credentials') === 'true'
    ? -50
    : 0

function scriptsModifier(html: string): number {
  const tags = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"[^>]*>/gi)]
  const foreign = tags.filter(([, source = '']) => /^(https?:)?\/\//.test(source))
  if (foreign.some(([tag, source = '']) => !source.startsWith('https:') && !tag.includes('integrity=')))
    return -50
  if (foreign.some(([tag]) => !tag.includes('integrity='))) return -5
  return tags.some(([tag]) => tag.includes('integrity=')) ? 5 : 0
}
