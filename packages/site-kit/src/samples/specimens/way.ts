import { two } from './words.ts'

/** Full content for the types that show how something goes, how much there is and why. */
export const waySpecimens: Readonly<Record<string, Record<string, unknown>>> = {
  steps: {
    title: two('How a cake comes to you', 'كيف تصل الكعكة إليك'),
    intro: two('Five days are enough. For a wedding, tell us three weeks before.', 'تكفي خمسة أيام. للأعراس أخبرنا قبل ثلاثة أسابيع.'),
    items: [
      {
        when: two('Monday', 'الاثنين'),
        title: two('You write', 'تكتب لنا'),
        text: two('Say for how many, and what nobody may eat.', 'قل لكم شخصًا، وما لا يجوز أن يكون فيها.'),
      },
      {
        when: two('Tuesday', 'الثلاثاء'),
        title: two('We draw', 'نرسم'),
        text: two('You get a drawing and a price, and say yes or no.', 'يصلك رسم وسعر، فتوافق أو لا توافق.'),
      },
      {
        when: two('Thursday', 'الخميس'),
        title: two('The oven', 'الفرن'),
        text: two('The base is baked a day ahead, because it cuts better.', 'نخبز القاعدة قبل يوم لأنها تُقطع أفضل.'),
      },
      {
        when: two('Friday', 'الجمعة'),
        title: two('You collect', 'تستلم'),
        text: two('From six in the morning, at {{address}}.', 'من السادسة صباحًا في {{address}}.'),
      },
    ],
  },
  figures: {
    title: two('Counted', 'بالأرقام'),
    items: [
      { factId: 'founded' },
      { factId: 'loaves' },
      { factId: 'flours' },
      { factId: 'seats', label: two('chairs in the yard', 'كرسيًا في الحوش') },
    ],
  },
  features: {
    title: two('Why people walk past two other bakeries', 'لماذا يمر الناس بمخبزين ثم يأتون إلينا'),
    items: [
      {
        title: two('A night of rest', 'ليلة من الراحة'),
        text: two('Every dough lies until the morning. That is all the secret there is.', 'كل عجين ينام حتى الصباح، وهذا كل السر.'),
      },
      {
        title: two('Three flours', 'ثلاثة أنواع من الدقيق'),
        text: two('Wheat, rye and spelt, from a mill you can cycle to.', 'قمح وجاودار وحنطة من مطحنة قريبة.'),
      },
      {
        title: two('No shelf for yesterday', 'لا رف للأمس'),
        text: two('What is left in the evening goes to the neighbours.', 'ما يبقى مساءً يذهب إلى الجيران.'),
      },
      { title: two('Say your name', 'قل اسمك فقط'), text: two('Your loaf is put aside until closing time.', 'نحفظ لك رغيفك حتى الإغلاق.') },
      { title: two('Seen from the street', 'يُرى من الشارع') },
      {
        title: two('Paid as you like', 'ادفع كما تحب'),
        text: two('Cash, card, or a line in the notebook.', 'نقدًا أو بالبطاقة أو سطرًا في الدفتر.'),
      },
    ],
  },
  partners: {
    title: two('Who we bake with', 'مع من نخبز'),
    items: [
      { name: two('Mühle Rosenhof', 'مطحنة روزنهوف'), note: two('wheat and spelt', 'القمح والحنطة'), to: 'https://mill.example' },
      { name: two('Hof Steiner', 'مزرعة شتاينر'), note: two('eggs', 'البيض') },
      { name: two('Salzamt', 'زالتسامت'), note: two('salt', 'الملح') },
      { name: two('Imkerei Lind', 'منحل ليند'), note: two('honey', 'العسل') },
      { name: two('Café Erika', 'مقهى إريكا'), note: two('serves our cakes', 'يقدم كعكنا') },
      { name: two('Obsthof Moser', 'بستان موزر'), note: two('apricots and plums', 'المشمش والخوخ') },
    ],
  },
  call: {
    title: two('Tomorrow’s bread is resting now', 'خبز الغد ينام الآن'),
    text: two('Order until three in the afternoon and it waits for you at six.', 'اطلب حتى الثالثة بعد الظهر فينتظرك في السادسة.'),
    primary: { label: two('Order bread', 'اطلب الخبز'), to: '#contact' },
    secondary: { label: two('What it costs', 'الأسعار'), to: '#prices' },
  },
  timeline: {
    title: two('One house, four bakers', 'بيت واحد وأربعة خبازين'),
    items: [
      {
        when: two('1952', '1952'),
        title: two('The oven is built', 'بناء الفرن'),
        text: two('Franz Sonne lays eleven hundred bricks in the yard.', 'فرانتس زونه يبني فرنًا من الطوب في الحوش.'),
      },
      {
        when: two('1979', '1979'),
        title: two('Ilse takes over', 'إلزه تتسلم العمل'),
        text: two('She keeps the rye and throws out the margarine.', 'أبقت على خبز الجاودار وتخلت عن السمن الصناعي.'),
      },
      { when: two('1994', '1994'), title: two('A fire, and a new roof', 'حريق وسقف جديد') },
      {
        when: two('2016', '2016'),
        title: two('Marta comes home', 'مارتا تعود إلى البيت'),
        text: two('With a starter from Lyon in her hand luggage.', 'ومعها خميرة من ليون في حقيبة اليد.'),
      },
      {
        when: two('2024', '2024'),
        title: two('The second door', 'الباب الثاني'),
        text: two('A counter towards the school, open in the breaks.', 'نافذة نحو المدرسة تُفتح في الفسحة.'),
      },
    ],
  },
}
