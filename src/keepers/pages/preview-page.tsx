import { ServiceView } from '@/ui/service/service-view'
import { compareProposal, findProposal } from '../../store/history/history-pages'
import { previewOf } from '../../store/history/preview'
import { type Answered, type Asked, NotForYou } from '../asked'
import { mustKeep } from '../may'

/** A service as the public would see it, if this proposal counted: the page for everybody, and what children read. */
export async function previewPage({ store, me, rest, moment }: Asked): Promise<Answered> {
  const [id = '', slug] = rest
  const proposal = await findProposal(store, id)
  if (!proposal) throw new NotForYou(404)
  mustKeep(me, proposal.organizationSlug)
  const { content } = await compareProposal(store, proposal)
  const service = (await previewOf(store, content)).find((one) => one.slug === slug)
  if (!service) throw new NotForYou(404)
  const hasChild = service.texts.some(({ register, language }) => register === 'child' && language === 'nl')
  return {
    title: `Zo ziet ${service.name} eruit`,
    main: (
      <>
        <p className="problem">
          Dit is een voorbeeld. Het publiek ziet dit nog niet.{' '}
          <a href={`/beheer/voorstel/${id}`}>Terug naar het voorstel</a>
        </p>
        <ServiceView service={service} now={moment().now} />
        {!hasChild && <p className="problem">Er is nog geen tekst voor kinderen.</p>}
      </>
    ),
  }
}
