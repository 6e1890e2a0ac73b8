const PATIENCE_MS = 1_000
/** The first note also waits for the renderer to load. */
const FIRST_PATIENCE_MS = 10_000

type Answer = { readonly id: number; readonly html: string }

let worker: Worker | null = null
let hasAnswered = false
let lastId = 0

/**
 * A note as safe HTML, rendered off the main thread; null when it took too long or the renderer could not be loaded,
 * and the text is to be shown as it is.
 */
export function renderNote(text: string): Promise<string | null> {
  const id = ++lastId
  const running = (worker ??= new Worker(new URL('./note-worker.ts', import.meta.url), { type: 'module' }))
  return new Promise((resolve) => {
    const finish = (html: string | null): void => {
      clearTimeout(timer)
      running.removeEventListener('message', onMessage)
      running.removeEventListener('error', onError)
      resolve(html)
    }
    const onMessage = ({ data }: MessageEvent<Answer>): void => {
      if (data.id !== id) return
      hasAnswered = true
      finish(data.html)
    }
    const onError = (): void => abandon(running, finish)
    const timer = setTimeout(() => abandon(running, finish), hasAnswered ? PATIENCE_MS : FIRST_PATIENCE_MS)
    running.addEventListener('message', onMessage)
    running.addEventListener('error', onError)
    running.postMessage({ id, text })
  })
}

function abandon(running: Worker, finish: (html: null) => void): void {
  running.terminate()
  if (worker === running) worker = null
  finish(null)
}
