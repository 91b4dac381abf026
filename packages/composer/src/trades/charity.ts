import { practiceOrders, stageOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const charity: Trade = {
  id: 'charity',
  label: { en: 'Association', ar: 'جمعية' },
  words: {
    strong:
      'charity, charities, charitable, non-profit*, nonprofit*, non profit, ngo, foundation, volunteers, volunteer*, donations, donate, food bank, soup kitchen, animal shelter, verein, gemeinnutzig*, spenden, association, associations, ong, onlus, fundacja, neziskov*, dernek, community centre, community center, refugees, جمعيه*, خيريه, خيري, تبرع*, تبرعات, متطوع*, تطوع, مؤسسه خيريه, عمل خيري, ايتام, لاجئين, بنك طعام, ملجا',
    likely: 'fundraising, members, helping families, homeless, مساعدات, كفاله, اغاثه, محتاجين',
    hint: 'help, community, children, support, مجتمع, اطفال, دعم, اسر',
  },
  goods:
    'food parcels, meals, clothing, homework help, counselling, language course*, shelter, sponsorship*, workshop*, summer camp*, كفاله*, سلال*, وجبات, ملابس, دعم*, ترميم*, حملات*, دورات*, علاج*',
  voice: {
    headlines: {
      en: ['Many hands', 'What a neighbour does', 'In {city}, someone needs a hand', '{offer}: join in', '{name} and you', 'Give an hour'],
      ar: ['أيدٍ كثيرة', 'ما يفعله الجار', 'في {city} من يحتاج يداً', '{offer}: شارك معنا', '{name} وأنت', 'أعطِ ساعة'],
    },
    services: { en: ['What we do', 'Where help goes', 'Ways to join in'], ar: ['ماذا نفعل', 'أين تذهب المساعدة', 'كيف تشارك'] },
    prices: { en: ['What a gift makes possible', 'Amounts'], ar: ['ماذا يصنع عطاؤك', 'المبالغ'] },
    hours: { en: ['When someone is there', 'Open door'], ar: ['متى تجدنا', 'الباب مفتوح'] },
    contact: { en: ['Lend a hand', 'Help, or ask for help', 'Write to us'], ar: ['مدّ يدك', 'ساعد أو اطلب المساعدة', 'اكتب إلينا'] },
    invite: {
      en: ['Time, things or a question: write a line.', 'Say how you would like to help, or what you need.'],
      ar: ['وقت أو أشياء أو سؤال: اكتب سطراً.', 'اكتب كيف تحب أن تساعد، أو ماذا تحتاج.'],
    },
    action: { en: ['Lend a hand', 'Join in'], ar: ['مدّ يدك', 'شارك معنا'] },
    ask: [
      {
        key: 'wish',
        label: { en: 'You would like to', ar: 'تحب أن' },
        kind: 'choice',
        choices: [
          { en: 'Help', ar: 'تساعد' },
          { en: 'Give', ar: 'تتبرع' },
          { en: 'Ask for help', ar: 'تطلب مساعدة' },
        ],
      },
    ],
  },
  orders: [...practiceOrders, ...stageOrders],
  presets: ['light', 'light', 'eu'],
  warmth: 'warm',
  typical: { en: ['Volunteering', 'Food and clothing', 'Courses and counselling'], ar: ['تطوع', 'طعام وملابس', 'دورات ودعم'] },
  hasHours: false,
}
