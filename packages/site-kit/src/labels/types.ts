/** The few words the page itself says, in one language. `{0}` stands for what is filled in. */
export type Labels = {
  skip: string
  menu: string
  top: string
  languages: string
  name: string
  email: string
  phone: string
  message: string
  optional: string
  leaveEmpty: string
  send: string
  choose: string
  thanksTitle: string
  thanksText: string
  back: string
  lostTitle: string
  lostText: string
  home: string
  hours: string
  closed: string
  allDay: string
  address: string
  map: string
  call: string
  write: string
  whatsapp: string
  from: string
  price: string
  item: string
  day: string
  time: string
  contact: string
  and: string
  to: string
}
