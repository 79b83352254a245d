import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { findPlace } from '@/core/place/place'
import { plan } from '@/core/routing/plan'
import { whos } from '@/core/triage/answers'
import { addressOf } from '@/i18n/addresses'
import { wordsIn } from '@/i18n/words'
import { services } from '../../../tests/directory-under-test'
import { SituationHead } from './situation-head'

const now = new Date('2026-11-24T10:00:00+01:00')

test('only who asks for somebody else comes to how to begin the talk, by an address that tells nothing of a danger', () => {
  const situations = ['partner-violence', 'lonely']
  for (const who of whos) {
    const made = plan({ who, topics: ['unsafe'], situations }, findPlace('oost'), now, services)
    const html = renderToStaticMarkup(
      <NextIntlClientProvider locale="nl" messages={wordsIn('nl')} timeZone="Europe/Amsterdam">
        <SituationHead plan={made} who={who} />
      </NextIntlClientProvider>,
    )
    const shown = ['s24', 'lonely'].filter((word) => html.includes(`href="${addressOf('go-along', 'nl', word)}"`))
    expect(shown, who).toEqual(who === 'someone-else' ? ['s24', 'lonely'] : [])
  }
})
