import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aliases } from './aliases'
import { buurten, findBuurt } from './buurten'
import { distanceInMetres } from './distance'
import { elsewhere } from './elsewhere'
import { municipalitiesOf, otherPlaces } from './municipalities'
import { areaKeys } from './named-areas'
import { chooseBuurt, chooseWijk, findPlace, readPlace } from './place'
import { cutToFourDigits } from './postcode'
import { poBoxPostcodes, postcodes } from './postcodes'
import { wijken, wijkSlugs } from './wijken'

const shared = ['3521', '3523', '3543', '3545', '3552', '3566', '3572']
const names = [
  ...wijken.flatMap(({ slug, name }) => [slug, name]),
  ...buurten.flatMap(({ code, name }) => [code, name]),
  ...aliases.map(({ name }) => name),
  ...postcodes.map(({ postcode }) => `${postcode} ab`),
]

describe('The tables', () => {
  test('hold ten wijken, 111 buurten, 47 postcodes and 12 of post office boxes, each once', () => {
    const countDistinct = (list: readonly string[]) => new Set(list).size
    expect(countDistinct(wijken.map(({ slug }) => slug))).toBe(10)
    expect(countDistinct(buurten.map(({ code }) => code))).toBe(111)
    expect(countDistinct(postcodes.map(({ postcode }) => postcode))).toBe(47)
    expect(countDistinct(poBoxPostcodes)).toBe(12)
    expect([wijken.length, buurten.length, postcodes.length, poBoxPostcodes.length]).toEqual([10, 111, 47, 12])
  })

  test('name only buurten that exist', () => {
    const codes = [...postcodes, ...aliases].flatMap((one) => one.buurten)
    expect(codes.filter((code) => !findBuurt(code))).toEqual([])
  })

  test('put every buurt in the wijk whose code it carries, within seven kilometres of its middle', () => {
    for (const buurt of buurten) {
      const wijk = wijken.find(({ slug }) => slug === buurt.wijk)
      expect(buurt.code.slice(2, 8)).toBe(wijk?.code.slice(2))
      expect(wijk && distanceInMetres(wijk, buurt)).toBeLessThan(7000)
    }
  })
})

describe('A place', () => {
  test.each(wijken)('is the wijk $name by its slug and its name', ({ slug, name, lat, lon }) => {
    const inside = buurten.filter(({ wijk }) => wijk === slug).map(({ code }) => code)
    const expected = { status: 'known', wijk: slug, buurt: null, buurten: inside, point: { lat, lon } }
    expect(findPlace(slug)).toEqual(expected)
    expect(findPlace(name)).toEqual(expected)
    expect(findPlace(`wijk ${name}`)).toEqual(expected)
    expect(findPlace(`Utrecht-${name}`)).toEqual(expected)
  })

  test.each(buurten)('is the buurt $name by its name and its code', ({ code, name, wijk, lat, lon }) => {
    const expected = { status: 'known', wijk, buurt: code, buurten: [code], point: { lat, lon } }
    expect(findPlace(code)).toEqual(expected)
    expect(findPlace(name)).toEqual(expected)
  })

  test.each(aliases)('is found by the other name $name', ({ name, buurten: codes }) => {
    const wijk = findBuurt(codes[0] ?? '')?.wijk
    const buurt = codes.length === 1 ? codes[0] : null
    expect(findPlace(name)).toMatchObject({ status: 'known', wijk, buurt, buurten: codes })
  })

  test.each(postcodes.filter(({ postcode }) => !shared.includes(postcode)))(
    'is known by the postcode $postcode, which has streets in one wijk',
    ({ postcode, wijken: [wijk], lat, lon }) => {
      const place = findPlace(postcode)
      expect(place).toMatchObject({ status: 'known', wijk, point: { lat, lon } })
      if (place.status !== 'known') return
      expect(place.buurten.length).toBeGreaterThan(0)
      expect(place.buurten.filter((code) => findBuurt(code)?.wijk !== wijk)).toEqual([])
      expect(place.buurt).toBe(place.buurten.length === 1 ? place.buurten[0] : null)
    },
  )

  test.each([
    ['3521', ['zuidwest', 'binnenstad']],
    ['3523', ['zuid', 'zuidwest']],
    ['3543', ['leidsche-rijn', 'vleuten-de-meern']],
    ['3545', ['vleuten-de-meern', 'leidsche-rijn']],
    ['3552', ['noordwest', 'overvecht']],
    ['3566', ['overvecht', 'noordoost']],
    ['3572', ['noordoost', 'oost']],
  ])('is never guessed for the postcode %s, which has streets in two wijken', (postcode, expected) => {
    expect(findPlace(`${postcode} AB`)).toMatchObject({ status: 'choose', wijken: expected })
  })

  test('is not chosen between wijken for a postcode that only touches a second one', () => {
    const postcodesToChoose = postcodes.filter(({ postcode }) => findPlace(postcode).status === 'choose')
    expect(postcodesToChoose.map(({ postcode }) => postcode)).toEqual(shared)
    expect(findPlace('3454')).toMatchObject({
      wijk: 'vleuten-de-meern',
      buurten: expect.not.arrayContaining(['BU03440951']),
    })
  })

  test.each([
    ['Kanaleneiland', 'zuidwest', ['BU03440831', 'BU03440832']],
    ['de Meern', 'vleuten-de-meern', ['BU03441031', 'BU03441032']],
    ['Lombok', 'west', ['BU03440121', 'BU03440123']],
    ['lombok ', 'west', ['BU03440121', 'BU03440123']],
    ['LOMBOK, Utrecht', 'west', ['BU03440121', 'BU03440123']],
    ['wijk De Meern', 'vleuten-de-meern', ['BU03441031', 'BU03441032']],
    ['de wijk Lombok', 'west', ['BU03440121', 'BU03440123']],
    ['Wijk C', 'binnenstad', ['BU03440621']],
    ['de uithof', 'oost', ['BU03440533']],
    ['Oog-in-Al', 'west', ['BU03440112']],
    ['mariendaalstraat', 'noordwest', ['BU03440224']],
    ['Máximapark', 'vleuten-de-meern', ['BU03441014']],
    ['Hoog-Catharijne', 'binnenstad', ['BU03440613']],
    ['Utrecht Centraal', 'binnenstad', ['BU03440613']],
    ['3561 AB', 'overvecht', ['BU03440312', 'BU03440311']],
    ['3561ab', 'overvecht', ['BU03440312', 'BU03440311']],
    ['3561 AB Utrecht', 'overvecht', ['BU03440312', 'BU03440311']],
    ['3534', 'west', ['BU03440132']],
    ['kanalenei', 'zuidwest', ['BU03440831', 'BU03440832']],
    ['wittev', 'noordoost', ['BU03440433']],
  ])('is read from “%s”', (text, wijk, codes) => {
    expect(findPlace(text)).toMatchObject({ status: 'known', wijk, buurten: codes })
  })

  test.each(['9999', '1012 AB', '3439 AA', '3600'])('lies outside for the postcode %s', (text) => {
    expect(findPlace(text)).toEqual({ status: 'outside' })
  })

  test.each([
    ...poBoxPostcodes,
    '3500 AB',
    '0123',
    'garbage',
    '???',
    'Utrecht',
    'noord', // begins two wijken
    'leids', // begins a wijk and a street elsewhere
    'lomb', // too short
    'BU0344',
    'BU03630000',
    'الخير',
    '💛',
  ])('is unknown for “%s”', (text) => {
    expect(findPlace(text)).toEqual({ status: 'unknown' })
  })

  test.each([undefined, '', '  ', '\n\t\u00a0'])('is not given for %j', (text) => {
    expect(findPlace(text)).toEqual({ status: 'not-given' })
  })

  test('is read from any text without an error', () => {
    const statuses = ['known', 'choose', 'outside', 'unknown', 'not-given']
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => {
        expect(statuses).toContain(findPlace(text).status)
      }),
      { numRuns: 2000 },
    )
    expect(findPlace('wijk'.repeat(100_000))).toEqual({ status: 'unknown' })
  })

  test('stays the same in any case, with any spaces and hyphens between the letters', () => {
    const between = fc.constantFrom('', '', ' ', '-', '  ', '.')
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.infiniteStream(fc.tuple(fc.boolean(), between)), (name, ways) => {
        const written = [...name].map((letter) => {
          const [upper, gap] = ways.next().value ?? [false, '']
          return (upper ? letter.toUpperCase() : letter.toLowerCase()) + gap
        })
        expect(findPlace(written.join(''))).toEqual(findPlace(name))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('An address', () => {
  test.each([
    ['Cambridgelaan 1022 BS, 3584 DV Utrecht', 'oost'],
    ['Cambridgelaan 1022 BS 3584DV', 'oost'],
    ['Cambridgelaan 1022bs, 3584 dv', 'oost'],
    ['Cambridgelaan 1022-BS\n3584 DV\nUtrecht', 'oost'],
    ['3584 DV Utrecht, Cambridgelaan 1022 BS', 'oost'],
    ['Cambridgelaan 1022 BS, 3584 Utrecht', 'oost'],
    ['Cambridgelaan 1022, 3584', 'oost'],
    ['3e etage, Ivoordreef 12 bis, 3564 AA Utrecht', 'overvecht'],
    ['Donaudreef 12-3, 3561 EL', 'overvecht'],
    ['Kanaalstraat 3531 CJ', 'west'],
    ['Kanaalstraat 1 Lombok', 'west'],
    ['Ivoordreef 1022 BS, Overvecht', 'overvecht'],
    ['sinds 2019 in Lombok', 'west'],
    ['wij wonen in Overvecht', 'overvecht'],
    ['van 1012 AB naar 3561 AB', 'overvecht'],
    ['٣٥٦١ AB، أوفرفخت', 'overvecht'],
  ])('“%s” lies in %s', (text, wijk) => {
    expect(findPlace(text)).toMatchObject({ status: 'known', wijk })
  })

  test.each([
    'Damrak 5, 1012 AB',
    'Damrak 5, 1012AB Amsterdam',
    'Dorpsstraat 3731 DE De Bilt',
    'postcode 1012',
    '3439 Nieuwegein',
  ])('“%s” lies outside', (text) => {
    expect(findPlace(text)).toEqual({ status: 'outside' })
  })

  test.each([
    'Cambridgelaan 1022 BS', // the number of a house with its addition, and no postcode
    'Cambridgelaan 1022',
    'Cambridgelaan 12',
    'Cambridgelaan',
    'Hoofdstraat', // spelt nearly as Hoogstraat
    'Parijs zuid',
    'oost-europa',
    'Postbus 16200, 3500 CE Utrecht',
  ])('“%s” does not tell where in Utrecht', (text) => {
    expect(findPlace(text)).toEqual({ status: 'unknown' })
  })
})

describe('A postcode and names', () => {
  test.each([
    ['Overvecht 3561', 'overvecht', ['BU03440312', 'BU03440311']],
    ['3561 Overvecht', 'overvecht', ['BU03440312', 'BU03440311']],
    ['Overvecht3561', 'overvecht', ['BU03440312', 'BU03440311']],
    ['overvecht, 3561 ab utrecht', 'overvecht', ['BU03440312', 'BU03440311']],
    ['utrecht overvecht zuid', 'overvecht', buurten.filter(({ wijk }) => wijk === 'overvecht').map(({ code }) => code)],
    ['3552 Zuilen', 'noordwest', expect.not.arrayContaining(['BU03440311'])],
    ['3531 Lombok-Oost', 'west', ['BU03440121']],
    ['Hoograven/Tolsteeg', 'zuid', expect.arrayContaining(['BU03440721', 'BU03440722'])],
    ['3454 De Meern', 'vleuten-de-meern', expect.arrayContaining(['BU03441031', 'BU03441032'])],
  ])('“%s” narrow each other down', (text, wijk, codes) => {
    expect(findPlace(text)).toMatchObject({ status: 'known', wijk, buurten: codes })
  })

  test.each([
    ['3561 Lombok', ['overvecht', 'west']],
    ['Lombok 3561 AB', ['overvecht', 'west']],
    ['3561 AB of 3531 CJ', ['overvecht', 'west']],
    ['Lombok of Overvecht', ['west', 'overvecht']],
    ['3561 oost', ['overvecht', 'oost']],
  ])('“%s” lie in different wijken: one has to choose', (text, wijken) => {
    const place = findPlace(text)
    expect(place).toMatchObject({ status: 'choose', wijken })
    expect(chooseWijk(place, 'overvecht')).toMatchObject({ status: 'known', wijk: 'overvecht' })
  })

  test('the place is what was named in the wijk that one chooses', () => {
    expect(chooseWijk(findPlace('3561 Lombok'), 'west')).toEqual(findPlace('Lombok'))
    expect(chooseWijk(findPlace('3561 Lombok'), 'overvecht')).toEqual(findPlace('3561'))
  })

  test.each(['3561 AB Zeist', 'Zeist 3561', '1012 Overvecht', 'Overvecht 1012 AB', 'Lombok, Amersfoort'])(
    '“%s” say both Utrecht and elsewhere: that is unknown',
    (text) => {
      expect(findPlace(text)).toEqual({ status: 'unknown' })
    },
  )

  test.each([
    ['overvegt', 'overvecht'],
    ['Overvegt-Noord', 'overvecht'],
    ['leidse rijn', 'leidsche-rijn'],
    ['LEIDSCHERIJN', 'leidsche-rijn'],
    ['wittevrouwe', 'noordoost'],
    ['kannaleneiland', 'zuidwest'],
  ])('“%s” has a mistake in it and is %s', (text, wijk) => {
    expect(findPlace(text)).toMatchObject({ status: 'known', wijk })
  })
})

describe('Another municipality', () => {
  test.each([
    'Nieuwegein',
    'nieuwegein ',
    'NIEUWEGEIN',
    'Nieuwegijn',
    'gemeente Zeist',
    'Zeist, Utrecht',
    'De Bilt',
    'de-bilt',
    'Maarssen',
    'Oud-Zuilen',
    'Amsterdam',
    'Amsterdam Oost',
    'Rotterdam-Zuid',
    'binnenstad Amersfoort',
    'Wijk bij Duurstede',
    'Utrechtse Heuvelrug',
    '’s-Hertogenbosch',
    "'s hertogenbosch",
    'Den Bosch',
    'Súdwest-Fryslân',
    'sudwest fryslan',
    'Best',
    'Houten',
    'ik woon in Zeist',
  ])('“%s” lies outside', (text) => {
    expect(findPlace(text)).toEqual({ status: 'outside' })
  })

  test('there are 341 of them in twelve provinces, none with the name of a part of Utrecht', () => {
    const names = Object.values(municipalitiesOf).map((list) => list.split('|'))
    expect(names.map(({ length }) => length)).toEqual([10, 18, 12, 25, 6, 51, 26, 44, 50, 13, 56, 31])
    expect(names.flat()).toContain('Utrecht')
    expect(new Set(names.flat()).size).toBe(341)
    expect([...elsewhere.keys()].filter((key) => areaKeys.has(key))).toEqual([])
    for (const name of [...names.flat(), ...otherPlaces].filter((one) => one !== 'Utrecht'))
      expect(findPlace(name), name).toEqual({ status: 'outside' })
  })

  test('no part of Utrecht is taken for one, also not with a mistake', () => {
    expect(wijkSlugs.map((slug) => findPlace(slug).status)).toEqual(wijkSlugs.map(() => 'known'))
    expect(['Vleuten', 'De Meern', 'Haarzuilens', 'Leidsche Rijn'].map((name) => findPlace(name).status)).toEqual([
      'known',
      'known',
      'known',
      'known',
    ])
  })
})

describe('What is kept', () => {
  const letter = fc.constantFrom(...'ABCDEFGHJKLMNPRSTVWXZabcdefghjklmnprstvwxz')
  const gap = fc.constantFrom('', ' ', '  ', '-', '.', '\u00a0', '\u200b', ' - ')
  const digits = fc.oneof(
    fc.constantFrom(...postcodes.map(({ postcode }) => postcode)),
    fc.integer({ min: 1000, max: 9999 }).map(String),
  )
  const full = fc.tuple(digits, gap, letter, letter).map(([four, between, one, two]) => `${four}${between}${one}${two}`)
  const around = fc.constantFrom(
    '',
    'Utrecht',
    'Lombok',
    'Straat 12',
    'Cambridgelaan 1022 BS,',
    'De Meern',
    'wij zijn in',
    '3e etage',
    'Zeist',
  )

  /** Two letters behind four digits; those of De Meern are a name. */
  const letters = /[1-9]\d{3}[^a-z0-9]*(?!de meern)[a-z][^a-z0-9]?[a-z](?![a-z])/i

  test('holds at most four digits of a postcode, tells the same place, and is kept the same again', () => {
    fc.assert(
      fc.property(fc.tuple(around, full, around, fc.option(full)), (parts) => {
        const text = parts.filter(Boolean).join(' ')
        const kept = cutToFourDigits(text)
        expect(kept).not.toMatch(letters)
        expect(cutToFourDigits(kept)).toBe(kept)
        expect(findPlace(kept)).toEqual(findPlace(text))
        expect(readPlace(text).name).not.toMatch(letters)
      }),
      { numRuns: 5000 },
    )
  })
})

describe('Choosing', () => {
  test('a wijk makes the place known, with the buurten of the postcode in that wijk', () => {
    const place = findPlace('3543')
    expect(chooseWijk(place, 'leidsche-rijn')).toMatchObject({
      status: 'known',
      wijk: 'leidsche-rijn',
      buurt: null,
      buurten: ['BU03440912', 'BU03440913', 'BU03440911', 'BU03440931'],
      point: { lat: 52.103, lon: 5.046 },
    })
    expect(chooseWijk(place, 'vleuten-de-meern')).toMatchObject({ status: 'known', buurt: 'BU03441011' })
  })

  test.each(shared)('each wijk of the postcode %s leaves a buurt to live in', (postcode) => {
    const place = findPlace(postcode)
    const options = place.status === 'choose' ? place.wijken : []
    expect(options).toHaveLength(2)
    for (const wijk of options) {
      const chosen = chooseWijk(place, wijk)
      expect(chosen).toMatchObject({ status: 'known', wijk })
      expect(chosen.status === 'known' && chosen.buurten.length).toBeGreaterThan(0)
    }
  })

  test('a buurt makes it known, with the middle of that buurt', () => {
    const expected = {
      status: 'known',
      wijk: 'zuidwest',
      buurt: 'BU03440831',
      buurten: ['BU03440831'],
      point: { lat: 52.069, lon: 5.096 },
    }
    expect(chooseBuurt(findPlace('Kanaleneiland'), 'BU03440831')).toEqual(expected)
    expect(chooseBuurt(findPlace('zuidwest'), 'BU03440831')).toEqual(expected)
    expect(chooseBuurt(findPlace('3523'), 'BU03440812')).toMatchObject({ status: 'known', wijk: 'zuidwest' })
  })

  test.each(['3543', 'Kanaleneiland', 'overvecht', '9999', '3500', ''])(
    'what is not offered changes nothing in “%s”',
    (text) => {
      const place = findPlace(text)
      for (const wijk of ['zuid', 'garbage', '']) expect(chooseWijk(place, wijk)).toBe(place)
      for (const code of ['BU03440711', 'garbage', '']) expect(chooseBuurt(place, code)).toBe(place)
    },
  )
})
