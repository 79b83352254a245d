import type { ReactNode } from 'react'

interface Props {
  type: 'radio' | 'checkbox'
  name: string
  value: string
  checked: boolean
  label: ReactNode
  hint?: string
  icon?: ReactNode
}

/** One choice as a card that a thumb can hit. */
export function Choice({ type, name, value, checked, label, hint, icon }: Props) {
  return (
    <label className="choice">
      <input type={type} name={name} value={value} defaultChecked={checked} />
      {icon}
      <span>
        <b>{label}</b>
        {hint && <span>{hint}</span>}
      </span>
    </label>
  )
}
