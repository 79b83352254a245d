import { useTranslations } from 'next-intl'
import { rings } from '@/core/talk/rings'
import { Rings } from '../art/rings'

/** Where each ring lies in the picture, from the outside in, so that what is tapped is the ring that one sees. */
const places = { safety: [256, 224], specialists: [268, 198], helpers: [284, 164], near: [304, 124] } as const

/** The picture of the rings; each ring is a link to its words. */
export function RingPicture() {
  const t = useTranslations()
  return (
    <Rings id="rings" title={t('home.picture.title')} description={t('home.picture.description')}>
      {rings.toReversed().map(({ id }) => {
        const [y, r] = places[id]
        return (
          <a key={id} href={`#ring-${id}`} aria-label={t(`explained.rings.${id}.name`)} className="shape-link">
            <circle cx="240" cy={y} r={r} />
          </a>
        )
      })}
    </Rings>
  )
}
