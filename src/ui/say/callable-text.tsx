import { Fragment } from 'react'
import { phoneHref } from '@/core/escalation/phone-href'
import type { Phone } from '@/core/service'
import { bareNumbersIn } from '@/core/way-in/numbers-in'

interface Props {
  text: string
  /** Numbers that are no button, because nobody knows whether they are still right. */
  asText?: readonly Pick<Phone, 'number'>[]
}

/** A text in which each number that is called can be tapped. A name with a number in it (113.nl, Spoor030) stays as it is. */
export function CallableText({ text, asText = [] }: Props) {
  const old = asText.map(({ number }) => phoneHref(number))
  const numbers = bareNumbersIn(text).filter(({ start, end }) => !old.includes(phoneHref(text.slice(start, end))))
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
