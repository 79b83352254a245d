import type { Json } from '@/core/facts/facts'
import type { FieldProblem } from '../../store/files/field-problems'
import { type Asked, type Field, isRows, valueAt } from './field'

type Holder = Readonly<Record<string, Json | undefined>>

interface Props {
  asked: readonly Asked[]
  values: Holder
  problems: readonly FieldProblem[]
}

/** What is asked, filled in as it stands now or as somebody typed it. */
export function FactForm({ asked, values, problems }: Props) {
  return asked.map((one) =>
    isRows(one) ? (
      <RowsInput key={one.rows} rows={one} values={values} problems={problems} />
    ) : (
      <FieldInput key={one.name} field={one} place={one.name} value={valueAt(values, one.name)} problems={problems} />
    ),
  )
}

function RowsInput({
  rows,
  values,
  problems,
}: {
  rows: Exclude<Asked, Field>
  values: Holder
  problems: Props['problems']
}) {
  const present = values[rows.rows]
  const there = Array.isArray(present) ? present.length : 0
  const count = there + rows.more
  return (
    <>
      <input type="hidden" name={`${rows.rows}.count`} value={count} />
      {Array.from({ length: count }, (_, index) => `${rows.rows}.${index}`).map((place, index) => (
        <fieldset key={place} className="card mt-3">
          <legend>
            {index < there
              ? `${rows.label} ${index + 1}`
              : there === 0 && index === 0
                ? rows.label
                : `Nog een ${rows.label.toLowerCase()}`}
          </legend>
          {rows.fields.map((field) => (
            <FieldInput
              key={field.name}
              field={field}
              place={`${place}.${field.name}`}
              value={valueAt(values, `${place}.${field.name}`)}
              problems={problems}
            />
          ))}
        </fieldset>
      ))}
    </>
  )
}

interface InputProps {
  field: Field
  place: string
  value: Json | undefined
  problems: readonly FieldProblem[]
}

export function FieldInput({ field, place, value, problems }: InputProps) {
  const problem = problems.find((one) => one.field === place || one.field.startsWith(`${place}.`))
  const told = [field.hint && `${place}-hint`, problem && `${place}-wrong`].filter(Boolean).join(' ') || undefined
  const shared = {
    id: place,
    name: place,
    'aria-describedby': told,
    'aria-invalid': problem ? (true as const) : undefined,
  }
  if (field.as === 'some' || (field.as === 'one' && (field.options ?? []).length < 5))
    return (
      <fieldset id={place} className="mt-4" aria-describedby={told}>
        <legend className="choices-title">{field.label}</legend>
        <Told field={field} place={place} problem={problem} />
        <Choices field={field} place={place} value={value} />
      </fieldset>
    )
  if (field.as === 'yes-no')
    return (
      <p className="mt-4">
        <label className="choice">
          <input type="checkbox" {...shared} value="yes" defaultChecked={value === true} />
          <b>{field.label}</b>
        </label>
      </p>
    )
  const shown = Array.isArray(value) ? value.join('; ') : value === undefined || value === null ? '' : String(value)
  return (
    <div className="mt-4">
      <label className="choices-title block" htmlFor={place}>
        {field.label}
      </label>
      <Told field={field} place={place} problem={problem} />
      {field.as === 'text' ? (
        <textarea className="field measure" rows={3} {...shared} defaultValue={shown} />
      ) : field.as === 'one' ? (
        <select className="field" {...shared} defaultValue={shown}>
          {(field.options ?? []).map(([option, label]) => (
            <option key={option} value={option}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input
          className="field"
          type="text"
          inputMode={field.as === 'number' ? 'numeric' : undefined}
          autoComplete="off"
          {...shared}
          defaultValue={shown}
        />
      )}
    </div>
  )
}

function Choices({ field, place, value }: { field: Field; place: string; value: Json | undefined }) {
  const chosen = (Array.isArray(value) ? value : [value]).map(String)
  const options = field.options ?? []
  const list = (
    <div className={options.length > 4 ? 'choices choices-short' : 'choices'}>
      {options.map(([option, label]) => (
        <label key={option} className="choice">
          <input
            type={field.as === 'some' ? 'checkbox' : 'radio'}
            name={place}
            value={option}
            defaultChecked={chosen.includes(option) || (value === undefined && (option === '' || option === 'all'))}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  )
  // Long lists are folded, with what is chosen beside them.
  if (options.length < 20) return list
  const labels = options.filter(([option]) => chosen.includes(option)).map(([, label]) => label)
  return (
    <details>
      <summary>{labels.length > 0 ? labels.join('; ') : 'Nog niets gekozen'}</summary>
      {list}
    </details>
  )
}

function Told({ field, place, problem }: { field: Field; place: string; problem: FieldProblem | undefined }) {
  return (
    <>
      {field.hint && (
        <p id={`${place}-hint`} className="soft small">
          {field.hint}
        </p>
      )}
      {problem && (
        <p id={`${place}-wrong`} className="problem">
          {problem.message}
        </p>
      )}
    </>
  )
}
