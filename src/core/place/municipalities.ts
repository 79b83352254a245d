/**
 * The 342 municipalities of the Netherlands in 2025, by province, as Statistics Netherlands (CBS, "Gemeentelijke indeling op 1 januari 2025")
 * names them. Names only, written down in November 2026. Utrecht is our own; Bergen is in two provinces.
 */
export const municipalitiesOf: Readonly<Record<string, string>> = {
  groningen:
    'Eemsdelta|Groningen|Het Hogeland|Midden-Groningen|Oldambt|Pekela|Stadskanaal|Veendam|Westerkwartier|Westerwolde',
  fryslan:
    'Achtkarspelen|Ameland|Dantumadiel|De Fryske Marren|Harlingen|Heerenveen|Leeuwarden|Noardeast-Fryslân|Ooststellingwerf|Opsterland|Schiermonnikoog|Smallingerland|Súdwest-Fryslân|Terschelling|Tytsjerksteradiel|Vlieland|Waadhoeke|Weststellingwerf',
  drenthe:
    'Aa en Hunze|Assen|Borger-Odoorn|Coevorden|De Wolden|Emmen|Hoogeveen|Meppel|Midden-Drenthe|Noordenveld|Tynaarlo|Westerveld',
  overijssel:
    'Almelo|Borne|Dalfsen|Deventer|Dinkelland|Enschede|Haaksbergen|Hardenberg|Hellendoorn|Hengelo|Hof van Twente|Kampen|Losser|Oldenzaal|Olst-Wijhe|Ommen|Raalte|Rijssen-Holten|Staphorst|Steenwijkerland|Tubbergen|Twenterand|Wierden|Zwartewaterland|Zwolle',
  flevoland: 'Almere|Dronten|Lelystad|Noordoostpolder|Urk|Zeewolde',
  gelderland:
    'Aalten|Apeldoorn|Arnhem|Barneveld|Berg en Dal|Berkelland|Beuningen|Bronckhorst|Brummen|Buren|Culemborg|Doesburg|Doetinchem|Druten|Duiven|Ede|Elburg|Epe|Ermelo|Harderwijk|Hattem|Heerde|Heumen|Lingewaard|Lochem|Maasdriel|Montferland|Neder-Betuwe|Nijkerk|Nijmegen|Nunspeet|Oldebroek|Oost Gelre|Oude IJsselstreek|Overbetuwe|Putten|Renkum|Rheden|Rozendaal|Scherpenzeel|Tiel|Voorst|Wageningen|West Betuwe|West Maas en Waal|Westervoort|Wijchen|Winterswijk|Zaltbommel|Zevenaar|Zutphen',
  utrecht:
    'Amersfoort|Baarn|Bunnik|Bunschoten|De Bilt|De Ronde Venen|Eemnes|Houten|IJsselstein|Leusden|Lopik|Montfoort|Nieuwegein|Oudewater|Renswoude|Rhenen|Soest|Stichtse Vecht|Utrecht|Utrechtse Heuvelrug|Veenendaal|Vijfheerenlanden|Wijk bij Duurstede|Woerden|Woudenberg|Zeist',
  noordHolland:
    'Aalsmeer|Alkmaar|Amstelveen|Amsterdam|Bergen|Beverwijk|Blaricum|Bloemendaal|Castricum|Den Helder|Diemen|Dijk en Waard|Drechterland|Edam-Volendam|Enkhuizen|Gooise Meren|Haarlem|Haarlemmermeer|Heemskerk|Heemstede|Heiloo|Hilversum|Hollands Kroon|Hoorn|Huizen|Koggenland|Landsmeer|Laren|Medemblik|Oostzaan|Opmeer|Ouder-Amstel|Purmerend|Schagen|Stede Broec|Texel|Uitgeest|Uithoorn|Velsen|Waterland|Wijdemeren|Wormerland|Zaanstad|Zandvoort',
  zuidHolland:
    'Alblasserdam|Albrandswaard|Alphen aan den Rijn|Barendrecht|Bodegraven-Reeuwijk|Capelle aan den IJssel|Delft|Den Haag|Dordrecht|Goeree-Overflakkee|Gorinchem|Gouda|Hardinxveld-Giessendam|Hendrik-Ido-Ambacht|Hillegom|Hoeksche Waard|Kaag en Braassem|Katwijk|Krimpen aan den IJssel|Krimpenerwaard|Lansingerland|Leiden|Leiderdorp|Leidschendam-Voorburg|Lisse|Maassluis|Midden-Delfland|Molenlanden|Nieuwkoop|Nissewaard|Noordwijk|Oegstgeest|Papendrecht|Pijnacker-Nootdorp|Ridderkerk|Rijswijk|Rotterdam|Schiedam|Sliedrecht|Teylingen|Vlaardingen|Voorne aan Zee|Voorschoten|Waddinxveen|Wassenaar|Westland|Zoetermeer|Zoeterwoude|Zuidplas|Zwijndrecht',
  zeeland:
    'Borsele|Goes|Hulst|Kapelle|Middelburg|Noord-Beveland|Reimerswaal|Schouwen-Duiveland|Sluis|Terneuzen|Tholen|Veere|Vlissingen',
  noordBrabant:
    '’s-Hertogenbosch|Alphen-Chaam|Altena|Asten|Baarle-Nassau|Bergeijk|Bergen op Zoom|Bernheze|Best|Bladel|Boekel|Boxtel|Breda|Cranendonck|Deurne|Dongen|Drimmelen|Eersel|Eindhoven|Etten-Leur|Geertruidenberg|Geldrop-Mierlo|Gemert-Bakel|Gilze en Rijen|Goirle|Halderberge|Heeze-Leende|Helmond|Heusden|Hilvarenbeek|Laarbeek|Land van Cuijk|Loon op Zand|Maashorst|Meierijstad|Moerdijk|Nuenen, Gerwen en Nederwetten|Oirschot|Oisterwijk|Oosterhout|Oss|Reusel-De Mierden|Roosendaal|Rucphen|Sint-Michielsgestel|Someren|Son en Breugel|Steenbergen|Tilburg|Valkenswaard|Veldhoven|Vught|Waalre|Waalwijk|Woensdrecht|Zundert',
  limburg:
    'Beek|Beekdaelen|Beesel|Bergen|Brunssum|Echt-Susteren|Eijsden-Margraten|Gennep|Gulpen-Wittem|Heerlen|Horst aan de Maas|Kerkrade|Landgraaf|Leudal|Maasgouw|Maastricht|Meerssen|Mook en Middelaar|Nederweert|Peel en Maas|Roerdalen|Roermond|Simpelveld|Sittard-Geleen|Stein|Vaals|Valkenburg aan de Geul|Venlo|Venray|Voerendaal|Weert',
}

/** Other names of them, the villages around the city of Utrecht, and towns elsewhere that give no municipality its name. Names only, not complete. */
export const otherPlaces: readonly string[] = (
  'Den Bosch|The Hague|’s-Gravenhage|Nuenen|Geldrop|Gemert|Sittard|Geleen|Rijssen|Pijnacker|Nootdorp|Leidschendam|Voorburg|Valkenburg|Volendam|' +
  'Abcoude|Amerongen|Austerlitz|Baambrugge|Benschop|Bilthoven|Bosch en Duin|Breukelen|Cothen|Den Dolder|Doorn|Driebergen|Driebergen-Rijsenburg|Groenekan|Hagestein|Harmelen|' +
  'Hollandsche Rading|Hoogland|Houten-Zuid|Huis ter Heide|Jutphaas|Kamerik|Kockengen|Langbroek|Leerdam|Leersum|Linschoten|Loenen aan de Vecht|Lopikerkapel|Maarn|Maarssen|Maarssenbroek|' +
  'Maartensdijk|Mijdrecht|Nigtevecht|Odijk|Oud-Zuilen|Polsbroek|Schalkwijk|Soesterberg|’t Goy|Tienhoven|Tull en ’t Waal|Vianen|Vinkeveen|Vreeland|Vreeswijk|Werkhoven|Westbroek|Wilnis|Zegveld|' +
  'Bussum|Naarden|Muiden|Weesp|Hoofddorp|Zaandam|IJmuiden|Heerhugowaard|Spijkenisse|Hellevoetsluis|Naaldwijk|Drachten|Sneek|Emmeloord|Steenwijk|Nijverdal|Geldermalsen|Groesbeek|Oosterbeek|Velp|Uden|Veghel|Cuijk|Boxmeer|Winschoten|Delfzijl'
).split('|')

/** Such names that are words in Dutch or English too. Among other words they name a place only behind "gemeente". */
export const placesThatAreWords: readonly string[] =
  'Assen|Asten|Beek|Bergen|Best|Borne|Buren|Delft|Doorn|Dongen|Duiven|Ede|Epe|Goes|Heerde|Hoogland|Hoorn|Houten|Huizen|Hulst|Kampen|Kapelle|Laren|Leiden|Losser|Muiden|Ommen|Putten|Sluis|Stein|Tiel|Voorst|Waterland|Weert|Wierden'.split(
    '|',
  )
