import { addressOf, guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** What changes at eighteen, and what to arrange before. */
export const turning18En: Explanation = {
  title: 'When you turn 18',
  lead: 'A lot changes in one day when you turn 18. Help does not go on by itself. So start in time.',
  parts: [
    {
      id: 'what-changes',
      scene: 'birthday',
      title: 'What changes?',
      body: (
        <ul>
          <li>You are of age. You decide, and you sign.</li>
          <li>
            Your parents or <Term of="guardian">guardian</Term> no longer have{' '}
            <Term of="parental-authority">gezag</Term> (authority).
          </li>
          <li>
            <Term of="youth-help">Jeugdhulp</Term> (youth help) usually stops. Other help only starts when you arrange
            it.
          </li>
          <li>
            You pay for your own <Term of="health-insurance">health insurance</Term>.
          </li>
          <li>
            The <Term of="child-benefit">kinderbijslag</Term> (child benefit) for you stops.
          </li>
        </ul>
      ),
      source: cite(
        'en',
        ['civilCode1', '233', '245'],
        ['youthAct', '1.1'],
        ['healthInsuranceAct', '16'],
        ['childBenefitAct', '11', '12'],
      ),
    },
    {
      id: 'when',
      scene: 'letter',
      title: 'What do you do when?',
      body: (
        <ul>
          <li>
            <strong>When you are 17.</strong> This is our tip: start now. With your <Term of="helper">helper</Term>,
            make a <Term of="plan">plan</Term> about five things. Housing, money, school or work, health and people
            around you.
          </li>
          <li>
            <strong>Before your birthday.</strong> Do you have youth help that must go on? Ask if that can be decided
            now. Also get a <Term of="digid">DigiD</Term>.
          </li>
          <li>
            <strong>Just before your birthday.</strong> The <Term of="municipality">municipality</Term> sends you a
            card. Read{' '}
            <a href={guideForYoung('en', 'utrecht-18-worden')} translate="no">
              utrecht.nl/18worden
            </a>
            .
          </li>
          <li>
            <strong>The first day of the next month.</strong> From now you pay a <Term of="premium">premium</Term>. From
            the same day you can get <Term of="care-allowance">zorgtoeslag</Term> (healthcare allowance).
          </li>
          <li>
            <strong>The next quarter.</strong> A quarter is three months. Are you in mbo? Then your{' '}
            <Term of="student-finance">studiefinanciering</Term> (student finance) can start. Still in secondary school?
            Apply for money from DUO, through duo.nl/scholieren. Child benefit stops then too.
          </li>
          <li>
            <strong>Until half a year after help stopped.</strong> Are things not going well? Then youth help can
            sometimes start again.
          </li>
          <li>
            <strong>Until you turn 21.</strong> Your parents must help to pay for your life and your studies.
          </li>
        </ul>
      ),
      source: cite(
        'en',
        'bigFive',
        'birthdayCard',
        ['youthAct', '1.1'],
        ['healthInsuranceAct', '16'],
        ['careAllowanceAct', '1'],
        ['studentFinanceAct', '2.3'],
        'schoolAllowance',
        ['childBenefitAct', '11', '12'],
        ['civilCode1', '395a'],
      ),
    },
    {
      id: 'help',
      scene: 'stays',
      title: 'Your help: ask now who will stay',
      body: (
        <>
          <p>Ask your helper: “Who will help me when I am 18? What will we do for that, and when?”</p>
          <ul>
            <li>
              Do you still need the help after you turn 18? Then part of youth help can go on, at most until you turn
              23. The help must have been started or decided before you turned 18.
            </li>
            <li>
              Do you live in a <Term of="foster-family">foster family</Term>? Then foster care can go on until you turn
              21.
            </li>
            <li>
              Other help goes on through your <Term of="gp">huisarts</Term> (GP) or the municipality. Ask if you can
              meet the new helper together.
            </li>
            <li>
              The <Term of="buurtteam">buurtteam</Term> (neighbourhood team) stays. It is free after you turn 18 too.
            </li>
          </ul>
        </>
      ),
      source: cite('en', ['youthAct', '1.1', '5.5'], 'cityPolicy'),
    },
    {
      id: 'health-insurance',
      scene: 'card',
      title: 'Your health insurance',
      body: (
        <>
          <p>
            Until you are 18, your parents or guardian see to it that you are insured. After that you must. Being
            insured is compulsory.
          </p>
          <ul>
            <li>Ask at home, or ask your helper, how you are insured now.</li>
            <li>You pay from the first day of the month after your birthday.</li>
            <li>
              From 18 years you also have an <Term of="deductible">eigen risico</Term> (deductible). Ask beforehand what
              care costs.
            </li>
            <li>Zorgtoeslag does not come by itself. Apply for it at the Dienst Toeslagen.</li>
            <li>
              Can you not pay? Call your insurer at once. When you are two months behind, they must offer an
              arrangement.
            </li>
          </ul>
        </>
      ),
      source: cite('en', ['healthInsuranceAct', '2', '16', '18a', '19'], ['careAllowanceAct', '1', '2', '5']),
    },
    {
      id: 'money',
      scene: 'money',
      title: 'Your money',
      body: (
        <>
          <p>
            Until you turn 21 your parents must help to pay for your life and studies. Talk about what you will do. Is
            that not safe, or does it not work? Ask the buurtteam for help.
          </p>
          <ul>
            <li>Are you in mbo? You can get your travel pass from the start. Also if you are not 18 yet.</li>
            <li>Are you going to hbo or university? Then you can get student finance before you turn 18.</li>
            <li>
              Low income? Apply for a{' '}
              <a href={guideForYoung('en', 'u-pas')} translate="no">
                U-pas
              </a>{' '}
              (city pass) yourself. You can from 18 years, but usually not as a full-time student.
            </li>
            <li>
              Worries about money, or debts? Do not wait. Go to the buurtteam or De Geldzaak, or call the municipality:{' '}
              <Call line="municipality" />. There is extra help for ages 18 to 27.
            </li>
          </ul>
        </>
      ),
      source: cite('en', ['civilCode1', '395a'], ['studentFinanceAct', '2.3'], 'moneyForYoungAdults', 'birthdayCard'),
    },
    {
      id: 'housing',
      scene: 'key',
      title: 'Where you live',
      body: (
        <>
          <p>
            Turning 18 does not mean that you must leave home. Do you live in a group or a family house (gezinshuis)?
            Then ask now how long you can stay. Have it written down.
          </p>
          <p>
            Will you need help with living? Then you apply for <Term of="supported-housing">beschermd wonen</Term>{' '}
            (supported housing) through the buurtteam. Are you about to have no place? Say so at once, and call{' '}
            <Call line="municipality" />.
          </p>
        </>
      ),
      source: cite('en', 'supportedHousing'),
    },
    {
      id: 'school-work',
      scene: 'work',
      title: 'School or work',
      body: (
        <p>
          Until you are 18 you must go to school. Unless you already have a{' '}
          <Term of="starting-qualification">startkwalificatie</Term> (starting qualification) or a diploma of
          praktijkonderwijs. After that you do not have to, but a diploma helps to find work. Do you want to stop? First
          talk to your mentor or the <Term of="family-worker">gezinswerker</Term> (family worker). Did you stop without
          a diploma? Call <Call line="municipality" /> and ask for{' '}
          <a href={guideForYoung('en', 'leerplicht-utrecht')} translate="no">
            RMC
          </a>
          . They help until you are 23.
        </p>
      ),
      source: cite('en', ['schoolAttendanceAct', '4a', '4b']),
    },
    {
      id: 'your-people',
      scene: 'near',
      title: 'Who will stay with you?',
      body: (
        <p>
          Choose at least one adult who stays, also when the help stops. Somebody in your family, a neighbour, a former
          teacher or your coach. Ask out loud: “May I call you when things are hard?” Put that number in your plan.
        </p>
      ),
      source: cite('en', 'bigFive'),
    },
    {
      id: 'talk',
      scene: 'phone',
      title: 'Is it getting too much?',
      body: (
        <p>
          Call or chat with{' '}
          <a href={guideForYoung('en', 'in-je-bol')} translate="no">
            In je bol
          </a>{' '}
          (In your head), through injebol.nl. Do you think about suicide? Call <Call line="suicideShort" /> or{' '}
          <Call line="suicide" />, day and night. Not safe? Call <Call line="veiligThuis" />. Is there{' '}
          <a href={addressOf('help-now', 'en')}>danger now</a>? Call <Call line="emergency" />.
        </p>
      ),
      source: cite('en', 'crisisPage'),
    },
  ],
}
