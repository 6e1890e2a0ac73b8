import { respondToAuth } from '#server/auth-gate'

export const GET = respondToAuth
export const POST = respondToAuth
