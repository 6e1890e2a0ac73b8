import { noteHtml } from './note-html'

/** The renderer in a thread of its own: a hostile note can keep only itself waiting. */
addEventListener('message', ({ data }: MessageEvent<{ readonly id: number; readonly text: string }>) => {
  postMessage({ id: data.id, html: noteHtml(data.text) })
})
