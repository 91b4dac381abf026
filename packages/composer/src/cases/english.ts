import type { Case } from './case.ts'

const daily = 'mo,tu,we,th,fr,sa,su'

export const english: readonly Case[] = [
  {
    brief: 'Bäckerei Sonne in Graz, open 6-18, sourdough and cakes, call 0316 123456, warm colours but no yellow',
    lang: 'en', trade: 'bakery', name: 'Bäckerei Sonne', city: 'Graz', facts: { phone: ['0316 123456'] }, offers: ['Sourdough', 'Cakes'], hours: `${daily} 06:00-18:00`,
    refusals: ['colour:yellow'], wishes: { warmth: 'warm' }, asks: ['email'], settled: ['phone', 'name', 'city'], leftovers: [],
  },
  {
    brief: "I'm a wedding photographer in Leeds, my name is Sara Khan. I shoot weddings, families and newborns. Mail sara@khan.photo",
    lang: 'en', trade: 'photographer', name: 'Sara Khan', city: 'Leeds', facts: { email: ['sara@khan.photo'], trade: ['wedding photographer'] }, offers: ['Weddings', 'Families', 'Newborns'], asks: ['phone'], leftovers: [],
  },
  {
    brief: 'Tate Brothers Roofing, Tulsa. Roof repair, new gutters. Call 918-555-0142. No prices on the site.',
    trade: 'roofer', name: 'Tate Brothers Roofing', city: 'Tulsa', facts: { phone: ['918-555-0142'] }, offers: ['Roof repair', 'New gutters'], refusals: ['fact:price', 'section:prices'], leftovers: [],
  },
  {
    brief: 'hi, i need a website for my hair salon called Anna Luca in vienna. haircut 45€, colour from 80€, beard 20€. open tue-sat 9-18. whatsapp +43 660 1234567. instagram @annaluca',
    trade: 'salon', name: 'Anna Luca', city: 'Vienna', facts: { whatsapp: ['+43 660 1234567'], social: ['https://instagram.com/annaluca'] }, offers: ['Haircut = 45 EUR', 'Colour = from 80 EUR', 'Beard = 20 EUR'],
    hours: 'tu,we,th,fr,sa 09:00-18:00', leftovers: [],
  },
  {
    brief: 'Law firm of Dr. Miriam Adler, Zürich. Contracts, inheritance and employment law. Office hours Monday to Friday 8:30-12 and 13-17. Sober look, navy blue, no photos of people, no WhatsApp.',
    trade: 'lawyer', name: 'Dr. Miriam Adler', city: 'Zürich', offers: ['Contracts', 'Inheritance', 'Employment law'], hours: 'mo,tu,we,th,fr 08:30-12:00; mo,tu,we,th,fr 13:00-17:00', wishes: { preset: 'eu', colour: 'navy' }, refusals: ['fact:whatsapp'],
  },
  {
    brief: "Joe's Plumbing, Leeds. Leaks, blocked drains and boilers, 24/7. Phone 0113 496 0000",
    trade: 'plumber', name: "Joe's Plumbing", city: 'Leeds', offers: ['Leaks', 'Blocked drains', 'Boilers'], hours: `${daily} 00:00-24:00`, facts: { phone: ['0113 496 0000'] },
  },
  {
    brief: 'We run a small family bakery. My grandfather built the oven in 1962 with his own hands. We bake rye bread, rolls and poppy seed cake.',
    trade: 'bakery', offers: ['Rye bread', 'Rolls', 'Poppy seed cake'], asks: ['phone', 'name', 'city', 'hours'], leftovers: ['My grandfather built the oven in 1962 with his own hands.'],
  },
  {
    brief: 'Café Linde, Hauptplatz 3, 8010 Graz. Coffee, cake, breakfast all day. Open daily 7:30-19:00. Dark mode please. No phone on the site.',
    trade: 'cafe', name: 'Café Linde', city: 'Graz', facts: { address: ['Hauptplatz 3, 8010 Graz'] }, offers: ['Coffee', 'Cake', 'Breakfast all day'], hours: `${daily} 07:30-19:00`, wishes: { scheme: 'dark' }, refusals: ['fact:phone'],
  },
  {
    brief: 'Dental practice in Galway: check-ups, fillings, braces. Open 25:00 to 30:00. Call 091 555 0199 ',
    trade: 'dentist', city: 'Galway', offers: ['Check-ups', 'Fillings', 'Braces'], asks: ['hours'],
  },
  {
    brief: 'Rossi Pizzeria in Naples, open Tue-Sun 18:00-01:00, closed Mondays. Margherita €7, Marinara €6, Diavola €9. Tables and takeaway.',
    trade: 'restaurant', name: 'Rossi Pizzeria', city: 'Naples', hours: 'tu,we,th,fr,sa,su 18:00-01:00', closed: 'mo', offers: ['Margherita = 7 EUR', 'Marinara = 6 EUR', 'Diavola = 9 EUR', 'Tables', 'Takeaway'],
  },
  {
    brief: 'We are Iron Yard, a gym in Bristol. Weights, boxing, personal training from £35. Mon-Fri 6am-10pm, Sat 8am-4pm. Black and red design.',
    trade: 'gym', name: 'Iron Yard', city: 'Bristol', offers: ['Weights', 'Boxing', 'Personal training = from 35 GBP'], hours: 'mo,tu,we,th,fr 06:00-22:00; sa 08:00-16:00', wishes: { colour: 'red' },
  },
  {
    brief: 'Maths tutor in Cork, my name is Liam. I teach maths and physics for the Leaving Cert. €40 per hour. liam@sums.ie',
    trade: 'tutor', city: 'Cork', name: 'Liam', facts: { email: ['liam@sums.ie'] },
  },
  {
    brief: 'Cleaning company Spotless in Austin, TX: homes, offices, windows. Call or text 512-555-0177. Make it fresh and friendly, green but not dark green.',
    trade: 'cleaner', city: 'Austin', name: 'Spotless', offers: ['Homes', 'Offices', 'Windows'], facts: { phone: ['512-555-0177'] },
  },
  {
    brief: 'Bloom & Stem is a flower shop in Ghent. Bouquets, wedding flowers, dried flowers. hello@bloomstem.be. Pink.',
    trade: 'florist', name: 'Bloom & Stem', city: 'Ghent', offers: ['Bouquets', 'Wedding flowers', 'Dried flowers'], facts: { email: ['hello@bloomstem.be'] }, wishes: { colour: 'pink' }, leftovers: [],
  },
  {
    brief: 'Guest house "Villa Marina" in Split, 6 rooms, breakfast included. Double room 90 EUR per night, single 60 EUR. Phone +385 21 555 123',
    trade: 'hotel', name: 'Villa Marina', facts: { phone: ['+385 21 555 123'] },
  },
  {
    brief: 'Car repair in Toledo called Garage 44. Brakes, oil change $49, tyres. Mon–Sat 8–18',
    trade: 'car-repair', name: 'Garage 44', city: 'Toledo', offers: ['Brakes', 'Oil change = 49 USD', 'Tyres'], hours: 'mo,tu,we,th,fr,sa 08:00-18:00',
  },
  {
    brief: 'Sobral Reis architects, Lisbon. Houses, conversions, interiors. We take four projects a year. No gallery.',
    trade: 'architect', city: 'Lisbon', name: 'Sobral Reis', offers: ['Houses', 'Conversions', 'Interiors'], refusals: ['section:gallery'], leftovers: ['We take four projects a year.'],
  },
  {
    brief: 'I am a tax advisor in Hamburg. Bookkeeping, payroll and annual accounts for small companies. I answer within a day. Tel. 040 555 0190',
    trade: 'consultant', city: 'Hamburg', facts: { phone: ['040 555 0190'] }, leftovers: ['I answer within a day.'],
  },
  {
    brief: 'Kvitt: invoices for freelancers. A web app. Free plan, Pro 9 EUR per month. Dark, techy. support@kvitt.app',
    trade: 'software', facts: { email: ['support@kvitt.app'] },
  },
  {
    brief: 'Night kitchen is a charity in Dublin that feeds the homeless every Friday night. Volunteers and donations welcome. nightkitchen.ie',
    trade: 'charity', city: 'Dublin', facts: { website: ['nightkitchen.ie'] },
  },
  {
    brief: 'Bog Oak, doom band from Galway. Tour: 14 May 2027 Kajplass, Oslo; 15 May 2027 Eisenverk, Gothenburg. Black, no colours.',
    trade: 'musician', name: 'Bog Oak', facts: { date: ['2027-05-14', '2027-05-15'] },
  },
  {
    brief: 'Sworn translator for Arabic, English and German in Vienna. Certificates, contracts. 0.12 € per word. No address please. translate@suha.at',
    trade: 'translator', city: 'Vienna', facts: { email: ['translate@suha.at'] }, refusals: ['fact:address'],
  },
  {
    brief: 'Aoife Conneely, midwife in Galway. Home births, antenatal visits. No phone, only the form.',
    trade: 'midwife', name: 'Aoife Conneely', city: 'Galway', offers: ['Home births', 'Antenatal visits'], refusals: ['fact:phone'],
  },
  {
    brief: 'Physiotherapy practice Körperwerk, Linz. Back pain, sports massage, rehab. Appointments only. Mo-Do 8-19 Uhr, Fr 8-14 Uhr.',
    trade: 'therapist', city: 'Linz', offers: ['Back pain', 'Sports massage', 'Rehab'], hours: 'mo,tu,we,th 08:00-19:00; fr 08:00-14:00',
  },
  {
    brief: 'Gardener in Oxford. Lawns, hedges, tree pruning. call 07700 900123 or 01865 550123',
    trade: 'gardener', city: 'Oxford', offers: ['Lawns', 'Hedges', 'Tree pruning'], facts: { phone: ['07700 900123', '01865 550123'] }, settled: ['phone'],
  },
  {
    brief: 'Painter and decorator in Hull. Phone: 01482 555001. Walls, ceilings, wallpaper. My phone: 01482 555002.',
    trade: 'painter', city: 'Hull', offers: ['Walls', 'Ceilings', 'Wallpaper'], facts: { phone: [] }, asks: ['phone'],
  },
  {
    brief: 'Pawprint Vets in Leeds: vaccinations, neutering, dental care. Open Mon-Fri 8am to 7pm, Saturdays 9-1. 0113 496 0777. Founded in 2009.',
    trade: 'vet', name: 'Pawprint Vets', city: 'Leeds', facts: { founded: ['2009'] }, hours: 'mo,tu,we,th,fr 08:00-19:00; sa 09:00-13:00',
  },
  {
    brief: "I'm a beekeeper in Maribor. Honey 8€ a jar, candles 5€. I have forty hives above the river.",
    city: 'Maribor', trade: 'shop', facts: { trade: ['beekeeper'] }, leftovers: ['I have forty hives above the river.'],
  },
  {
    brief: '"The best cut of my life." – Tom R.\nBarber Shop Kings, Cardiff. Cut 25, beard 15, cut and beard 35. Walk-ins welcome. Closed Sunday and Monday.',
    trade: 'salon', city: 'Cardiff', name: 'Barber Shop Kings', facts: { testimonial: ['The best cut of my life.'] }, offers: ['Cut = 25', 'Beard = 15', 'Cut and beard = 35'], closed: 'mo,su',
  },
  {
    brief: 'Please make a site for Zenith Consulting. Don\'t show prices or the address. Don\'t use the word "cheap". Brand #1b4fd8.',
    trade: 'consultant', name: 'Zenith Consulting', refusals: ['word:cheap', 'fact:price', 'section:prices', 'fact:address'], wishes: { brand: '#1b4fd8' },
  },
  {
    brief: 'Electrician, Manchester. Rewiring, sockets, EV chargers. Cost for EV charger: £ . No stock photos, no animations!',
    trade: 'electrician', city: 'Manchester', asks: ['offer'], notLeft: ['stock', 'animations'],
  },
  {
    brief: 'Workshop days at Clay House, pottery shop in Brighton: Open day on 3 March 2027 at 14:00, Kiln Street. Mugs £18, bowls £24.',
    trade: 'shop', city: 'Brighton', offers: ['Workshop days at Clay House', 'Mugs = 18 GBP', 'Bowls = 24 GBP'], facts: { date: ['2027-03-03'] },
  },
  {
    brief: 'Open day on 32 March 2027. Music school Allegro in Graz, piano and guitar lessons.',
    trade: 'tutor', asks: ['date'], facts: { date: [] },
  },
  {
    brief: 'Our team: Anna Berger, head chef, and Marco Bianchi, sommelier. Osteria Verde in Basel. Dinner Wed-Sun 18-23. Italian only, red wine, green salads.',
    trade: 'restaurant', name: 'Osteria Verde', city: 'Basel', facts: { person: ['Anna Berger', 'Marco Bianchi'] }, hours: 'we,th,fr,sa,su 18:00-23:00', wishes: { colour: undefined, brand: undefined },
  },
  { brief: 'Sworn translator for Arabic, English and German in Vienna. Certificates and contracts.', trade: 'translator', name: undefined, city: 'Vienna', offers: ['Certificates', 'Contracts'] },
  { brief: 'website', trade: 'general', asks: ['phone', 'name', 'offer', 'city'], leftovers: [] },
  { brief: 'Dog grooming, Dubai Marina, Dubai. Bath AED 120, full groom from AED 250. WhatsApp 050 123 4567. Site in English and Arabic.', trade: 'vet', city: 'Dubai', offers: ['Bath = 120 AED', 'Full groom = from 250 AED'], facts: { whatsapp: ['050 123 4567'] }, wishes: { languages: ['ar'] } },
]
