import { useLocale, useTranslations } from 'next-intl'
import type { Layer } from '@/core/taxonomy'
import { addressOf } from '@/i18n/addresses'
import { LayerIcon } from '../art/layer-icon'

/** A door to all help of each of these kinds. */
export function LayerDoors({ layers }: { layers: readonly Layer[] }) {
  const t = useTranslations('layers')
  const locale = useLocale()
  return (
    <ul className="columns mt-4">
      {layers.map((layer) => (
        <li key={layer}>
          <a className="door h-full" href={addressOf('layer', locale, layer)}>
            <LayerIcon layer={layer} size={36} />
            <span>
              <b>{t(`${layer}.name`)}</b>
              <span>{t(`${layer}.text`)}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
