import { useLocale, useTranslations } from 'next-intl'
import { type Card, isAdvice } from '@/core/routing/first-cards'
import type { Suggestion } from '@/core/routing/suggestion'
import type { Opening } from '@/core/situations/openings'
import { addressOf } from '@/i18n/addresses'
import { Contact } from '../service/contact'
import { LanguageNote } from '../service/language-note'
import { ServiceName } from '../service/service-name'
import { textOf } from '../service/service-text'
import { WhereNothingToPress } from '../service/where-nothing-to-press'
import type { Seen } from './words-to-begin'

interface Props {
  first: readonly Card[]
  seen: Seen
  opening: Opening
  /** Where there is danger nobody looks for letters first. */
  isShort: boolean
  now: Date
}

/** To go along: who decides, what one can offer, what happens there, and who helps first. */
export function HelpAlong({ first, seen, opening, isShort, now }: Props) {
  const t = useTranslations('goAlong')
  return (
    <>
      <h2>{t('along.title')}</h2>
      <ul className="prose">
        <li>
          {t(`along.may.${whoDecides(seen, opening)}`)} {t('along.call')}
        </li>
        {!isShort && <li>{t('along.bring')}</li>}
        <li>{t('along.then')}</li>
      </ul>
      <h3 className="mt-3">{t('along.help')}</h3>
      <LanguageNote services={first.flatMap((card) => (isAdvice(card) ? [] : [card.service]))} />
      <ol className="first-help mt-2">
        {first.map((card) =>
          isAdvice(card) ? (
            <li key={card} className="card help">
              <p className="font-semibold">{t(`advice.${card}.title`)}</p>
              <p>{t(`advice.${card}.text`)}</p>
            </li>
          ) : (
            <Help key={card.service.slug} card={card} now={now} />
          ),
        )}
      </ol>
    </>
  )
}

/** Who they are decides the child alone: a parent may not know it yet. */
function whoDecides({ child, parent }: Seen, opening: Opening) {
  if (child && parent && opening !== 'identity') return 'both'
  return child ? 'child' : 'parent'
}

function Help({ card: { service }, now }: { card: Suggestion; now: Date }) {
  const t = useTranslations('list')
  const locale = useLocale()
  const text = textOf(service, locale)
  return (
    <li className="card help">
      <p className="font-semibold">
        <a href={addressOf('guide', locale, service.slug)}>
          <ServiceName service={service} />
        </a>
      </p>
      <Contact service={service} now={now} brief={{ said: '', ask: t('askFor', { name: service.name }) }} />
      <WhereNothingToPress service={service} text={text} now={now} />
    </li>
  )
}
