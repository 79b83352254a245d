import { useLocale, useTranslations } from 'next-intl'
import { type CardLine, smallCardOf } from '@/core/list/card-lines'
import type { Known } from '@/core/list/resolve'
import { Kept } from '../say/kept'
import { listWords } from '../say/list-words'
import { nameToSay } from '../say/name-to-say'

const cardsOnASheet = 8

/** Small cards that can be hidden, eight on a sheet: each number once, and whom to ask for only where that tells nothing. Only the first one is read aloud. */
export function SmallCards({ found, now }: { found: readonly Known[]; now: Date }) {
  const t = useTranslations('list')
  const { lines, left } = smallCardOf(
    found.map(({ service }) => service),
    now,
  )
  return (
    <>
      {left > 0 && <p className="problem no-print mt-3">{t('cardFull', { count: left })}</p>}
      <ul className="cards mt-6">
        {Array.from({ length: cardsOnASheet }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the cards are alike and never move
          <li key={index} className="small-card" aria-hidden={index > 0 ? 'true' : undefined}>
            <b>{t('cardTitle')}</b>
            <ul>
              {lines.map((line) => (
                <li key={line.number}>
                  <Line {...line} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}

function Line({ number, askFor }: CardLine) {
  const t = useTranslations('list')
  const locale = useLocale()
  const names = askFor.map(nameToSay)
  return (
    <>
      <bdi className="tel" translate="no">
        {number}
      </bdi>
      {names.length > 0 && (
        <span className="small-card-ask">
          {', '}
          <Kept text={t('cardAsk', { names: listWords(names, locale, 'disjunction') })} words={names} />
        </span>
      )}
    </>
  )
}
