import type { Metadata } from 'next'
import { outsideFaultIn } from '#client/account-request'
import { signInWords } from '#i18n/pages/sign-in'
import { localeIn } from '#i18n/locale'
import { SignInScreen } from './sign-in-screen'

export async function generateMetadata({ params }: PageProps<'/[locale]/signin'>): Promise<Metadata> {
  return { title: signInWords(localeIn((await params).locale)).signIn }
}

export default async function SignInPage({ params, searchParams }: PageProps<'/[locale]/signin'>) {
  const outsideFault = outsideFaultIn(await searchParams)
  return <SignInScreen {...{ outsideFault }} locale={localeIn((await params).locale)} />
}
