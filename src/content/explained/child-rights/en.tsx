import { guideForYoung } from '@/i18n/addresses'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** What rights a child has in help, and what to do when it does not agree. */
export const childRightsEn: Explanation = {
  title: 'What are your rights?',
  lead: 'Every child has rights. They also count when you get help.',
  parts: [
    {
      id: 'your-rights',
      scene: 'rights',
      title: 'These are your rights',
      body: (
        <ul>
          <li>Nobody who takes care of you may hit you.</li>
          <li>You may say what you think.</li>
          <li>You get an explanation that you understand.</li>
          <li>You may have contact with your parents.</li>
          <li>You may ask for help when you disagree.</li>
        </ul>
      ),
      source: cite('en', ['civilCode1', '247', '248', '377a'], ['youthAct', '1a.1', '7.3.2'], 'childRightsOpinion'),
    },
    {
      id: 'not-agree',
      scene: 'complain',
      title: 'Do you disagree with something?',
      body: (
        <p>
          First tell your <Term of="helper">helper</Term>. Do you not dare, or does it not help? Then ask for a{' '}
          <Term of="confidential-adviser">confidential adviser</Term>. They do not work for your helper. They stand next
          to you.
        </p>
      ),
      source: cite('en', ['youthAct', '1.1', '4.1.9']),
    },
    {
      id: 'jeugdstem',
      scene: 'talk',
      title: 'Talk to Jeugdstem',
      body: (
        <p>
          Advisers like that work at{' '}
          <a href={guideForYoung('en', 'jeugdstem')} translate="no">
            Jeugdstem
          </a>{' '}
          (Youth Voice). They listen, and also help with a <Term of="complaint">complaint</Term>. It costs nothing. What
          you tell stays secret, unless there is danger. Go to jeugdstem.nl, alone or with somebody.
        </p>
      ),
      source: cite('en', 'jeugdstem'),
    },
    {
      id: 'voice',
      scene: 'decide',
      title: 'The voice of the children',
      body: (
        <p>
          Utrecht is a city for <Term of="childrens-rights">children's rights</Term>. The city wants to listen to
          children. So tell what you like about help. And also what can be better. Perhaps that helps other children
          too.
        </p>
      ),
      source: cite('en', 'cityYouthCare'),
    },
  ],
}
