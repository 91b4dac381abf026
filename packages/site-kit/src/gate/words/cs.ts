import type { GateWords } from './types.ts'

export const cs: GateWords = {
  invalid_description: ['V popisu něco nesedí: {0}.', 'Vraťte poslední změnu nebo vyplňte pole znovu.'],
  invalid_markup: ['Stránka není platné HTML: {0}.', 'Odeberte uvedený oddíl nebo nám to řekněte: chyba je u nás.'],
  missing_alt: ['Obrázek nemá slova pro ty, kdo ho nevidí.', 'Napište, co ukazuje, nebo ho označte jako ozdobu.'],
  missing_heading: ['Chybí nadpis.', 'Dejte úvodu nebo stránce nadpis.'],
  heading_order: ['Nadpisy před „{0}“ přeskakují úroveň.', 'Dejte nadpis oddílu nad tím.'],
  contrast: ['Dvě barvy jsou si na čtení příliš podobné: {0}, {1} ku 1.', 'Zvolte tmavší nebo světlejší barvu.'],
  weight: ['Stránka váží {0} KB; nejvíc smí {1} KB.', 'Přesuňte některé oddíly na vlastní stránku.'],
  dead_link: ['Odkaz nikam nevede: {0}.', 'Zvolte jiný cíl nebo tlačítko odeberte.'],
  unsafe_link: ['Odkaz není bezpečný: {0}.', 'Použijte oddíl, stránku, telefon, e-mail nebo adresu https.'],
  unconfirmed_fact: ['„{0}“ je na stránce, ale nikdo to nepotvrdil.', 'Potvrďte to, nebo odeberte.'],
  refused_fact: ['Tohle na webu být nemělo, a je tam: {0}.', 'Odeberte to z textu.'],
  refused_word: ['Slovo „{0}“ tu být nemělo, a je tu.', 'Napište větu jinak.'],
  refused_colour: ['Nechtěli jste {0}, a stránka to ukazuje: {1}.', 'Zvolte pro web jinou barvu.'],
  refused_section: ['Oddíl „{0}“ tu být neměl, a je tu.', 'Skryjte ho, nebo odeberte.'],
  language_incomplete: ['{0}: chybějící texty: {1}, proto tento jazyk zůstává offline.', 'Dopište chybějící texty, nebo jazyk odeberte.'],
  unconfirmed_text: ['Ven jde návrh, který zatím nikdo nepotvrdil: „{0}“.', 'Přečtěte ho, pak ho potvrďte nebo upravte.'],
  unfounded_claim: ['Nepotvrzený text tvrdí něco, co žádný údaj neříká: „{0}“.', 'Potvrďte to, pokud je to pravda, nebo to napište jinak.'],
  duplicate_title: ['Dvě stránky mají stejný název: „{0}“.', 'Dejte jedné z nich vlastní název.'],
  missing_description: ['Stránka „{0}“ neříká vyhledávačům nic.', 'Napište jednu větu o tom, co na ní je.'],
  legal_missing: ['Web podniku ({0}) tohle potřebuje, a chybí to: {1}.', 'Požádejte v chatu o návrh a zkontrolujte ho.'],
}
