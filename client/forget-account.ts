import { dropDraftsOf } from './drafts'
import { deleteIdbLog } from './delete-idb-log'
import { databaseNameOf, rememberAccount, rememberedAccount } from './profile'

/**
 * Removes all that this browser holds of the account, for good; the next page belongs to a guest. Other pages that have
 * the database open let go of it. Does nothing for a guest.
 */
export async function forgetAccount(): Promise<void> {
  const account = rememberedAccount()
  if (account === null) return
  const name = databaseNameOf(account)
  await deleteIdbLog(name)
  dropDraftsOf(name)
  rememberAccount(null)
}
