import { describe, expect, test } from 'vitest'
import { HOSTILE_NOTES } from './hostile-notes'
import { noteHtml } from './note-html'

test('there are over 300, each once', () => {
  expect(HOSTILE_NOTES.length).toBeGreaterThan(300)
  expect(new Set(HOSTILE_NOTES).size).toBe(HOSTILE_NOTES.length)
})

/** Tags as HTML has them, with their attributes; what the browser itself makes of them is e2e/hostile-text.spec.ts. */
const tagsIn = (html: string): readonly string[] => html.match(/<[a-z][^\s>/]*(?:"[^"]*"|[^">])*>/gi) ?? []
const TAGS = new Set(
  (
    'a b blockquote br code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i input ins kbd li ol p pre q rp rt ruby s ' +
    'samp section span strike strong sub summary sup table tbody td tfoot th thead tr tt ul var ' +
    'math semantics annotation mrow mi mo mn mtext mspace msup msub mfrac mstyle mtd mtr mtable mpadded mover munder menclose mlabeledtr'
  ).split(' '),
)

/** Its attributes by name, as the serialiser writes them: always in double quotes, `"` and `&` as references. */
const attributesOf = (tag: string): ReadonlyMap<string, string> =>
  new Map(
    [...tag.matchAll(/\s([^\s="]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value,
    ]),
  )

/** The scheme that a browser would see: it drops controls and blanks. */
const schemeOf = (address: string): string =>
  /^([a-z][a-z0-9+.-]*):/i.exec(address.replaceAll(/[\0-\x20]/g, ''))?.[1]?.toLowerCase() ?? ''
const NAMES =
  /^(href|title|class|style|id|dir|lang|align|start|type|checked|disabled|aria-[a-z]+|data-footnote[a-z-]*|xmlns|encoding|display|mathvariant|mathcolor|[a-z]*(space|align|width|height|depth|size|lines|spacing|style)|stretchy|fence|separator|accent|accentunder|minsize|maxsize|notation|voffset|scriptlevel|linethickness)$/

describe('a hostile note', () => {
  test.each(HOSTILE_NOTES)('has nothing that runs, leads away or calls elsewhere: %s', (note) => {
    for (const tag of tagsIn(noteHtml(note))) {
      const name = /^<([a-z][^\s>/]*)/i.exec(tag)?.[1] ?? ''
      expect([tag, TAGS.has(name)]).toEqual([tag, true])
      const attributes = attributesOf(tag)
      for (const attribute of attributes.keys()) expect([tag, NAMES.test(attribute)]).toEqual([tag, true])
      expect(['', 'http', 'https', 'mailto']).toContain(schemeOf(attributes.get('href') ?? ''))
      expect(attributes.get('style') ?? '').not.toMatch(/url|position:\s*fixed/i)
    }
  })
})
