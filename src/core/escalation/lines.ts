import type { PhoneHref } from './phone-href'

export interface Line {
  /** As it is written for readers. */
  number: string
  href: PhoneHref
  /** Only where a source says so. */
  free?: boolean
  /** The address where the number was seen. */
  source: string
  /** When that page was last read, YYYY-MM. Nothing was phoned. */
  checked: string
}

/** "Spoed of crisis contact", Samen Veilig Midden-Nederland. */
export const safetyPage = { source: 'https://www.samen-veilig.nl/', checked: '2026-11' } as const

/** The numbers that stand on every page. Constants and not rows: no database, network or script stands between a person and 112. */
export const lines = {
  emergency: { number: '112', href: 'tel:112', ...safetyPage },
  /** Free, day and night: https://www.veiligthuisutrecht.nl/over-ons/wat-doet-veilig-thuis/, read 2026-11. */
  veiligThuis: { number: '0800-2000', href: 'tel:08002000', free: true, ...safetyPage },
  saveFlevoland: { number: '088-996 3000', href: 'tel:0889963000', ...safetyPage },
  /** "Zorg voor jeugd", municipality of Utrecht. Its hours stand in the directory. */
  municipality: {
    number: '14 030',
    href: 'tel:14030',
    source: 'https://zorgprofessionals.utrecht.nl/zorg-voor-jeugd/',
    checked: '2026-11',
  },
} as const satisfies Record<string, Line>
