import type { Content } from '@/core/facts/facts'
import type { KeptFact } from '@/core/facts/kept-fact'
import { type Outcome, outcomes, type ReportFact } from '@/core/report/report'
import { wordsIn } from '@/i18n/words'
import { latestRevisions } from '../../store/history/revisions'
import { handleReport, listReports } from '../../store/reports/reports'
import type { Answered, Asked } from '../asked'
import { isEditor, mustBe } from '../may'
import { spellMoment } from '../words/when'
import { Press, Refused } from './parts'

const words = wordsIn('nl').report

const outcomeWords: Record<Outcome, string> = {
  changed: 'Verbeterd',
  'right-already': 'Het klopte al',
  'not-for-us': 'Niet voor ons',
}

/** Where a fact that a reader names is mended. */
const mendedAs: Record<ReportFact, KeptFact> = {
  existence: 'existence',
  phone: 'phones',
  hours: 'hours',
  address: 'locations',
  website: 'website',
  ages: 'ages',
  costs: 'fees',
  access: 'access',
  text: 'text',
}

type Open = Awaited<ReturnType<typeof listReports>>[number]

/** What readers told, the oldest first, and what came of it. */
export async function reportsPage({ store, me, form, moment }: Asked): Promise<Answered> {
  mustBe(isEditor(me))
  const outcome = outcomes.find((one) => one === form?.get('outcome'))
  const done =
    form && outcome
      ? await handleReport(store, { id: form.get('report') ?? '', by: me.id, outcome }, moment().now)
      : undefined
  if (done && 'report' in done) return { to: '/beheer/meldingen' }
  const [reports, latest] = [await listReports(store), await latestRevisions(store)]
  const contents = [...latest.values()].map(({ content }) => content)
  return {
    title: 'Meldingen',
    ...(form && { status: 409 }),
    main: (
      <>
        <h1 className="mt-4">Meldingen ({reports.length})</h1>
        <p className="measure soft">
          Lezers schrijven dit zonder naam: je kunt niets terugvragen. Hun woorden wissen we 30 dagen nadat jij erover
          besliste.
        </p>
        <Refused why={done?.refused ?? (form && 'no-choice')} />
        <ul className="grid gap-3 mt-4 measure">
          {reports.map((report) => (
            <li key={report.id} className="card">
              <ReportWords report={report} contents={contents} />
              <div className="actions mt-2">
                {outcomes.map((one) => (
                  <Press key={one} to="/beheer/meldingen" values={{ report: report.id, outcome: one }}>
                    {outcomeWords[one]}
                  </Press>
                ))}
              </div>
            </li>
          ))}
        </ul>
        {reports.length === 0 && <p>Er zijn geen meldingen.</p>}
      </>
    ),
  }
}

/** One report: of which fact it is, where that is mended, and what the reader wrote. */
export function ReportWords({ report, contents }: { report: Open; contents: readonly Content[] }) {
  const { serviceSlug, fact, text, at } = report
  const organization = contents.find(({ services }) => services.some(({ slug }) => slug === serviceSlug))
  const name = organization?.services.find(({ slug }) => slug === serviceSlug)?.name
  const kept = Object.hasOwn(mendedAs, fact) ? mendedAs[fact as ReportFact] : undefined
  return (
    <>
      <p>
        {kept === undefined ? (
          'Iemand vond geen hulp die past'
        ) : (
          <>
            {words.facts[fact as ReportFact]}:{' '}
            {organization ? (
              <a href={`/beheer/wijzig/${organization.slug}/${serviceSlug}/${kept}`}>{String(name)}</a>
            ) : (
              serviceSlug
            )}
          </>
        )}
      </p>
      {text && <blockquote className="whitespace-pre-line">‘{text}’</blockquote>}
      <p className="soft small">{spellMoment(at)}</p>
    </>
  )
}
