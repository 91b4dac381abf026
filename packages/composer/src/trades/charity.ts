import { practiceOrders, stageOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const charity: Trade = {
  id: 'charity',
  words: {
    strong:
      'asociacion, ong, fundacion, charity, charities, charitable, non-profit*, nonprofit*, non profit, ngo, foundation, volunteers, volunteer*, donations, donate, food bank, soup kitchen, animal shelter, verein, gemeinnutzig*, spenden, association, associations, ong, onlus, fundacja, neziskov*, dernek, community centre, community center, refugees, جمعيه*, خيريه, خيري, تبرع*, تبرعات, متطوع*, تطوع, مؤسسه خيريه, عمل خيري, ايتام, لاجئين, بنك طعام, ملجا',
    likely: 'fundraising, members, helping families, homeless, مساعدات, كفاله, اغاثه, محتاجين',
    hint: 'help, community, children, support, مجتمع, اطفال, دعم, اسر',
  },
  goods:
    'food parcels, meals, clothing, homework help, counselling, language course*, shelter, sponsorship*, workshop*, summer camp*, كفاله*, سلال*, وجبات, ملابس, دعم*, ترميم*, حملات*, دورات*, علاج*',
  ask: [{ key: 'wish', kind: 'choice' }],
  orders: [...practiceOrders, ...stageOrders],
  presets: ['light', 'riso', 'clay', 'coast', 'journal'],
  warmth: 'warm',
  hasHours: false,
}
