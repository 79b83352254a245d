import { freeField } from '../frame/free-field'
import { ProperName } from '../say/proper-name'

export const mostOnTop = 80
export const mostInNote = 200

interface Props {
  label: string
  /** What the words are about, for whoever hears the label; on paper the words stand below it. */
  about?: string
  most: number
}

/**
 * A field for words that only stand on the paper printed here. It has no name and no form, so nothing can send it. Empty, it is a line to write on.
 * It grows with what is in it, which a field of one line does not: on paper nobody can scroll.
 */
export const PaperWords = ({ label, about, most }: Props) => (
  <label className={about ? 'paper-words paper-note' : 'paper-words'}>
    <span>
      {label}
      {about && (
        <span className="hidden-to-eyes">
          : <ProperName>{about}</ProperName>
        </span>
      )}
    </span>
    <textarea rows={1} maxLength={most} dir="auto" placeholder=" " {...freeField} />
  </label>
)
