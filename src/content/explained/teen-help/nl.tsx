import { addressOf, guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** How help is arranged in Utrecht, for 12 to 15 years. */
export const teenHelpNl: Explanation = {
  title: 'Hoe werkt hulp in Utrecht?',
  lead: 'Hulp begint dicht bij jou. Pas als het nodig is, komt er een specialist bij.',
  parts: [
    {
      id: 'near',
      scene: 'near',
      title: 'Begin met iemand die je vertrouwt',
      body: (
        <>
          <p>
            Je hoeft niet meteen naar een organisatie. Mensen om je heen helpen vaak al. De{' '}
            <Term of="municipality">gemeente</Term> noemt dat de sociale basis. Praat met iemand thuis, een vriend of
            vriendin, je mentor of je trainer. Ook een <Term of="youth-worker">jongerenwerker</Term> van{' '}
            <a href={guideForYoung('nl', 'jou-jongerenwerk')} translate="no">
              JoU
            </a>{' '}
            denkt met je mee.
          </p>
          <p>Weet je niet hoe je begint? Zeg: “Ik zit ergens mee. Heb je even?”</p>
        </>
      ),
      source: cite('nl', 'cityYouthCare'),
    },
    {
      id: 'basic-help',
      scene: 'school',
      title: 'Dan: school, buurtteam of huisarts',
      body: (
        <>
          <p>
            Elke buurt heeft een <Term of="buurtteam">buurtteam</Term>. Je hebt geen{' '}
            <Term of="referral">verwijzing</Term> nodig en het kost niets. Op de middelbare school werkt ook iemand van
            het buurtteam: de <Term of="family-worker">gezinswerker</Term>. Vraag je mentor wie dat is.
          </p>
          <p>
            Je kunt ook naar de <Term of="gp">huisarts</Term> of de <Term of="youth-doctor">jeugdarts</Term>. Niet
            alleen met pijn, ook als je somber of bang bent. Dit alles samen heet basishulp.
          </p>
        </>
      ),
      source: cite('nl', 'cityYouthCare'),
    },
    {
      id: 'specialist',
      scene: 'visit',
      title: 'Als er meer nodig is',
      body: (
        <>
          <p>
            Dan kan een <Term of="specialist">specialist</Term> meehelpen, zoals een psycholoog. In Utrecht doen{' '}
            <a href={guideForYoung('nl', 'koos-utrecht')} translate="no">
              KOOS
            </a>{' '}
            en{' '}
            <a href={guideForYoung('nl', 'spoor030')} translate="no">
              Spoor030
            </a>{' '}
            dat. Ze hebben elk hun eigen wijken. Dit heet aanvullende hulp.
          </p>
          <p>
            Je kunt er niet zelf binnenlopen. Je hebt een verwijzing nodig, bijvoorbeeld van het buurtteam of de
            huisarts. Afspreken kan op kantoor, thuis of op school. Vraag wat voor jou het fijnst is.
          </p>
        </>
      ),
      source: cite('nl', 'citySpecialists', 'specialistTeams', ['youthAct', '2.6']),
    },
    {
      id: 'together',
      scene: 'team',
      title: 'Soms samen met anderen',
      body: (
        <p>
          Hulp is er steeds vaker in een groep. Dan merk je dat je niet de enige bent. Zie je dat niet zitten? Zeg het,
          en vraag wat er nog meer kan.
        </p>
      ),
      source: cite('nl', 'cityPolicy'),
    },
    {
      id: 'safe',
      scene: 'danger',
      title: 'Niet veilig? Dat gaat voor alles',
      body: (
        <>
          <p>
            Is het thuis of ergens anders niet veilig? Bel{' '}
            <a href={guideForYoung('nl', 'veilig-thuis')} translate="no">
              Veilig Thuis
            </a>
            : <Call line="veiligThuis" />, dag en nacht. Twijfel je? Bel ook dan. Is er nu gevaar? Bel{' '}
            <Call line="emergency" />.
          </p>
          <p>
            Soms komt <Term of="save">SAVE</Term> erbij. Dat team helpt om het weer veilig te maken. Op{' '}
            <a href={addressOf('help-now', 'nl')}>Nu hulp</a> staan alle nummers.
          </p>
        </>
      ),
      source: cite('nl', 'crisisPage', 'cityYouthCare'),
    },
    {
      id: 'talk',
      scene: 'phone',
      title: 'Eerst praten zonder je naam?',
      body: (
        <p>
          Bel de{' '}
          <a href={guideForYoung('nl', 'kindertelefoon')} translate="no">
            Kindertelefoon
          </a>
          : <Call line="children" />. Chatten kan op kindertelefoon.nl. Denk je eraan om dood te willen? Bel{' '}
          <Call line="suicideShort" /> of <Call line="suicide" />, dag en nacht. Chatten kan op 113.nl. Het is allemaal
          gratis.
        </p>
      ),
    },
  ],
}
