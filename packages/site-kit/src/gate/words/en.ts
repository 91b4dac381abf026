import type { GateWords } from './types.ts'

export const en: GateWords = {
  invalid_description: ['Something in the description does not fit: {0}.', 'Undo the last change or set the field again.'],
  invalid_markup: ['The page is not valid HTML: {0}.', 'Remove the section named here, or tell us: this is our mistake.'],
  missing_alt: ['A picture has no words for people who cannot see it.', 'Write what it shows, or mark it as decoration.'],
  missing_heading: ['A heading is missing.', 'Give the first view or the page a heading.'],
  heading_order: ['The headings skip a step before “{0}”.', 'Give the section above it a heading.'],
  contrast: ['Two colours are too close to read: {0}, {1} to 1.', 'Choose a darker or lighter colour for the site.'],
  weight: ['The page weighs {0} KB; {1} KB is the most.', 'Move some sections to a page of their own.'],
  dead_link: ['A link leads nowhere: {0}.', 'Choose another target for it or remove the button.'],
  unsafe_link: ['A link is not safe: {0}.', 'Use a section, a page, a phone, a mail or an https address.'],
  unconfirmed_fact: ['“{0}” stands on the page, but nobody has confirmed it.', 'Confirm it or remove it.'],
  refused_fact: ['You did not want this on the site, and it is there: {0}.', 'Take it out of the text.'],
  refused_word: ['You did not want the word “{0}”, and it is there.', 'Write that sentence another way.'],
  refused_colour: ['You did not want {0}, and the page shows it: {1}.', 'Choose another colour for the site.'],
  refused_section: ['You did not want the section “{0}”, and it is there.', 'Hide or remove it.'],
  language_incomplete: ['{0}: {1} texts are missing, so this language stays offline.', 'Write the missing texts, or remove the language.'],
  unconfirmed_text: ['A draft that nobody has confirmed yet goes out: “{0}”.', 'Read it, then confirm or change it.'],
  unfounded_claim: ['A text nobody confirmed claims something no fact says: “{0}”.', 'Confirm it if it is true, or write it another way.'],
  duplicate_title: ['Two pages have the same title: “{0}”.', 'Give one of them a title of its own.'],
  missing_description: ['The page “{0}” says nothing to search engines.', 'Write one sentence that says what is on it.'],
  legal_missing: ['The site of a business ({0}) needs this, and it is missing: {1}.', 'Ask in the chat for a draft and check it.'],
}
