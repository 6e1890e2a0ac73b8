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
    '<ScRiPt>alert(1)</sCrIpT>',
    '<scr\u200Bipt>alert(1)</script>',
    '<body onload=alert(1)>',
    '<details open ontoggle=alert(1)>x</details>',
    '<input autofocus onfocus=alert(1)>',
    '<video><source onerror=alert(1)></video>',
    '<a href="java\nscript:alert(1)">x</a>',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java&#x0a;script:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](vbscript:msgbox(1))',
    '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
    '<javascript:alert(1)>',
    '[x]: javascript:alert(1)\n\n[x]',
    '![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)',
    '<meta http-equiv="refresh" content="0;url=https://evil.example">',
    '<base href="https://evil.example/">',
    '<link rel=stylesheet href=https://evil.example/x.css>',
    '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">',
    '<form action=https://evil.example><button>x</button></form>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '```html\n</code></pre><script>alert(1)</script>\n```',
    '$\\url{javascript:alert(1)}$ $\\includegraphics{https://evil.example/x.png}$',
    '$\\htmlStyle{position:fixed}{x}$ $\\htmlId{content}{x}$ $\\htmlClass{katex}{x}$',
    '$</span><script>alert(1)</script>$',
    '[^1]\n\n[^1]: <img src=x onerror=alert(1)>',
    '| <img src=x onerror=alert(1)> |\n|---|\n| [x](javascript:alert(1)) |',
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

  test('a link to elsewhere stays a link, and ids cannot take the place of ours', () => {
    expect(noteHtml('<h2 id="content">x</h2>')).not.toContain('id="content"')
    expect(noteHtml('a[^1]\n\n[^1]: b')).toContain('user-content-')
  })

  test('invisible and turning characters stay as they were written', () => {
    const text = 'pay\u200Bpal \u202Egnp.exe\u202C \u2066x\u2069 👩‍👩‍👧 مرحبا'
    expect(noteHtml(text)).toContain(text)
  })

  test.each([
    ['20 KB of $', '$'.repeat(20_000)],
    ['20 KB of $ with spaces', '$ '.repeat(10_000)],
    ['brackets', '![['.repeat(6_600)],
    ['stars', '*_'.repeat(10_000)],
    ['angles', '<'.repeat(20_000)],
    ['a wide table', `|${'a|'.repeat(4_900)}\n|${'-|'.repeat(4_900)}`],
    ['a long table', `|a|b|\n|-|-|\n${'|x|y|\n'.repeat(3_000)}`],
    ['lists in lists', Array.from({ length: 140 }, (_, depth) => `${' '.repeat(2 * depth)}- x`).join('\n')],
    ['footnotes', Array.from({ length: 900 }, (_, n) => `[^${n}]\n\n[^${n}]: y`).join('\n\n')],
    ['a formula nested without end', `$${'{'.repeat(900)}x${'}'.repeat(900)}$`],
    ['zero-width characters', '\u200B'.repeat(20_000)],
  ])('ends, and is not much larger than what it was made from: %s', (_, text) => {
    const html = noteHtml(text)
    expect(html.length).toBeLessThan(1_000_000)
    expect(html).not.toMatch(/<script/i)
  })

  test('quotes nested without end are a note that cannot be rendered, not a broken page', () => {
    let html: string | null = null
    try {
      html = noteHtml(`${'>'.repeat(10_000)} x`)
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError) // the worker fails on it, and the text is shown as it is
    }
    expect(html ?? '').not.toContain('<script')
  })
})
