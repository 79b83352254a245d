/** What a mail begins with. Lines end with \n. */
interface Mail {
  subject?: string
  body?: string
}

/** The link that opens a mail to this address, or to nobody yet. RFC 6068: a line of the body ends with %0D%0A, and a subject is one line. */
export function mailHref(to: string, { subject, body }: Mail = {}): string {
  const fields = { subject: subject?.replace(/\s+/g, ' '), body: body?.replace(/\r\n?|\n/g, '\r\n') }
  const query = Object.entries(fields)
    .flatMap(([name, value]) => (value ? `${name}=${encodeURIComponent(value)}` : []))
    .join('&')
  return `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}${query && `?${query}`}`
}
