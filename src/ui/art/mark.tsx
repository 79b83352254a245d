/** The sign of Dichtbij: a letter d that is a grown-up with an arm around, rings that open like a doorway, a child at the warm centre. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} fill="none" aria-hidden="true" focusable="false">
      <g strokeLinecap="round" strokeWidth="2.8">
        <path stroke="var(--near)" d="M26 11v18.5M26 19a11 11 0 1 0-4.2 8.7" />
        <path stroke="var(--warm)" d="M20.8 17.6a6 6 0 1 0-2 6.1" />
      </g>
      <circle fill="var(--near)" cx="26" cy="4.6" r="3.1" />
      <circle fill="var(--coral)" cx="15" cy="19" r="3" />
    </svg>
  )
}
