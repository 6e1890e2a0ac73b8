/** Next calls this once per server, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { guardResponses } = await import('#server/guard-responses')
    guardResponses()
    const { prepareServer, beginReminding, beginWatching } = await import('#server/boot')
    await prepareServer()
    beginWatching()
    beginReminding()
  }
}
