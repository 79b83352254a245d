import { type Letter, letterOf, oneLine, type Part } from './letter'

const about = 'Dichtbij wijst gezinnen in Utrecht de weg naar hulp bij opgroeien.'
const unasked = 'Dit bericht is vanzelf verstuurd. Er zit geen plaatje of volgcode in.'

/** The link with which somebody becomes a keeper. */
export const invitationLetter = ({ name, link, until }: { name: string; link: string; until: string }): Letter =>
  letterOf('Je bent uitgenodigd voor het beheer van Dichtbij', [
    `Hallo ${oneLine(name)},`,
    `${about} Jij bent gevraagd om te helpen dat de gids klopt.`,
    'Open de link op je eigen telefoon of computer. Je maakt daar een sleutel. Er is geen wachtwoord.',
    { words: 'Maak je sleutel', to: link },
    `De link werkt één keer, tot ${until}. Stuur hem niet door: wie hem opent, komt binnen als jij.`,
    'Verwacht je dit niet? Doe dan niets. Dit e-mailadres bewaren we niet.',
  ])

/** That somebody decided on what a keeper proposed. Why stands on the page: a reader's words may be in it. */
export const decisionLetter = ({
  organization,
  approved,
  link,
}: {
  organization: string
  approved: boolean
  link: string
}): Letter =>
  letterOf(`Je voorstel is ${approved ? 'goedgekeurd' : 'afgewezen'}: ${oneLine(organization)}`, [
    approved
      ? `Je voorstel voor ${oneLine(organization)} is goedgekeurd. Het staat nu op de site.`
      : `Je voorstel voor ${oneLine(organization)} is afgewezen. Er is niets veranderd. De reden staat bij het voorstel.`,
    { words: 'Bekijk je voorstel', to: link },
    'Wil je deze mail niet meer? Haal je e-mailadres weg bij ‘Ik’ in het beheer.',
    unasked,
  ])

/** What an organization is asked to look at. */
export interface Asked {
  organization: string
  /** The names of facts that are old, by service; empty where only a year has passed. */
  old: readonly { service: string; facts: readonly string[]; page: string }[]
  /** Where all of the organization can be looked at and confirmed; undefined where it goes to an office that cannot sign in. */
  link: string | undefined
  /** Where the public reads of each service. */
  pages: readonly { service: string; page: string }[]
  /** The second time it is asked. */
  again: boolean
}

const mostListed = 12

/** Asks whether what the guide says of an organization is still so. */
export function reviewLetter({ organization, old, link, pages, again }: Asked): Letter {
  const name = oneLine(organization)
  const parts: Part[] = [
    ...(again ? ['Een maand geleden vroegen we je dit ook. We hoorden nog niets.'] : []),
    `${about} In de gids staat ook ${name}.`,
    ...(old.length > 0
      ? [
          'Dit is lang niet nagekeken. Klopt het nog?',
          shortened(old.map(({ service, facts }) => `${oneLine(service)}: ${facts.join(', ')}`)),
        ]
      : ['Eén keer per jaar vragen we of alles nog klopt: het nummer, de tijden, het adres en voor wie het is.']),
    ...(link ? toKeeper(link) : toOffice(old.length > 0 ? old : pages)),
    unasked,
  ]
  return letterOf(`${again ? 'Nog een keer gevraagd: k' : 'K'}lopt dit nog over ${name}?`, parts)
}

const toKeeper = (link: string): Part[] => [
  { words: 'Kijk het na', to: link },
  'Klopt iets nog? Druk op ‘Klopt nog’. Klopt iets niet? Druk op ‘Verbeter’. Heb je één ding nagekeken, dan krijg je geen herinnering.',
  'Wil je deze mail niet meer? Haal je e-mailadres weg bij ‘Ik’ in het beheer.',
]

const toOffice = (pages: readonly { service: string; page: string }[]): Part[] => [
  'Zo staat het in de gids:',
  ...pages.slice(0, mostListed).map(({ service, page }) => ({ words: oneLine(service), to: page })),
  'Klopt iets niet? Onderaan elke pagina kun je dat melden, zonder account. Klopt alles? Antwoord dan op deze mail met ‘klopt’.',
  'Je krijgt deze mail omdat dit adres in de gids staat. Wil je hem niet meer? Antwoord dan met ‘stop’.',
]

const shortened = (lines: readonly string[]): string[] =>
  lines.length > mostListed
    ? [...lines.slice(0, mostListed), `en nog ${lines.length - mostListed} andere diensten`]
    : [...lines]
