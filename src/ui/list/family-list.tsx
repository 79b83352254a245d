import { useLocale, useTranslations } from 'next-intl'
import { hasProblems, type ReadLink } from '@/core/list/read-link'
import { addressOf } from '@/i18n/addresses'
import { LanguageNote } from '../service/language-note'
import { addressOnPaper, contactsOf } from './address-of-list'
import { CodeForm } from './code-form'
import { FamilyCard } from './family-card'
import { LinkProblems } from './link-problems'

interface Props {
  link: ReadLink
  now: Date
}

/** What somebody picked, for whom it was picked: nothing to choose and nothing to change. Who gets there without a list is told how to find one. */
export function FamilyList({ link, now }: Props) {
  const t = useTranslations('list')
  const locale = useLocale()
  const { list, found } = link
  if (found.length === 0) return <NoList link={link} />
  return (
    <>
      <h1>{t('family.title')}</h1>
      <p className="measure mt-2">{t('family.lead')}</p>
      <LinkProblems problems={link} />
      <LanguageNote services={found.map(({ service }) => service)} />
      <ol className="given mt-3">
        {found.map((known, index) => (
          <FamilyCard key={known.service.slug} known={known} isFirst={index === 0} now={now} />
        ))}
      </ol>
      <p className="measure mt-3">{t('family.keep')}</p>
      <p className="flex flex-wrap gap-2 mt-2 no-print">
        <a className="button" href={contactsOf(list, locale)}>
          {t('contacts')}
        </a>
        <a className="button" href={addressOnPaper(list, locale, 'paper')}>
          {t('paper.open')}
        </a>
      </p>
    </>
  )
}

function NoList({ link }: { link: ReadLink }) {
  const t = useTranslations('list.none')
  const locale = useLocale()
  const why = link.code ?? (hasProblems(link) ? 'empty' : 'asked')
  return (
    <>
      <h1>{t(`title.${why}`)}</h1>
      <p className="lead measure mt-2">{t(`lead.${why}`)}</p>
      {why === 'empty' && <LinkProblems problems={link} />}
      <CodeForm />
      <p className="flex flex-wrap gap-2 mt-6">
        <a className="button" href={addressOf('guide', locale)}>
          {t('guide')}
        </a>
        <a className="button" href={addressOf('find-help', locale)}>
          {t('findHelp')}
        </a>
      </p>
      <p className="mt-6">
        <a className="inline-flex min-h-11 items-center" href={addressOf('worksheet', locale)}>
          {t('worksheet')}
        </a>
      </p>
    </>
  )
}
