import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { wordsIn } from '@/i18n/words'
import { services } from '../../../tests/directory-under-test'
import { Contact } from './contact'

const words = wordsIn('nl')

test.each([
  ['politie', true],
  ['mind-hulplijn', true],
  ['kindertelefoon', false],
  ['veilig-thuis', false],
])('beside the numbers of %s stands that calling is charged: %s', (slug, expected) => {
  const service = services.find((one) => one.slug === slug)
  if (!service) throw new Error(`${slug} is not there`)
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={words} timeZone="Europe/Amsterdam">
      <Contact service={service} />
    </NextIntlClientProvider>,
  )
  expect(markup.includes(words.service.charged)).toBe(expected)
})
