import { howTrue } from '@/core/how-true/how-true'
import { HowTrueView } from '@/ui/how-true/how-true-view'
import { readDone } from '../../store/reports/read-done'
import { readRows } from '../../store/rows/queries'
import type { Answered, Asked } from '../asked'
import { isEditor, mustBe } from '../may'

/** How true the directory is now, as the public page counts it of the edition, and where to begin. */
export async function howTruePage({ store, me, moment, site }: Asked): Promise<Answered> {
  mustBe(isEditor(me))
  const { edition } = await readRows(store)
  const done = await readDone(store)
  return {
    title: 'Hoe waar is het?',
    main: (
      <>
        <h1 className="mt-4">Hoe waar is het?</h1>
        <p className="measure soft">
          Zo staat het er nu voor, met wat vandaag is goedgekeurd. De tabel en de kaart om te bewaren komen van de
          publieke site, die hooguit een minuut achterloopt.
        </p>
        <p className="flex flex-wrap gap-2 mt-3">
          <a className="button" href="/beheer/belronde">
            Naar de belronde
          </a>
          <a className="button" href="/beheer#old">
            Naar wat het oudst is
          </a>
        </p>
        <HowTrueView howTrue={howTrue(edition.services, done, moment().now)} site={site} />
      </>
    ),
  }
}
