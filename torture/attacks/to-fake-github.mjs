// Loaded into the attacked app before anything else: what it asks of GitHub goes to a server of the test. So no setting
// of the product has to say where GitHub is, which somebody could set to where they like.
import http from 'node:http'
import https from 'node:https'

const HOSTS = new Set(['github.com', 'api.github.com'])

/** The same path under the host's name on the fake; null for any other place. */
function fakeOf(address) {
  const { hostname, pathname, search } = new URL(address)
  return HOSTS.has(hostname) ? `${process.env.FAKE_GITHUB}/${hostname}${pathname}${search}` : null
}

const { request } = https
https.request = (address, ...rest) => {
  const fake = fakeOf(address)
  return fake === null ? request(address, ...rest) : http.request(fake, ...rest)
}

const { fetch } = globalThis
globalThis.fetch = (address, init) => fetch(fakeOf(address) ?? address, init)
