import { useLocale } from 'next-intl'
import { styleWords } from '@/content/style/style'

const sizes = [
  ['--step-3', 'text-[length:var(--step-3)] font-[750] leading-tight'],
  ['--step-2', 'text-[length:var(--step-2)] font-[750] leading-tight'],
  ['--step-1', 'text-[length:var(--step-1)] font-[750] leading-tight'],
  ['--step-0', 'text-[length:var(--step-0)]'],
  ['--step--1', 'text-[length:var(--step--1)]'],
] as const

/** The sizes of letters, from the largest, and the ways in which text can differ. */
export function Letters() {
  const { letters: words } = styleWords(useLocale())
  return (
    <>
      <p className="measure mt-2">{words.text}</p>
      <ul className="grid gap-4 mt-4">
        {sizes.map(([name, look]) => (
          <li key={name}>
            <code className="soft small">{name}</code>
            <p className={look}>{words.sample} 0123456789</p>
          </li>
        ))}
      </ul>
      <p className="soft mt-4">{words.soft}</p>
      <p className="mt-2">
        <a href="#letters">{words.link}</a>
      </p>
    </>
  )
}
