import { BUILD } from '#server/build'

/** Made once, with the build. Names it to the service worker, whose own text may stay the same for many builds. */
export const dynamic = 'force-static'

export const GET = (): Response =>
  new Response(`self.BUILD = '${BUILD}'\n`, { headers: { 'content-type': 'text/javascript' } })
