import { choiceCookie } from '#client/choices'
import { isBehindTls } from '#server/environment'
import { type NextRequest, NextResponse } from 'next/server'
import { NONCE_HEADER, policyOfPage } from '#server/headers'

/** Pages alone: the API limits its own bodies, and a proxy before it would cut them short. */
export const config = { matcher: ['/((?!api/|_next/|.*[.]).*)'] }

/**
 * Gives each page a fresh nonce in its policy, and a first visit the browser's language; later ones follow the learner's
 * choice. Chinese has no prefix (next.config.ts), English is under /en. Decides nothing about access.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  const chosen = request.nextUrl.searchParams.get('language')
  if (chosen !== null) return inChosenLanguage(request, chosen === 'en' ? 'en' : 'zh')
  if (isUnder(pathname, 'zh')) return redirectTo(request, pathname.slice('/zh'.length) || '/')
  if (!isUnder(pathname, 'en') && wantsEnglish(request)) {
    return redirectTo(request, `/en${pathname === '/' ? '' : pathname}`)
  }
  const nonce = randomNonce()
  const policy = policyOfPage(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy) // Next takes the nonce of its own scripts from here
  headers.set(NONCE_HEADER, nonce)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'private, no-store')
  return response
}

const isUnder = (pathname: string, locale: string): boolean =>
  pathname === `/${locale}` || pathname.startsWith(`/${locale}/`)

function redirectTo(request: NextRequest, pathname: string): NextResponse {
  const url = request.nextUrl.clone()
  url.pathname = pathname
  return NextResponse.redirect(url, 307)
}

/** A choice of language is a link, so that it works before any script runs; the address is clean again at once. */
function inChosenLanguage(request: NextRequest, locale: 'zh' | 'en'): NextResponse {
  const page = request.nextUrl.pathname.replace(/^\/(zh|en)(?=\/|$)/, '')
  const url = request.nextUrl.clone()
  url.searchParams.delete('language')
  url.pathname = locale === 'en' ? `/en${page === '/' ? '' : page}` : page || '/'
  const response = NextResponse.redirect(url, 307)
  const secure = isBehindTls()
  const kept = { path: '/', maxAge: 31_536_000, sameSite: 'lax', secure } as const
  response.cookies.set(choiceCookie('locale', secure), locale, kept)
  return response
}

function wantsEnglish(request: NextRequest): boolean {
  const chosen = request.cookies.get(choiceCookie('locale', isBehindTls()))?.value
  if (chosen !== undefined) return chosen === 'en'
  const [first = ''] = (request.headers.get('accept-language') ?? '').split(',')
  return first !== '' && !first.trim().toLowerCase().startsWith('zh')
}

const randomNonce = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
