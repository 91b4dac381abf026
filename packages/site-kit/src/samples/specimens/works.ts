import { two } from './words.ts'

const euro = (amount: number) => ({ amount, currency: 'EUR', from: false })

/** Full content for the types that show what there is: notes, places, works, a card, packages, a story. */
export const workSpecimens: Readonly<Record<string, Record<string, unknown>>> = {
  news: {
    title: two('From the bakehouse', 'من المخبز'),
    items: [
      {
        date: '2027-03-01',
        title: two('Rye is back, and it is darker', 'عاد خبز الجاودار، وهو أغمق'),
        text: two(
          'The new harvest ferments slower. We shape an hour later and bake ten minutes longer.\n\nTaste it on Saturday at the counter.',
          'المحصول الجديد يتخمر ببطء، فنشكّله بعد ساعة ونخبزه عشر دقائق أطول.\n\nتذوقه يوم السبت عند النافذة.',
        ),
        link: { label: two('Order a loaf', 'اطلب رغيفًا'), to: '#contact' },
      },
      {
        date: '2027-02-14',
        title: two('Closed for the oven', 'إغلاق لصيانة الفرن'),
        text: two('Two days in March. The dates hang on the door.', 'يومان في مارس، والموعد معلّق على الباب.'),
      },
      {
        date: '2027-01-07',
        title: two('An apprentice', 'متدرب جديد'),
        text: two(
          'Jonas starts at four in the morning and still says good morning.',
          'يبدأ يوناس في الرابعة فجرًا ولا يزال يقول صباح الخير.',
        ),
      },
      {
        date: '2026-12-20',
        title: two('Plaited loaves', 'أرغفة مجدولة'),
        text: two('Until New Year, by order.', 'حتى رأس السنة، حسب الطلب.'),
      },
    ],
  },
  places: {
    title: two('Two doors', 'بابان'),
    items: [
      {
        title: two('The bakehouse', 'المخبز'),
        address: two('{{address}}', '{{address}}'),
        phone: two('{{phone}}', '{{phone}}'),
        text: two('Open from six. Bicycles in the yard.', 'يفتح في السادسة، والدراجات في الحوش.'),
      },
      {
        title: two('The school window', 'نافذة المدرسة'),
        address: two('{{address2}}', '{{address2}}'),
        phone: two('{{phone2}}', '{{phone2}}'),
        text: two('In the breaks, on school days.', 'في الفسحة أيام الدراسة.'),
      },
    ],
  },
  portfolio: {
    title: two('Cakes that left the house', 'كعكات خرجت من هنا'),
    items: [
      {
        title: two('The lighthouse', 'المنارة'),
        details: two('Wedding, Trieste', 'عرس في ترييستي'),
        text: two('Five tiers of almond, carried by train in three boxes.', 'خمس طبقات من اللوز سافرت بالقطار في ثلاث علب.'),
      },
      {
        title: two('A hundred small houses', 'مئة بيت صغير'),
        details: two('School feast', 'حفلة المدرسة'),
        text: two('Every child found its own window.', 'وجد كل طفل نافذته.'),
      },
      {
        title: two('Night rye', 'جاودار الليل'),
        details: two('Theatre premiere', 'عرض مسرحي أول'),
        text: two('Black bread, cut on stage.', 'خبز أسود يُقطع على الخشبة.'),
      },
      { title: two('Apricot field', 'حقل المشمش'), details: two('A birthday of eighty', 'عيد ميلاد الثمانين') },
    ],
  },
  menu: {
    title: two('Breakfast in the yard', 'فطور في الحوش'),
    groups: [
      {
        title: two('From the oven', 'من الفرن'),
        note: two('until eleven', 'حتى الحادية عشرة'),
        rows: [
          {
            name: two('Bread and butter', 'خبز وزبدة'),
            text: two('three breads, salt from Aussee', 'ثلاثة أنواع من الخبز وملح الجبل'),
            price: euro(5.4),
            diet: ['vegetarian'],
            allergens: ['gluten', 'milk'],
          },
          {
            name: two('Warm plait', 'ضفيرة دافئة'),
            text: two('with apricot jam', 'مع مربى المشمش'),
            price: euro(4.8),
            diet: ['vegetarian'],
            allergens: ['gluten', 'eggs', 'milk'],
          },
        ],
      },
      {
        title: two('From the pan', 'من المقلاة'),
        rows: [
          {
            name: two('Two eggs', 'بيضتان'),
            text: two('on rye, with chives', 'على خبز الجاودار مع الثوم المعمر'),
            price: euro(7.9),
            allergens: ['gluten', 'eggs'],
          },
          {
            name: two('Beans of the house', 'فول البيت'),
            text: two('cooked overnight with lemon', 'مطبوخ طوال الليل مع الليمون'),
            price: euro(8.5),
            diet: ['vegan'],
            allergens: ['sesame'],
          },
          { name: two('Smoked trout', 'سلمون مرقط مدخن'), price: euro(11.2), allergens: ['fish', 'mustard'] },
        ],
      },
      {
        title: two('To drink', 'للشرب'),
        rows: [
          { name: two('Filter coffee', 'قهوة مفلترة'), price: euro(3.6) },
          { name: two('Mint tea', 'شاي بالنعناع'), price: euro(3.4) },
          { name: two('Apple juice from Moser', 'عصير تفاح من موزر'), price: euro(3.9) },
        ],
      },
    ],
    note: two('Ask us when something worries you; we know what is in it.', 'اسألنا إن أقلقك شيء، فنحن نعرف ما فيه.'),
  },
  packages: {
    title: two('Bread by the week', 'خبز كل أسبوع'),
    intro: two('Paid by the month, paused for holidays.', 'يُدفع شهريًا ويتوقف في العطل.'),
    items: [
      {
        name: two('Half', 'نصف'),
        text: two('for one', 'لشخص واحد'),
        price: { ...euro(18), unit: two('a month', 'في الشهر') },
        includes: [two('Half a loaf a week', 'نصف رغيف كل أسبوع'), two('Choice of flour', 'اختيار الدقيق')],
        without: [two('Delivery', 'التوصيل'), two('Saturday plait', 'ضفيرة السبت')],
        action: { label: two('Take half', 'خذ النصف'), to: '#contact' },
      },
      {
        name: two('House', 'بيت'),
        text: two('for a family', 'لعائلة'),
        price: { ...euro(34), unit: two('a month', 'في الشهر') },
        strong: true,
        includes: [
          two('Two loaves a week', 'رغيفان كل أسبوع'),
          two('Choice of flour', 'اختيار الدقيق'),
          two('Saturday plait', 'ضفيرة السبت'),
        ],
        without: [two('Delivery', 'التوصيل')],
        action: { label: two('Take the house', 'خذ باقة البيت'), to: '#contact' },
      },
      {
        name: two('Table', 'طاولة'),
        text: two('for offices', 'للمكاتب'),
        price: { ...euro(96), from: true, unit: two('a month', 'في الشهر') },
        includes: [
          two('Five loaves a week', 'خمسة أرغفة كل أسبوع'),
          two('Choice of flour', 'اختيار الدقيق'),
          two('Saturday plait', 'ضفيرة السبت'),
          two('Delivery', 'التوصيل'),
        ],
        action: { label: two('Ask for the table', 'اسأل عن الطاولة'), to: '#contact' },
      },
    ],
    note: two('You can stop any month.', 'يمكنك التوقف في أي شهر.'),
  },
  story: {
    title: two('The starter from Lyon', 'خميرة ليون'),
    lede: two(
      'Marta Sonne carried a jar through customs and told the officer it was alive. He let her pass.',
      'حملت مارتا زونه مرطبانًا عبر الجمارك وقالت للموظف إنه حي، فتركها تمر.',
    ),
    text: two(
      'The jar stood in the sink of a rented room for two years. She fed it before she fed herself, and when she came home in the winter it had grown a skin.\n\nHer grandmother looked at it, smelled it, and said that it would do. That was all the blessing there was.\n\nToday it lives in a crock of eighty litres behind the oven. Half of it becomes bread every night; the other half is why there is bread tomorrow.\n\nPeople ask for the recipe. It is flour, water and salt, and that you stay awake.',
      'بقي المرطبان في حوض غرفة مستأجرة سنتين. كانت تطعمه قبل أن تطعم نفسها، وحين عادت في الشتاء كان قد كبر.\n\nنظرت إليه جدتها وشمّته وقالت إنه يكفي. كانت تلك كل البركة.\n\nاليوم يعيش في جرة كبيرة خلف الفرن. نصفه يصير خبزًا كل ليلة، والنصف الآخر سبب وجود الخبز غدًا.\n\nيسأل الناس عن الوصفة. هي دقيق وماء وملح، وأن تبقى ساهرًا.',
    ),
    pull: two(
      'Half of it becomes bread; the other half is why there is bread tomorrow.',
      'نصفه يصير خبزًا كل ليلة، والنصف الآخر سبب وجود الخبز غدًا.',
    ),
  },
}
