import { describe, expect, test } from 'vitest'
import { isCalled, plainLine, url, words } from './text-shapes'

describe('an address in a partner file', () => {
  test.each([
    'https://www.utrecht.nl/zorg',
    'http://zuidwesterutrecht.nl/2022/10/05/wat-is-er/?a=b#c',
    'https://speeltuin.example',
    'https://112.nl',
    'https://a-b.co.uk:8443/x',
  ])('%s may be a public page', (address) => {
    expect(url.safeParse(address).success).toBe(true)
  })

  test.each([
    ['of the machine itself', 'http://localhost/beheer'],
    ['of the machine itself, by number', 'http://127.0.0.1:3001/'],
    ['by a number written in one piece', 'http://2130706433/'],
    ['by a number in hexadecimal', 'http://0x7f.1/'],
    ['of a network at home', 'http://192.168.1.1/'],
    ['of a network of an office', 'https://10.0.0.8/intranet'],
    ['where clouds tell secrets', 'http://169.254.169.254/latest/meta-data'],
    ['of IPv6', 'http://[::1]/'],
    ['inside IPv6', 'http://[fd00::1]/'],
    ['without a dot', 'http://intranet/'],
    ['inside a network', 'https://wiki.internal/'],
    ['of a printer', 'http://printer.local/'],
    ['of a network with a dot at the end', 'http://wiki.internal./'],
    ['with a name in it', 'https://utrecht.nl@evil.example/'],
    ['with letters that look like others', 'https://www.utr\u0435cht.nl/'],
    ['with such letters in their other form', 'https://www.xn--utrcht-9ve.nl/'],
    ['that runs a script', 'javascript:alert(1)'],
    ['of a file', 'file:///etc/passwd'],
    ['with markup in it', 'https://a.example/<script>'],
  ])('cannot be one %s: %s', (_, address) => {
    expect(url.safeParse(address).success).toBe(false)
  })
})

describe('words in a partner file', () => {
  test.each([
    'Zoë & Co., 3 < 4 en 5 > 2',
    'oyun parkı',
    'مساعدة للأطفال',
    'помощь детям',
    'Помощь in het Russisch',
    'a<3',
  ])('%s may be said', (said) => {
    for (const shape of [words, plainLine]) expect(shape.safeParse(said).success).toBe(true)
  })

  test.each([
    ['with a script', 'Bel ons <script>alert(1)</script>'],
    ['with a picture', '<img src=x onerror=alert(1)>'],
    ['with the end of an element', 'x</p>'],
    ['with a comment', '<!-- x -->'],
    ['with a Cyrillic letter in a Dutch word', 'Buurt\u0435am'],
    ['with a Greek letter in front', '\u0391msterdam'],
    ['with an accent between both', 'e\u0301\u0430'],
  ])('cannot be said %s', (_, said) => {
    for (const shape of [words, plainLine]) expect(shape.safeParse(said).success).toBe(false)
  })
})

test.each([
  ['030-1234567', true],
  ['030 737 03 34', true],
  ['112', true],
  ['14 030', true],
  ['0800-2000', true],
  ['0800-876 54 32', true],
  ['088-5551000', true],
  ['0900 111 3 111', true],
  ['030 123', false],
  ['030-12345678', false],
  ['12', false],
  ['030-1234567 030-7654321', false],
])('%s is one whole number that is called: %s', (number, expected) => {
  expect(isCalled(number)).toBe(expected)
})
