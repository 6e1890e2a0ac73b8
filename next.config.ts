import type { NextConfig } from 'next'

const config: NextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
  agentRules: false,
  // A folder that runs without the packages, for the Dockerfile; npm start serves from the checkout.
  ...(process.env.STANDALONE === '1' && { output: 'standalone' as const }),
  images: { unoptimized: true },
  // Every page would carry the styles of all the others: 18 KB gzip of which it uses half.
  experimental: { cssChunking: { type: 'graph', requestCost: 2_000 } },
  turbopack: {
    root: import.meta.dirname, // a lock file further up is none of ours
    resolveAlias: {
      '../build/polyfills/polyfill-module': './app/no-polyfills.ts', // half a kilobyte on every page
      // Its build for browsers decodes with a document, which the worker that renders notes does not have.
      'decode-named-character-reference': './node_modules/decode-named-character-reference/index.js',
    },
  },
  // Chinese has no prefix. Here and not in proxy.ts: a rewrite of the proxy's names a host, which behind another one is wrong.
  async rewrites() {
    return {
      beforeFiles: [
        { source: '/', destination: '/zh' },
        { source: '/:path((?!zh$|zh/|en$|en/|api/|_next/|.*[.]).*)', destination: '/zh/:path' },
      ],
      // A file that is not there is no language either: without this `/x.html` was the page of today.
      afterFiles: [{ source: '/:path((?!zh$|zh/|en$|en/|api/|_next/).*)', destination: '/zh/:path' }],
      fallback: [],
    }
  },
  async headers() {
    return [
      {
        source: '/:worker(sw|keep|reminder|version).js',
        headers: [{ key: 'Cache-Control', value: 'no-cache' }],
      },
      // Next hands a route's own type over as a list, which its compression does not know: 3.8 MB went as they were.
      { source: '/api/deck', headers: [{ key: 'Content-Type', value: 'application/json' }] },
    ]
  },
}

export default config
