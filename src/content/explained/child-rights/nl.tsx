import { guideForYoung } from '@/i18n/addresses'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** What rights a child has in help, and what to do when it does not agree. */
export const childRightsNl: Explanation = {
  title: 'Wat zijn jouw rechten?',
  lead: 'Elk kind heeft rechten. Ze gelden ook als je hulp krijgt.',
  parts: [
    {
      id: 'your-rights',
      scene: 'rights',
      title: 'Dit zijn jouw rechten',
      body: (
        <ul>
          <li>Niemand die voor je zorgt, mag jou slaan.</li>
          <li>Je mag zeggen wat je vindt.</li>
          <li>Je krijgt uitleg die je snapt.</li>
          <li>Je mag contact hebben met je ouders.</li>
          <li>Je mag hulp vragen als je het oneens bent.</li>
        </ul>
      ),
      source: cite('nl', ['civilCode1', '247', '248', '377a'], ['youthAct', '1a.1', '7.3.2'], 'childRightsOpinion'),
    },
    {
      id: 'not-agree',
      scene: 'complain',
      title: 'Ben je het ergens niet mee eens?',
      body: (
        <p>
          Zeg het eerst tegen je <Term of="helper">hulpverlener</Term>. Durf je dat niet, of helpt het niet? Vraag dan
          een <Term of="confidential-adviser">vertrouwenspersoon</Term>. Die werkt niet voor je hulpverlener. Die staat
          naast jou.
        </p>
      ),
      source: cite('nl', ['youthAct', '1.1', '4.1.9']),
    },
    {
      id: 'jeugdstem',
      scene: 'talk',
      title: 'Praat met Jeugdstem',
      body: (
        <p>
          Bij{' '}
          <a href={guideForYoung('nl', 'jeugdstem')} translate="no">
            Jeugdstem
          </a>{' '}
          werken vertrouwenspersonen. Ze luisteren, en helpen ook bij een <Term of="complaint">klacht</Term>. Dat kost
          niets. Wat je vertelt, blijft geheim, behalve bij gevaar. Ga naar jeugdstem.nl, alleen of samen met iemand.
        </p>
      ),
      source: cite('nl', 'jeugdstem'),
    },
    {
      id: 'voice',
      scene: 'decide',
      title: 'De stem van de kinderen',
      body: (
        <p>
          Utrecht is een stad voor <Term of="childrens-rights">kinderrechten</Term>. De stad wil naar kinderen
          luisteren. Vertel dus wat jij goed vindt aan hulp. En ook wat beter kan. Misschien helpt dat andere kinderen
          ook.
        </p>
      ),
      source: cite('nl', 'cityYouthCare'),
    },
  ],
}
