import { emailAddress } from './account'
import { linkWith } from './account-mail'
import { TOKEN_LIFE_MS, dropTokens, issueToken } from './account-token'
import type { Database } from './db'
import { deleteLearner } from './deleted-learners'
import { accountMark } from './security-log'
import { endSignIns } from './sign-in'

const USAGE = `For the person who runs the server. Usage:
  npm run account -- list                     every account: address, since when, ways in, last seen, records, name in the log
  npm run account -- reset ADDRESS            prints a link that sets a new password, once, within 30 minutes
  npm run account -- sign-out ADDRESS         ends every sign-in of an account, at once
  npm run account -- delete ADDRESS --yes     deletes an account with all its records, for good
`

/** What a command has to say, and whether it did what it was asked: 0 yes, 1 no, 2 not understood. */
export type CommandOutcome = { readonly code: 0 | 1 | 2; readonly text: string }

const done = (text: string): CommandOutcome => ({ code: 0, text: `${text}\n` })
const failed = (text: string): CommandOutcome => ({ code: 1, text: `${text}\n` })
const misused = (text: string): CommandOutcome => ({ code: 2, text: `${text}\n\n${USAGE}` })

/** Looks after the accounts of a server, where no mail can be sent or somebody asks its owner. */
export async function runAccountCommand(
  database: Database,
  [command, ...rest]: readonly string[],
): Promise<CommandOutcome> {
  if (command === undefined) return { code: 2, text: USAGE }
  if (command === 'help') return { code: 0, text: USAGE }
  if (command === 'list') return rest.length === 0 ? done(await listOf(database)) : tooMuch(rest)
  if (command === 'reset') return withAccount(database, rest, reset)
  if (command === 'sign-out') return withAccount(database, rest, signOut)
  if (command !== 'delete') return misused(`There is no command "${command}".`)
  const isSure = rest[1] === '--yes'
  return withAccount(database, isSure ? rest.toSpliced(1, 1) : rest, isSure ? remove : askBeforeRemoval)
}

const tooMuch = (words: readonly string[]): CommandOutcome => misused(`"${words.join(' ')}" is too much.`)

async function withAccount(
  database: Database,
  [address, ...rest]: readonly string[],
  act: (database: Database, user: User) => Promise<CommandOutcome>,
): Promise<CommandOutcome> {
  if (address === undefined) return misused('This needs the address of an account.')
  if (rest.length > 0) return tooMuch(rest)
  const user = await userAt(database, address)
  return user === null ? failed(`There is no account with the address ${address}.`) : act(database, user)
}

type User = { readonly id: string; readonly email: string }

async function userAt(database: Database, text: string): Promise<User | null> {
  const { data: email } = emailAddress.safeParse(text)
  if (email === undefined) return null
  const user = await database.user.findUnique({ where: { email }, select: { id: true } })
  return user === null ? null : { id: user.id, email }
}

/** A link that is handed over proves no address: who gets it is the owner of the server's to know. */
async function reset(database: Database, { id: userId, email }: User): Promise<CommandOutcome> {
  await dropTokens(database, userId)
  const token = await issueToken(database, { userId, email: null }, 'reset')
  if (token === null) return failed('Somebody asked for links at the same moment; try again.')
  const minutes = TOKEN_LIFE_MS / 60_000
  return done(
    `Hand this link to the owner of ${email}. It sets a new password, once, within ${minutes} minutes:\n${linkWith(token, 'reset', 'zh')}`,
  )
}

async function signOut(database: Database, { id, email }: User): Promise<CommandOutcome> {
  await endSignIns(database, id)
  return done(`${email} is signed out everywhere. Devices keep what they hold.`)
}

const recordsOf = (database: Database, learnerId: string): Promise<number> =>
  database.event.count({ where: { learnerId } })

async function askBeforeRemoval(database: Database, { id, email }: User): Promise<CommandOutcome> {
  const records = await recordsOf(database, id)
  return failed(
    `This would delete the account ${email} with its ${records} records, for good. Say so with --yes:\n  npm run account -- delete ${email} --yes`,
  )
}

async function remove(database: Database, { id, email }: User): Promise<CommandOutcome> {
  const records = await recordsOf(database, id)
  await deleteLearner(database, id)
  return done(`Deleted ${email} with its ${records} records. Its devices are told at their next exchange.`)
}

const ACCOUNTS_PER_PAGE = 500

async function listOf(database: Database): Promise<string> {
  const lines = ['address\tsince\tproved\tways in\tlast seen\trecords\tin the log']
  let after: string | null = null
  do {
    const page = await pageOfAccounts(database, after)
    lines.push(...page.map(lineOf))
    after = page.length < ACCOUNTS_PER_PAGE ? null : (page.at(-1)?.id ?? null)
  } while (after !== null)
  return lines.join('\n')
}

const pageOfAccounts = (database: Database, after: string | null) =>
  database.user.findMany({
    where: after === null ? {} : { id: { gt: after } },
    orderBy: { id: 'asc' },
    take: ACCOUNTS_PER_PAGE,
    include: {
      accounts: true,
      learner: { select: { lastSeq: true } },
      signIns: { orderBy: { lastSeenAt: 'desc' }, take: 1 },
    },
  })

const dayOf = (date: Date | undefined): string => date?.toISOString().slice(0, 10) ?? 'never'

function lineOf(user: Awaited<ReturnType<typeof pageOfAccounts>>[number]): string {
  const ways = [
    ...(user.passwordHash === null ? [] : ['password']),
    ...user.accounts.map(({ provider }) => provider),
  ]
  return [
    user.email ?? 'no address',
    dayOf(user.createdAt),
    user.emailVerified === null ? 'no' : 'yes',
    ways.join(' ') || 'none',
    dayOf(user.signIns[0]?.lastSeenAt),
    user.learner?.lastSeq ?? 0,
    accountMark(user.id),
  ].join('\t')
}
