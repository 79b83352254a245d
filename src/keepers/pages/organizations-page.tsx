import { latestRevisions } from '../../store/history/revisions'
import type { Answered, Asked } from '../asked'
import { isEditor, mustBe } from '../may'

/** Every organization by name. */
export async function organizationsPage({ store, me }: Asked): Promise<Answered> {
  mustBe(isEditor(me))
  const all = [...(await latestRevisions(store)).values()]
    .map(({ content }) => ({ slug: content.slug, name: String(content.name), count: content.services.length }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
  return {
    title: 'Organisaties',
    main: (
      <>
        <h1 className="mt-4">Organisaties ({all.length})</h1>
        <p className="mt-3">
          <a className="button" href="/beheer/nieuw">
            Nieuwe organisatie
          </a>
        </p>
        <ul className="mt-4">
          {all.map(({ slug, name, count }) => (
            <li key={slug}>
              <a className="inline-flex min-h-11 items-center" href={`/beheer/organisatie/${slug}`}>
                {name}
              </a>{' '}
              {count > 1 && <span className="soft small">{count} diensten</span>}
            </li>
          ))}
        </ul>
      </>
    ),
  }
}
