import { describe, expect, test } from 'vitest'
import { addressOf, believedAddress } from './client-address'

describe('the address that is believed', () => {
  test.each([
    ['nobody stands before us', '', '203.0.113.9', 0, '203.0.113.9'],
    ['nobody stands before us, and somebody says otherwise', '10.9.9.9', '203.0.113.9', 0, '203.0.113.9'],
    ['a proxy names its client', '203.0.113.9', '127.0.0.1', 1, '203.0.113.9'],
    ['a client makes up a way before the proxy', '10.9.9.9, 203.0.113.9', '127.0.0.1', 1, '203.0.113.9'],
    ['two proxies', '203.0.113.9, 198.51.100.7', '127.0.0.1', 2, '203.0.113.9'],
    ['a client makes up a way before two', 'x, 203.0.113.9,198.51.100.7', '127.0.0.1', 2, '203.0.113.9'],
    ['fewer hops than proxies: somebody came around them', '10.9.9.9', '203.0.113.9', 2, '203.0.113.9'],
    ['a proxy that says nothing', '', '127.0.0.1', 1, '127.0.0.1'],
    ['a header of nothing', '', '203.0.113.9', 1, '203.0.113.9'],
    ['a connection that is gone', '', undefined, 0, 'unknown'],
  ])('%s', (_, forwarded, peer, hops, believed) => {
    expect(believedAddress(forwarded, peer, hops)).toBe(believed)
  })

  test.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '::ffff:203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
  ])('%s is limited as %s', (address, key) => {
    const request = new Request('http://localhost', { headers: { 'x-forwarded-for': address } })
    expect(addressOf(request)).toBe(key)
  })
})
