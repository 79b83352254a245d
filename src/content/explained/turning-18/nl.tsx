import { addressOf, guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** What changes at eighteen, and what to arrange before. */
export const turning18Nl: Explanation = {
  title: 'Als je 18 wordt',
  lead: 'Op je achttiende verandert er veel op één dag. Hulp gaat niet vanzelf door. Begin dus op tijd.',
  parts: [
    {
      id: 'what-changes',
      scene: 'birthday',
      title: 'Wat verandert er?',
      body: (
        <ul>
          <li>Je bent meerderjarig. Jij beslist, en jij zet je handtekening.</li>
          <li>
            Je ouders of <Term of="guardian">voogd</Term> hebben geen <Term of="parental-authority">gezag</Term> meer.
          </li>
          <li>
            <Term of="youth-help">Jeugdhulp</Term> stopt meestal. Andere hulp begint pas als jij die regelt.
          </li>
          <li>
            Je betaalt zelf voor je <Term of="health-insurance">zorgverzekering</Term>.
          </li>
          <li>
            De <Term of="child-benefit">kinderbijslag</Term> voor jou stopt.
          </li>
        </ul>
      ),
      source: cite(
        'nl',
        ['civilCode1', '233', '245'],
        ['youthAct', '1.1'],
        ['healthInsuranceAct', '16'],
        ['childBenefitAct', '11', '12'],
      ),
    },
    {
      id: 'when',
      scene: 'letter',
      title: 'Wat doe je wanneer?',
      body: (
        <ul>
          <li>
            <strong>Als je 17 bent.</strong> Dit is onze tip: begin nu. Maak met je{' '}
            <Term of="helper">hulpverlener</Term> een <Term of="plan">plan</Term> over vijf dingen. Wonen, geld, school
            of werk, gezondheid en mensen om je heen.
          </li>
          <li>
            <strong>Voor je verjaardag.</strong> Heb je jeugdhulp die door moet gaan? Vraag of dat nu al besloten kan
            worden. Regel ook een <Term of="digid">DigiD</Term>.
          </li>
          <li>
            <strong>Vlak voor je verjaardag.</strong> De <Term of="municipality">gemeente</Term> stuurt je een kaart.
            Lees{' '}
            <a href={guideForYoung('nl', 'utrecht-18-worden')} translate="no">
              utrecht.nl/18worden
            </a>
            .
          </li>
          <li>
            <strong>De eerste dag van de maand erna.</strong> Vanaf nu betaal je <Term of="premium">premie</Term>. Vanaf
            dezelfde dag kun je <Term of="care-allowance">zorgtoeslag</Term> krijgen.
          </li>
          <li>
            <strong>Het kwartaal erna.</strong> Een kwartaal is drie maanden. Doe je mbo? Dan kan je{' '}
            <Term of="student-finance">studiefinanciering</Term> ingaan. Zit je nog op de middelbare school? Vraag geld
            aan bij DUO, via duo.nl/scholieren. De kinderbijslag stopt dan ook.
          </li>
          <li>
            <strong>Tot een half jaar nadat hulp stopte.</strong> Gaat het toch niet? Dan kan jeugdhulp soms weer
            beginnen.
          </li>
          <li>
            <strong>Tot je 21 wordt.</strong> Je ouders moeten meebetalen aan je leven en je studie.
          </li>
        </ul>
      ),
      source: cite(
        'nl',
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
      title: 'Jouw hulp: vraag nu wie er blijft',
      body: (
        <>
          <p>Vraag je hulpverlener: “Wie helpt mij als ik 18 ben? Wat gaan we daarvoor doen, en wanneer?”</p>
          <ul>
            <li>
              Heb je de hulp nog nodig na je achttiende? Dan kan een deel van de jeugdhulp doorgaan, hoogstens tot je 23
              wordt. De hulp moet dan wel begonnen of besloten zijn voor je achttiende.
            </li>
            <li>
              Woon je in een <Term of="foster-family">pleeggezin</Term>? Dan kan pleegzorg doorgaan tot je 21 wordt.
            </li>
            <li>
              Andere hulp gaat verder via je <Term of="gp">huisarts</Term> of de gemeente. Vraag of jullie samen
              kennismaken met wie het overneemt.
            </li>
            <li>
              Het <Term of="buurtteam">buurtteam</Term> blijft. Ook na je achttiende is het gratis.
            </li>
          </ul>
        </>
      ),
      source: cite('nl', ['youthAct', '1.1', '5.5'], 'cityPolicy'),
    },
    {
      id: 'health-insurance',
      scene: 'card',
      title: 'Je zorgverzekering',
      body: (
        <>
          <p>
            Tot je 18 bent, regelen je ouders of voogd dat je verzekerd bent. Daarna moet jij dat doen. Verzekerd zijn
            is verplicht.
          </p>
          <ul>
            <li>Vraag thuis of bij je hulpverlener hoe je nu verzekerd bent.</li>
            <li>Je betaalt vanaf de eerste dag van de maand na je verjaardag.</li>
            <li>
              Vanaf 18 jaar heb je ook een <Term of="deductible">eigen risico</Term>. Vraag vooraf wat zorg kost.
            </li>
            <li>Zorgtoeslag komt niet vanzelf. Vraag die aan bij de Dienst Toeslagen.</li>
            <li>
              Lukt betalen niet? Bel meteen je verzekeraar. Bij twee maanden achterstand moet die een regeling
              aanbieden.
            </li>
          </ul>
        </>
      ),
      source: cite('nl', ['healthInsuranceAct', '2', '16', '18a', '19'], ['careAllowanceAct', '1', '2', '5']),
    },
    {
      id: 'money',
      scene: 'money',
      title: 'Je geld',
      body: (
        <>
          <p>
            Je ouders moeten tot je 21 wordt meebetalen aan je leven en studie. Praat samen over wat jullie doen. Is dat
            niet veilig of lukt het niet? Vraag het buurtteam om hulp.
          </p>
          <ul>
            <li>Doe je mbo? Je reisproduct kan al vanaf de start van je opleiding. Ook als je nog geen 18 bent.</li>
            <li>Ga je naar hbo of universiteit? Dan kan studiefinanciering ook voor je achttiende.</li>
            <li>
              Weinig inkomen? Vraag zelf een{' '}
              <a href={guideForYoung('nl', 'u-pas')} translate="no">
                U-pas
              </a>{' '}
              aan. Dat kan vanaf 18 jaar, maar meestal niet als je voltijd studeert.
            </li>
            <li>
              Geldzorgen of schulden? Wacht niet. Ga naar het buurtteam of De Geldzaak, of bel de gemeente:{' '}
              <Call line="municipality" />. Voor jongeren van 18 tot 27 jaar is er extra hulp.
            </li>
          </ul>
        </>
      ),
      source: cite('nl', ['civilCode1', '395a'], ['studentFinanceAct', '2.3'], 'moneyForYoungAdults', 'birthdayCard'),
    },
    {
      id: 'housing',
      scene: 'key',
      title: 'Waar je woont',
      body: (
        <>
          <p>
            18 worden betekent niet dat je thuis weg moet. Woon je op een groep of in een{' '}
            <Term of="family-home">gezinshuis</Term>? Vraag dan nu hoelang je kunt blijven. Laat het opschrijven.
          </p>
          <p>
            Heb je straks hulp nodig bij het wonen? Dan vraag je <Term of="supported-housing">beschermd wonen</Term> aan
            via het buurtteam. Dreig je geen plek te hebben? Zeg het meteen, en bel <Call line="municipality" />.
          </p>
        </>
      ),
      source: cite('nl', 'supportedHousing'),
    },
    {
      id: 'school-work',
      scene: 'work',
      title: 'School of werk',
      body: (
        <p>
          Tot je 18 bent, moet je naar school. Tenzij je al een{' '}
          <Term of="starting-qualification">startkwalificatie</Term> of een diploma praktijkonderwijs hebt. Na je
          achttiende hoeft het niet meer, maar een diploma helpt bij werk vinden. Wil je stoppen? Praat eerst met je
          mentor of de <Term of="family-worker">gezinswerker</Term>. Ben je gestopt zonder diploma? Bel{' '}
          <Call line="municipality" /> en vraag naar{' '}
          <a href={guideForYoung('nl', 'leerplicht-utrecht')} translate="no">
            RMC
          </a>
          . Die helpen tot je 23 bent.
        </p>
      ),
      source: cite('nl', ['schoolAttendanceAct', '4a', '4b']),
    },
    {
      id: 'your-people',
      scene: 'near',
      title: 'Wie blijft er bij jou?',
      body: (
        <p>
          Kies minstens één volwassene die blijft, ook als de hulp stopt. Iemand uit je familie, een buur, een docent
          van vroeger of je coach. Vraag het hardop: “Mag ik jou bellen als het tegenzit?” Schrijf dat nummer in je
          plan.
        </p>
      ),
      source: cite('nl', 'bigFive'),
    },
    {
      id: 'talk',
      scene: 'phone',
      title: 'Wordt het je te veel?',
      body: (
        <p>
          Bel of chat met{' '}
          <a href={guideForYoung('nl', 'in-je-bol')} translate="no">
            In je bol
          </a>
          , via injebol.nl. Denk je aan zelfmoord? Bel <Call line="suicideShort" /> of <Call line="suicide" />, dag en
          nacht. Niet veilig? Bel <Call line="veiligThuis" />. Is er <a href={addressOf('help-now', 'nl')}>nu gevaar</a>
          ? Bel <Call line="emergency" />.
        </p>
      ),
      source: cite('nl', 'crisisPage'),
    },
  ],
}
