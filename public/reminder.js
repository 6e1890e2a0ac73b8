// The worker's part in reminders. A push carries nothing: what is due is asked for here, and shown.
const FALLBACK = { language: 'zh', text: '有卡片到期 · Cards are due' } // signed out, or no network for the question
const PATIENCE_MS = 8000

self.addEventListener('push', (event) => event.waitUntil(showReminder()))
self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(openReview(event.notification.data))
})

async function showReminder() {
  const { language, text } = await readReminder()
  const data = language === 'en' ? '/en/review' : '/review'
  const lang = language === 'en' ? 'en' : 'zh-CN'
  // One tag: a reminder that was not looked at is replaced, never piled up.
  await self.registration.showNotification('Warmup', {
    body: text,
    lang,
    tag: 'due',
    icon: '/icon.svg',
    data,
  })
}

async function readReminder() {
  try {
    const answer = await fetch('/api/reminders/due', {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return answer.ok ? await answer.json() : FALLBACK
  } catch {
    return FALLBACK
  }
}

/** The review comes to the front where it is open already; nothing else that is open is disturbed. */
async function openReview(path) {
  const pages = await self.clients.matchAll({ type: 'window' })
  const page = pages.find(({ url }) => new URL(url).pathname === path)
  await (page === undefined ? self.clients.openWindow(path) : page.focus())
}
