import type { Edition } from '@/edition/edition'

const dayInMilliseconds = 86_400_000

/** The same edition as if the store had seen one thing of it a day: then a moment tells them apart. */
export const seenOneByOne = (edition: Edition): Edition => ({
  ...edition,
  firstSeen: Object.fromEntries(
    Object.keys(edition.firstSeen).map((subject, index) => [
      subject,
      new Date(Date.UTC(2026, 0, 1) + index * dayInMilliseconds).toISOString(),
    ]),
  ),
})
