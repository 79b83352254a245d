import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** Who decides about help between 12 and 15 years. */
export const teenDecideEn: Explanation = {
  title: 'Who decides about your help?',
  lead: 'Are you 12, 13, 14 or 15? Then you decide together with your parents or guardian.',
  parts: [
    {
      id: 'together',
      scene: 'decide',
      title: 'You say yes, and so do they',
      body: (
        <>
          <p>
            <Term of="youth-help">Jeugdhulp</Term> (youth help) needs your <Term of="consent">consent</Term>. Your
            parents with <Term of="parental-authority">gezag</Term> (authority) or your{' '}
            <Term of="guardian">guardian</Term> must say yes too. It is the same for a treatment by a doctor.
          </p>
          <p>Can you really not see what the help means for you? Then they decide for you.</p>
        </>
      ),
      source: cite('en', ['youthAct', '7.3.4', '7.3.15'], ['civilCode7', '450']),
    },
    {
      id: 'parents-refuse',
      scene: 'ask',
      title: 'You want help, but they do not',
      body: (
        <p>
          Then it is not over yet. Have you thought about it well, and do you still want it? Then the help can go ahead.
          That is also possible if things could go badly wrong without help. Tell the <Term of="helper">helper</Term>{' '}
          why you want help.
        </p>
      ),
      source: cite('en', ['youthAct', '7.3.4'], ['civilCode7', '450']),
    },
    {
      id: 'you-refuse',
      scene: 'no',
      title: 'They want help, but you do not',
      body: (
        <>
          <p>
            Say so, and say why. Perhaps another kind of help does suit you. Without your yes, help usually does not
            start.
          </p>
          <p>
            There are exceptions. For example an <Term of="supervision-order">ondertoezichtstelling</Term> (supervision
            order). Or <Term of="secure-youth-help">gesloten jeugdhulp</Term> (secure youth help) or{' '}
            <Term of="youth-probation">jeugdreclassering</Term> (youth probation). Even then you may say what you think.
          </p>
        </>
      ),
      source: cite('en', ['youthAct', '7.3.4'], 'childRightsOpinion'),
    },
    {
      id: 'plan',
      scene: 'letter',
      title: 'Ask for an explanation, and a plan on paper',
      body: (
        <ul>
          <li>Ask what the helper wants to do, and why.</li>
          <li>Ask what happens if you do nothing.</li>
          <li>Ask if there is other help too.</li>
          <li>
            Have your say about the <Term of="plan">plan</Term>. You make it together as much as possible.
          </li>
          <li>Do you want the plan on paper? Then it must be there within fourteen days.</li>
        </ul>
      ),
      source: cite('en', ['youthAct', '4.1.3', '7.3.2']),
    },
    {
      id: 'judge',
      scene: 'rights',
      title: 'When a judge decides',
      body: (
        <>
          <p>
            Sometimes a judge decides, the <Term of="juvenile-judge">kinderrechter</Term>. From 12 years you may nearly
            always say first what you think. Would you rather not talk? Then let them know. The judge listens and then
            decides.
          </p>
          <p>
            Is there great danger? Then the judge may sometimes decide first. You still get your chance to speak within
            two weeks.
          </p>
        </>
      ),
      source: cite('en', ['civilProcedure', '809']),
    },
  ],
}
