import { z } from 'zod'

const optional = z.string().trim().min(1).optional()

const schema = z.object({
  NODE_ENV: z.string().default('production'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, 'DATABASE_URL must begin with file: or postgres://.')
    .default('file:data/warmup.db'),
  NEXTAUTH_URL: z
    .url({
      protocol: /^https?$/,
      error: 'NEXTAUTH_URL must be the address of this site, with http:// or https://.',
    })
    .default('http://localhost:3000'),
  NEXTAUTH_SECRET: z
    .string({ error: 'NEXTAUTH_SECRET is missing; npm start writes one into .env.' })
    .min(32, 'NEXTAUTH_SECRET must have at least 32 characters.'),
  GITHUB_ID: optional,
  GITHUB_SECRET: optional,
  GOOGLE_ID: optional,
  GOOGLE_SECRET: optional,
  SMTP_URL: optional.refine(
    (text) => text === undefined || /^smtps?:\/\//.test(text),
    'SMTP_URL must begin with smtp:// or smtps://.',
  ),
  MAIL_FROM: optional,
  TRUSTED_PROXY_HOPS: z.coerce
    .number({ error: 'TRUSTED_PROXY_HOPS must be a whole number from 0 to 9.' })
    .int('TRUSTED_PROXY_HOPS must be a whole number from 0 to 9.')
    .min(0, 'TRUSTED_PROXY_HOPS must be a whole number from 0 to 9.')
    .max(9, 'TRUSTED_PROXY_HOPS must be a whole number from 0 to 9.')
    .default(0),
  SHUTDOWN_NOTICE_SECONDS: z.coerce
    .number({ error: 'SHUTDOWN_NOTICE_SECONDS must be a number of seconds from 0 to 120.' })
    .min(0, 'SHUTDOWN_NOTICE_SECONDS must be a number of seconds from 0 to 120.')
    .max(120, 'SHUTDOWN_NOTICE_SECONDS must be a number of seconds from 0 to 120.')
    .default(0),
})

export type Environment = z.infer<typeof schema>

/** A wrong setting, as one sentence for the person who runs the server. */
export class EnvironmentError extends Error {}

/** Reads settings out of variables. Empty ones count as missing. @throws EnvironmentError naming the first wrong one. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new EnvironmentError(issue?.message ?? 'The settings cannot be read.')
  }
  return parsed.data
}

let environmentOfProcess: Environment | null = null

/** The settings of this process, read once; nothing else reads `process.env`. */
export function environment(): Environment {
  environmentOfProcess ??= readEnvironment(process.env)
  return environmentOfProcess
}

/** Whether people reach this site by TLS, which is for the proxy before us to do. */
export const isBehindTls = (): boolean => environment().NEXTAUTH_URL.startsWith('https://')

/** The database alone, for tools that need no sign-in. */
export const databaseUrl = (): string =>
  readEnvironment({ DATABASE_URL: process.env.DATABASE_URL, NEXTAUTH_SECRET: 'x'.repeat(32) }).DATABASE_URL
