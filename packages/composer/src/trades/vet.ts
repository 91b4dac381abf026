import { practiceOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const vet: Trade = {
  id: 'vet',
  words: {
    strong:
      'vet, vets, veterinar*, animal clinic, animal hospital, tierarzt*, tierklinik*, veterinaire*, veterinari*, dierenarts*, weterynarz*, veteriner*, dog groom*, dog grooming, pet groom*, dog trainer*, dog walker*, pet sitter*, kennels, cattery, hundeschule, hundesalon, بيطري*, بيطريه, عياده بيطريه, طبيب بيطري, دكتور بيطري, دكتوره بيطريه, رعايه الحيوانات, حيوانات اليفه, تدريب كلاب, ambulatorio veterinario, clinica veterinaria, gabinet weterynaryjny, weterynaryj*, veterinarni*, dierenkliniek, clinique veterinaire, kleintierpraxis, ветклиника*, ветеринар*',
    likely: 'pets, dogs, cats, puppies, horses, قطط, كلاب, حيوانات, ارانب',
    hint: 'animals, vaccination*, neutering, تطعيم*, حيوان',
  },
  goods:
    'vaccination*, neutering, check-up*, surgery, dental*, grooming, microchip*, x-ray*, lab tests, home visit*, dog walking, puppy class*, boarding, nail clipping, تطعيم*, تعقيم*, جراحه*, فحص*, استحمام, حلاقه*, سونار, اشعه, زيارات*, فندقه, كلاب, قطط, طيور',
  ask: [
    { key: 'animal', kind: 'line', required: true },
    { key: 'date', kind: 'date' },
  ],
  orders: practiceOrders,
  presets: ['play', 'botanic', 'light', 'coast', 'clay'],
  hasHours: true,
  ringsFirst: true,
}
