import { addressOf, guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** Who gets to know what somebody of 12 to 15 years tells a helper. */
export const teenPrivacyEn: Explanation = {
  title: 'Who knows what you tell?',
  lead: 'Your story is yours. A helper may not just pass it on.',
  parts: [
    {
      id: 'base',
      scene: 'secret',
      title: 'The rule: your consent first',
      body: (
        <p>
          Does a <Term of="helper">helper</Term> want to share something about you? That needs your{' '}
          <Term of="consent">consent</Term>. Always ask: who will you share this with, and why? Also say what you would
          rather not share.
        </p>
      ),
      source: cite('en', ['youthAct', '7.3.11'], 'cityYouthCare'),
    },
    {
      id: 'parents',
      scene: 'talk',
      title: 'What do your parents hear?',
      body: (
        <>
          <p>
            Until you are 16, your parents with <Term of="parental-authority">gezag</Term> (authority) may know how you
            are doing. But the helper should talk to you first. Together you discuss what will be told, and how.
          </p>
          <p>
            Is it bad for you if your parents hear something? Say so. Sometimes the helper may then keep it to
            themselves.
          </p>
        </>
      ),
      source: cite('en', ['youthAct', '7.3.11'], 'sharingInTeams'),
    },
    {
      id: 'helpers',
      scene: 'team',
      title: 'And school, or other helpers?',
      body: (
        <p>
          People who take part in your help may hear what they need for that. No more. School only hears what you
          agreed. You can ask to be there when they talk. Do you have an{' '}
          <Term of="supervision-order">ondertoezichtstelling</Term> (supervision order)? Then others may tell youth
          protection (<Term of="save">SAVE</Term>) more.
        </p>
      ),
      source: cite('en', ['youthAct', '7.3.11'], 'sharingInTeams'),
    },
    {
      id: 'not-safe',
      scene: 'danger',
      title: 'The exception: when it is not safe',
      body: (
        <>
          <p>
            Are you in danger, or is somebody else? Then a helper may ask for help without your yes. For example from
            Veilig Thuis (Safe Home). Ask to be the first to hear.
          </p>
          <p>
            You may also call yourself: <Call line="veiligThuis" />, day and night. Is there{' '}
            <a href={addressOf('help-now', 'en')}>danger now</a>? Call <Call line="emergency" />.
          </p>
        </>
      ),
      source: cite('en', 'cityYouthCare', 'sharingInTeams', 'crisisPage'),
    },
    {
      id: 'file',
      scene: 'letter',
      title: 'You may read what is written about you',
      body: (
        <ul>
          <li>
            Ask to read your <Term of="file">file</Term>. You may also ask for a copy.
          </li>
          <li>Is something not right? Ask them to add your side of the story.</li>
          <li>Ask if something can be erased. That is not always possible.</li>
          <li>Sometimes you do not get to see pieces about somebody else.</li>
        </ul>
      ),
      source: cite('en', ['youthAct', '7.3.8', '7.3.9', '7.3.10']),
    },
    {
      id: 'no-name',
      scene: 'phone',
      title: 'Rather stay anonymous at first?',
      body: (
        <p>
          At the{' '}
          <a href={guideForYoung('en', 'kindertelefoon')} translate="no">
            Kindertelefoon
          </a>{' '}
          (Child Line) you stay <Term of="anonymous">anonymous</Term>. Call <Call line="children" /> or chat at
          kindertelefoon.nl. At{' '}
          <a href={guideForYoung('en', 'jouwggd')} translate="no">
            JouwGGD
          </a>{' '}
          you can chat without your name too.
        </p>
      ),
      source: cite('en', ['youthAct', '1a.1']),
    },
  ],
}
