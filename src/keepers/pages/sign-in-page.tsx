import type { City } from '../../sign-in/openid'
import { toldAs } from '../answer-city'
import { pageAfter, wayInTo } from '../way-in'
import { Told } from './parts'

interface Ways {
  /** The public site. */
  site: string
  city: City | undefined
  query: URLSearchParams
}

/** The way in: with a passkey that one has or by the city's own sign-in, or with an invitation to either. */
export function signInPage(which: 'binnen' | 'uitnodiging', { site, city, query }: Ways) {
  const isNew = which === 'uitnodiging'
  const title = isNew ? 'Je bent uitgenodigd' : 'Inloggen'
  const told = city && whyNot(city, query.get('stad'))
  return {
    title,
    main: (
      <>
        <h1 className="mt-4">{title}</h1>
        {told && <Told>{told}</Told>}
        {isNew ? (
          <>
            <p className="measure mt-3">
              Je gaat helpen om de gids van Dichtbij te laten kloppen. Je logt in met een sleutel op je eigen telefoon
              of computer: je vinger, je gezicht of de code van je scherm. Er is geen wachtwoord.
            </p>
            <p className="measure mt-3">
              We bewaren je naam. Beheerders zien die. Je e-mailadres bewaren we alleen als je het zelf opschrijft. Wat
              je verandert, staat in een logboek onder een nummer. Stop je, dan wissen we je naam en e-mailadres na 30
              dagen.
            </p>
            <p className="mt-4">
              <label className="choices-title block" htmlFor="key-name">
                Hoe noem je dit apparaat?
              </label>
              <input id="key-name" className="field" type="text" maxLength={60} defaultValue="mijn telefoon" />
            </p>
          </>
        ) : (
          <p className="measure mt-3">
            Alleen wie is uitgenodigd, kan hier naar binnen. Zoek je hulp? Ga dan naar{' '}
            <a href={`${site}/nl`}>Dichtbij</a>.
          </p>
        )}
        <div className="actions">
          <button type="button" className="button button-main" data-key={isNew ? 'make' : 'use'} hidden>
            {isNew ? 'Maak je sleutel' : 'Log in met je sleutel'}
          </button>
          {city && !isNew && (
            <a className="button" href={wayToCity(query.get('naar'))}>
              Log in via {city.name}
            </a>
          )}
        </div>
        <p id="key-told" className="problem" role="alert" hidden>
          {isNew
            ? 'Dat lukte niet. De link werkt één keer, en 72 uur lang. Vraag een beheerder om een nieuwe.'
            : 'Dat lukte niet. Probeer het opnieuw, of vraag een beheerder om een nieuwe uitnodiging.'}
        </p>
        {city && isNew && <CityWay name={city.name} />}
        <noscript>
          <p className="problem">
            {isNew ? 'Hiervoor' : 'Voor een sleutel'} heeft deze pagina een script nodig. De rest van het beheer niet.
          </p>
        </noscript>
      </>
    ),
  }
}

/** The same page is asked for on the way through the city. */
const wayToCity = (asked: string | null): string => wayInTo(pageAfter(asked)).replace('/binnen', '/stad')

/** For who works at the city: the other way in. */
const CityWay = ({ name }: { name: string }) => (
  <>
    <h2 className="mt-8">Of log in via {name}</h2>
    <p className="measure mt-3">
      Heb je daar een account voor je werk? Dan kun je ook daarmee inloggen. Wij bewaren alleen een code waaraan we je
      herkennen. Je wachtwoord daar zien we nooit.
    </p>
    <div className="actions">
      <button type="button" className="button" data-key="city" hidden>
        Ga naar {name}
      </button>
    </div>
    <p id="city-told" className="problem" role="alert" hidden>
      Dat lukte niet. Misschien is je link al gebruikt of ouder dan 72 uur. Of de inlog van {name} is nu niet te
      bereiken. Probeer het later opnieuw, of maak een sleutel.
    </p>
  </>
)

/** Why somebody came back without being let in, or will now. */
function whyNot(city: City, said: string | null): string | undefined {
  const { name } = city
  if (city.isAway() || said === toldAs.away)
    return `De inlog van ${name} is nu niet te bereiken. Met een sleutel kun je wel naar binnen. Probeer het anders later opnieuw.`
  if (said === toldAs.nobody)
    return `Je inlog van ${name} hoort hier nog bij niemand. Ben je uitgenodigd? Open dan eerst de link die je kreeg. Of vraag een beheerder om een nieuwe.`
  if (said === toldAs['not-linked'])
    return `Je inlog van ${name} is niet gekoppeld. De link werkt één keer, en 72 uur lang. En een inlog hoort bij één persoon. Vraag een beheerder om een nieuwe link.`
  if (said === toldAs.wrong)
    return `Inloggen via ${name} lukte niet. Probeer het opnieuw: doe het in één browser, binnen vijf minuten. Lukt het weer niet? Vraag het dan een beheerder.`
  return undefined
}
