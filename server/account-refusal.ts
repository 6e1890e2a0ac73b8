import type { ChangeFault } from './account-change'
import type { PasswordFault } from './password'
import type { Refusal } from './route'

const STATUS_OF = {
  email_taken: 409,
  wrong_password: 422,
  sign_in_again: 403,
  other_account: 403,
  link_used: 400,
  password_too_short: 422,
  password_too_long: 422,
  password_too_common: 422,
} as const

/** What a caller is told of a change that was not made. */
export const refusalFor = ({ code }: ChangeFault | PasswordFault): Refusal => ({
  status: STATUS_OF[code],
  code,
})
