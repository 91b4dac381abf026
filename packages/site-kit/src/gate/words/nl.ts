import type { GateWords } from './types.ts'

export const nl: GateWords = {
  invalid_description: ['In de beschrijving klopt iets niet: {0}.', 'Maak de laatste wijziging ongedaan of vul het veld opnieuw in.'],
  invalid_markup: ['De pagina is geen geldige HTML: {0}.', 'Verwijder het genoemde blok of laat het ons weten: de fout ligt bij ons.'],
  missing_alt: ['Een afbeelding heeft geen woorden voor wie haar niet ziet.', 'Schrijf wat ze toont of markeer haar als versiering.'],
  missing_heading: ['Er ontbreekt een titel.', 'Geef het openingsbeeld of de pagina een titel.'],
  heading_order: ['De titels slaan een niveau over vóór ‘{0}’.', 'Geef het blok erboven een titel.'],
  contrast: ['Twee kleuren lijken te veel op elkaar om te lezen: {0}, {1} op 1.', 'Kies een donkerdere of lichtere kleur.'],
  weight: ['De pagina weegt {0} KB; {1} KB is het maximum.', 'Zet enkele blokken op een eigen pagina.'],
  dead_link: ['Een link leidt nergens heen: {0}.', 'Kies een ander doel of verwijder de knop.'],
  unsafe_link: ['Een link is niet veilig: {0}.', 'Gebruik een blok, een pagina, een telefoonnummer, e-mail of een https-adres.'],
  unconfirmed_fact: ['‘{0}’ staat op de pagina, maar niemand heeft het bevestigd.', 'Bevestig het of verwijder het.'],
  refused_fact: ['Dit wilde je niet op de site en het staat er toch: {0}.', 'Haal het uit de tekst.'],
  refused_word: ['Het woord ‘{0}’ wilde je niet en het staat er toch.', 'Schrijf die zin anders.'],
  refused_colour: ['Je wilde geen {0} en de pagina toont het: {1}.', 'Kies een andere kleur voor de site.'],
  refused_section: ['Het blok ‘{0}’ wilde je niet en het staat er toch.', 'Verberg of verwijder het.'],
  language_incomplete: [
    '{0}: er ontbreken {1} teksten, dus blijft deze taal offline.',
    'Schrijf de ontbrekende teksten of verwijder de taal.',
  ],
  unconfirmed_text: ['Een concept dat nog niemand heeft bevestigd gaat online: ‘{0}’.', 'Lees het, bevestig of wijzig het daarna.'],
  unfounded_claim: ['Een onbevestigde tekst beweert wat geen gegeven zegt: ‘{0}’.', 'Bevestig het als het waar is, of schrijf het anders.'],
  duplicate_title: ['Twee pagina’s hebben dezelfde naam: ‘{0}’.', 'Geef een van beide een eigen naam.'],
  missing_description: ['De pagina ‘{0}’ zegt zoekmachines niets.', 'Schrijf één zin over wat erop staat.'],
  legal_missing: [
    'De site van een bedrijf ({0}) heeft dit nodig en het ontbreekt: {1}.',
    'Vraag in de chat om een concept en controleer het.',
  ],
}
