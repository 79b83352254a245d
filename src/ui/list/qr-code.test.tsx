import jsQR from 'jsqr'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { codeOf } from '@/core/list/code'
import { QrCode } from './qr-code'

/** 25 mm printed at 300 dots an inch. */
const dots = Math.round((25 / 25.4) * 300)

const addressOf = (...slugs: string[]) =>
  `https://dichtbij.example/nl/lijst/${codeOf({ picks: slugs.map((slug) => ({ slug, reason: 'call-first' })), wijk: 'overvecht' })}`
const tenServices = addressOf(...'abcdefghij')

/** What comes out of the printer: each dot is dark where the module under its middle is. */
function printed(address: string): { pixels: Uint8ClampedArray; size: number } {
  const markup = renderToStaticMarkup(<QrCode address={address} label="QR" />)
  const size = Number(/viewBox="0 0 (\d+)/.exec(markup)?.[1])
  const dark = new Set([...markup.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`))
  const pixels = new Uint8ClampedArray(dots * dots * 4).fill(255)
  for (let y = 0; y < dots; y++)
    for (let x = 0; x < dots; x++) {
      const at = (place: number) => Math.floor(((place + 0.5) * size) / dots)
      if (dark.has(`${at(x)} ${at(y)}`)) pixels.fill(0, (y * dots + x) * 4, (y * dots + x) * 4 + 3)
    }
  return { pixels, size }
}

/** A spot of this share of the code, as a stain or a fold makes it, away from the corners that a reader looks for first. */
function cover(pixels: Uint8ClampedArray, share: number, left: number, top: number, shade: number) {
  const side = Math.round(Math.sqrt(share) * dots)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const start = ((Math.round(top * dots) + y) * dots + Math.round(left * dots) + x) * 4
      pixels.fill(shade, start, start + 3)
    }
}

test.each([addressOf('spoor030'), tenServices, addressOf(...'abcdefghijklmnopqrst')])(
  '%s is read from 25 mm of paper',
  (address) => {
    expect(jsQR(printed(address).pixels, dots, dots)?.data).toBe(address)
  },
)

test.each([
  ['in the middle, dark', 0.34, 0.34, 0],
  ['in the middle, white', 0.34, 0.34, 255],
  ['at the right', 0.6, 0.34, 0],
  ['below', 0.34, 0.6, 255],
])('a list of ten is read with a tenth of the code covered %s', (_, left, top, shade) => {
  const { pixels } = printed(tenServices)
  cover(pixels, 0.1, left, top, shade)
  expect(jsQR(pixels, dots, dots)?.data).toBe(tenServices)
})
