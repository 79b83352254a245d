/** The credit that both licences ask for; it stands on the page about this site. */
export const placeCredit = 'Grenzen en cijfers: CBS/Kadaster (CC BY 4.0). Postcodepunten: GeoNames (CC BY 4.0).'
