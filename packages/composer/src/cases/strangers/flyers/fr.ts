import { span } from '../stranger.ts'
import type { Stranger } from '../stranger.ts'

export const fr: readonly Stranger[] = [
  {
    brief:
      "salut moi c'est karim, je répare les vélos à nantes et rezé, révision 45, révision complète 80, crevaison 12, roue voilée 25. mardi au samedi 10h-19h. 06 55 50 18 22, sms svp. pas de photo de moi, pas de vert",
    trade: ['general', 'shop', 'car-repair'],
    city: 'Nantes',
    phones: ['0655501822'],
    hours: [span('tu-sa', '10-19')],
    offers: ['révision = 45', 'révision complète = 80', 'crevaison = 12', 'roue voilée = 25'],
    people: ['Karim'],
    area: ['Rezé'],
    refusals: ['colour:green'],
    never: ['pas de vert', 'photo de moi', 'sms svp'],
  },
  {
    brief:
      "GÎTE LES TILLEULS\n12 chemin du Moulin, 46330 Saint-Cirq\nTenu par Odile Ferrand depuis 2003\nChambre double 78 € la nuit, chambre familiale 110 € la nuit, table d'hôtes 26 € par personne\nOuvert d'avril à octobre tous les jours, en hiver le week-end seulement\nAccueil : 05 65 55 50 21\nUrgence : 06 55 50 77 40\nLabel Gîtes de France 3 épis, Accueil Vélo\nNos partenaires : Canoë Lot, Ferme de Bellecoste, Cave de Parnac\nAnimaux non admis.",
    trade: ['hotel'],
    name: ['Gîte les Tilleuls'],
    address: '12 chemin du Moulin',
    phones: ['0565555021', '0655507740'],
    labels: ['0565555021 = accueil', '0655507740 = urgence'],
    hoursNote: ["d'avril à octobre", 'en hiver le week-end seulement'],
    offers: ['Chambre double = 78', 'chambre familiale = 110', "table d'hôtes = 26"],
    people: ['Odile Ferrand'],
    founded: '2003',
    certificates: ['Gîtes de France 3 épis', 'Accueil Vélo'],
    partners: ['Canoë Lot', 'Ferme de Bellecoste', 'Cave de Parnac'],
  },
  {
    brief:
      'Menuiserie Delattre, artisan à Arras depuis 1988. Escaliers sur mesure, parquets, fenêtres bois, pose de portes à partir de 250 € HT. Devis gratuit. Nous intervenons à Arras, Lens et Béthune. Qualibat RGE, assurance décennale. Atelier du lundi au vendredi de 8h à 12h et de 13h30 à 17h30, le samedi sur rendez-vous. Atelier 03 21 55 50 60, après 18h 06 55 50 60 12. Fournisseurs : Bois du Nord, Soprofen. Surtout pas de jaune.',
    trade: ['general', 'architect'],
    name: ['Menuiserie Delattre'],
    city: 'Arras',
    phones: ['0321555060', '0655506012'],
    labels: ['0321555060 = atelier', '0655506012 = après 18h'],
    hours: [span('mo-fr', '8-12', '13:30-17:30')],
    hoursNote: ['sur rendez-vous'],
    offers: ['Escaliers sur mesure', 'parquets', 'fenêtres bois', 'pose de portes = 250', '?devis'],
    founded: '1988',
    area: ['Lens', 'Béthune'],
    certificates: ['Qualibat RGE', 'assurance décennale'],
    partners: ['Bois du Nord', 'Soprofen'],
    refusals: ['colour:yellow'],
    never: ['pas de jaune'],
  },
]
