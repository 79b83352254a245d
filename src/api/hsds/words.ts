import { createTranslator } from 'next-intl'
import type { Service, ServiceText } from '../../core/service'
import { sourceLocale } from '../../i18n/languages'
import { wordsIn } from '../../i18n/words'

const t = createTranslator({ locale: sourceLocale, messages: wordsIn(sourceLocale) })

/** The text that stands in the fields of HSDS: Dutch, for adults. */
export const textOf = (service: Service): ServiceText | undefined =>
  service.texts.find(({ language, register }) => language === sourceLocale && register === 'plain')

/** Who refers; undefined for what is open. */
export const needsReferral = ({ access, referredBy }: Service): string | undefined =>
  access === 'open'
    ? undefined
    : t('feed.referral', { names: referredBy.map((who) => t(`service.referrers.${who}`)).join(', ') })

/** What an organization is known by here: the names of what it offers, or of what it did. */
export const describeOrganization = (services: readonly string[], offers: boolean): string =>
  t(offers ? 'feed.offers' : 'feed.offered', { names: services.join(', ') })
