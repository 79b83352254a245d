import { addressOf, guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** Who gets to know what somebody of 16 years or older tells a helper. */
export const youngPrivacyEn: Explanation = {
  title: 'Who knows what you tell?',
  lead: 'From 16 years you choose with whom a helper shares something. With one exception: danger.',
  parts: [
    {
      id: 'base',
      scene: 'secret',
      title: 'The rule: only with your consent',
      body: (
        <p>
          A <Term of="helper">helper</Term> may not tell anything about you without your{' '}
          <Term of="consent">consent</Term>. Always ask: what do you want to share, with whom and why? You may also say
          yes to a part, and no to the rest.
        </p>
      ),
      source: cite('en', ['youthAct', '7.3.11'], ['civilCode7', '457']),
    },
    {
      id: 'parents',
      scene: 'talk',
      title: 'Your parents',
      body: (
        <>
          <p>
            Are you 16 or older? Then your parents only hear something if you agree. Is a helper very worried about your
            safety? Then it can be different.
          </p>
          <p>Do letters come to your home, and would you rather not? Ask them to use your own phone or mail.</p>
        </>
      ),
      source: cite('en', ['youthAct', '7.3.11'], 'sharingInTeams'),
    },
    {
      id: 'helpers',
      scene: 'team',
      title: 'School, work and other helpers',
      body: (
        <p>
          Whoever takes part in your help may hear what is needed for that. No more. School, your work or your landlord
          hear nothing without your yes. Do you have an <Term of="supervision-order">ondertoezichtstelling</Term>{' '}
          (supervision order)? Then others may tell youth protection (<Term of="save">SAVE</Term>) more. Ask if you can
          be there when people talk about you.
        </p>
      ),
      source: cite('en', ['youthAct', '7.3.11'], 'sharingInTeams'),
    },
    {
      id: 'not-safe',
      scene: 'danger',
      title: 'The exception: when it is not safe',
      body: (
        <p>
          Are you in danger, or is somebody else? Then a helper may call in help without your consent. Ask to be the
          first to hear, and what will be told. Feel free to call yourself: Veilig Thuis (Safe Home),{' '}
          <Call line="veiligThuis" />, day and night. Is there <a href={addressOf('help-now', 'en')}>danger now</a>?
          Call <Call line="emergency" />.
        </p>
      ),
      source: cite('en', 'cityYouthCare', 'sharingInTeams', 'crisisPage'),
    },
    {
      id: 'file',
      scene: 'letter',
      title: 'Your file',
      body: (
        <ul>
          <li>
            You may read your <Term of="file">file</Term> and ask for a copy.
          </li>
          <li>Is something not right? Have your own statement added.</li>
          <li>You may ask to erase information. Sometimes it must be kept anyway.</li>
          <li>Otherwise the helper keeps your file for at least twenty years.</li>
          <li>Sometimes you do not get to see pieces about somebody else.</li>
        </ul>
      ),
      source: cite('en', ['youthAct', '7.3.8', '7.3.9', '7.3.10']),
    },
    {
      id: 'no-name',
      scene: 'phone',
      title: 'First talk without your name',
      body: (
        <p>
          You can at{' '}
          <a href={guideForYoung('en', 'in-je-bol')} translate="no">
            In je bol
          </a>{' '}
          (In your head), for ages 16 to 27. Go to injebol.nl. You stay <Term of="anonymous">anonymous</Term>. Until you
          are 18 you can also call the{' '}
          <a href={guideForYoung('en', 'kindertelefoon')} translate="no">
            Kindertelefoon
          </a>{' '}
          (Child Line): <Call line="children" />.
        </p>
      ),
    },
  ],
}
