import { Fragment } from 'react'
import { phoneHref } from '@/core/escalation/phone-href'
import { bareNumbersIn } from '@/core/way-in/numbers-in'

/** A text in which each number that is called can be tapped. A name with a number in it (113.nl, Spoor030) stays as it is. */
export function CallableText({ text }: { text: string }) {
  const numbers = bareNumbersIn(text)
  return (
    <>
      {numbers.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(numbers[index - 1]?.end ?? 0, start)}
          <a href={phoneHref(text.slice(start, end))} translate="no">
            {text.slice(start, end)}
          </a>
        </Fragment>
      ))}
      {text.slice(numbers.at(-1)?.end ?? 0)}
    </>
  )
}
