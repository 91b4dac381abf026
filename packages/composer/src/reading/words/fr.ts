import type { BriefWords } from './words.ts'

export const fr: BriefWords = {
  trades: {
    bakery: {
      strong: 'boulangerie, boulanger, boulangère, pâtisserie, fournil',
      goods: 'pain, pains, croissants, baguettes, gâteaux, tartes, brioches, viennoiseries',
    },
    restaurant: {
      strong: 'restaurant, brasserie, bistrot, auberge, pizzeria, crêperie',
      goods: 'plats, desserts, entrées, pizzas, crêpes, menu du jour',
    },
    cafe: { strong: 'café, salon de thé, torréfacteur, coffee shop', goods: 'cafés, thé, petits déjeuners, gâteaux' },
    dentist: { strong: 'dentiste, cabinet dentaire, orthodontiste', goods: 'détartrage, implants, couronnes, appareils, blanchiment' },
    doctor: {
      strong: 'cabinet médical, médecin, généraliste, pédiatre, dermatologue',
      goods: 'vaccins, bilans, consultations, échographies',
    },
    lawyer: {
      strong: 'cabinet d’avocats, cabinet d avocats, avocat, avocate, avocats, notaire',
      goods: 'successions, divorces, contrats, droit du travail, droit de la famille',
    },
    plumber: { strong: 'plombier, plomberie, chauffagiste', goods: 'fuites, chaudières, chauffage, débouchage, salles de bains' },
    electrician: {
      strong: 'électricien, électricienne, électricité générale',
      goods: 'prises, éclairage, tableaux électriques, photovoltaïque',
    },
    photographer: { strong: 'photographe, studio photo', goods: 'mariages, portraits, reportages, séances famille' },
    gym: {
      strong: 'salle de sport, club de sport, fitness, yoga, pilates, coach sportif',
      goods: 'cours collectifs, abonnements, coaching',
    },
    salon: {
      strong: 'salon de coiffure, coiffeur, coiffeuse, barbier, institut de beauté',
      goods: 'coupes, brushing, couleur, mèches, manucure, pédicure',
    },
    tutor: {
      strong: 'cours particuliers, soutien scolaire, école de langues, école de musique',
      goods: 'maths, anglais, physique, piano, guitare, français',
    },
    cleaner: { strong: 'nettoyage, ménage, entreprise de nettoyage', goods: 'nettoyage de bureaux, vitres, repassage' },
    florist: { strong: 'fleuriste, boutique de fleurs', goods: 'bouquets, couronnes, plantes, fleurs de mariage' },
    hotel: {
      strong: 'hôtel, chambres d’hôtes, chambres d hotes, gîte, pension, auberge de jeunesse',
      goods: 'chambres, petit déjeuner, sauna, demi-pension',
    },
    'car-repair': {
      strong: 'garage automobile, garage, garagiste, carrosserie, mécanicien',
      goods: 'vidange, freins, pneus, contrôle technique, diagnostic',
    },
    architect: {
      strong: 'cabinet d’architecture, architecte, architectes, architecture d’intérieur',
      goods: 'maisons, rénovations, intérieurs, extensions',
    },
    consultant: {
      strong: 'conseil, consultant, consultante, expert-comptable, cabinet comptable, coach',
      goods: 'comptabilité, impôts, stratégie, paie',
    },
    software: { strong: 'logiciels, logiciel, développeur, développeuse, agence web', goods: 'sites, applications, boutiques en ligne' },
    charity: { strong: 'association, fondation, ong, bénévolat' },
    event: { strong: 'événement, festival, congrès, organisation d’événements' },
    shop: { strong: 'boutique, magasin, épicerie', goods: 'vêtements, chaussures, cadeaux, jouets' },
    musician: { strong: 'musique, musicien, musicienne, groupe de musique, chanteuse, chanteur' },
    translator: { strong: 'traduction, traductions, traducteur, traductrice, interprète' },
    midwife: { strong: 'sage-femme, doula' },
    therapist: { strong: 'thérapie, thérapeute, psychologue, kinésithérapeute, masseur, massages' },
    gardener: { strong: 'jardinier, jardinière, paysagiste, pépinière', goods: 'pelouses, haies, élagage, plantations' },
    roofer: { strong: 'couvreur, couverture, toitures', goods: 'gouttières, réparation de toiture, cheminées' },
    painter: { strong: 'peintre en bâtiment, peinture en bâtiment', goods: 'façades, papier peint, enduits' },
    vet: { strong: 'vétérinaire, clinique vétérinaire', goods: 'vaccins, stérilisation, toilettage' },
  },
}
