import type { z } from 'zod'
import { waysIn } from '../../core/escalation/danger-ways'
import { phoneHref } from '../../core/escalation/phone-href'
import { type ByClock, type Escalation, ownAddition } from '../../core/escalation/rules'
import type { Danger } from '../../core/search/danger/danger'
import { spellDate } from '../../ui/service/describe-seen'
import type { planAnswer } from './schemas'
import type { Speech } from './speech'

type Answer = z.input<typeof planAnswer>

export const sayNumber = (number: string, { service }: Pick<Speech, 'service'>) => ({
  number,
  href: phoneHref(number),
  text: service('call', { number }),
})

/** The five rules with their words, and what we add to them. */
export function sayEscalation(rules: Escalation<ByClock>, speech: Speech): Answer['escalation'] {
  const { t, locale, page } = speech
  const [{ source, checked }] = rules
  return {
    rules: rules.map(({ id, applies, phones }) => ({
      id,
      applies,
      when: t(`now.rules.${id}.when`),
      do: t(`now.rules.${id}.do`),
      phones: phones.map(({ number, province }) => ({ ...sayNumber(number, speech), province })),
      added: id === ownAddition.beside ? marked(t('saveAddition.days'), t('saveAddition.noAnswer')) : null,
    })),
    added: marked(t('now.daysNote')),
    source: t('now.source', { source: new URL(source).host, checked: spellDate(checked, locale) }),
    page: page('help-now'),
  }

  /** What is ours in them, told to be so. */
  function marked(...sentences: string[]): string {
    return [`${t('saveAddition.label')}.`, ...sentences].join(' ')
  }
}

/** The rules for these dangers: what to do, whom to call, where to type. */
export const sayDangers = (dangers: readonly Danger[], speech: Speech): Answer['dangers'] =>
  dangers.map((id) => {
    const { numbers, chat, steps, more } = waysIn[id]
    const { t, page } = speech
    return {
      id,
      title: t(`search.danger.${id}.title`),
      text: t(`search.danger.${id}.text`),
      steps: (steps ?? []).map((step) => t(`search.danger.steps.${step}`)),
      phones: numbers.map((number) => sayNumber(number, speech)),
      chat: chat ? { website: chat.website, text: t(`search.danger.${chat.words}`) } : null,
      page: more ? `${page('help-now')}#${more}` : page('help-now'),
    }
  })
