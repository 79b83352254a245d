import { latestRevisions } from '../../store/history/revisions'
import { changeRole, invite, inviteAgain, type Keeper, leave, listKeepers, type Role } from '../../store/people/keepers'
import type { Answered, Asked } from '../asked'
import { isMail } from '../is-mail'
import { isAdministrator, mustBe } from '../may'
import { rightWords, roleWords } from '../words/role-words'
import { HowMailGoes } from './mail-parts'
import { Press, Refused, Told } from './parts'

const roles: readonly Role[] = ['member', 'editor', 'administrator']

/** Everybody who keeps the directory: invite, another role, another link, take away. */
export async function peoplePage(asked: Asked): Promise<Answered> {
  const { store, me, form, city } = asked
  mustBe(isAdministrator(me))
  const organizations = [...(await latestRevisions(store)).values()]
    .map(({ content }) => ({ slug: content.slug, name: String(content.name) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
  const slugs = organizations.map(({ slug }) => slug)
  const done: Done = form ? await act(asked, form, slugs) : {}
  if (done.to) return { to: done.to }
  // What was done is not offered again.
  const typed = done.problem ? form : undefined
  const keepers = (await listKeepers(store, city?.issuer)).filter(({ leftAt }) => leftAt === null)
  return {
    title: 'Mensen',
    ...((done.refused || done.problem) && { status: 400 }),
    main: (
      <>
        <h1 className="mt-4">Mensen</h1>
        {done.link && (
          <Told>
            Stuur deze link naar {done.name}, en naar niemand anders. Hij werkt één keer, 72 uur lang:{' '}
            <code className="block">{done.link}</code>
          </Told>
        )}
        {done.mailed && (
          <Told>
            De uitnodiging voor {done.name} gaat per mail naar {done.mailed}. De link werkt één keer, 72 uur vanaf het
            versturen. We bewaren het adres niet.
          </Told>
        )}
        {done.mailed && <HowMailGoes {...asked} />}
        {done.problem && <Told>{done.problem}</Told>}
        <Refused why={done.refused} />
        <ul className="grid gap-3 mt-4">
          {keepers.map((keeper) => (
            <PersonRow key={keeper.id} keeper={keeper} me={me.id} organizations={organizations} />
          ))}
        </ul>
        <h2 className="mt-8">Nodig iemand uit</h2>
        <form method="post" className="mt-3">
          <input type="hidden" name="wants" value="invite" />
          <label className="choices-title block" htmlFor="name">
            Naam
          </label>
          <input
            id="name"
            className="field"
            type="text"
            name="name"
            required
            maxLength={90}
            autoComplete="off"
            defaultValue={typed?.get('name') ?? ''}
          />
          <label className="choices-title block" htmlFor="mail">
            E-mail
          </label>
          <div id="mail-hint" className="mb-2 soft small">
            <p>Mag leeg blijven: dan krijg jij de link, en geef je die zelf. Anders gaat de link per mail.</p>
            <HowMailGoes {...asked} />
          </div>
          <input
            id="mail"
            aria-describedby="mail-hint"
            className="field"
            type="email"
            name="mail"
            maxLength={200}
            autoComplete="off"
            defaultValue={typed?.get('mail') ?? ''}
          />
          <RoleFields id="new" organizations={organizations} has="member" organization="" />
          <div className="actions">
            <button type="submit" className="button button-main">
              Maak een link
            </button>
          </div>
        </form>
      </>
    ),
  }
}

interface Done {
  to?: string
  link?: string
  /** Where the link goes by mail. */
  mailed?: string
  name?: string
  refused?: string
  problem?: string
}

async function act(
  { store, me, moment, token, origin, city }: Asked,
  form: URLSearchParams,
  slugs: readonly string[],
): Promise<Done> {
  const { now, id } = moment()
  const said = (name: string) => (form.get(name) ?? '').trim()
  const role = roles.find((one) => one === said('role')) ?? 'member'
  const organizationSlug = role === 'member' ? said('organization') : null
  const isUnknown = organizationSlug !== null && !slugs.includes(organizationSlug)
  const keeperId = said('keeper')
  const word = token()
  const link = `${origin}/beheer/uitnodiging#${word}`
  const wants = form.get('wants')
  if ((wants === 'invite' || wants === 'role') && isUnknown)
    return { problem: 'Kies bij welke organisatie deze medewerker hoort.' }
  if (wants === 'invite') {
    if (said('name') === '') return { problem: 'Schrijf een naam op.' }
    if (said('mail') !== '' && !isMail(said('mail')))
      return { problem: 'Dit is geen e-mailadres. Verbeter het, of laat het leeg.' }
    await invite(
      store,
      {
        id,
        role,
        organizationSlug,
        name: said('name').slice(0, 90),
        mail: said('mail') || null,
        by: me.id,
        token: word,
      },
      now,
    )
    return said('mail') === '' ? { link, name: said('name') } : { mailed: said('mail'), name: said('name') }
  }
  if (wants === 'again')
    return (await inviteAgain(store, { keeperId, by: me.id, token: word }, now))
      ? { link, name: said('name') }
      : { refused: 'unknown' }
  const done =
    wants === 'role'
      ? await changeRole(store, { keeperId, role, organizationSlug, by: me.id, issuer: city?.issuer }, now)
      : wants === 'leave'
        ? await leave(store, { keeperId, by: me.id, issuer: city?.issuer }, now)
        : 'unknown'
  return done === 'done' ? { to: '/beheer/mensen' } : { refused: done }
}

type Organizations = readonly { slug: string; name: string }[]

function PersonRow({ keeper, me, organizations }: { keeper: Keeper; me: string; organizations: Organizations }) {
  const { id, name, role, organizationSlug, canSignIn } = keeper
  return (
    <li className="card">
      <b>{name}</b> {id === me && <span className="tag">jij</span>}
      <p className="soft">
        {roleWords[role]}
        {organizationSlug &&
          ` (${organizations.find(({ slug }) => slug === organizationSlug)?.name ?? organizationSlug})`}
        {!canSignIn && ' · heeft de uitnodiging nog niet gebruikt'}
      </p>
      <details>
        <summary>
          Verander<span className="hidden-to-eyes"> {name}</span>
        </summary>
        <form method="post" className="mt-3">
          <input type="hidden" name="wants" value="role" />
          <input type="hidden" name="keeper" value={id} />
          <RoleFields id={id} organizations={organizations} has={role} organization={organizationSlug ?? ''} />
          <div className="actions">
            <button type="submit" className="button">
              Geef deze rol
            </button>
          </div>
        </form>
        <div className="actions">
          <Press to="/beheer/mensen" values={{ wants: 'again', keeper: id, name: name ?? '' }}>
            Nieuwe link, als een sleutel kwijt is
          </Press>
          <Press to="/beheer/mensen" values={{ wants: 'leave', keeper: id }}>
            Haal weg<span className="hidden-to-eyes">: {name}</span>
          </Press>
        </div>
      </details>
    </li>
  )
}

const RoleFields = ({
  id,
  organizations,
  has,
  organization,
}: {
  id: string
  organizations: Organizations
  has: string
  organization: string
}) => (
  <>
    <label className="choices-title block" htmlFor={`role-${id}`}>
      Rol
    </label>
    <select id={`role-${id}`} className="field" name="role" defaultValue={has}>
      {roles.map((one) => (
        <option key={one} value={one}>
          {roleWords[one]}: {rightWords[one]}
        </option>
      ))}
    </select>
    <label className="choices-title block" htmlFor={`organization-${id}`}>
      Bij welke organisatie? Alleen voor een medewerker
    </label>
    <select id={`organization-${id}`} className="field" name="organization" defaultValue={organization}>
      <option value="">kies een organisatie</option>
      {organizations.map(({ slug, name }) => (
        <option key={slug} value={slug}>
          {name}
        </option>
      ))}
    </select>
  </>
)
