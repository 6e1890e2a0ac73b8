/** What the browser may not offer to any page of ours; we ask for none of it. */
const DENIED_FEATURES = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'web-share',
  'xr-spatial-tracking',
] as const

/**
 * For what is no page: workers may load scripts of ours and speak to us, which their own responses decide; anything that
 * is opened as a document may do nothing at all.
 */
const POLICY_OF_FILES = policyOf({
  'default-src': `'none'`,
  'script-src': `'self'`,
  'connect-src': `'self'`,
  'form-action': `'none'`,
  'frame-ancestors': `'none'`,
  'base-uri': `'none'`,
  'object-src': `'none'`,
})

/** On every response, whoever answers: pages, routes, files, redirects, errors of Next's own. The one table of them. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY_OF_FILES, // pages bring one with a nonce
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
}

/** How a page learns the nonce of its policy, for a script of its own. */
export const NONCE_HEADER = 'x-nonce'

/** The policy of one page. Development compiles in the browser, which needs eval; a built page never does. */
export function policyOfPage(nonce: string, isDevelopment: boolean): string {
  return policyOf({
    'default-src': `'none'`,
    'script-src': `'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    'style-src': `'self' 'nonce-${nonce}'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    'style-src-attr': `'unsafe-inline'`, // KaTeX places its glyphs by style attributes
    'img-src': `'self' blob: data:`,
    'font-src': `'self'`,
    'connect-src': `'self'`,
    'worker-src': `'self'`,
    'manifest-src': `'self'`,
    'form-action': `'self'`,
    'frame-ancestors': `'none'`,
    'base-uri': `'none'`,
    'object-src': `'none'`,
  })
}

function policyOf(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}
