import { z } from 'zod'
import { databaseFaultOf, mailFaultOf, secretFaultOf, siteFaultOf } from './setting-faults'

const optional = z.string().trim().min(1).optional()

export const LOG_LEVELS = ['error', 'warn', 'info'] as const

/** A number in a range, with one sentence for whatever else was given. */
const wholeNumber = (name: string, least: number, most: number) => {
  const sentence = `${name} must be a whole number from ${least} to ${most}.`
  return z.coerce.number({ error: sentence }).int(sentence).min(least, sentence).max(most, sentence)
}

const faultless = (faultOf: (value: string) => string | null) =>
  z.string().superRefine((value, context) => {
    const fault = faultOf(value)
    if (fault !== null) context.addIssue({ code: 'custom', message: fault })
  })

const schema = z
  .object({
    NODE_ENV: z.string().default('production'),
    DATABASE_URL: faultless(databaseFaultOf).default('file:data/warmup.db'),
    NEXTAUTH_URL: faultless(siteFaultOf).default('http://localhost:3000'),
    NEXTAUTH_SECRET: z.string({ error: 'NEXTAUTH_SECRET is missing; npm start writes one into .env.' }),
    AUTH_TRUST_HOST: z
      .undefined({
        error: 'AUTH_TRUST_HOST must not be set: it would let a request say which site it was sent to.',
      })
      .optional(),
    GITHUB_ID: optional,
    GITHUB_SECRET: optional,
    GOOGLE_ID: optional,
    GOOGLE_SECRET: optional,
    SMTP_URL: optional.refine(
      (text) => text === undefined || /^smtps?:\/\//.test(text),
      'SMTP_URL must begin with smtp:// or smtps://.',
    ),
    MAIL_FROM: faultless(mailFaultOf).optional(),
    TRUSTED_PROXY_HOPS: wholeNumber('TRUSTED_PROXY_HOPS', 0, 9).default(0),
    SHUTDOWN_NOTICE_SECONDS: wholeNumber('SHUTDOWN_NOTICE_SECONDS', 0, 120).default(0),
    LOG_LEVEL: z.enum(LOG_LEVELS, { error: 'LOG_LEVEL must be error, warn or info.' }).default('warn'),
    METRICS_PORT: wholeNumber('METRICS_PORT', 1, 65_535).optional(),
    METRICS_HOST: z.string().trim().default('127.0.0.1'),
  })
  .superRefine((settings, context) => {
    const say = (message: string | null): void => {
      if (message !== null) context.addIssue({ code: 'custom', message })
    }
    say(secretFaultOf(settings.NEXTAUTH_SECRET, settings.NEXTAUTH_URL))
    for (const [one, other] of PAIRS) {
      if ((settings[one] === undefined) !== (settings[other] === undefined)) {
        const [given, missing] = settings[one] === undefined ? [other, one] : [one, other]
        say(`${given} is set without ${missing}; set both, or neither.`)
      }
    }
  })

/** Each is worth nothing without the other. */
const PAIRS = [
  ['GITHUB_ID', 'GITHUB_SECRET'],
  ['GOOGLE_ID', 'GOOGLE_SECRET'],
  ['SMTP_URL', 'MAIL_FROM'],
] as const

export type Environment = z.infer<typeof schema>

/** Wrong settings, each as one sentence on a line of its own, for the person who runs the server. */
export class EnvironmentError extends Error {}

/** Reads settings out of variables. Empty ones count as missing. @throws EnvironmentError naming every wrong one. */
export const readEnvironment = (variables: Variables): Environment => parsed(schema, variables)

type Variables = Readonly<Record<string, string | undefined>>

function parsed<Settings>(settings: z.ZodType<Settings>, variables: Variables): Settings {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const { success, data, error } = settings.safeParse(given)
  if (success) return data
  throw new EnvironmentError(error.issues.map(({ message }) => message).join('\n'))
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
  parsed(z.object({ DATABASE_URL: schema.shape.DATABASE_URL }), process.env).DATABASE_URL
