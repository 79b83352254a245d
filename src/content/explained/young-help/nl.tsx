import { addressOf, guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** How help is arranged in Utrecht, for 16 to 23 years. */
export const youngHelpNl: Explanation = {
  title: 'Hulp in Utrecht als je 16 of ouder bent',
  lead: 'Je kunt zelf om hulp vragen. Hier lees je waar je begint, voor en na je achttiende.',
  parts: [
    {
      id: 'near',
      scene: 'near',
      title: 'Begin bij iemand die je kent',
      body: (
        <>
          <p>
            Hulp hoeft niet van een organisatie te komen. Mensen om je heen zijn de basis: de{' '}
            <Term of="municipality">gemeente</Term> noemt dat de sociale basis. Vertel iemand die je vertrouwt hoe het
            gaat. Denk aan familie, vrienden, iemand van school of werk, of een{' '}
            <Term of="youth-worker">jongerenwerker</Term> van{' '}
            <a href={guideForYoung('nl', 'jou-jongerenwerk')} translate="no">
              JoU
            </a>
            .
          </p>
          <p>Weet je niet hoe je begint? Zeg: “Het gaat niet zo goed. Kun je even luisteren?”</p>
        </>
      ),
      source: cite('nl', 'cityYouthCare'),
    },
    {
      id: 'basic-help',
      scene: 'school',
      title: 'Hier kun je zelf naartoe',
      body: (
        <>
          <p>
            Dit heet basishulp. Je hebt er geen <Term of="referral">verwijzing</Term> voor nodig.
          </p>
          <ul>
            <li>
              <strong>Het buurtteam.</strong> Bel <Call line="municipality" /> en vraag welk{' '}
              <Term of="buurtteam">buurtteam</Term> bij jouw straat hoort. Je kunt er heen met alles: school, werk,
              geld, wonen, thuis of je hoofd. Het is gratis.
            </li>
            <li>
              <strong>Op school.</strong> Op de middelbare school en op het mbo werkt een{' '}
              <Term of="family-worker">gezinswerker</Term>. Vraag je mentor of docent wie dat is.
            </li>
            <li>
              <strong>De huisarts.</strong> Bel je eigen <Term of="gp">huisarts</Term>. Je hoeft de reden niet aan thuis
              te vertellen.
            </li>
          </ul>
        </>
      ),
      source: cite('nl', 'cityYouthCare', ['civilCode7', '447', '457']),
    },
    {
      id: 'specialist',
      scene: 'visit',
      title: 'Een specialist, als je nog geen 18 bent',
      body: (
        <p>
          Heb je meer hulp nodig? Dat heet aanvullende hulp. In Utrecht doen{' '}
          <a href={guideForYoung('nl', 'koos-utrecht')} translate="no">
            KOOS
          </a>{' '}
          en{' '}
          <a href={guideForYoung('nl', 'spoor030')} translate="no">
            Spoor030
          </a>{' '}
          dat, elk in hun eigen wijken. Je hebt een verwijzing nodig. Die krijg je van het buurtteam, de huisarts of de{' '}
          <Term of="youth-doctor">jeugdarts</Term>. Afspreken kan op kantoor, thuis of op school. Soms is hulp in een
          groep.
        </p>
      ),
      source: cite('nl', 'citySpecialists', 'specialistTeams', ['youthAct', '2.6']),
    },
    {
      id: 'after-18',
      scene: 'stays',
      title: 'Ben je 18 of ouder?',
      body: (
        <p>
          Het buurtteam blijft een goede eerste plek. Achter dezelfde deur werkt een team voor volwassenen zonder
          kinderen. De huisarts kan je verwijzen naar een <Term of="specialist">specialist</Term> voor volwassenen. Heb
          je nu <Term of="youth-help">jeugdhulp</Term>? Die stopt meestal als je 18 wordt. Vraag ruim van tevoren wat
          erna komt.
        </p>
      ),
      source: cite('nl', ['youthAct', '1.1'], 'specialistTeams'),
    },
    {
      id: 'talk',
      scene: 'phone',
      title: 'Wil je nu met iemand praten?',
      body: (
        <ul>
          <li>
            <a href={guideForYoung('nl', 'in-je-bol')} translate="no">
              In je bol
            </a>{' '}
            is er voor 16 tot en met 27 jaar. Bel of chat via injebol.nl. Je naam hoeft niet.
          </li>
          <li>
            Ben je nog geen 18? Dan kan ook de{' '}
            <a href={guideForYoung('nl', 'kindertelefoon')} translate="no">
              Kindertelefoon
            </a>
            : <Call line="children" />.
          </li>
          <li>
            Denk je aan zelfmoord? Bel <Call line="suicideShort" /> of <Call line="suicide" />, dag en nacht. Chatten
            kan op 113.nl.
          </li>
        </ul>
      ),
    },
    {
      id: 'safe',
      scene: 'danger',
      title: 'Niet veilig? Wacht niet',
      body: (
        <p>
          Is het thuis, in je relatie of ergens anders niet veilig? Bel{' '}
          <a href={guideForYoung('nl', 'veilig-thuis')} translate="no">
            Veilig Thuis
          </a>
          : <Call line="veiligThuis" />, dag en nacht. Ook als je twijfelt. Is er{' '}
          <a href={addressOf('help-now', 'nl')}>nu gevaar</a>? Bel <Call line="emergency" />.
        </p>
      ),
      source: cite('nl', 'crisisPage'),
    },
  ],
}
