import { z } from 'zod'
import { emailAddress } from './account'

export type OutsideProvider = 'github' | 'google'

const GITHUB_ADDRESSES = 'https://api.github.com/user/emails'
const PATIENCE_MS = 10_000

const googleProfile = z.object({ email: emailAddress, email_verified: z.literal(true) })
const githubAddresses = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }))

/** A provider cannot be asked just now. */
export class ProviderAway extends Error {
  constructor(
    readonly provider: OutsideProvider,
    /** What it answered; null for no answer, and for none that can be read. */
    readonly status: number | null,
    cause?: unknown,
  ) {
    super(`${provider} is away`, { cause })
  }
}

/**
 * The address that a provider has checked to be the person's; null when it says so of none. GitHub's profile shows what a
 * person likes to show, so its list of addresses is asked, and the primary one counts.
 * @throws ProviderAway when GitHub cannot be asked.
 */
export async function vouchedAddress(
  provider: OutsideProvider,
  profile: unknown,
  accessToken: string | undefined,
  fetchFrom: typeof fetch = fetch,
): Promise<string | null> {
  if (provider === 'google') return googleProfile.safeParse(profile).data?.email ?? null
  const addresses = githubAddresses.safeParse(await askGithub(accessToken, fetchFrom)).data ?? []
  const primary = addresses.find((address) => address.primary && address.verified)
  return emailAddress.safeParse(primary?.email).data ?? null
}

async function askGithub(accessToken: string | undefined, fetchFrom: typeof fetch): Promise<unknown> {
  const away = (error: unknown) => {
    throw new ProviderAway('github', null, error)
  }
  const response = await fetchFrom(GITHUB_ADDRESSES, {
    headers: { Authorization: `Bearer ${accessToken}`, Accept: 'application/vnd.github+json' },
    redirect: 'error', // the token is for nobody else
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(away)
  if (!response.ok) throw new ProviderAway('github', response.status)
  return response.json().catch(away)
}
