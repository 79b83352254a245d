import { useTranslations } from 'next-intl'
import { lines } from '@/core/escalation/lines'
import { CallButton } from './call-button'
import { DangerWays } from './danger-ways'
import { PersonNear } from './person-near'
import { WaysWithoutCall } from './ways-without-call'

/** What a blackmailed child does now, in this order. */
const steps = ['pay', 'keep', 'tell', 'report'] as const
/** What a bystander fears. */
const fears = ['unnamed', 'proof', 'then'] as const

/** Where the doors of the questionnaire lead: what to do when home is not safe, when somebody wants to die, when somebody threatens with a picture, when one sees it happen to another, or when calling does not work. */
export function OtherWays() {
  const t = useTranslations('now')
  const step = useTranslations('search.danger')
  return (
    <>
      <section id="unsafe" className="prose mt-12 scroll-mt-28" aria-labelledby="unsafe-title">
        <h2 id="unsafe-title">{t('unsafe.title')}</h2>
        <PersonNear />
        <p>{t('unsafe.text')}</p>
        <p>{t('unsafe.call')}</p>
        <DangerWays danger="unsafe" />
      </section>
      <section id="suicide" className="prose mt-12 scroll-mt-28" aria-labelledby="suicide-title">
        <h2 id="suicide-title">{t('suicide.title')}</h2>
        <p>{t('suicide.text')}</p>
        <p>{t('suicide.call')}</p>
        <p>{t('suicide.danger')}</p>
        <DangerWays danger="suicide" />
      </section>
      <section id="online" className="prose mt-12 scroll-mt-28" aria-labelledby="online-title">
        <h2 id="online-title">{t('online.title')}</h2>
        <p>{t('online.text')}</p>
        <ol>
          {steps.map((one) => (
            <li key={one}>{step(`steps.${one}`)}</li>
          ))}
        </ol>
        <p>{t('online.call')}</p>
        <DangerWays danger="online" />
        <p className="small soft">{t('charged')}</p>
      </section>
      <section id="bystander" className="prose mt-12 scroll-mt-28" aria-labelledby="bystander-title">
        <h2 id="bystander-title">{t('bystander.title')}</h2>
        {fears.map((one) => (
          <div key={one}>
            <h3>{t(`bystander.${one}.ask`)}</h3>
            <p>{t(`bystander.${one}.answer`)}</p>
          </div>
        ))}
        <p className="flex flex-wrap gap-2">
          <CallButton number={lines.veiligThuis.number} />
        </p>
      </section>
      <section className="mt-12" aria-labelledby="other-ways">
        <h2 id="other-ways">{t('cannotCall.title')}</h2>
        <p className="measure mt-2">{t('cannotCall.text')}</p>
        <WaysWithoutCall />
      </section>
    </>
  )
}
