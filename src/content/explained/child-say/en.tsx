import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** Who decides about help for a child under twelve, and what the child itself may say. */
export const childSayEn: Explanation = {
  title: 'Who decides? May you say no?',
  lead: 'You do not decide about help alone yet. But your opinion always counts.',
  parts: [
    {
      id: 'who-decides',
      scene: 'decide',
      title: 'Who says yes?',
      body: (
        <p>
          Are you not 12 yet? Then your parents say yes or no to help. Or your <Term of="guardian">guardian</Term> does.
          The <Term of="helper">helper</Term> tells you what will happen. That must be in words you understand.
        </p>
      ),
      source: cite('en', ['youthAct', '7.3.2', '7.3.15']),
    },
    {
      id: 'your-opinion',
      scene: 'rights',
      title: 'You may say what you think',
      body: (
        <p>
          Every child may say what they think. Adults must listen to that well. They do not always do what you want.
          Then ask: why do you do it this way?
        </p>
      ),
      source: cite('en', 'childRightsOpinion'),
    },
    {
      id: 'say-no',
      scene: 'no',
      title: 'May you say no?',
      body: (
        <p>
          You may always say no. Also tell what you do not like. Perhaps it can be done another way. Sometimes the help
          goes on anyway. Then ask them to explain it to you.
        </p>
      ),
      source: cite('en', 'childRightsOpinion', ['youthAct', '7.3.2']),
    },
    {
      id: 'judge',
      scene: 'ask',
      title: 'And if there is a judge?',
      body: (
        <p>
          Sometimes a judge for children decides, the <Term of="juvenile-judge">kinderrechter</Term>. They can talk to
          children too. Do you want to tell the judge something? Ask your helper how. You do not need difficult words.
        </p>
      ),
      source: cite('en', ['civilProcedure', '809']),
    },
    {
      id: 'make-it-easier',
      scene: 'talk',
      title: 'Is talking hard for you?',
      body: (
        <p>Write down what you want to say. Or draw it. Bring somebody you trust. You may also say something later.</p>
      ),
    },
  ],
}
