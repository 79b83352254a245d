/** Whether an `Accept-Encoding` takes what is zipped. */
export function takesGzip(header: string | string[] | undefined): boolean {
  const weight = /(?:^|,)\s*gzip\s*(?:;\s*q=([\d.]+)\s*)?(?:,|$)/i.exec(String(header ?? ''))
  return weight !== null && Number(weight[1] ?? 1) > 0
}
