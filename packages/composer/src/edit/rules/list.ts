import { legalRule } from '../../legal/request.ts'
import type { Ask, Rule, Step } from '../ask.ts'
import { addDateRule, addPersonRule, addQuestionRule, addTestimonialRule } from './additions.ts'
import { answerRule } from './answers.ts'
import { closureRule } from './closure.ts'
import { confirmRule } from './confirm.ts'
import { featuresRule } from './features.ts'
import { frontNameRule } from './front-page.ts'
import { inHeaderRule } from './in-header.ts'
import { labelledSectionRule } from './labelled-section.ts'
import { insteadRule } from './instead.ts'
import { languageRule } from './language.ts'
import { anyLimitRule, limitRule, sizeRule } from './limits.ts'
import { newOfferRule } from './new-offer.ts'
import { pageAddressRule } from './page-address.ts'
import { pageDescriptionRule } from './page-description.ts'
import { pageOrderRule } from './page-order.ts'
import { pagesRule } from './pages.ts'
import { freshPageRule, knownPageRule } from './titled-pages.ts'
import { unsaidRule } from './unsaid.ts'
import { lookRule } from './look.ts'
import { lengthRule } from './length.ts'
import { moveRule } from './move.ts'
import { exchangeRule, sectionTextRule } from './named-text.ts'
import { addSectionRule } from './new-section.ts'
import { addOfferRule, priceRule } from './offers.ts'
import { nthRule } from './nth-item.ts'
import { openingRule } from './opening.ts'
import { nameRule, reachRule } from './reach.ts'
import { refusalRule } from './refusal.ts'
import { removeItemRule } from './remove-item.ts'
import { sentenceRule } from './sentence.ts'
import { hideRule, removeRule, variantRule } from './sections.ts'
import { askedRule, pictureRule } from './told.ts'
import { fieldRule, removeFieldRule, replaceRule } from './wording.ts'

/** The first rule that knows a request decides; what is more definite comes first. */
const rules: readonly Rule[] = [
  labelledSectionRule,
  legalRule,
  pageAddressRule,
  pageDescriptionRule,
  frontNameRule,
  pageOrderRule,
  knownPageRule,
  nthRule,
  closureRule,
  confirmRule,
  featuresRule,
  variantRule,
  pagesRule,
  freshPageRule,
  addTestimonialRule,
  addQuestionRule,
  answerRule,
  languageRule,
  nameRule,
  inHeaderRule,
  reachRule,
  lengthRule,
  sizeRule,
  pictureRule,
  sentenceRule,
  exchangeRule,
  insteadRule,
  sectionTextRule,
  fieldRule,
  priceRule,
  replaceRule,
  addDateRule,
  refusalRule,
  moveRule,
  addPersonRule,
  addOfferRule,
  limitRule,
  openingRule,
  newOfferRule,
  addSectionRule,
  removeFieldRule,
  removeRule,
  hideRule,
  removeItemRule,
  lookRule,
  anyLimitRule,
  unsaidRule,
  askedRule,
]

/** What the first rule that knows a request makes of it. */
export function firstStep(ask: Ask): Step | undefined {
  for (const rule of rules) {
    const step = rule(ask)
    if (step) return step
  }
  return undefined
}
