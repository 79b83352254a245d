import { useLocale, useTranslations } from 'next-intl'
import { addAll, emptyList } from '@/core/list/list'
import type { Service } from '@/core/service'
import { answersDanger, isAboutSomebodyNear } from '@/core/situations/danger-services'
import { listCallable } from '@/core/way-in/phones'
import { addressOf, toldToYoung } from '@/i18n/addresses'
import { LayerIcon } from '../art/layer-icon'
import { HomeWhenHidden } from '../frame/home-when-hidden'
import { PersonNear } from '../frame/person-near'
import { addressToPut, contactsOf } from '../list/address-of-list'
import { inLanguage } from '../say/in-language'
import { listWords } from '../say/list-words'
import { SayOnThePhone } from '../say/say-on-the-phone'
import { Contact } from './contact'
import { EvidenceTable } from './evidence-table'
import { LanguageNote } from './language-note'
import { Referrers } from './referrers'
import { ReportProblem } from './report-problem'
import { ServiceFacts } from './service-facts'
import { ServiceName } from './service-name'
import { textOf } from './service-text'
import { SureLine } from './sure-line'
import { ChildText, ToldToYoung } from './told-to-young'

interface Props {
  service: Service
  now: Date
}

/** Everything that is known of a service, each fact with its age and how sure it is. */
export function ServiceView({ service, now }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  const text = textOf(service, locale)
  const told = inLanguage(text.language, locale)
  const isDanger = answersDanger(service)
  const child = service.texts.find((one) => one.register === 'child' && one.language === text.language)
  return (
    <article id={toldToYoung} className={isDanger ? 'service-page situation-danger' : 'service-page'}>
      {isDanger && <HomeWhenHidden />}
      {isAboutSomebodyNear(service) && <PersonNear />}
      <p className="soft small flex items-center gap-2">
        <LayerIcon layer={service.layer} />
        {t(`layers.${service.layer}.name`)} ·{' '}
        {listWords(
          service.kinds.map((kind) => t(`kinds.${kind}`)),
          locale,
        )}
      </p>
      <h1 className="mt-2">
        <ServiceName service={service} />
      </h1>
      {child && <ToldToYoung text={child} service={service} now={now} />}
      <p className="measure mt-4" {...told}>
        {text.description}
      </p>
      <LanguageNote services={[service]} />
      {text.alert && (
        <p className="problem" {...told}>
          {text.alert}
        </p>
      )}
      <div className="service">
        <div className="card help">
          <h2 className="text-[length:var(--step-1)]">{t('service.how')}</h2>
          <p>
            <span className={service.access === 'open' ? 'tag' : 'tag tag-plum'}>
              {t(`service.access.${service.access}`)}
            </span>
          </p>
          <p {...told}>{text.applicationProcess}</p>
          <Referrers service={service} />
          <Contact service={service} now={now} main />
          <SayOnThePhone service={service} now={now} />
          <SureLine service={service} now={now} />
          <p className="no-print flex flex-wrap gap-x-5">
            <a className="inline-flex min-h-11 items-center" href={addressToPut(service.slug, locale)}>
              {t('service.toList')}
            </a>
            {listCallable(service, now).some(({ of }) => of === service.slug) && (
              <a
                className="inline-flex min-h-11 items-center"
                href={contactsOf(addAll(emptyList, [{ slug: service.slug, reason: null }]), locale)}
              >
                {t('service.toContacts')}
              </a>
            )}
          </p>
        </div>
        <ServiceFacts service={service} text={text} now={now} />
        {child && (
          <section className="card help for-grown-ups" aria-labelledby="child">
            <h2 id="child" className="text-[length:var(--step-1)]">
              {t('service.child')}
            </h2>
            <ChildText text={child} service={service} now={now} />
          </section>
        )}
      </div>
      <EvidenceTable service={service} now={now} />
      <ReportProblem service={service} />
      <p className="mt-8 flex flex-wrap gap-2 no-print">
        <a className="button" href={addressOf('guide', locale)}>
          {t('service.backToGuide')}
        </a>
        <a className="button" href={addressOf('find-help', locale)}>
          {t('service.findOut')}
        </a>
      </p>
    </article>
  )
}
