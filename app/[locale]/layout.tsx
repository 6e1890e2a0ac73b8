import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { LANGUAGE_TAGS, localeIn, pick } from '#i18n/translate'
import '../base.css'
import '../tokens.css'
import { Shell } from './shell'
import { themeIn } from './theme'

type Props = { readonly children: ReactNode; readonly params: Promise<{ readonly locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = pick(localeIn((await params).locale))
  return {
    title: { default: `${words.appName} · ${words.tagline}`, template: `%s · ${words.appName}` },
    description: words.tagline,
    manifest: '/manifest.webmanifest',
    icons: { icon: '/icon.svg' },
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
  const theme = themeIn((await cookies()).get('theme')?.value)
  return (
    <html
      lang={LANGUAGE_TAGS[locale]}
      data-theme={theme === 'auto' ? undefined : theme}
      suppressHydrationWarning
    >
      <body>
        <Shell locale={locale} theme={theme}>
          {children}
        </Shell>
      </body>
    </html>
  )
}
