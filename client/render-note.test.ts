import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** A thread that answers, or hangs, as the note says. */
class FakeWorker extends EventTarget {
  static readonly started: FakeWorker[] = []
  isEnded = false

  constructor() {
    super()
    FakeWorker.started.push(this)
  }

  postMessage({ id, text }: { readonly id: number; readonly text: string }): void {
    if (text === 'hang') return
    if (text === 'fail') return void setTimeout(() => this.dispatchEvent(new Event('error')), 10)
    const answer = new MessageEvent('message', { data: { id, html: `<p>${text}</p>` } })
    setTimeout(() => this.dispatchEvent(answer), 10)
  }

  terminate(): void {
    this.isEnded = true
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.resetModules()
  vi.stubGlobal('Worker', FakeWorker)
  FakeWorker.started.length = 0
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a note that takes over a second ends its thread, is shown as text, and the next one has a new thread', async () => {
  const { renderNote } = await import('./render-note')
  const first = renderNote('a')
  await vi.advanceTimersByTimeAsync(20)
  expect(await first).toBe('<p>a</p>')
  const hanging = renderNote('hang')
  await vi.advanceTimersByTimeAsync(990)
  expect(FakeWorker.started[0]?.isEnded).toBe(false)
  await vi.advanceTimersByTimeAsync(20)
  expect(await hanging).toBeNull()
  expect(FakeWorker.started[0]?.isEnded).toBe(true)
  const next = renderNote('b')
  await vi.advanceTimersByTimeAsync(20)
  expect(await next).toBe('<p>b</p>')
  expect(FakeWorker.started).toHaveLength(2)
})

test('a note that breaks the renderer is shown as text', async () => {
  const { renderNote } = await import('./render-note')
  const broken = renderNote('fail')
  await vi.advanceTimersByTimeAsync(20)
  expect(await broken).toBeNull()
  expect(FakeWorker.started[0]?.isEnded).toBe(true)
})
