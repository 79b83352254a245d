import { generateKeyPairSync, sign } from 'node:crypto'

interface Asked {
  /** The name of the machine that it is for. */
  name: string
  from?: Date
  until?: Date
  /** Who signs it; itself where nobody does. */
  by?: Certificate
  /** True of one that may sign others. */
  isAuthority?: boolean
}

export interface Certificate {
  cert: string
  key: string
  name: string
}

/** A certificate (X.509) with its key, for servers of tests: made anew each time, so that no key lies in the repository. */
export function makeCertificate({
  name,
  from = new Date('2020-01-01'),
  until = new Date('2049-01-01'),
  by,
  isAuthority = false,
}: Asked): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const extension = isAuthority
    ? sequence(hex('0603551d13'), hex('0101ff'), part(0x04, sequence(hex('0101ff'))))
    : sequence(hex('0603551d11'), part(0x04, sequence(part(0x82, Buffer.from(name)))))
  const said = sequence(
    part(0xa0, hex('020102')),
    part(0x02, Buffer.from([++serial])),
    withEcdsa,
    called(by?.name ?? name),
    sequence(moment(from), moment(until)),
    called(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    part(0xa3, sequence(extension)),
  )
  const signed = sequence(said, withEcdsa, part(0x03, hex('00'), sign('sha256', said, by?.key ?? key)))
  const lines = signed.toString('base64').replace(/.{64}/g, '$&\n')
  return { cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`, key, name }
}

let serial = 0

const hex = (text: string): Buffer => Buffer.from(text, 'hex')

/** One part in DER: a tag, how long it is, and what is in it. */
function part(tag: number, ...contents: Buffer[]): Buffer {
  const content = Buffer.concat(contents)
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}
const sequence = (...contents: Buffer[]): Buffer => part(0x30, ...contents)

const withEcdsa = sequence(hex('06082a8648ce3d040302'))
const called = (name: string): Buffer =>
  sequence(part(0x31, sequence(hex('0603550403'), part(0x0c, Buffer.from(name)))))
const moment = (date: Date): Buffer =>
  part(0x17, Buffer.from(`${date.toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`))
