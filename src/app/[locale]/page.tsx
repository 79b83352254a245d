import { getLocale, getTranslations } from 'next-intl/server'
import { layers } from '@/core/taxonomy'
import { whos } from '@/core/triage/answers'
import { addressOf } from '@/i18n/addresses'
import { Rings } from '@/ui/art/rings'
import { WhoIcon } from '@/ui/art/who-icon'
import { LayerDoors } from '@/ui/browse/layer-doors'
import { Doors } from '@/ui/frame/doors'
import { SearchForm } from '@/ui/search/search-form'

const how = ['questions', 'plan', 'private'] as const

export default async function Home() {
  const locale = await getLocale()
  const t = await getTranslations()
  return (
    <>
      <div className="hero">
        <div>
          <h1>{t('home.title')}</h1>
          <p className="lead mt-4">{t('home.lead')}</p>
          <Doors
            action={addressOf('find-help', locale)}
            doors={whos.map((who) => ({
              who,
              title: t(`home.doors.${who}.title`),
              text: t(`home.doors.${who}.text`),
              icon: <WhoIcon who={who} size={36} />,
            }))}
          />
        </div>
        <Rings id="rings" title={t('home.picture.title')} description={t('home.picture.description')} />
      </div>

      <section className="mt-14" aria-labelledby="search-title">
        <h2 id="search-title">{t('home.searchTitle')}</h2>
        <private-search>
          <SearchForm />
        </private-search>
        <p className="soft small mt-2">{t('search.privacy')}</p>
      </section>

      <section className="mt-14" aria-labelledby="how">
        <h2 id="how">{t('home.howTitle')}</h2>
        <ol className="columns mt-4">
          {how.map((step) => (
            <li key={step} className="card">
              <h3>{t(`home.how.${step}.title`)}</h3>
              <p className="mt-1">{t(`home.how.${step}.text`)}</p>
            </li>
          ))}
        </ol>
      </section>

      <section className="mt-14" aria-labelledby="layers">
        <h2 id="layers">{t('home.layersTitle')}</h2>
        <p className="measure mt-2">{t('home.layersText')}</p>
        <LayerDoors layers={layers.slice(0, 3)} />
      </section>

      <section className="mt-14 columns">
        <div className="card">
          <h2 className="text-[length:var(--step-1)]">{t('home.guideTitle')}</h2>
          <p className="mt-1">{t('home.guideText')}</p>
          <p className="mt-4">
            <a className="button" href={addressOf('guide', locale)}>
              {t('home.guideLink')}
            </a>
          </p>
        </div>
        <div className="card">
          <h2 className="text-[length:var(--step-1)]">{t('explained.title')}</h2>
          <p className="mt-1">{t('home.explainedText')}</p>
          <p className="mt-4">
            <a className="button" href={addressOf('explained', locale)}>
              {t('home.explainedLink')}
            </a>
          </p>
        </div>
        <div className="card">
          <h2 className="text-[length:var(--step-1)]">{t('home.nowTitle')}</h2>
          <p className="mt-1">{t('home.nowText')}</p>
          <p className="mt-4">
            <a className="button button-danger" href={addressOf('help-now', locale)}>
              {t('home.nowLink')}
            </a>
          </p>
        </div>
      </section>
    </>
  )
}
