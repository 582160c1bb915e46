import { createCipheriv, createHash, createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { blindIndex, blindIndexes } from './blind-index.ts'
import { decrypt, encrypt, type Cipher } from './cipher.ts'
import { open, rewrap, seal } from './envelope.ts'
import { configureProtection } from './configured-keys.ts'
import { keyedHash } from './keyed-hash.ts'
import { keysFrom } from './key-ring.ts'
import { trackingCode, trackingCodeOf, trackingHash } from './tracking-code.ts'
import { maskIdNumber, maskName, maskPhone, maskValues } from './mask.ts'

const ring = keysFrom('the secret of 2026').identities
const turned = keysFrom('the secret of 2027', ['the secret of 2026']).identities
const onlyNew = keysFrom('the secret of 2027').identities
const person = { name: '张三', phone: '13812345678', idNumber: '110101199003070012' }

describe.each<Cipher>(['AES-256-GCM', 'SM4-CTR-HMAC-SM3'])('%s', (cipher) => {
  test('what was sealed opens again, and shows nothing of it', () => {
    const sealed = seal(ring, cipher, person, 'identity:1')
    expect(open(ring, sealed, 'identity:1')).toEqual(person)
    for (const value of Object.values(person)) {
      expect(JSON.stringify(sealed)).not.toContain(value)
      expect(Buffer.from(sealed.content.data, 'base64').includes(value)).toBe(false)
    }
  })

  test('two records with the same values look different', () => {
    expect(seal(ring, cipher, person, 'a').content).not.toEqual(seal(ring, cipher, person, 'a').content)
  })

  test('a sealed text does not open in another record, nor without its key', () => {
    const sealed = seal(ring, cipher, person, 'identity:1')
    expect(() => open(ring, sealed, 'identity:2')).toThrow()
    expect(() => open(onlyNew, sealed, 'identity:1')).toThrow('follows from none of the given secrets')
    expect(() => open({ ...onlyNew, key: () => onlyNew.key(onlyNew.current) }, sealed, 'identity:1')).toThrow()
  })

  test('a change of any single byte is refused', () => {
    const key = Buffer.alloc(32, 1)
    const box = encrypt(cipher, key, Buffer.from('张三'), 'context')
    for (const part of ['iv', 'data', 'tag'] as const) {
      const whole = Buffer.from(box[part], 'base64')
      for (const at of whole.keys()) {
        const altered = Buffer.from(whole)
        altered[at]! ^= 1
        expect(() => decrypt(cipher, key, { ...box, [part]: altered.toString('base64') }, 'context')).toThrow()
      }
      expect(() => decrypt(cipher, key, { ...box, [part]: whole.subarray(0, -1).toString('base64') }, 'context')).toThrow()
    }
  })

  test('after a rotation the values open under the new key alone', () => {
    const sealed = rewrap(turned, seal(ring, cipher, person, 'identity:1'), 'identity:1')
    expect(sealed.keyId).toBe(onlyNew.current)
    expect(open(onlyNew, sealed, 'identity:1')).toEqual(person)
    expect(() => open(ring, sealed, 'identity:1')).toThrow('follows from none')
  })
})

test('keys of different purposes and secrets have nothing in common, and the ids tell no secret', () => {
  const { audit, identities } = keysFrom('a', ['b'])
  const all = [...audit, ...identities.ids.map((id) => identities.key(id))].map((key) => key.toString('hex'))
  expect(new Set(all).size).toBe(4)
  expect(identities.ids.some((id) => all.some((key) => key.includes(id)))).toBe(false)
  expect(keysFrom('a').audit[0]).toEqual(audit[0])
})

describe('blind index', () => {
  test('finds the exact value however it is written, and nothing else', () => {
    const index = blindIndex(ring, 'phone', '13812345678')
    for (const same of ['138 1234 5678', '138-1234-5678', '+86 13812345678', '１３８１２３４５６７８']) expect(blindIndex(ring, 'phone', same)).toBe(index)
    expect(blindIndex(ring, 'phone', '13812345679')).not.toBe(index)
    expect(blindIndex(ring, 'idNumber', '11010119900307001x')).toBe(blindIndex(ring, 'idNumber', '11010119900307001X'))
  })

  test('tells nothing across kinds or keys, and is found while a rotation is under way', () => {
    expect(blindIndex(ring, 'name', '13812345678')).not.toBe(blindIndex(ring, 'phone', '13812345678'))
    expect(blindIndexes(turned, 'phone', person.phone)).toEqual([blindIndex(onlyNew, 'phone', person.phone), blindIndex(ring, 'phone', person.phone)])
  })
})

test('a keyed hash tells nothing without the key, and nothing across purposes', () => {
  configureProtection(ring)
  const hash = keyedHash('submission', '13812345678')
  expect(keyedHash('submission', '13812345678')).toBe(hash)
  expect(keyedHash('other', '13812345678')).not.toBe(hash)
  configureProtection(onlyNew)
  expect(keyedHash('submission', '13812345678')).not.toBe(hash)
})

test('a tracking code that was handed out is found again after the secret has changed, while the former one is known', () => {
  configureProtection(ring)
  const code = trackingCode('complaint', 'id')
  configureProtection(turned)
  expect(trackingCode('complaint', 'id')).not.toBe(code)
  expect(trackingCodeOf('complaint', 'id', trackingHash(code.toLowerCase()))).toBe(code)
  configureProtection(onlyNew)
  expect(trackingCodeOf('complaint', 'id', trackingHash(code))).toBeUndefined()
})

test('masks', () => {
  expect([maskName('张三'), maskName('欧阳小明'), maskName('张')]).toEqual(['张*', '欧***', '张*'])
  expect([maskPhone('13812345678'), maskPhone('+86 138 1234 5678'), maskPhone('03711234')]).toEqual(['138****5678', '138****5678', '******34'])
  expect([maskIdNumber('110101199003070012'), maskIdNumber('12345')]).toEqual(['110*************12', '*****'])
  expect(maskValues({ ...person, address: '人民路1号' })).toEqual({ name: '张*', phone: '138****5678', idNumber: '110*************12', address: '****' })
})

describe('standard vectors of what is used', () => {
  test('SM4 (GB/T 32907-2016, A.1)', () => {
    const key = Buffer.from('0123456789abcdeffedcba9876543210', 'hex')
    expect(createCipheriv('sm4-ecb', key, null).setAutoPadding(false).update(key).toString('hex')).toBe('681edf34d206965e86b3e94f536e4246')
  })
  test('SM3 (GB/T 32905-2016, A.1) and HMAC over it', () => {
    expect(createHash('sm3').update('abc').digest('hex')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0')
    const block = Buffer.alloc(64)
    Buffer.from('key').copy(block)
    const inner = createHash('sm3').update(block.map((byte) => byte ^ 0x36)).update('text').digest()
    expect(createHmac('sm3', 'key').update('text').digest('hex'))
      .toBe(createHash('sm3').update(block.map((byte) => byte ^ 0x5c)).update(inner).digest('hex'))
  })
})
