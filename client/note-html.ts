import katex from 'katex'
import rehypeSanitize, { type Options, defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

export const LONGEST_NOTE = 20_000
const LONGEST_FORMULA = 2_000
const MOST_FORMULAS = 200

/** As much of a hast node as the two small steps below need. */
type Node = {
  type: string
  tagName?: string
  value?: string
  properties?: Record<string, unknown>
  children?: Node[]
}

const schema: Options = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    code: [['className', /^language-./, 'math-inline', 'math-display']],
  },
}

const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkRehype)
  .use(rehypeSanitize, schema)
  .use(() => (tree) => withoutRemoteImages(tree as Node))
  .use(() => (tree) => withFormulas(tree as Node))
  .use(rehypeStringify, { allowDangerousHtml: true }) // raw nodes are KaTeX's alone: the learner's never get this far

/**
 * A note's Markdown as safe HTML: sanitised first, formulas rendered after, so that nothing a learner writes is markup
 * of ours. Text over the caps stays text. Runs in a worker that is ended when it takes too long (note-worker.ts).
 */
export const noteHtml = (markdown: string): string =>
  String(pipeline.processSync(markdown.slice(0, LONGEST_NOTE)))

function visit(node: Node, change: (node: Node) => void): void {
  change(node)
  for (const child of node.children ?? []) visit(child, change)
}

/** A picture from elsewhere would tell its server who reads when. Its text stays. */
function withoutRemoteImages(tree: Node): void {
  visit(tree, (node) => {
    if (node.tagName !== 'img') return
    const text = typeof node.properties?.alt === 'string' ? node.properties.alt : ''
    Object.assign(node, { type: 'text', value: text, tagName: undefined, children: undefined })
  })
}

function withFormulas(tree: Node): void {
  let count = 0
  visit(tree, (node) => {
    const isBlock = node.tagName === 'pre' && hasClass(node.children?.[0], 'math-display')
    if (!isBlock && !hasClass(node, 'math-inline')) return
    const source = textOf(node)
    if (++count > MOST_FORMULAS || source.length > LONGEST_FORMULA) return
    const html = formulaHtml(source, isBlock)
    const tagName = isBlock ? 'div' : 'span'
    if (html !== null)
      Object.assign(node, { tagName, properties: {}, children: [{ type: 'raw', value: html }] })
  })
}

const hasClass = (node: Node | undefined, name: string): boolean =>
  Array.isArray(node?.properties?.className) && node.properties.className.includes(name)

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('')

/** Null where KaTeX gives up: deep nesting ends in a RangeError whatever it is told. The source is shown instead. */
function formulaHtml(source: string, displayMode: boolean): string | null {
  try {
    return katex.renderToString(source, {
      displayMode,
      throwOnError: false,
      trust: false,
      strict: 'ignore',
      maxExpand: 200,
      maxSize: 20,
    })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
