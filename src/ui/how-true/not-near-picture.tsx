import { useLocale, useTranslations } from 'next-intl'
import type { HowTrue } from '@/core/how-true/how-true'
import { legendOf } from '@/core/how-true/shade'
import { spellDate } from '../service/describe-seen'
import { NotNearMap, type Paint } from './not-near-map'
import { sayLegend } from './say-legend'

/** The same on every machine and on paper, also in a program that knows no style: the light colours of the look. */
export const paperPaint: Paint = {
  shades: { 0: '#ffffff', 1: '#dde8e7', 2: '#b6cecd', 3: '#93b7b5' },
  ink: '#16262e',
  line: '#16262e',
}

const width = 720
const lineHeight = 20
/** So many letters of a small text fit in the width. */
const mostLetters = 88

/** The map as a sheet of its own for a report, as wide as the text of an A4: with title, legend, day, source and licence. */
export function NotNearPicture({ howTrue: { day, notNear } }: { howTrue: HowTrue }) {
  const t = useTranslations('howTrue.near')
  const locale = useLocale()
  const date = spellDate(day, locale)
  const { everywhere, nowhere, somewhere } = notNear
  const [all, ...three] = [
    everywhere.length + nowhere.length + somewhere.length,
    everywhere,
    nowhere,
    somewhere,
  ] as const
  const counts = t('counts', { all, everywhere: three[0].length, nowhere: three[1].length, somewhere: three[2].length })
  const said = somewhere.length > 0 ? t('number', { somewhere: somewhere.length }) : t('alike')
  const below = [...wrap(`${t('ask')} ${counts}`), ...wrap(t('source', { date }))]
  const height = 518 + below.length * lineHeight
  const { ink, line, shades } = paperPaint
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby="title"
      fontFamily="'Atkinson Hyperlegible Next', Arial, Helvetica, sans-serif"
      xmlLang={locale}
    >
      <title id="title">{`${t('caption')} ${date}`}</title>
      <rect width={width} height={height} fill="#ffffff" />
      <text x="20" y="38" fontSize="26" fontWeight="700" fill={ink}>
        {t('caption')}
      </text>
      <Lines lines={wrap(said)} from={64} />
      <g transform="translate(12 96)">
        <NotNearMap notNear={notNear} paint={paperPaint} />
      </g>
      <g transform="translate(530 290)">
        {legendOf(somewhere.length).map(({ shade, from, to }, index) => (
          <g key={shade} transform={`translate(0 ${index * 34})`}>
            <rect width="30" height="24" rx="5" fill={shades[shade]} stroke={line} strokeWidth="1.5" />
            <text x="40" y="18" fontSize="15" fill={ink}>
              {sayLegend(from, to, t)}
            </text>
          </g>
        ))}
      </g>
      <Lines lines={below} from={524} />
    </svg>
  )
}

const Lines = ({ lines, from }: { lines: readonly string[]; from: number }) => (
  <g fontSize="14" fill={paperPaint.ink}>
    {lines.map((text, index) => (
      <text key={text} x="20" y={from + index * lineHeight}>
        {text}
      </text>
    ))}
  </g>
)

/** The text in lines that fit. */
function wrap(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && longer.length <= mostLetters) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
