import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** Who decides about help from 16 years. */
export const youngDecideEn: Explanation = {
  title: 'You decide about your help',
  lead: 'From 16 years you give consent for help yourself. There are a few exceptions.',
  parts: [
    {
      id: 'from-16',
      scene: 'decide',
      title: '16 or 17 years: your yes is enough',
      body: (
        <>
          <p>
            From 16 years <Term of="youth-help">jeugdhulp</Term> (youth help) only needs your{' '}
            <Term of="consent">consent</Term>. It is the same for a treatment by a doctor. Your parents or{' '}
            <Term of="guardian">guardian</Term> do not have to sign too.
          </p>
          <p>Do you want them there anyway? That is fine. You choose who comes along.</p>
        </>
      ),
      source: cite('en', ['youthAct', '7.3.4', '7.3.5'], ['civilCode7', '447', '450']),
    },
    {
      id: 'exceptions',
      scene: 'ask',
      title: 'When is it different?',
      body: (
        <>
          <p>Sometimes help can go on without your yes. That can be in these situations:</p>
          <ul>
            <li>
              The judge (<Term of="juvenile-judge">kinderrechter</Term>) has imposed a measure. For example an{' '}
              <Term of="supervision-order">ondertoezichtstelling</Term> (supervision order).
            </li>
            <li>
              The judge finds <Term of="secure-youth-help">gesloten jeugdhulp</Term> (secure youth help) necessary.
            </li>
            <li>
              You have <Term of="youth-probation">jeugdreclassering</Term> (youth probation).
            </li>
            <li>You really cannot see now what the help means. Then somebody else decides for you.</li>
          </ul>
          <p>Even then you may say what you think, and ask for an explanation.</p>
        </>
      ),
      source: cite('en', ['youthAct', '7.3.2', '7.3.4', '7.3.15'], 'childRightsOpinion'),
    },
    {
      id: 'say-no',
      scene: 'no',
      title: 'Saying no or stopping',
      body: (
        <p>
          You may say no, also when the help has already started. First ask what happens if you stop. Also ask what else
          is possible. Perhaps another place, another form or another <Term of="helper">helper</Term> suits you better.
        </p>
      ),
      source: cite('en', ['youthAct', '7.3.2', '7.3.4']),
    },
    {
      id: 'plan',
      scene: 'letter',
      title: 'Ask for an explanation and a plan',
      body: (
        <ul>
          <li>Ask what the goal is, how long it takes and what else you can do.</li>
          <li>Do you want that explanation on paper or by mail? Ask. You have a right to it.</li>
          <li>
            Have your say about your <Term of="plan">plan</Term>. Do you want it on paper? Then it must be there within
            fourteen days.
          </li>
          <li>You may also ask them to write down what you said yes to.</li>
        </ul>
      ),
      source: cite('en', ['youthAct', '4.1.3', '7.3.2', '7.3.6']),
    },
    {
      id: 'judge',
      scene: 'rights',
      title: 'Is a judge involved?',
      body: (
        <p>
          Are you not 18 yet? Then the judge nearly always asks first what you think. Would you rather not come? Then
          let them know. The judge listens and then decides. Is there great danger? Then there may be a decision first.
          You still get your chance within two weeks.
        </p>
      ),
      source: cite('en', ['civilProcedure', '809']),
    },
    {
      id: 'from-18',
      scene: 'birthday',
      title: 'From 18 years',
      body: (
        <p>
          You are of age. Your parents no longer have <Term of="parental-authority">gezag</Term> (authority) over you.
          You decide, and you sign. Of course you may still ask for help with a choice.
        </p>
      ),
      source: cite('en', ['civilCode1', '233', '245']),
    },
  ],
}
