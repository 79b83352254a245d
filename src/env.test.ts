import { describe, expect, test } from 'vitest'
import { parseEnvironment } from './env'
import { Problem } from './problem'

const openId = {
  OPENID_ISSUER: 'https://login.example',
  OPENID_CLIENT_ID: 'dichtbij',
  OPENID_CLIENT_SECRET: 'secret word',
}

function problemOf(variables: Record<string, string>): string {
  try {
    parseEnvironment(variables)
  } catch (error) {
    expect(error).toBeInstanceOf(Problem)
    return (error as Problem).message
  }
  throw new Error(`${JSON.stringify(variables)} is taken`)
}

describe('the environment', () => {
  test('has a default for everything', () => {
    expect(parseEnvironment({})).toMatchObject({
      DATABASE_URL: 'file:./data/directory.db',
      HOST: '0.0.0.0',
      PORT: 3000,
      SAFE_EXIT_URL: 'https://www.buienradar.nl/',
      TRUSTED_PROXIES: 0,
      LINK_CHECK: true,
    })
  })

  test('takes an empty variable as absent', () => {
    expect(parseEnvironment({ PORT: '' }).PORT).toBe(3000)
  })

  test.each([
    ['PORT', 'many', /not a whole number.+65535/],
    ['PORT', '0x1196', /not a whole number.+65535/],
    ['PORT', '1e3', /not a whole number/],
    ['PORT', ' 3000', /not a whole number/],
    ['PORT', '3000.0', /not a whole number/],
    ['PORT', '-1', /not a whole number/],
    ['PORT', '٣٠٠٠', /not a whole number/],
    ['PORT', '03000', /not a whole number/],
    ['PORT', '70000', /too high.+65535/],
    ['HOST', 'http://localhost', /no address of a machine.+without http:\/\//],
    ['HOST', 'localhost:3000', /no address of a machine.+without a port/],
    ['HOST', '999.1.1.1', /no address of a machine/],
    ['HOST', '[::1]', /no address of a machine.+::/],
    ['HOST', ' ', /no address of a machine/],
    ['HOST', '-x.nl', /no address of a machine/],
    ['DATABASE_URL', 'data/directory.db', /does not name a file.+file:/],
    ['DATABASE_URL', 'file:', /does not name a file/],
    ['DATABASE_URL', 'file:%zz', /does not name a file.+%25/],
    ['DATABASE_URL', 'file:./a%', /does not name a file/],
    ['DATABASE_URL', 'file:./a?mode=ro', /does not name a file.+%3F/],
    ['DATABASE_URL', 'file:./a#b.db', /does not name a file.+%23/],
    ['DATABASE_URL', 'file://server/a.db', /does not name a file/],
    ['DATABASE_URL', 'file:./data/', /does not name a file/],
    ['DATABASE_URL', 'file::memory:', /does not name a file/],
    ['DATABASE_URL', 'file:/tmp/a%00b', /does not name a file/],
    ['DATABASE_URL', 'file:/tmp/a%2Fb', /does not name a file/],
    [
      'DATABASE_URL',
      'mysql://keeper:secret@db/dichtbij',
      /does not name a file or a database of PostgreSQL.+postgresql:/,
    ],
    ['DATABASE_URL', 'mysql://keeper:se/secret@db/dichtbij', /does not name a file or a database/],
    ['DATABASE_URL', 'prisma+postgres://keeper:secret@db/dichtbij', /does not name a file or a database/],
    ['DATABASE_URL', 'postgresql:dichtbij', /does not name a file or a database/],
    ['DATABASE_URL', 'postgresql://keeper:secret@db', /does not name a file or a database.+\/database/],
    ['DATABASE_URL', 'postgresql://keeper:secret@db/', /does not name a file or a database/],
    ['DATABASE_URL', 'postgresql://keeper:secret@db:port/dichtbij', /does not name a file or a database/],
    ['DATABASE_URL', 'postgresql://keeper:se#secret@db/dichtbij', /does not name a file or a database/],
    ['DATABASE_URL', 'postgresql://keeper:100%secret@db/dichtbij', /does not name a file or a database/],
    ['DATABASE_URL', 'postgresql://db/dichtbij?schema=a&password=secret', /does not name.+without \?schema=/],
    ['LINK_CHECK', 'yes', /neither on nor off.+on or off/],
    ['LINK_CHECK', 'OFF', /neither on nor off/],
    ['SAFE_EXIT_URL', 'javascript:alert(1)', /not the address of a page.+https:\/\//],
    ['SAFE_EXIT_URL', 'www.buienradar.nl', /not the address of a page/],
    ['SAFE_EXIT_URL', 'https:/x.nl', /not the address of a page/],
    ['SAFE_EXIT_URL', 'https:\\\\x.nl', /not the address of a page/],
    ['SAFE_EXIT_URL', 'https://a"b', /not the address of a page/],
    ['SAFE_EXIT_URL', 'https://x.nl/a b', /not the address of a page/],
    ['SAFE_EXIT_URL', 'https://x.nl\r\nSet-Cookie: a=b', /not the address of a page/],
    ['SAFE_EXIT_URL', 'http://example.org/', /can be read along.+https:\/\//],
    ['SAFE_EXIT_URL', 'http://localhost.example.org/', /can be read along/],
    ['SAFE_EXIT_URL', 'https://me:secret@x.nl/', /name or password/],
    ['SITE_URL', 'dichtbij.example', /not the address of a page.+https:\/\//],
    ['SITE_URL', 'https://a"b', /not the address of a page/],
    ['SITE_URL', 'https://a..b', /not the address of a page/],
    ['SITE_URL', 'https://dichtbij.example/app', /more than the name/],
    ['SITE_URL', 'https://dichtbij.example?a', /more than the name/],
    ['SITE_URL', 'https://dichtbij.example/#a', /more than the name/],
    ['SITE_URL', 'https://me:secret@dichtbij.example', /name or password/],
    ['SITE_URL', 'ftp://dichtbij.example', /not the address of a page/],
    ['SECURITY_CONTACT', 'javascript:alert(1)', /neither a mail address nor a page/],
    ['SECURITY_CONTACT', 'a@b.nl\nExpires: never', /neither/],
    ['SECURITY_CONTACT', 'http://example.org/', /neither.+https/],
    ['HSTS_SECONDS', '0', /not a whole number/],
    ['HSTS_SECONDS', '31536000; preload', /not a whole number/],
    ['HSTS_SECONDS', '99999999', /too high/],
    ['ACCESSIBILITY_STATEMENT', 'http://example.org/', /no page with https/],
    ['ACCESSIBILITY_STATEMENT', 'javascript:alert(1)', /no page with https/],
    ['OPENID_ISSUER', 'http://login.gemeente.example', /read along.+https:\/\//],
    ['OPENID_ISSUER', 'login.gemeente.example', /not the address of a page/],
    [
      'OPENID_ISSUER',
      'https://login.gemeente.example/.well-known/openid-configuration',
      /more than an issuer.+without/,
    ],
    ['OPENID_ISSUER', 'https://login.gemeente.example/?a', /more than an issuer/],
    ['OPENID_ISSUER', 'https://me:secret@login.gemeente.example', /name or password/],
    ['OPENID_CLIENT_ID', ' dichtbij', /spaces around it/],
    ['OPENID_NAME', 'x'.repeat(61), /60 letters/],
    ['OPENID_NAME', ' ', /no name/],
    ['REPORT_TO', 'javascript:alert(1)', /neither a mail address nor a page/],
    ['REPORT_TO', 'http://example.org/', /neither.+https/],
    ['REPORT_TO', 'mailto:tip@example.nl', /neither/],
    ['REPORT_TO', 'tip@example.nl?cc=a@b.nl', /neither/],
    ['REPORT_TO', 'https://a"b', /neither/],
    ['SMTP_URL', 'mail.example.nl', /does not name a mail server.+smtps:/],
    ['SMTP_URL', 'https://mail.example.nl', /does not name a mail server/],
    ['SMTP_URL', 'smtp:keeper:secret', /does not name a mail server/],
    ['SMTP_URL', 'smtp://keeper:secret word@mail.example.nl', /does not name a mail server/],
    ['SMTP_URL', 'smtp://keeper:secret%@mail.example.nl', /does not name a mail server.+%40/],
    ['SMTP_URL', 'smtp://keeper@mail.example.nl', /does not name a mail server/],
    ['SMTP_URL', 'smtp://mail.example.nl?tls.rejectUnauthorized=false', /does not name a mail server/],
    ['SMTP_URL', 'smtp://mail.example.nl/secret', /does not name a mail server/],
    ['SMTP_URL', 'smtp://10.0.0.999', /does not name a mail server/],
    ['MAIL_FROM', 'Redactie <redactie@dichtbij.example>', /no mail address/],
    ['MAIL_FROM', 'redactie@dichtbij.example\nBcc: a@b.nl', /no mail address/],
    ['TRUSTED_PROXIES', 'yes', /not a whole number.+0/],
    ['TRUSTED_PROXIES', '-1', /not a whole number/],
    ['TRUSTED_PROXIES', '1.5', /not a whole number/],
    ['TRUSTED_PROXIES', '11', /too high/],
  ])('refuses %s=%j in one sentence that says what is wrong and what is right', (name, value, sentence) => {
    const said = problemOf({ ...(/^OPENID_[IC]/.test(name) && openId), [name]: value })
    expect(said).toMatch(new RegExp(`^${name} is "`))
    expect(said).toMatch(/^[^\n]+\.$/)
    expect(said).toMatch(sentence)
    expect(said).not.toContain('secret')
  })

  test.each(Object.keys(openId))('refuses the sign-in of the city without %s, and tells none of its secret', (name) => {
    const said = problemOf({ ...openId, [name]: '' })
    expect(said).toMatch(new RegExp(`^${name} is "", which is missing.+\\.$`))
    expect(said).not.toContain('secret word')
    const { [name as keyof typeof openId]: value } = openId
    const lines = problemOf({ [name]: value }).split('\n')
    expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual(
      Object.keys(openId)
        .filter((one) => one !== name)
        .sort(),
    )
  })

  test.each(['secret word ', 'secret\nword', 'secret €'])(
    'never tells the secret of a sign-in, also where it is wrong',
    (secret) => {
      const said = problemOf({ ...openId, OPENID_CLIENT_SECRET: secret })
      expect(said).toMatch(/^OPENID_CLIENT_SECRET is "…", which has spaces around it/)
      expect(said).not.toContain('secret\n')
      expect(said).not.toMatch(/secret word|€/)
    },
  )

  test('takes the sign-in of a city, with a name of its own or none', () => {
    expect(parseEnvironment(openId)).toMatchObject({
      ...openId,
      OPENID_ISSUER: 'https://login.example/',
      OPENID_NAME: 'de gemeente',
    })
    const more = { OPENID_ISSUER: 'http://localhost:3002/realm', OPENID_NAME: 'Gemeente Utrecht' }
    expect(parseEnvironment({ ...openId, ...more })).toMatchObject(more)
    expect(parseEnvironment({}).OPENID_ISSUER).toBeUndefined()
  })

  test('names every wrong setting, each on a line', () => {
    const lines = problemOf({ PORT: 'x', HOST: ' ', SITE_URL: 'x', REPORT_TO: 'x', SAFE_EXIT_URL: 'x' }).split('\n')
    expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual(
      ['HOST', 'PORT', 'REPORT_TO', 'SAFE_EXIT_URL', 'SITE_URL'].sort(),
    )
  })

  const mail = {
    SMTP_URL: 'smtps://redactie%40dichtbij:secret@mail.example.nl',
    MAIL_FROM: 'redactie@dichtbij.example',
    KEEPERS_URL: 'https://redactie.dichtbij.example',
    SITE_URL: 'https://dichtbij.example',
  }

  test('takes a mail server with all that its mails need', () => {
    const { SMTP_URL, MAIL_FROM } = parseEnvironment(mail)
    expect([SMTP_URL?.hostname, SMTP_URL?.password, MAIL_FROM]).toEqual(['mail.example.nl', 'secret', mail.MAIL_FROM])
  })

  test.each(['MAIL_FROM', 'KEEPERS_URL', 'SITE_URL'])(
    'asks for %s beside a mail server, in one sentence',
    (missing) => {
      const said = problemOf({ ...mail, [missing]: '' })
      expect(said).toMatch(new RegExp(`^${missing} is "", which is missing beside SMTP_URL; give [^\\n]+\\.$`))
      expect(said).not.toContain('secret')
    },
  )

  test('asks for a mail server beside a sender', () => {
    expect(problemOf({ MAIL_FROM: mail.MAIL_FROM })).toMatch(/^SMTP_URL is "", which is missing beside MAIL_FROM/)
  })

  test('shows signs that cannot be seen', () => {
    expect(problemOf({ PORT: '3000\u200b\u00a0' })).toContain('"3000\\u200b\\u00a0"')
  })

  test.each([
    ['SITE_URL', 'https://dichtbij.example/', 'https://dichtbij.example'],
    ['SITE_URL', 'HTTPS://Dichtbij.Example:443', 'https://dichtbij.example'],
    ['SITE_URL', 'http://[::1]:3000', 'http://[::1]:3000'],
    ['SITE_URL', 'https://café.example', 'https://xn--caf-dma.example'],
    ['SECURITY_CONTACT', 'veilig@example.nl', 'veilig@example.nl'],
    ['ACCESSIBILITY_STATEMENT', 'https://example.nl/é', 'https://example.nl/%C3%A9'],
    ['REPORT_TO', 'tip@example.nl', 'tip@example.nl'],
    ['REPORT_TO', 'https://example.nl/tip?van=site#hier', 'https://example.nl/tip?van=site#hier'],
    ['REPORT_TO', 'https://example.nl/é', 'https://example.nl/%C3%A9'],
    ['SAFE_EXIT_URL', 'https://www.buienradar.nl/', 'https://www.buienradar.nl/'],
    ['SAFE_EXIT_URL', 'https://x.nl/€', 'https://x.nl/%E2%82%AC'],
    ['SAFE_EXIT_URL', 'https://x.nl', 'https://x.nl/'],
    ['SAFE_EXIT_URL', 'http://localhost:4000/', 'http://localhost:4000/'],
    ['SAFE_EXIT_URL', 'http://127.0.0.1/', 'http://127.0.0.1/'],
    ['HOST', '::', '::'],
    ['HOST', 'localhost', 'localhost'],
    ['PORT', '0', 0],
    ['DATABASE_URL', 'file:/tmp/a%20b%23.db', 'file:/tmp/a%20b%23.db'],
    ['DATABASE_URL', 'file:a b.db', 'file:a b.db'],
    ['DATABASE_URL', 'postgresql://keeper:a%20b@db:5432/dichtbij', 'postgresql://keeper:a%20b@db:5432/dichtbij'],
    ['DATABASE_URL', 'postgres://db/dichtbij?sslmode=require', 'postgres://db/dichtbij?sslmode=require'],
    ['DATABASE_URL', 'postgresql:///dichtbij?host=/run/postgresql', 'postgresql:///dichtbij?host=/run/postgresql'],
  ] as const)('takes %s=%s as %s', (name, value, taken) => {
    expect(parseEnvironment({ [name]: value })[name]).toBe(taken)
  })
})
