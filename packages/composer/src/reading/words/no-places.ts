import { wordSet } from '../../words/fold.ts'

// Words that stand behind "in" and are no places.
export const notPlaces =
  wordSet(`january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
 english german french arabic spanish italian turkish polish dutch russian portuguese czech spring summer autumn winter christmas easter ramadan eid whatsapp instagram facebook google spotify youtube apple deezer soundcloud tiktok euro euros aed usd the my our your this that general detail person store town advance full
 januar februar marz mai juni juli oktober dezember deutsch englisch arabisch der dem den einer einem`)

export const arabicNotPlaces = wordSet(
  'البيت المنزل الصباح المساء الموقع الاسبوع خدمه مجال كل جميع اي عالم وقت يوم ايام شهر السنه الليل نفس حال اقرب اسرع المنازل المكتب المحل رمضان العيد الصيف الشتاء التصميم تصميم تصوير الداخل الخارج الوسط الحي مقر مدينه قلب وسط',
)
