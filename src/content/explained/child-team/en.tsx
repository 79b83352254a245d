import { guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** What happens when a child goes to the buurtteam. */
export const childTeamEn: Explanation = {
  title: 'What happens at the buurtteam?',
  lead: 'Every area in Utrecht has a buurtteam, a neighbourhood team. It helps children and parents.',
  parts: [
    {
      id: 'hello',
      scene: 'talk',
      title: 'First you get to know each other',
      body: (
        <p>
          You talk to somebody from the <Term of="buurtteam">buurtteam</Term>. You may talk about home, school or
          friends. Also when you are scared, angry or sad. You may also just listen first.
        </p>
      ),
    },
    {
      id: 'with-whom',
      scene: 'team',
      title: 'Who is at the table?',
      body: (
        <p>
          Often your parents are there. Or whoever takes care of you. Would you rather talk alone for a bit? Just ask.
          You may also ask if somebody can come along.
        </p>
      ),
    },
    {
      id: 'plan',
      scene: 'letter',
      title: 'You make a plan together',
      body: (
        <p>
          Together you look at what can help you. That becomes a <Term of="plan">plan</Term>. You think along about the
          plan. Is something not clear? Ask them to use easy words.
        </p>
      ),
      source: cite('en', ['youthAct', '4.1.3', '7.3.2']),
    },
    {
      id: 'more-help',
      scene: 'visit',
      title: 'Do you need more?',
      body: (
        <p>
          Sometimes the buurtteam asks a <Term of="specialist">specialist</Term> for advice. Sometimes the specialist
          talks to you too. That can be at home, school or the office. You talk about that together first.
        </p>
      ),
      source: cite('en', 'citySpecialists', 'specialistTeams'),
    },
    {
      id: 'start',
      scene: 'phone',
      title: 'How do you get to the buurtteam?',
      body: (
        <p>
          Ask somebody you trust. Call <Call line="municipality" /> together, the number of the{' '}
          <Term of="municipality">city</Term>. Ask for the{' '}
          <a href={guideForYoung('en', 'buurtteams-utrecht')} translate="no">
            buurtteam
          </a>{' '}
          of your street. Help from the buurtteam costs nothing.
        </p>
      ),
      source: cite('en', 'cityYouthCare'),
    },
  ],
}
