import { problem } from '#server/problem'

/** What there is not, in the way of the API: without a page around it. */
const answer = (): Response => problem(404, 'not_found')

export { answer as DELETE, answer as GET, answer as OPTIONS, answer as PATCH, answer as POST, answer as PUT }
