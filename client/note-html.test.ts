import { describe, expect, test } from 'vitest'
import { noteHtml } from './note-html'

describe('a note as HTML', () => {
  test('has Markdown, code, links and formulas', () => {
    const html = noteHtml(
      '**权重**衰减 $w \\leftarrow (1-\\eta\\lambda)w$ `AdamW`\n\n$$\nx^2\n$$\n\n[论文](https://example.org)',
    )
    expect(html).toContain('<strong>权重</strong>')
    expect(html).toContain('<code>AdamW</code>')
    expect(html.match(/class="katex"/g)).toHaveLength(2)
    expect(html).toContain('<math xmlns')
    expect(html).toContain('katex-display')
    expect(html).toContain('href="https://example.org"')
  })

  test('a wrong formula is shown as what it is, and the rest of the note with it', () => {
    expect(noteHtml('before $\\frac{1$ after')).toMatch(/before .*after/s)
  })

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<svg onload=alert(1)>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '$\\href{javascript:alert(1)}{x}$',
    '$\\htmlData{onclick=alert(1)}{x}$',
    '<div style="position:fixed;inset:0">over everything</div>',
    '![x](javascript:alert(1))',
    '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '`<img src=x onerror=alert(1)>`{=html}',
    '<code class="math-inline">\\href{javascript:alert(1)}{x}</code>',
  ])('no script comes through: %s', (attack) => {
    const html = noteHtml(attack)
    expect(html).not.toMatch(/<(script|iframe|svg|img|form|style)\b(?!.*katex)/i)
    expect(html).not.toMatch(/<[^>]+\son\w+=/i)
    expect(html).not.toMatch(/(href|src)="\s*(javascript|data):/i)
  })

  test('no picture is fetched from anywhere', () => {
    const html = noteHtml('![曲线](https://tracker.example/x.png) ![](//tracker.example/y.png)')
    expect(html).not.toContain('tracker.example')
    expect(html).toContain('曲线')
  })

  test('formulas over the caps stay text', () => {
    expect(noteHtml(`$${'x+'.repeat(1_500)}x$`)).not.toContain('class="katex"')
    expect(noteHtml('$x$ '.repeat(250)).match(/class="katex"/g)).toHaveLength(200)
  })

  test('a macro bomb ends', () => {
    const html = noteHtml('$\\def\\a#1{#1#1#1#1}\\a{\\a{\\a{\\a{\\a{\\a{\\a{x}}}}}}}$')
    expect(html.length).toBeLessThan(200_000)
  })
})
