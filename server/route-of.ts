/** Where requests go, as a log and a metric name it. What is not here is `other`: an address may hold anything. */
const ROUTES = new Set([
  '/api/account',
  '/api/account/deletion',
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
  '/help',
  '/map',
  '/manifest.webmanifest',
  '/notes',
  '/offline',
  '/outlines',
  '/path',
  '/print',
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
  return /^\/t\/[^/]+$/.test(path) ? '/t' : 'other'
}
