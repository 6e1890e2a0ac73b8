import type { MetadataRoute } from 'next'

/** What a browser needs to install the app. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: 'Warmup',
    short_name: 'Warmup',
    start_url: '/',
    display: 'standalone',
    background_color: '#fbfaf7',
    theme_color: '#2f4fc4',
    lang: 'zh-CN',
    scope: '/',
    shortcuts: [
      { name: '复习 Review', url: '/review' },
      { name: '搜索 Search', url: '/browse' },
    ],
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
