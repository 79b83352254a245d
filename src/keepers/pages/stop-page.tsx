import { contentOf, factsOf } from '@/core/facts/facts'
import { hasToStay, retire } from '@/core/facts/retire'
import { propose } from '../../store/history/proposals'
import { latestRevisions } from '../../store/history/revisions'
import type { Answered, Asked } from '../asked'
import { contentNow, serviceIn } from '../contents'
import { mustKeep } from '../may'
import { Refused } from './parts'

/** Proposes that a service stopped. */
export async function stopPage(asked: Asked): Promise<Answered> {
  const { store, me, rest, form, moment } = asked
  const [organization = '', slug = ''] = rest
  mustKeep(me, organization)
  const { content, seq } = await contentNow(asked, organization)
  const service = serviceIn(content, slug)
  const instead = (form?.get('instead') ?? '').trim()
  const why = (form?.get('why') ?? '').trim().slice(0, 300)
  const all = [...(await latestRevisions(store)).values()]
    .flatMap((one) => one.content.services.map(({ slug, name }) => ({ slug, name: String(name) })))
    .filter((one) => one.slug !== slug)
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
  const refused = hasToStay(service) ? 'never-whole' : form && why === '' ? 'no-reason' : undefined
  if (form && !refused) {
    const after = contentOf(factsOf(retire(content, slug, instead || undefined)))
    const made = await propose(
      store,
      { content: after, base: seq, why: `Stopt: ${String(service.name)}. ${why}`, by: me.id },
      moment(),
    )
    if ('proposal' in made) return { to: `/beheer/voorstel/${made.proposal}?gedaan=voorgesteld` }
    return show(made.refused, made.refused === 'wrong' ? made.problems : [])
  }
  return show(refused, [])

  function show(refused: string | undefined, problems: readonly string[]): Answered {
    return {
      title: `${String(service.name)} stopt`,
      ...(form && { status: 400 }),
      main: (
        <>
          <p className="mt-4">
            <a href={`/beheer/organisatie/${organization}`}>{String(content.name)}</a>
          </p>
          <h1 className="mt-2">{String(service.name)} bestaat niet meer</h1>
          <p className="measure">
            Een ander kijkt mee voordat het weg is. Wie nog een oude link heeft, leest dan dat dit gestopt is.
          </p>
          <Refused why={refused} lines={problems} />
          {!hasToStay(service) && (
            <form method="post" className="mt-4">
              <label className="choices-title block" htmlFor="why">
                Hoe weet je dit?
              </label>
              <input
                id="why"
                className="field"
                type="text"
                name="why"
                required
                maxLength={300}
                autoComplete="off"
                defaultValue={why}
              />
              <label className="choices-title block mt-4" htmlFor="instead">
                Wat kwam ervoor in de plaats?
              </label>
              <select id="instead" className="field" name="instead" defaultValue={instead}>
                <option value="">niets, of dat weet ik niet</option>
                {all.map((one) => (
                  <option key={one.slug} value={one.slug}>
                    {one.name}
                  </option>
                ))}
              </select>
              <div className="actions">
                <button type="submit" className="button button-main">
                  Stel voor
                </button>
              </div>
            </form>
          )}
        </>
      ),
    }
  }
}
