import { readFileSync } from 'node:fs'
import { useFormatter, useLocale } from 'next-intl'
import { styleWords } from '@/content/style/style'
import { contrast, leastContrast, pairs } from '@/ui/look/contrast'
import { readTokens } from '@/ui/look/read-tokens'

/** Read as a text: Next would make a style sheet of an import. */
const tokens = readTokens(readFileSync('src/ui/look/tokens.css', 'utf8'))
const schemes = ['light', 'dark'] as const

/** Every colour, and how clear every text is on every ground, in the light and in the dark. */
export function Colours() {
  const { colours: words } = styleWords(useLocale())
  const format = useFormatter()
  const one = { maximumFractionDigits: 1, minimumFractionDigits: 1 }
  return (
    <>
      <p className="measure mt-2">{words.text}</p>
      <ul className="swatches mt-4">
        {Object.keys(tokens.light).map((name) => (
          <li key={name}>
            <code>{name}</code>
            {schemes.map((scheme) => (
              <span key={scheme}>
                <Swatch ground={tokens[scheme][name]} /> {words[scheme]} {tokens[scheme][name]}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <h3 className="mt-8">{words.contrastTitle}</h3>
      <p className="measure mt-2">{words.contrastText}</p>
      <table className="table mt-3">
        <thead>
          <tr>
            {[words.pair, words.light, words.dark, words.least].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ text, ground, use }) => (
            <tr key={`${text} ${ground}`}>
              <th scope="row">
                <code>
                  {text} / {ground}
                </code>
              </th>
              {schemes.map((scheme) => {
                const { [text]: above = '', [ground]: below = '' } = tokens[scheme]
                return (
                  <td key={scheme}>
                    <Swatch text={above} ground={below} /> <span className="tablet:hidden">{words[scheme]}</span>{' '}
                    {format.number(contrast(above, below), one)}
                  </td>
                )
              })}
              <td>
                <span className="tablet:hidden">{words.least}</span> {format.number(leastContrast[use], one)},{' '}
                {words.use[use]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** A patch of colour, with letters on it where there is a text. Drawn, because the pages allow no style of their own. */
function Swatch({ text, ground }: { text?: string; ground?: string | undefined }) {
  return (
    <svg viewBox="0 0 48 32" width="48" height="32" aria-hidden="true" focusable="false" className="inline">
      <rect x="1" y="1" width="46" height="30" rx="8" fill={ground} stroke="var(--edge)" />
      {text && (
        <path
          d="M12 24 18 8l6 16M14 18h8M36 16v8M36 20a4 4 0 1 1-8 0 4 4 0 0 1 8 0"
          fill="none"
          stroke={text}
          strokeWidth="2.5"
        />
      )}
    </svg>
  )
}
