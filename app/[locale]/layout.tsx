import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { LANGUAGE_TAGS, type Locale, localeIn } from '#i18n/locale'
import { appWords } from '#i18n/pages/app'
import { environment, isBehindTls } from '#server/environment'
import { NONCE_HEADER } from '#server/headers'
import '../base.css'
import '../tokens.css'
import { motionIn, nameOrderIn, textSizeIn } from './appearance'
import { readChosen } from './chosen'
import { HEAR_EARLY } from './early-presses'
import './frame.module.css' // with the page: the frame itself comes late, and would stand there bare until then
import { Shell } from './shell'
import { themeIn } from './theme'

type Props = { readonly children: ReactNode; readonly params: Promise<{ readonly locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeIn((await params).locale)
  const words = appWords(locale)
  return {
    title: { default: `${words.appName} · ${words.tagline}`, template: `%s · ${words.appName}` },
    description: words.tagline,
    manifest: '/manifest.webmanifest',
    icons: { icon: '/icon.svg', apple: '/apple-touch-icon.png' },
    ...sharedAs(locale),
  }
}

const SHARE = { url: '/share.png', width: 1200, height: 630 }

/** What a message that links here shows. */
function sharedAs(locale: Locale): Metadata {
  const words = appWords(locale)
  return {
    metadataBase: new URL(environment().NEXTAUTH_URL),
    openGraph: {
      type: 'website',
      siteName: words.appName,
      title: words.appName,
      description: words.tagline,
      locale: locale === 'zh' ? 'zh_CN' : 'en',
      images: [{ ...SHARE, alt: words.tagline }],
    },
    twitter: { card: 'summary_large_image', images: [SHARE.url] },
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#121315' },
  ],
}

/** Reading a cookie keeps every page out of the build, so that each answer has a nonce of its own. */
export default async function RootLayout({ children, params }: Props) {
  const locale = localeIn((await params).locale)
  const chosen = await readChosen(isBehindTls())
  const theme = themeIn(chosen('theme'))
  const size = textSizeIn(chosen('text'))
  const names = nameOrderIn(chosen('names'))
  const nonce = (await headers()).get(NONCE_HEADER) ?? ''
  return (
    <html
      lang={LANGUAGE_TAGS[locale]}
      data-theme={theme === 'auto' ? undefined : theme}
      data-motion={motionIn(chosen('motion')) === 'off' ? 'off' : undefined}
      data-names={names === 'app' ? undefined : names}
      style={size === 100 ? undefined : { fontSize: `${size}%` }}
      suppressHydrationWarning
    >
      <body>
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: HEAR_EARLY }} />
        <Shell locale={locale} theme={theme} skipToContent={appWords(locale).skipToContent}>
          {children}
        </Shell>
      </body>
    </html>
  )
}
