import { useTranslations } from 'next-intl'
import { lines } from '@/core/escalation/lines'
import { line113, otherWays } from '@/core/escalation/other-ways'
import { phoneHref } from '@/core/escalation/phone-href'
import { Kept } from '../say/kept'

/** What stays as it is in the names of the ways. */
const properNames = ['De Kindertelefoon', 'Veilig Thuis']

/** Where the doors of the questionnaire lead: what to do when home is not safe, when somebody wants to die, or when calling does not work. */
export function OtherWays() {
  const t = useTranslations('now')
  return (
    <>
      <section id="unsafe" className="prose mt-12 scroll-mt-28" aria-labelledby="unsafe-title">
        <h2 id="unsafe-title">{t('unsafe.title')}</h2>
        <p>{t('unsafe.text')}</p>
        <p>{t('unsafe.call')}</p>
        <p className="flex flex-wrap gap-2">
          <Call number={lines.veiligThuis.number} />
          <Call number={lines.emergency.number} />
        </p>
      </section>
      <section id="suicide" className="prose mt-12 scroll-mt-28" aria-labelledby="suicide-title">
        <h2 id="suicide-title">{t('suicide.title')}</h2>
        <p>{t('suicide.text')}</p>
        <p>{t('suicide.call')}</p>
        <p>{t('suicide.danger')}</p>
        <p className="flex flex-wrap gap-2">
          {line113.numbers.map((number) => (
            <Call key={number} number={number} />
          ))}
          <a className="button button-danger" href={line113.website} rel="noreferrer">
            {t('suicide.chat')}
          </a>
          <Call number={lines.emergency.number} />
        </p>
      </section>
      <section className="mt-12" aria-labelledby="other-ways">
        <h2 id="other-ways">{t('cannotCall.title')}</h2>
        <p className="measure mt-2">{t('cannotCall.text')}</p>
        <ul className="columns mt-4">
          {otherWays.map(({ id, numbers, website }) => (
            <li key={id} className="card rule">
              <h3>
                <Kept text={t(`ways.${id}.name`)} words={properNames} />
              </h3>
              <p>{t(`ways.${id}.text`)}</p>
              <p className="flex flex-wrap gap-2">
                {numbers.map((number) => (
                  <Call key={number} number={number} />
                ))}
                {website && (
                  <a className="button" href={website} rel="noreferrer">
                    {new URL(website).host.replace(/^www\./, '')}
                  </a>
                )}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function Call({ number }: { number: string }) {
  const t = useTranslations('strip')
  return (
    <a className="button button-danger" href={phoneHref(number)}>
      <span>
        {t('call')} <bdi translate="no">{number}</bdi>
      </span>
    </a>
  )
}
