import type { Me } from '../asked'
import { ways, waysFor } from './how-heard'

interface Props {
  me: Me
  /** What was posted; undefined where somebody only looks. */
  form: URLSearchParams | undefined
  problem: string | undefined
}

/** How somebody knows what they say. Only for who works there one answer is chosen beforehand. */
export const HowHeardFields = ({ me, form, problem }: Props) => (
  <fieldset id="how" className="mt-6">
    <legend className="choices-title">Hoe weet je dit?</legend>
    {problem && <p className="problem">{problem}</p>}
    <div className="choices">
      {waysFor(me).map((way) => (
        <label key={way} className="choice">
          <input type="radio" name="how" value={way} defaultChecked={form ? form.get('how') === way : way === 'own'} />
          <span>{ways[way]}</span>
        </label>
      ))}
    </div>
    <p className="mt-3">
      <label className="choices-title block" htmlFor="page">
        Adres van die website
      </label>
      <input
        id="page"
        className="field"
        type="text"
        inputMode="url"
        name="page"
        autoComplete="off"
        defaultValue={form?.get('page') ?? ''}
      />
    </p>
  </fieldset>
)
