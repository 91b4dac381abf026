import { showOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const architect: Trade = {
  id: 'architect',
  words: {
    strong:
      'architect, architects, architecture, architectural, interior design*, interior designer*, landscape architect*, architekt*, architecte*, arquitect*, architett*, mimar*, projektant*, raumplan*, innenarchitekt*, معماري*, مهندس معماري, مهندسه معماريه, مكتب هندسي, تصميم داخلي, ديكور, مصممه داخليه, مصمم داخلي, مكتب معماري',
    likely: 'floor plan*, renovation design, building permits, مخططات, تصاميم, ترميم, تصميم منازل',
    hint: 'houses, conversions, extensions, interiors, villas, فلل, بيوت, اشراف',
  },
  goods:
    'houses, house*, extension*, conversion*, renovation*, interior*, school*, office*, apartment*, planning, permit*, supervision, loft*, competition*, فلل, بيوت, شقق, مخططات, اشراف, ديكور, تصميم*, ترميم*, مكاتب, محلات, رخص, واجهات',
  ask: [
    { key: 'place', kind: 'line' },
    { key: 'kind', kind: 'choice' },
  ],
  orders: showOrders,
  presets: ['journal', 'grid', 'eu', 'ink', 'light'],
  warmth: 'neutral',
  hasHours: false,
}
