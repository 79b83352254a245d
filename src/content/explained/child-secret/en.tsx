import { addressOf, guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** Who gets to know what a child tells, and when a helper must ask others for help. */
export const childSecretEn: Explanation = {
  title: 'Who knows what I tell?',
  lead: 'Your story is yours. Here you read who may know it.',
  parts: [
    {
      id: 'together',
      scene: 'secret',
      title: 'First you talk about it together',
      body: (
        <p>
          A <Term of="helper">helper</Term> does not just pass your story on. They first talk to you and your parents.
          Or to whoever takes care of you. Together you agree who may know something. For example somebody at school, or
          the <Term of="gp">huisarts</Term> (doctor).
        </p>
      ),
      source: cite('en', 'cityYouthCare', ['youthAct', '7.3.11']),
    },
    {
      id: 'parents',
      scene: 'talk',
      title: 'Do your parents know everything?',
      body: (
        <p>
          Are you not 12 yet? Then your parents or <Term of="guardian">guardian</Term> may know a lot. Would you rather
          not tell something at home? Then say so to the helper. They think along with you.
        </p>
      ),
      source: cite('en', ['youthAct', '7.3.15']),
    },
    {
      id: 'not-safe',
      scene: 'danger',
      title: 'Sometimes somebody else must know',
      body: (
        <p>
          Sometimes a child is not safe. Then the helper may ask others for help. Even if you do not want that. That is
          to protect you. Just ask: who are you going to tell?
        </p>
      ),
      source: cite('en', 'cityYouthCare', 'sharingInTeams'),
    },
    {
      id: 'bad-secret',
      scene: 'no',
      title: 'You do not have to keep nasty secrets',
      body: (
        <p>
          Does somebody say you must keep something nasty secret? You do not have to. Tell somebody you trust. That is
          brave, and not telling tales.
        </p>
      ),
    },
    {
      id: 'no-name',
      scene: 'phone',
      title: 'Talking without your name',
      body: (
        <p>
          The{' '}
          <a href={guideForYoung('en', 'kindertelefoon')} translate="no">
            Kindertelefoon
          </a>{' '}
          (Child Line) does not ask your name. Call <Call line="children" />, or type at kindertelefoon.nl. Are you not
          safe at home? Then call Veilig Thuis: <Call line="veiligThuis" />. In{' '}
          <a href={addressOf('help-now', 'en')}>great danger</a>, call <Call line="emergency" />.
        </p>
      ),
      source: cite('en', 'crisisPage'),
    },
  ],
}
