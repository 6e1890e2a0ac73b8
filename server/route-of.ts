/** Where requests go, as a log and a metric name it. What is not here is `other`: an address may hold anything. */
const ROUTES = new Set([
  '/account',
  '/api/account',
  '/api/account/address',
  '/api/account/deletion',
  '/api/account/export',
  '/api/account/links',
  '/api/account/links/address',
  '/api/account/links/reset',
  '/api/account/links/sign-in',
  '/api/account/password',
  '/api/account/providers',
  '/api/account/sign-ins',
  '/api/deck',
  '/api/health',
  '/api/ready',
  '/api/reminders',
  '/api/reminders/due',
  '/api/reminders/push',
  '/api/reminders/unsubscribe',
  '/api/sync',
  '/browse',
  '/check',
  '/data',
  '/forgot',
  '/help',
  '/map',
  '/manifest.webmanifest',
  '/notes',
  '/offline',
  '/outlines',
  '/path',
  '/print',
  '/privacy',
  '/review',
  '/settings',
  '/signin',
  '/stats',
  '/unsubscribe',
  '/version.js',
])

/** The route of an address, without a language, a query or anything that names a person. */
export function routeOf(address: string): string {
  const path = (address.split('?')[0] ?? '').replace(/^\/(en|zh)(?=\/|$)/, '') || '/'
  if (path === '/' || ROUTES.has(path)) return path
  if (path.startsWith('/_next/static/')) return '/_next/static'
  if (path.startsWith('/api/auth/')) return '/api/auth'
  const [, folder] = /^\/(t|link)\/[^/]+$/.exec(path) ?? []
  return folder === undefined ? 'other' : `/${folder}`
}
