import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { LinkPurpose } from '#client/account-changes'
import { linkWords } from '#i18n/pages/link'
import { localeIn } from '#i18n/locale'
import { LinkScreen } from './link-screen'

type Props = PageProps<'/[locale]/link/[purpose]'>

const PURPOSES: Readonly<Record<string, LinkPurpose>> = {
  'sign-in': 'sign_in',
  reset: 'reset',
  address: 'address',
}

const purposeIn = (segment: string): LinkPurpose | null =>
  Object.hasOwn(PURPOSES, segment) ? (PURPOSES[segment] ?? null) : null

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, purpose } = await params
  const known = purposeIn(purpose)
  return {
    title: known === null ? undefined : linkWords(localeIn(locale))[known].title,
    robots: { index: false },
  }
}

export default async function LinkPage({ params }: Props) {
  const { locale, purpose: segment } = await params
  const purpose = purposeIn(segment)
  return purpose === null ? notFound() : <LinkScreen {...{ purpose }} locale={localeIn(locale)} />
}
