// Draws the install icons and the share picture from public/icon.svg. By hand, after the drawing was changed:
// `node scripts/draw-icons.mjs`. It wants fonts for Chinese.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { findBrowser } from './browser.mjs'
import { ROOT, fail } from './steps.mjs'

const INK = '#1c1b19'
const PAPER = '#fbfaf7'
const BLUE = '#2f4fc4'
const at = (name) => path.join(ROOT, 'public', name)
const [, LINE] = / d="([^"]+)"/.exec(readFileSync(at('icon.svg'), 'utf8'))

/** The mark alone, stroked in a colour; `inset` leaves room around it for masks that cut. */
const mark = (colour, size, inset = 0) =>
  `<svg width="${size}" height="${size}" viewBox="${-inset} ${-inset} ${64 + 2 * inset} ${64 + 2 * inset}"><path d="${LINE}" fill="none" stroke="${colour}" stroke-width="6.5" stroke-linecap="round" stroke-linejoin="round"/></svg>`

/** A tile of the accent. Masks keep a circle of four fifths (maskable icons, W3C), and iOS rounds the corners itself. */
const tile = (size, { isRound, inset }) =>
  `<div style="width:${size}px;height:${size}px;background:${BLUE};border-radius:${isRound ? size * 0.22 : 0}px">${mark('#fff', size, inset)}</div>`

const ICONS = [
  { name: 'icon-192.png', size: 192, isRound: true, inset: 0 },
  { name: 'icon-512.png', size: 512, isRound: true, inset: 0 },
  { name: 'icon-maskable-512.png', size: 512, isRound: false, inset: 12 },
  { name: 'apple-touch-icon.png', size: 180, isRound: false, inset: 5 },
]

/** What a card does over months: asked when recall has fallen to the target, and each time it falls more slowly. */
const CURVE = `
  <svg width="460" height="250" viewBox="0 0 460 250" fill="none" stroke-linecap="round" stroke-linejoin="round">
    <path d="M0 152H460" stroke="#dad6ce" stroke-width="2" stroke-dasharray="2 8"/>
    <path d="M0 246H460" stroke="#857f75" stroke-width="2"/>
    <path d="M4 8C10 84 24 134 52 152V8C68 88 102 136 156 152V8C190 88 250 138 340 152V8C376 62 412 88 456 104" stroke="${BLUE}" stroke-width="6"/>
    ${[52, 156, 340].map((x) => `<circle cx="${x}" cy="8" r="8" fill="${BLUE}"/>`).join('')}
  </svg>`

const SHARE = `
  <div style="display:grid;grid-template-columns:1fr 540px;gap:48px;align-items:center;width:1200px;height:630px;padding:0 72px;background:${PAPER};color:${INK};font-family:'Segoe UI',Roboto,'Helvetica Neue',Arial,'Noto Sans CJK SC',sans-serif">
    <div>
      <div style="display:flex;gap:20px;align-items:center">${tile(88, { isRound: true, inset: 0 })}<b style="font-size:64px;letter-spacing:-1px">Warmup</b></div>
      <p lang="zh" style="margin:40px 0 16px;font-size:38px;font-weight:700;line-height:1.5">深度学习的术语，<br>快忘的那天再问你。</p>
      <p lang="en" style="margin:0;color:#4f4b45;font-size:27px;line-height:1.45">Deep-learning terms, asked again on the day you would forget.</p>
    </div>
    <div style="padding:40px;border:2px solid #dad6ce;border-radius:20px;background:#fff">
      ${CURVE}
      <div style="display:grid;grid-template-columns:repeat(4,1fr);gap:12px;margin-top:32px">${[
        ['忘了', 'Again', '#8a1234', '#fbe9ee'],
        ['勉强', 'Hard', '#8f5f00', '#fff2dd'],
        ['记得', 'Good', '#00766a', '#e0f2ef'],
        ['轻松', 'Easy', '#12408a', '#e6edfa'],
      ]
        .map(
          ([zh, en, hue, tint]) =>
            `<div style="padding:12px 0;border-top:5px solid ${hue};border-radius:8px;background:${tint};text-align:center;font-size:24px"><b lang="zh">${zh}</b><br><span style="font-size:19px">${en}</span></div>`,
        )
        .join('')}</div>
    </div>
  </div>`

async function draw() {
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const page = await browser.newPage()
  const shoot = async (name, width, height, body) => {
    await page.setViewportSize({ width, height })
    await page.setContent(
      `<style>*{box-sizing:border-box}body{margin:0}svg{display:block}</style><body>${body}</body>`,
    )
    await page.screenshot({ path: at(name), omitBackground: true })
  }
  for (const icon of ICONS) await shoot(icon.name, icon.size, icon.size, tile(icon.size, icon))
  await shoot('share.png', 1200, 630, SHARE)
  await browser.close()
}

await draw().catch(fail)
