import { expect, test } from 'vitest'
import { EnvironmentError, readEnvironment } from './environment'

const SECRET = 'q7Vd0sJ2mX9bT4kLzR8wYcE1uHpN6gFa'
const RIGHT = { NEXTAUTH_SECRET: SECRET, NEXTAUTH_URL: 'https://warmup.example.org' }

function faultsOf(changes: Readonly<Record<string, string | undefined>>): readonly string[] {
  try {
    readEnvironment({ ...RIGHT, ...changes })
    return []
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message.split('\n')
    throw error
  }
}

test.each<[string, Record<string, string | undefined>]>([
  ['nothing but a secret', { NEXTAUTH_URL: undefined }],
  ['a site behind TLS', {}],
  ['a port of its own', { NEXTAUTH_URL: 'https://warmup.example.org:8443/' }],
  ['this machine without TLS', { NEXTAUTH_URL: 'http://127.0.0.1:3000' }],
  [
    'a known secret on this machine',
    { NEXTAUTH_URL: 'http://localhost:3000', NEXTAUTH_SECRET: 'a'.repeat(32) },
  ],
  ['Postgres with TLS', { DATABASE_URL: 'postgres://a:b%40c@db.example:5432/warmup?sslmode=verify-full' }],
  [
    'both halves',
    { GITHUB_ID: 'a', GITHUB_SECRET: 'b', SMTP_URL: 'smtp://m', MAIL_FROM: 'Warmup <w@a.org>' },
  ],
  ['an empty variable', { SMTP_URL: '', AUTH_TRUST_HOST: '' }],
])('takes %s', (_name, changes) => expect(faultsOf(changes)).toEqual([]))

test.each<[string, Record<string, string | undefined>, RegExp]>([
  ['no secret', { NEXTAUTH_SECRET: undefined }, /^NEXTAUTH_SECRET is missing/],
  ['a short secret', { NEXTAUTH_SECRET: SECRET.slice(1) }, /^NEXTAUTH_SECRET must have at least 32/],
  ['a secret of one letter', { NEXTAUTH_SECRET: 'a'.repeat(40) }, /^NEXTAUTH_SECRET can be guessed/],
  [
    'the secret of the tests',
    { NEXTAUTH_SECRET: 'a secret of the tests, and of them alone' },
    /can be guessed/,
  ],
  ['a placeholder', { NEXTAUTH_SECRET: 'change-me-change-me-change-me-0123456789' }, /can be guessed/],
  ['a site without TLS', { NEXTAUTH_URL: 'http://warmup.example.org' }, /must begin with https:/],
  ['a site that looks like this machine', { NEXTAUTH_URL: 'http://localhost.example.org' }, /https:/],
  [
    'a site in a folder',
    { NEXTAUTH_URL: 'https://example.org/warmup' },
    /^NEXTAUTH_URL must end after the host/,
  ],
  ['no site', { NEXTAUTH_URL: 'warmup.example.org' }, /^NEXTAUTH_URL must be the address/],
  ['trust in hosts', { AUTH_TRUST_HOST: 'true' }, /^AUTH_TRUST_HOST must not be set/],
  ['half of GitHub', { GITHUB_ID: 'a' }, /^GITHUB_ID is set without GITHUB_SECRET/],
  ['the other half of Google', { GOOGLE_SECRET: 'a' }, /^GOOGLE_SECRET is set without GOOGLE_ID/],
  ['mail without a sender', { SMTP_URL: 'smtp://m' }, /^SMTP_URL is set without MAIL_FROM/],
  ['a mail server of another kind', { SMTP_URL: 'http://m', MAIL_FROM: 'w@a.org' }, /^SMTP_URL must begin/],
  ['a sender that is none', { SMTP_URL: 'smtp://m', MAIL_FROM: 'Warmup' }, /^MAIL_FROM must be an address/],
  [
    'a sender with a second header',
    { SMTP_URL: 'smtp://m', MAIL_FROM: 'a@b.org\nBcc: c@d.org' },
    /^MAIL_FROM/,
  ],
  ['another database', { DATABASE_URL: 'mysql://a' }, /^DATABASE_URL must begin/],
  ['no file', { DATABASE_URL: 'file:' }, /^DATABASE_URL must name a file/],
  ['parameters of a file', { DATABASE_URL: 'file:a.db?mode=ro' }, /^DATABASE_URL must name a file/],
  ['no database', { DATABASE_URL: 'postgres://a@b' }, /^DATABASE_URL must have the form/],
  ['a parameter of another tool', { DATABASE_URL: 'postgres://a@b/c?schema=x' }, /the parameter schema/],
  [
    'a zone of its own',
    { DATABASE_URL: 'postgres://a@b/c?options=-ctimezone%3DCET' },
    /the parameter options/,
  ],
  ['a notice of a week', { SHUTDOWN_NOTICE_SECONDS: '604800' }, /^SHUTDOWN_NOTICE_SECONDS must be a whole/],
  ['a notice in words', { SHUTDOWN_NOTICE_SECONDS: 'soon' }, /^SHUTDOWN_NOTICE_SECONDS must be a whole/],
])('refuses %s in one sentence', (_name, changes, sentence) => {
  expect(faultsOf(changes)).toEqual([expect.stringMatching(sentence)])
})

test('says everything that is wrong at once, each on a line, and repeats no value', () => {
  const faults = faultsOf({
    NEXTAUTH_URL: 'http://warmup.example.org',
    DATABASE_URL: 'mysql://u:hunter2@h/d',
  })
  expect(faults).toHaveLength(2)
  expect(faults.join(' ')).not.toContain('hunter2')
})
