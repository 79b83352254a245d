import { renderToStaticMarkup } from 'react-dom/server'
import { embed } from '@/content/embed/embed'
import { addressOf } from '@/i18n/addresses'
import { wordsIn } from '@/i18n/words'
import { freeField } from '@/ui/frame/free-field'
import { widgetFrame } from '@/ui/widget/widget-frame'
import { render } from './render'
import type { ScreenAnswerer } from './screen'

/** How to put the window on a page of one's own: the window itself, and the line that does it, with the address at which this site is reached. */
export const answerEmbed: ScreenAnswerer = ({ locale, site }) => {
  const words = wordsIn(locale)
  const { title, ...frame } = widgetFrame(site, locale, words)
  const shown = { ...frame, src: addressOf('widget', locale), className: 'widget-frame' }
  const line = renderToStaticMarkup(<iframe title={title} {...frame} style={{ border: 0 }} />)
  const Text = embed[locale]
  return render(
    locale,
    words.widget.embed,
    <Text
      site={site}
      height={frame.height}
      shown={<iframe title={title} {...shown} />}
      line={<textarea readOnly rows={6} id="line" className="field widget-line" {...freeField} defaultValue={line} />}
    />,
  )
}
