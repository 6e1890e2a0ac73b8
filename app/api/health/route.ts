/** Whether the process answers; it asks nobody else. */
export const GET = (): Response =>
  Response.json({ ok: true }, { headers: { 'cache-control': 'private, no-store' } })
