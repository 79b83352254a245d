import { useLocale } from 'next-intl'
import { addressOf } from '@/i18n/addresses'

/** On a page about danger: what was out of sight for ten minutes comes back as the home page. */
export const HomeWhenHidden = () => <home-when-hidden home={addressOf('home', useLocale())} />
