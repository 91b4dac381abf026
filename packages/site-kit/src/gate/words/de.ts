import type { GateWords } from './types.ts'

export const de: GateWords = {
  invalid_description: [
    'In der Beschreibung passt etwas nicht: {0}.',
    'Nehmen Sie die letzte Änderung zurück oder füllen Sie das Feld neu aus.',
  ],
  invalid_markup: [
    'Die Seite ist kein gültiges HTML: {0}.',
    'Entfernen Sie den genannten Abschnitt oder sagen Sie es uns: Der Fehler liegt bei uns.',
  ],
  missing_alt: [
    'Ein Bild hat keine Worte für Menschen, die es nicht sehen.',
    'Schreiben Sie, was es zeigt, oder kennzeichnen Sie es als Schmuck.',
  ],
  missing_heading: ['Eine Überschrift fehlt.', 'Geben Sie dem Titelbild oder der Seite eine Überschrift.'],
  heading_order: ['Vor „{0}“ überspringen die Überschriften eine Stufe.', 'Geben Sie dem Abschnitt darüber eine Überschrift.'],
  contrast: ['Zwei Farben sind zum Lesen zu ähnlich: {0}, {1} zu 1.', 'Wählen Sie eine dunklere oder hellere Farbe.'],
  weight: ['Die Seite wiegt {0} KB; höchstens {1} KB sind erlaubt.', 'Legen Sie einige Abschnitte auf eine eigene Seite.'],
  dead_link: ['Ein Link führt ins Leere: {0}.', 'Wählen Sie ein anderes Ziel oder entfernen Sie den Knopf.'],
  unsafe_link: ['Ein Link ist nicht sicher: {0}.', 'Nehmen Sie einen Abschnitt, eine Seite, Telefon, E-Mail oder eine https-Adresse.'],
  unconfirmed_fact: ['„{0}“ steht auf der Seite, aber niemand hat es bestätigt.', 'Bestätigen oder entfernen Sie es.'],
  refused_fact: ['Das sollte nicht auf die Website und steht doch da: {0}.', 'Nehmen Sie es aus dem Text.'],
  refused_word: ['Das Wort „{0}“ sollte nicht vorkommen und steht doch da.', 'Schreiben Sie den Satz anders.'],
  refused_colour: ['{0} war nicht erwünscht, und die Seite zeigt es: {1}.', 'Wählen Sie eine andere Farbe für die Website.'],
  refused_section: ['Der Abschnitt „{0}“ war nicht erwünscht und ist doch da.', 'Blenden Sie ihn aus oder entfernen Sie ihn.'],
  language_incomplete: [
    '{0}: Es fehlen {1} Texte, darum bleibt diese Sprache offline.',
    'Schreiben Sie die fehlenden Texte oder entfernen Sie die Sprache.',
  ],
  unconfirmed_text: [
    'Ein Entwurf, den noch niemand bestätigt hat, geht hinaus: „{0}“.',
    'Lesen Sie ihn, dann bestätigen oder ändern Sie ihn.',
  ],
  unfounded_claim: [
    'Ein unbestätigter Text behauptet, was keine Angabe sagt: „{0}“.',
    'Bestätigen Sie es, wenn es stimmt, oder schreiben Sie es anders.',
  ],
  duplicate_title: ['Zwei Seiten haben denselben Namen: „{0}“.', 'Geben Sie einer davon einen eigenen Namen.'],
  missing_description: ['Die Seite „{0}“ sagt Suchmaschinen nichts.', 'Schreiben Sie einen Satz darüber, was auf ihr steht.'],
  legal_missing: [
    'Die Website eines Betriebs ({0}) braucht dies, und es fehlt: {1}.',
    'Bitten Sie im Chat um einen Entwurf und prüfen Sie ihn.',
  ],
}
