import { useTranslations } from 'next-intl'
import { type OtherWay, otherWays } from '@/core/escalation/other-ways'
import { Kept } from '../say/kept'
import { CallButton } from './call-button'

/** What stays as it is in the names of the ways. */
const properNames = ['De Kindertelefoon', 'Veilig Thuis']

/** Whom to reach without a voice, or by somebody else's; `first` stands in front. Its headings are of the third level. */
export function WaysWithoutCall({ first }: { first?: OtherWay['id'] }) {
  const t = useTranslations('now')
  return (
    <ul className="columns mt-4">
      {otherWays
        .toSorted((a, b) => Number(b.id === first) - Number(a.id === first))
        .map(({ id, numbers, website }) => (
          <li key={id} className="card rule">
            <h3>
              <Kept text={t(`ways.${id}.name`)} words={properNames} />
            </h3>
            <p>{t(`ways.${id}.text`)}</p>
            {(numbers.length > 0 || website) && (
              <p className="flex flex-wrap gap-2">
                {numbers.map((number) => (
                  <CallButton key={number} number={number} />
                ))}
                {website && (
                  <a className="button" href={website} rel="noreferrer">
                    {new URL(website).host.replace(/^www\./, '')}
                  </a>
                )}
              </p>
            )}
          </li>
        ))}
    </ul>
  )
}
